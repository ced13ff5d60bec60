package routing

import "slices"

// Plan is what drivers shall do. Drivers without anything to do have no route.
type Plan struct {
	Routes   []Route    `json:"routes"`
	Unserved []Unserved `json:"unserved"`
	Score    Score      `json:"score"`
}

// Route is one driver's day: start, pickups, hospital visits, returns, end.
type Route struct {
	Driver string    `json:"driver"`
	Stops  []Stop    `json:"stops"`
	Break  *Interval `json:"break,omitempty"` // at a stop, or while waiting there
	Travel int       `json:"travel"`          // seconds on the road
	Risk   int       `json:"risk"`            // seconds that likely failures cost, on average
	Kits   int       `json:"kits"`
	Finish int       `json:"finish"`
}

// Stop is a place at which a driver does something.
type Stop struct {
	Kind     StopKind `json:"kind"`
	Place    int      `json:"place"`             // index of the compound or hospital, -1 for start and end
	Location int      `json:"location"`          // row of the matrix
	Arrive   int      `json:"arrive"`            //
	Begin    int      `json:"begin"`             // when the queue is joined
	Leave    int      `json:"leave"`             //
	Errands  []string `json:"errands,omitempty"` // picked up, bought or handed back
}

// Interval is a time in the day.
type Interval struct {
	Begin int `json:"begin"`
	End   int `json:"end"`
}

// StopKind tells what is done at a stop.
type StopKind string

// The kinds of stops, in their order within a route.
const (
	Start  StopKind = "start"
	Pickup StopKind = "pickup"
	Buy    StopKind = "buy"
	Return StopKind = "return"
	End    StopKind = "end"
)

// Score sums a plan up, in the order in which plans are compared.
type Score struct {
	UrgentUnserved int `json:"urgent_unserved"`
	Unserved       int `json:"unserved"`
	LastReturn     int `json:"last_return"` // when the last driver is done
	Longest        int `json:"longest"`     // the longest route, from the driver's earliest departure
	Shortest       int `json:"shortest"`    // the shortest, 0 if a driver stays at home
	Travel         int `json:"travel"`
	Risk           int `json:"risk"`
	WeekSpread     int `json:"week_spread"` // minutes between who has driven most and least in seven days, this one included
}

// plan writes the solution out.
func (r *run) plan() *Plan {
	p := &Plan{Routes: []Route{}, Unserved: []Unserved{}}
	bought := r.assign()
	for d := range r.routes {
		if !r.routes[d].value.idle {
			w := writer{solution: r.solution, d: int32(d), assignment: bought}
			p.Routes = append(p.Routes, w.route())
		}
	}
	r.explain(p)
	p.Score = sum(r.m.p, p)
	return p
}

// assignment holds, for every class and hospital, the errands to be bought there.
type assignment [][]int32

// assign decides which errand of an option set is bought where: at its preferred
// hospital as long as the allocation has errands left there.
func (s *solution) assign() assignment {
	a := make(assignment, s.m.entries)
	for set := range s.m.optionSets {
		from := &s.m.optionSets[set]
		c := &s.m.classes[from.class]
		left := slices.Clone(s.allocation.count[s.allocation.first[set] : int(s.allocation.first[set])+len(from.options)])
		put := func(i int32, o int) {
			at := c.entry(from.options[o].hospital)
			a[at] = append(a[at], i)
			left[o]--
		}
		var others []int32
		for _, i := range from.members {
			preferred := s.m.preferred(i, int32(set))
			o := slices.IndexFunc(from.options, func(o option) bool { return o.hospital == preferred })
			if left[o] > 0 {
				put(i, o)
			} else {
				others = append(others, i)
			}
		}
		for _, i := range others {
			put(i, slices.IndexFunc(left, func(n int32) bool { return n > 0 }))
		}
	}
	return a
}

// writer writes one route.
type writer struct {
	*solution
	d          int32
	assignment assignment
	clock      clock
	out        Route
}

func (w *writer) route() Route {
	r, who := &w.routes[w.d], &w.m.drivers[w.d]
	bought := w.takeErrands(r.stops)
	w.clock = clock{t: who.Ready}
	w.out = Route{Driver: who.ID, Travel: r.value.travel, Risk: r.value.risk, Kits: int(r.value.kits)}
	w.add(Start, -1, who.Start)
	w.visitCompounds(Pickup, w.pickups(r), bought)
	var arrived stop
	for i, x := range r.stops {
		if i == 0 || x.hospital != r.stops[i-1].hospital {
			arrived = x
			w.driveTo(int(w.m.hospitals[x.hospital].loc), i == 0)
			w.add(Buy, int(x.hospital), int(w.m.hospitals[x.hospital].loc))
		}
		w.buy(x, arrived, bought[i])
		arrived = stop{hospital: none}
	}
	w.goHome(r)
	w.visitCompounds(Return, w.returns(r), bought)
	if who.End != NoEnd {
		w.arriveAt(who.End)
		w.add(End, -1, who.End)
	}
	w.out.Finish = w.clock.t
	return w.out
}

// takeErrands takes from the assignment what every stop buys.
func (w *writer) takeErrands(stops []stop) [][]int32 {
	var bought [][]int32
	for _, x := range stops {
		at := w.m.classes[x.class].entry(x.hospital)
		bought = append(bought, w.assignment[at][:x.n])
		w.assignment[at] = w.assignment[at][x.n:]
	}
	return bought
}

// add begins a stop at the present time.
func (w *writer) add(kind StopKind, place, location int) {
	w.out.Stops = append(w.out.Stops, Stop{
		Kind: kind, Place: place, Location: location, Arrive: w.clock.t, Begin: w.clock.t, Leave: w.clock.t,
	})
}

func (w *writer) lastStop() *Stop { return &w.out.Stops[len(w.out.Stops)-1] }

// rest lets the driver take the break, which begins when the search has found best, if
// what comes next would last until after that. It reports whether that is so.
func (w *writer) rest(next int) bool {
	begin := w.routes[w.d].value.rested
	if begin == none || w.out.Break != nil || next <= begin {
		return false
	}
	w.clock.t = begin + w.m.drivers[w.d].Break.Duration
	w.out.Break = &Interval{begin, w.clock.t}
	return true
}

// driveTo takes the leg to a hospital. The whole way from the start through the
// compounds is one leg, at whose beginning a break would be taken.
func (w *writer) driveTo(location int, first bool) {
	if !first {
		w.leave(w.m.p.Travel.At(w.lastStop().Location, location))
		w.clock.t += w.m.p.Travel.At(w.lastStop().Location, location)
		return
	}
	w.arriveAt(location)
}

// leave lets the driver take a break before a leg of some seconds if it is time.
func (w *writer) leave(seconds int) {
	w.rest(w.clock.t + seconds)
	w.lastStop().Leave = w.clock.t
}

// arriveAt drives to a location, break or no break.
func (w *writer) arriveAt(location int) {
	w.clock.t += w.m.p.Travel.At(w.lastStop().Location, location)
}

// buy serves a stop, unit by unit; a visit has one stop in the plan.
func (w *writer) buy(x, fresh stop, errands []int32) {
	h := &w.m.hospitals[x.hospital]
	isFresh := fresh.hospital == x.hospital
	s := w.lastStop()
	for range x.n * w.m.classes[x.class].units {
		next := w.clock
		if next.serve(h, 1, isFresh); w.rest(next.t) {
			next = w.clock
			next.serve(h, 1, isFresh)
		}
		w.clock = next
		if isFresh {
			s.Begin = w.clock.last
		}
		isFresh = false
	}
	s.Leave = w.clock.t
	s.Errands = append(s.Errands, w.names(errands)...)
}

func (w *writer) names(errands []int32) (ids []string) {
	for _, i := range errands {
		ids = append(ids, w.m.p.Errands[i].ID)
	}
	return ids
}

// pickups are the compounds on the way to the first hospital; the break may have
// to be taken before them.
func (w *writer) pickups(r *route) []int {
	if len(r.stops) == 0 {
		return nil
	}
	who := &w.m.drivers[w.d]
	loc := int(w.m.hospitals[r.stops[0].hospital].loc)
	t := newTour(w.m.p, who.Start, r.pickups, w.m.p.Travel.At)
	w.leave(int(r.outbound.time[loc]))
	return t.path(loc)
}

// goHome takes the break before the last leg if it must be.
func (w *writer) goHome(r *route) { w.leave(int(r.inbound.time[w.lastStop().Location])) }

// returns are the compounds on the way from the last stop to the end.
func (w *writer) returns(r *route) []int {
	back := func(from, to int) int { return w.m.p.Travel.At(to, from) }
	t := newTour(w.m.p, w.m.drivers[w.d].End, r.returns, back)
	path := t.path(w.lastStop().Location)
	slices.Reverse(path)
	return path
}

// visitCompounds stops at compounds to take or hand back kits.
func (w *writer) visitCompounds(kind StopKind, compounds []int, bought [][]int32) {
	for _, c := range compounds {
		at := &w.m.p.Compounds[c]
		w.arriveAt(at.Location)
		w.add(kind, c, at.Location)
		w.clock.t += at.Handling
		s := w.lastStop()
		s.Leave = w.clock.t
		for _, errands := range bought {
			for _, i := range errands {
				if e := &w.m.p.Errands[i]; e.Compound == c && (kind == Return || e.State == Waiting) {
					s.Errands = append(s.Errands, e.ID)
				}
			}
		}
		if kind == Return {
			s.Errands = append(s.Errands, w.carried(c, bought)...)
		}
	}
}

// carried are the kits in the car from the beginning that belong to a compound and
// for which nothing is bought on the way: they come home as well.
func (w *writer) carried(compound int, bought [][]int32) (ids []string) {
	for i := range w.m.p.Errands {
		e := &w.m.p.Errands[i]
		if e.State == Waiting || e.Compound != compound || e.Driver != w.m.drivers[w.d].ID {
			continue
		}
		if !slices.ContainsFunc(bought, func(b []int32) bool { return slices.Contains(b, int32(i)) }) {
			ids = append(ids, e.ID)
		}
	}
	return ids
}

// sum sums a plan up.
func sum(p *Problem, plan *Plan) Score {
	var s Score
	urgent := map[string]bool{}
	for i := range p.Errands {
		urgent[p.Errands[i].ID] = p.Errands[i].Urgent
	}
	for _, u := range plan.Unserved {
		s.Unserved++
		if urgent[u.Errand] {
			s.UrgentUnserved++
		}
	}
	driven := map[string]int{}
	s.Shortest = Forever
	if len(plan.Routes) < len(p.Drivers) {
		s.Shortest = 0
	}
	for _, r := range plan.Routes {
		length := r.Finish - r.Stops[0].Arrive
		s.Shortest = min(s.Shortest, length)
		s.Longest = max(s.Longest, length)
		s.LastReturn = max(s.LastReturn, r.Finish)
		s.Travel += r.Travel
		s.Risk += r.Risk
		driven[r.Driver] = r.Travel / 60
	}
	s.Shortest = min(s.Shortest, s.Longest)
	s.WeekSpread = weekSpread(p, driven)
	return s
}

func weekSpread(p *Problem, driven map[string]int) int {
	least, most := Forever, 0
	for i := range p.Drivers {
		week := p.Drivers[i].WeekDriven + driven[p.Drivers[i].ID]
		least, most = min(least, week), max(most, week)
	}
	return max(most-least, 0)
}
