package routing

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
)

// The part of VROOM's JSON format that a day of errands needs. Whatever else a
// file asks for is refused, because to ignore it would be to give a wrong plan.
type (
	vroomInput struct {
		Vehicles []vroomVehicle         `json:"vehicles"`
		Jobs     []vroomJob             `json:"jobs"`
		Matrices map[string]vroomMatrix `json:"matrices"`
	}
	vroomVehicle struct {
		ID         int64   `json:"id"`
		StartIndex *int    `json:"start_index"`
		EndIndex   *int    `json:"end_index"`
		Capacity   []int   `json:"capacity"`
		TimeWindow *[2]int `json:"time_window"`
	}
	vroomJob struct {
		ID            int64    `json:"id"`
		LocationIndex *int     `json:"location_index"`
		Setup         int      `json:"setup"`
		Service       int      `json:"service"`
		Pickup        []int    `json:"pickup"`
		TimeWindows   [][2]int `json:"time_windows"`
	}
	vroomMatrix struct {
		Durations [][]int `json:"durations"`
	}
	vroomExtra struct {
		Coordinates  [][2]float64     `json:"coordinates"`
		Alternatives map[string][]int `json:"alternatives"`
	}
)

// ReadVROOM reads a problem in VROOM's JSON format: vehicles that all start and end
// at one compound, jobs that are errands (the location is the hospital, setup its
// queue, service a unit, pickup the kits, time_windows the sessions), one matrix of
// durations. extra may be nil, or name for some jobs other locations that could
// serve them: {"alternatives": {"12": [3, 4]}}.
func ReadVROOM(data, extra []byte) (*Problem, error) {
	var in vroomInput
	if err := decodeStrictly(data, &in); err != nil {
		return nil, fmt.Errorf("routing: vroom: %w", err)
	}
	var more vroomExtra
	if extra != nil {
		if err := decodeStrictly(extra, &more); err != nil {
			return nil, fmt.Errorf("routing: vroom: alternatives: %w", err)
		}
	}
	r := vroomReader{in: &in, p: &Problem{}, hospitals: map[int]int{}, alternatives: more.Alternatives}
	if err := r.read(); err != nil {
		return nil, fmt.Errorf("routing: vroom: %w", err)
	}
	return r.p, r.p.Validate()
}

// known are the members that a file may have, by the path of their object.
var known = map[string]string{
	"":             "vehicles jobs matrices coordinates alternatives",
	"vehicles[]":   "id start_index end_index capacity time_window",
	"jobs[]":       "id location_index setup service pickup time_windows",
	"matrices.":    "durations",
	"matrices":     "*",
	"alternatives": "*",
}

// decodeStrictly decodes a file that asks for nothing beyond what is known.
func decodeStrictly(data []byte, into any) error {
	var all any
	if err := json.Unmarshal(data, &all); err != nil {
		return err
	}
	if err := refuseUnknown(all, "", ""); err != nil {
		return err
	}
	return json.Unmarshal(data, into)
}

// refuseUnknown walks a decoded file. kind is the path without names and numbers.
func refuseUnknown(value any, path, kind string) error {
	switch v := value.(type) {
	case []any:
		for i := range v {
			if err := refuseUnknown(v[i], fmt.Sprintf("%s[%d]", path, i), kind+"[]"); err != nil {
				return err
			}
		}
	case map[string]any:
		for _, name := range slices.Sorted(maps.Keys(v)) {
			below, belowKind := memberPath(path, name), memberPath(kind, name)
			if known[kind] == "*" {
				belowKind = kind + "."
			} else if !slices.Contains(strings.Fields(known[kind]), name) {
				return fmt.Errorf("%s: not supported here", below)
			}
			if err := refuseUnknown(v[name], below, belowKind); err != nil {
				return err
			}
		}
	}
	return nil
}

// memberPath is the path of a member of an object.
func memberPath(path, name string) string {
	if path == "" {
		return name
	}
	return path + "." + name
}

type vroomReader struct {
	in           *vroomInput
	p            *Problem
	hospitals    map[int]int // by location
	depot        int
	alternatives map[string][]int
}

func (r *vroomReader) read() error {
	if len(r.in.Matrices) != 1 {
		return fmt.Errorf("matrices: one profile is wanted, not %d", len(r.in.Matrices))
	}
	for profile, m := range r.in.Matrices {
		var err error
		if r.p.Travel, err = NewMatrix(m.Durations); err != nil {
			return fmt.Errorf("matrices.%s.durations: %w", profile, err)
		}
	}
	for i := range r.in.Vehicles {
		if err := r.vehicle(i, &r.in.Vehicles[i]); err != nil {
			return fmt.Errorf("vehicles[%d].%w", i, err)
		}
	}
	r.p.Compounds = []Compound{{ID: strconv.Itoa(r.depot), Location: r.depot}}
	for i := range r.in.Jobs {
		if err := r.job(&r.in.Jobs[i]); err != nil {
			return fmt.Errorf("jobs[%d].%w", i, err)
		}
	}
	return r.addAlternatives()
}

func (r *vroomReader) inMatrix(index *int) bool {
	return index != nil && *index >= 0 && *index < r.p.Travel.Size()
}

func (r *vroomReader) vehicle(i int, v *vroomVehicle) error {
	switch {
	case !r.inMatrix(v.StartIndex):
		return fmt.Errorf("start_index: a row of the matrix is wanted")
	case !r.inMatrix(v.EndIndex) || *v.EndIndex != *v.StartIndex:
		return fmt.Errorf("end_index: must be the start_index")
	case i > 0 && *v.StartIndex != r.depot:
		return fmt.Errorf("start_index: all vehicles must start at one compound")
	case len(v.Capacity) != 1:
		return fmt.Errorf("capacity: one number is wanted")
	}
	r.depot = *v.StartIndex
	d := Driver{
		ID: strconv.FormatInt(v.ID, 10), Start: r.depot, End: r.depot, ShiftEnd: Forever, Capacity: v.Capacity[0],
	}
	if v.TimeWindow != nil {
		d.Ready, d.ShiftEnd = v.TimeWindow[0], v.TimeWindow[1]
	}
	r.p.Drivers = append(r.p.Drivers, d)
	return nil
}

func (r *vroomReader) job(j *vroomJob) error {
	switch {
	case !r.inMatrix(j.LocationIndex):
		return fmt.Errorf("location_index: a row of the matrix is wanted")
	case *j.LocationIndex == r.depot:
		return fmt.Errorf("location_index: a job at the compound is no errand")
	case len(j.Pickup) != 1 || j.Pickup[0] < 1:
		return fmt.Errorf("pickup: one number above 0 is wanted")
	}
	h, err := r.hospital(*j.LocationIndex, j)
	if err != nil {
		return err
	}
	r.p.Errands = append(r.p.Errands, Errand{
		ID: strconv.FormatInt(j.ID, 10), Options: []Option{{Hospital: h}}, Kits: j.Pickup[0],
	})
	return nil
}

// hospital is the hospital at a location, which every job there must describe alike.
func (r *vroomReader) hospital(location int, j *vroomJob) (int, error) {
	sessions := []Session{{0, Forever}}
	if len(j.TimeWindows) > 0 {
		sessions = nil
		for _, w := range j.TimeWindows {
			sessions = append(sessions, Session{w[0], w[1]})
		}
	}
	i, known := r.hospitals[location]
	if !known {
		i = len(r.p.Hospitals)
		r.hospitals[location] = i
		r.p.Hospitals = append(r.p.Hospitals, Hospital{
			ID: strconv.Itoa(location), Location: location, Sessions: sessions, Queue: j.Setup, Unit: j.Service, Quota: NoQuota,
		})
		return i, nil
	}
	h := &r.p.Hospitals[i]
	switch {
	case h.Queue != j.Setup:
		return 0, fmt.Errorf("setup: other jobs at location %d have %d", location, h.Queue)
	case h.Unit != j.Service:
		return 0, fmt.Errorf("service: other jobs at location %d have %d", location, h.Unit)
	case fmt.Sprint(h.Sessions) != fmt.Sprint(sessions):
		return 0, fmt.Errorf("time_windows: other jobs at location %d have %v", location, h.Sessions)
	}
	return i, nil
}

// addAlternatives lets errands be bought elsewhere.
func (r *vroomReader) addAlternatives() error {
	used := 0
	for i := range r.p.Errands {
		e := &r.p.Errands[i]
		others, given := r.alternatives[e.ID]
		if given {
			used++
		}
		for n, location := range others {
			h, known := r.hospitals[location]
			if !known {
				return fmt.Errorf("alternatives.%s[%d]: no job is at location %d, so that its hours are unknown", e.ID, n, location)
			}
			e.Options = append(e.Options, Option{Hospital: h})
		}
	}
	if used < len(r.alternatives) {
		return fmt.Errorf("alternatives: %d are for jobs that do not exist", len(r.alternatives)-used)
	}
	return nil
}

type (
	vroomOutput struct {
		Code       int             `json:"code"`
		Summary    vroomSummary    `json:"summary"`
		Unassigned []vroomUnserved `json:"unassigned"`
		Routes     []vroomRoute    `json:"routes"`
	}
	vroomSummary struct {
		Cost       int `json:"cost"`
		Routes     int `json:"routes"`
		Unassigned int `json:"unassigned"`
		Duration   int `json:"duration"`
	}
	vroomUnserved struct {
		ID     int64  `json:"id"`
		Type   string `json:"type"`
		Reason Reason `json:"description"`
	}
	vroomRoute struct {
		Vehicle  int64       `json:"vehicle"`
		Duration int         `json:"duration"`
		Steps    []vroomStep `json:"steps"`
	}
	vroomStep struct {
		Type          string `json:"type"`
		ID            int64  `json:"id,omitempty"`
		LocationIndex int    `json:"location_index"`
		Arrival       int    `json:"arrival"`
	}
)

// WriteVROOM writes a plan in VROOM's output format. Jobs of one visit have its
// arrival. All ids must be numbers, as they are in a problem from ReadVROOM.
func WriteVROOM(plan *Plan) ([]byte, error) {
	out := vroomOutput{
		Summary:    vroomSummary{plan.Score.Travel, len(plan.Routes), len(plan.Unserved), plan.Score.Travel},
		Unassigned: []vroomUnserved{}, Routes: []vroomRoute{},
	}
	for _, u := range plan.Unserved {
		id, err := strconv.ParseInt(u.Errand, 10, 64)
		if err != nil {
			return nil, fmt.Errorf("routing: vroom: %w", err)
		}
		out.Unassigned = append(out.Unassigned, vroomUnserved{id, "job", u.Reason})
	}
	for i := range plan.Routes {
		r, err := vroomRouteOf(&plan.Routes[i])
		if err != nil {
			return nil, fmt.Errorf("routing: vroom: %w", err)
		}
		out.Routes = append(out.Routes, r)
	}
	return json.Marshal(out)
}

func vroomRouteOf(r *Route) (vroomRoute, error) {
	vehicle, err := strconv.ParseInt(r.Driver, 10, 64)
	if err != nil {
		return vroomRoute{}, err
	}
	out := vroomRoute{Vehicle: vehicle, Duration: r.Travel}
	for _, s := range r.Stops {
		switch s.Kind {
		case Start, End:
			out.Steps = append(out.Steps, vroomStep{string(s.Kind), 0, s.Location, s.Arrive})
		case Buy:
			for _, e := range s.Errands {
				id, err := strconv.ParseInt(e, 10, 64)
				if err != nil {
					return vroomRoute{}, err
				}
				out.Steps = append(out.Steps, vroomStep{"job", id, s.Location, s.Arrive})
			}
		case Pickup, Return: // where the vehicle starts and ends anyway
		}
	}
	return out, nil
}
