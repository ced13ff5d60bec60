package routing

import (
	"encoding/json"
	"fmt"
	"math"
)

// Matrix holds the travel time between every two places, in whole seconds, row
// by row. It need not be symmetric.
type Matrix struct {
	size    int
	seconds []int32
}

// NewMatrix makes a matrix from its rows.
func NewMatrix(rows [][]int) (Matrix, error) {
	m := Matrix{size: len(rows), seconds: make([]int32, 0, len(rows)*len(rows))}
	for i, row := range rows {
		if len(row) != len(rows) {
			return Matrix{}, fmt.Errorf("routing: row %d of the matrix has %d entries, not %d", i, len(row), len(rows))
		}
		for j, d := range row {
			if !duration(d) {
				return Matrix{}, fmt.Errorf("routing: travel from %d to %d is %d", i, j, d)
			}
			m.seconds = append(m.seconds, int32(d))
		}
	}
	return m, nil
}

// Size is the number of places.
func (m Matrix) Size() int { return m.size }

// At is the travel time from one place to another.
func (m Matrix) At(from, to int) int { return int(m.seconds[from*m.size+to]) }

// row is the travel time from one place to all.
func (m Matrix) row(from int32) []int32 {
	return m.seconds[int(from)*m.size : (int(from)+1)*m.size]
}

// Point is a position in WGS-84; whoever has GCJ-02 converts it first
// (domain.WGS84).
type Point struct{ Lat, Lon float64 }

// Roads turns straight lines into driving times where no map service is at hand.
type Roads struct {
	Detour float64 // length of a road over that of the straight line
	Speed  float64 // kilometres an hour
}

// CityRoads are usual values for a large Chinese city in daytime.
var CityRoads = Roads{Detour: 1.4, Speed: 28}

// GreatCircle is the matrix of driving times between points, from the great
// circle between them.
func (r Roads) GreatCircle(points []Point) Matrix {
	m := Matrix{size: len(points), seconds: make([]int32, len(points)*len(points))}
	for i, a := range points {
		for j, b := range points {
			m.seconds[i*m.size+j] = int32(math.Round(haversine(a, b) * r.Detour / r.Speed * 3600))
		}
	}
	return m
}

// haversine is the great circle between two points, in kilometres.
func haversine(a, b Point) float64 {
	const (
		earth   = 6371.0
		radians = math.Pi / 180
	)
	lat, lon := (b.Lat-a.Lat)*radians/2, (b.Lon-a.Lon)*radians/2
	h := math.Sin(lat)*math.Sin(lat) + math.Cos(a.Lat*radians)*math.Cos(b.Lat*radians)*math.Sin(lon)*math.Sin(lon)
	return 2 * earth * math.Asin(math.Sqrt(min(h, 1)))
}

// MarshalJSON writes the matrix as its rows, so that a problem can be kept with its
// plan and checked again.
func (m Matrix) MarshalJSON() ([]byte, error) {
	rows := make([][]int32, m.size)
	for i := range rows {
		rows[i] = m.row(int32(i))
	}
	return json.Marshal(rows)
}

// UnmarshalJSON reads the rows.
func (m *Matrix) UnmarshalJSON(text []byte) (err error) {
	var rows [][]int
	if err := json.Unmarshal(text, &rows); err != nil {
		return err
	}
	*m, err = NewMatrix(rows)
	return err
}
