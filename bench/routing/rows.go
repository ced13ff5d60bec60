package main

import (
	"fmt"
	"math"
	"os"
	"path/filepath"
	"strings"
	"time"

	"songyao/routing"
)

// row is one line of the table. An instance has several rows if it is measured for
// several times.
type row struct {
	file         string
	alternatives bool
	salesmen     int
	total        bool // the sum counts, not the longest
	time         time.Duration
	reach        int // in the problem's own units
}

// name is what the table and -only call the row.
func (r row) name() string {
	switch {
	case r.alternatives:
		return r.file + " with alternatives"
	case r.salesmen > 0:
		return fmt.Sprintf("%s, %d salesmen", r.file, r.salesmen)
	}
	return r.file
}

// clock is a time of the day in seconds, as the days have it.
func clock(hour, minute, second int) int { return hour*3600 + minute*60 + second }

// rows is the table. What a day has to reach was set by hand (docs/routing.md says
// from what); what salesmen have to reach follows from the best known tours, with
// more slack the less time there is.
func rows() []row {
	second := time.Second
	list := []row{
		{file: "day-small.json", time: second / 5, reach: clock(14, 40, 47)},
		{file: "day-medium.json", time: second, reach: clock(14, 11, 0)},
		{file: "day-medium.json", time: 10 * second, reach: clock(14, 10, 15)},
		{file: "day-medium.json", time: 60 * second, reach: clock(14, 8, 0)},
		{file: "day-large.json", time: second, reach: clock(14, 32, 0)},
		{file: "day-large.json", time: 10 * second, reach: clock(14, 20, 0)},
		{file: "day-large.json", time: 60 * second, reach: clock(14, 16, 0)},
		{file: "day-medium.json", alternatives: true, time: second, reach: clock(12, 55, 0)},
		{file: "day-medium.json", alternatives: true, time: 10 * second, reach: clock(12, 51, 0)},
		{file: "day-large.json", alternatives: true, time: second, reach: clock(13, 25, 0)},
		{file: "day-large.json", alternatives: true, time: 10 * second, reach: clock(13, 11, 0)},
		{file: "day-large.json", alternatives: true, time: 60 * second, reach: clock(13, 5, 0)},
		{file: "M-n101-k10-C34-V4.vrp", total: true, time: 10 * second, reach: 462},
	}
	for _, k := range known {
		if k.file == "kroA200.tsp" {
			list = append(list, salesmen(k, 30*second, 1.01)) // too large for less
			continue
		}
		list = append(list, salesmen(k, 2*second, 1.005), salesmen(k, 10*second, 1.001))
	}
	return list
}

// tours is the longest of several tours through a file's cities.
type tours struct {
	file     string
	salesmen int
	longest  float64
}

// known are the best tours in the literature or found by LKH-3 in 12 to 50 s.
var known = []tours{
	{"eil51.tsp", 2, 222.73},
	{"eil51.tsp", 3, 159.57},
	{"eil51.tsp", 5, 118.13},
	{"eil51.tsp", 7, 112.07},
	{"berlin52.tsp", 2, 4110.21},
	{"berlin52.tsp", 3, 3069.59},
	{"berlin52.tsp", 5, 2440.92},
	{"berlin52.tsp", 7, 2440.92},
	{"kroA100.tsp", 2, 11412.97},
	{"kroA100.tsp", 3, 8040.77},
	{"kroA100.tsp", 5, 6198.55},
	{"kroA100.tsp", 7, 5519.90},
	{"kroA200.tsp", 3, 10691.03},
	{"kroA200.tsp", 5, 7412.12},
}

// salesmen is a row that may be a little longer than what is known. A problem from a
// TSPLIB file counts in thousandths of its unit.
func salesmen(k tours, limit time.Duration, slack float64) row {
	return row{file: k.file, salesmen: k.salesmen, time: limit, reach: int(math.Ceil(k.longest * slack * 1000))}
}

// read reads the instance of a row.
func (r row) read(folder string) (*routing.Problem, error) {
	data, err := os.ReadFile(filepath.Join(folder, r.file))
	if err != nil {
		return nil, err
	}
	if !strings.HasSuffix(r.file, ".json") {
		t, err := routing.ReadTSPLIB(data, r.salesmen)
		if err != nil {
			return nil, err
		}
		return t.Problem, nil
	}
	var extra []byte
	if r.alternatives {
		if extra, err = os.ReadFile(filepath.Join(folder, strings.TrimSuffix(r.file, ".json")+".extra.json")); err != nil {
			return nil, err
		}
	}
	return routing.ReadVROOM(data, extra)
}

// show writes a value as its row does.
func (r row) show(value int) string {
	switch {
	case r.salesmen > 0:
		return fmt.Sprintf("%.2f", float64(value)/1000)
	case r.total:
		return fmt.Sprint(value)
	}
	return fmt.Sprintf("%d:%02d:%02d", value/3600, value/60%60, value%60)
}
