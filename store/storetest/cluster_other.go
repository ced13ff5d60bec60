//go:build !unix

package storetest

// startCluster needs the sockets, users and pipes of Unix; elsewhere TEST_POSTGRES_URL names a server.
func startCluster() (string, error) { return "", errNoPostgres }
