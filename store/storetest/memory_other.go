//go:build unix && !linux

package storetest

// memory returns "": a folder that is memory is Linux's.
func memory() string { return "" }
