//go:build !linux

package dial

import "syscall"

// userTimeout does nothing: only Linux has the option, elsewhere keepalives and deadlines
// must do.
func userTimeout(string, string, syscall.RawConn) error { return nil }
