//go:build !unix

package storetest

// Start needs the sockets, users and pipes of Unix; elsewhere TEST_POSTGRES_URL names a server.
func Start(...string) (*Cluster, error) { return nil, ErrNoPostgres }

func startForTests() (*Cluster, error) { return nil, ErrNoPostgres }
