package routing

import (
	"bufio"
	"bytes"
	"fmt"
	"math"
	"strconv"
	"strings"
)

// thousandths is the unit of the times of a problem from ReadTSPLIB: distances
// there are not rounded, and a thousandth of their unit is fine enough to tell any
// two tours apart that matter.
const thousandths = 1000

// TSPLIB is a problem from the literature. One unit of length of the file is
// Scale units of time of the problem.
type TSPLIB struct {
	*Problem
	Scale   int
	Longest bool // the longest tour counts, otherwise the sum of all
}

// ReadTSPLIB reads a file with plane coordinates (EUC_2D). A TSP becomes the
// min-max problem of several salesmen who start in the first city, with distances
// that are not rounded. A GVRP (exactly one point of each group is visited,
// vehicles have a capacity) keeps its own rules: rounded distances, their sum
// counts, and salesmen may be 0 for as many vehicles as the file names.
func ReadTSPLIB(data []byte, salesmen int) (*TSPLIB, error) {
	f := tsplibFile{header: map[string]string{}}
	if err := f.parse(data); err != nil {
		return nil, fmt.Errorf("routing: tsplib: %w", err)
	}
	t, err := f.problem(salesmen)
	if err != nil {
		return nil, fmt.Errorf("routing: tsplib: %w", err)
	}
	return t, t.Validate()
}

type tsplibFile struct {
	header map[string]string
	points [][2]float64
	demand []int
	groups [][]int
	depot  []int
}

// maxCities bounds the matrix that a file can ask for.
const maxCities = 5000

func (f *tsplibFile) parse(data []byte) error {
	lines := bufio.NewScanner(bytes.NewReader(data))
	section := ""
	for n := 1; lines.Scan(); n++ {
		line := strings.TrimSpace(lines.Text())
		key, value, isHeader := strings.Cut(line, ":")
		switch fields := strings.Fields(line); {
		case line == "" || line == "EOF":
		case isHeader:
			f.header[strings.TrimSpace(key)] = strings.TrimSpace(value)
		case strings.HasSuffix(line, "_SECTION"):
			section = line
		default:
			if err := f.row(section, fields); err != nil {
				return fmt.Errorf("line %d: %w", n, err)
			}
		}
	}
	return lines.Err()
}

func (f *tsplibFile) row(section string, fields []string) error {
	numbers := make([]float64, len(fields))
	for i, s := range fields {
		x, err := strconv.ParseFloat(s, 64)
		if err != nil || math.IsNaN(x) || math.Abs(x) > 1e6 {
			return fmt.Errorf("%q is no number that can be used here", s)
		}
		numbers[i] = x
	}
	switch section {
	case "NODE_COORD_SECTION":
		if len(numbers) != 3 || int(numbers[0]) != len(f.points)+1 || len(f.points) == maxCities {
			return fmt.Errorf("a number, x and y are wanted, in order and of at most %d cities", maxCities)
		}
		f.points = append(f.points, [2]float64{numbers[1], numbers[2]})
	case "DEMAND_SECTION":
		if len(numbers) != 2 || int(numbers[0]) != len(f.demand)+1 {
			return fmt.Errorf("a number and a demand are wanted, in order")
		}
		f.demand = append(f.demand, int(numbers[1]))
	case "MUTUALLY_EXCLUSIVE_GROUP_SECTION":
		group := make([]int, 0, len(numbers))
		for _, x := range numbers[1:] {
			group = append(group, int(x))
		}
		f.groups = append(f.groups, group)
	case "DEPOT_SECTION":
		for _, x := range numbers {
			f.depot = append(f.depot, int(x))
		}
	default:
		return fmt.Errorf("section %q is not supported", section)
	}
	return nil
}

func (f *tsplibFile) problem(salesmen int) (*TSPLIB, error) {
	if f.header["EDGE_WEIGHT_TYPE"] != "EUC_2D" {
		return nil, fmt.Errorf("EDGE_WEIGHT_TYPE is %q, only EUC_2D is supported", f.header["EDGE_WEIGHT_TYPE"])
	}
	if len(f.points) < 2 {
		return nil, fmt.Errorf("NODE_COORD_SECTION has %d cities", len(f.points))
	}
	switch f.header["TYPE"] {
	case "TSP":
		return f.travellingSalesmen(salesmen)
	case "GVRP":
		return f.generalised(salesmen)
	}
	return nil, fmt.Errorf("TYPE is %q, only TSP and GVRP are supported", f.header["TYPE"])
}

func (f *tsplibFile) travellingSalesmen(salesmen int) (*TSPLIB, error) {
	if salesmen < 1 || salesmen > len(f.points) {
		return nil, fmt.Errorf("%d salesmen for %d cities", salesmen, len(f.points))
	}
	p := f.places(salesmen, len(f.points), func(d float64) int { return int(math.Round(d * thousandths)) })
	for i := range p.Hospitals {
		p.Errands = append(p.Errands, Errand{ID: p.Hospitals[i].ID, Options: []Option{{Hospital: i}}})
	}
	return &TSPLIB{p, thousandths, true}, nil
}

func (f *tsplibFile) generalised(salesmen int) (*TSPLIB, error) {
	capacity, err := strconv.Atoi(f.header["CAPACITY"])
	if err != nil || len(f.demand) != len(f.points) {
		return nil, fmt.Errorf("a GVRP needs a CAPACITY and a demand of every point")
	}
	if salesmen == 0 {
		salesmen, _ = strconv.Atoi(f.header["VEHICLES"])
	}
	if salesmen < 1 || salesmen > len(f.points) || len(f.depot) == 0 || f.depot[0] != 1 {
		return nil, fmt.Errorf("a GVRP needs VEHICLES, and its depot must be point 1")
	}
	p := f.places(salesmen, capacity, func(d float64) int { return int(d + 0.5) })
	for i, group := range f.groups {
		e := Errand{ID: strconv.Itoa(i + 1)}
		for _, point := range group {
			if point < 2 || point > len(f.points) || f.demand[point-1] != f.demand[group[0]-1] {
				return nil, fmt.Errorf("group %d: point %d does not exist or has another demand", i+1, point)
			}
			e.Kits = f.demand[point-1]
			e.Options = append(e.Options, Option{Hospital: point - 2})
		}
		p.Errands = append(p.Errands, e)
	}
	return &TSPLIB{p, 1, false}, nil
}

// places makes the first point the compound and every other one a hospital that is
// always open and serves at once.
func (f *tsplibFile) places(salesmen, capacity int, length func(float64) int) *Problem {
	n := len(f.points)
	p := &Problem{Travel: Matrix{size: n, seconds: make([]int32, n*n)}, Compounds: []Compound{{ID: "1"}}}
	for i, a := range f.points {
		for j, b := range f.points {
			p.Travel.seconds[i*n+j] = int32(min(length(math.Hypot(a[0]-b[0], a[1]-b[1])), longest))
		}
	}
	for i := 1; i < n; i++ {
		p.Hospitals = append(p.Hospitals, Hospital{
			ID: strconv.Itoa(i + 1), Location: i, Sessions: []Session{{0, Forever}}, Quota: NoQuota,
		})
	}
	for i := range salesmen {
		p.Drivers = append(p.Drivers, Driver{ID: strconv.Itoa(i + 1), ShiftEnd: Forever, Capacity: capacity})
	}
	return p
}
