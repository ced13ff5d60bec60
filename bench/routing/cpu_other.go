//go:build !unix

package main

import "time"

var began = time.Now()

// cpuTime is the time of the clock where the system has no other.
func cpuTime() time.Duration { return time.Since(began) }
