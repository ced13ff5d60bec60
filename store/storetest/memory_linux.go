package storetest

import "syscall"

// roomInMemory is what a cluster takes at its largest: its write-ahead log, the template and the clones alive at once.
const roomInMemory = 2 << 30

// memory returns the folder that is memory and has room for a cluster, "" without one. A container may have 64 MB there.
func memory() string {
	const folder = "/dev/shm"
	var fs syscall.Statfs_t
	if err := syscall.Statfs(folder, &fs); err != nil || fs.Bavail*uint64(fs.Bsize) < roomInMemory {
		return ""
	}
	return folder
}
