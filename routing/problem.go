package routing

import (
	"errors"
	"fmt"
	"math"
	"slices"
)

// Forever is later than everything; a hospital that never closes has the
// session {0, Forever}, a driver without a shift ends it then.
const Forever = math.MaxInt32

// NoQuota stands for a hospital that sells any number of prescriptions a day.
const NoQuota = -1

// NoEnd stands for a driver who need not come back anywhere: the day ends where
// the last kit is handed back.
const NoEnd = -1

// Problem is one day to be planned. All times are whole seconds after midnight,
// all durations whole seconds, and places are rows of Travel. (A plain matrix
// problem may use any other unit; see ReadTSPLIB.)
type Problem struct {
	Travel    Matrix
	Compounds []Compound
	Hospitals []Hospital
	Drivers   []Driver
	Errands   []Errand

	// Revisit is what it costs, in seconds, when a hospital turns out not to have
	// the drug: the usual detour to the next one with its queue. A purchase with
	// doubt d adds d*Revisit to the length of the route, so that a likely failure
	// is weighed against a certain detour.
	Revisit int
}

// Compound is a checkpoint at which drivers are handed kits and hand them back.
type Compound struct {
	ID       string
	Location int
	Handling int // seconds a stop there takes
}

// Hospital sells to whoever has joined its queue within a session. The queue is
// paid once a visit, the first unit follows it; each further unit must begin
// within a session, or the driver waits for the next.
type Hospital struct {
	ID       string
	Location int
	Sessions []Session // in order of time; without one it is closed all day
	Queue    int       // seconds a visit
	Unit     int       // seconds a unit of service
	Quota    int       // most errands a day, or NoQuota
}

// Session is a time in which a hospital serves, both ends included.
type Session struct{ Opens, Closes int }

// Driver is a car with a volunteer.
type Driver struct {
	ID         string
	Start      int // where the car is
	End        int // where it must be in the end, or NoEnd
	Ready      int // earliest departure
	ShiftEnd   int // must be there by then
	Capacity   int // kits in the car at once
	ColdBox    bool
	Break      *Break
	WeekDriven int // minutes driven in the last seven days

	// Compounds are those whose kits this driver may carry, the zone; nil for all.
	Compounds []int

	// Locked are visits that this driver makes first, in this order, because they
	// were promised or are under way. No search moves them.
	Locked []Visit
}

// Break is due to a driver who is still out after Latest. It begins between
// Earliest and Latest, at a stop, between two units of service or while waiting for
// a session, but not at a compound on the way.
type Break struct{ Duration, Earliest, Latest int }

// Visit is a promised stop: these errands at this hospital.
type Visit struct {
	Hospital int
	Errands  []string
}

// Errand is one kit (card, record book, cash) to be taken from its compound to a
// hospital and back with the medicine.
type Errand struct {
	ID       string
	Compound int
	Options  []Option // hospitals that may serve it, exactly one will
	Units    int      // prescription lines; 0 counts as 1
	Kits     int      // room it takes in the car; 0 counts as 1
	Urgent   bool
	Cold     bool   // only a driver with a cold box may carry it
	Card     string // errands with the same card ride with the same driver
	Driver   string // only this driver, "" for any; required once in a car
	State    State
}

// Option is a hospital that may serve an errand.
type Option struct {
	Hospital int
	Doubt    float64 // chance that the drug is not there, 0 where nothing is known
}

// State tells where the kit is when the plan begins.
type State int

// The states of an errand.
const (
	Waiting State = iota // at its compound
	InCar                // in the car of its driver, nothing bought yet
	Bought               // in the car of its driver with the medicine, only to be returned
)

// Validate reports everything that makes no sense, in one error. A problem that
// is merely impossible (closed hospitals, full cars) is valid.
func (p *Problem) Validate() error {
	v := validator{p: p, ids: map[string]bool{}}
	v.matrix()
	for i := range p.Compounds {
		v.compound(i)
	}
	for i := range p.Hospitals {
		v.hospital(i)
	}
	drivers := map[string]bool{}
	for i := range p.Drivers {
		v.driver(i, drivers)
	}
	for i := range p.Errands {
		v.errand(i, drivers)
	}
	v.cards()
	v.locks()
	return errors.Join(v.errs...)
}

type validator struct {
	p    *Problem
	ids  map[string]bool // of errands
	errs []error
}

func (v *validator) check(ok bool, format string, args ...any) {
	if !ok {
		v.errs = append(v.errs, fmt.Errorf("routing: "+format, args...))
	}
}

// unused reports whether an id is given and new.
func (v *validator) unused(seen map[string]bool, id string) bool {
	ok := id != "" && !seen[id]
	seen[id] = true
	return ok
}

const longest = Forever / 4 // sums of a few such durations stay far from overflow

func duration(d int) bool { return d >= 0 && d <= longest }

func (v *validator) place(l int) bool { return l >= 0 && l < v.p.Travel.size }

func (v *validator) matrix() {
	for i, d := range v.p.Travel.seconds {
		if d < 0 || d > longest {
			v.check(false, "travel from %d to %d is %d", i/v.p.Travel.size, i%v.p.Travel.size, d)
			return
		}
	}
	v.check(duration(v.p.Revisit), "revisit %d is no duration", v.p.Revisit)
}

func (v *validator) compound(i int) {
	c := &v.p.Compounds[i]
	v.check(v.place(c.Location), "compound %d %q: location %d is not in the matrix", i, c.ID, c.Location)
	v.check(duration(c.Handling), "compound %d %q: handling %d is no duration", i, c.ID, c.Handling)
	v.check(i < maxCompounds, "more than %d compounds in one plan", maxCompounds)
}

func (v *validator) hospital(i int) {
	h := &v.p.Hospitals[i]
	v.check(v.place(h.Location), "hospital %d %q: location %d is not in the matrix", i, h.ID, h.Location)
	v.check(duration(h.Queue) && duration(h.Unit), "hospital %d %q: queue %d, unit %d are no durations", i, h.ID, h.Queue, h.Unit)
	v.check(h.Quota >= NoQuota, "hospital %d %q: quota %d", i, h.ID, h.Quota)
	last := -1
	for _, s := range h.Sessions {
		v.check(s.Opens > last && s.Closes >= s.Opens && s.Closes <= Forever,
			"hospital %d %q: session %d to %d is out of order", i, h.ID, s.Opens, s.Closes)
		last = s.Closes
	}
}

func (v *validator) driver(i int, drivers map[string]bool) {
	d := &v.p.Drivers[i]
	v.check(v.unused(drivers, d.ID), "driver %d: id %q is empty or not unique", i, d.ID)
	v.check(v.place(d.Start), "driver %d %q: start %d is not in the matrix", i, d.ID, d.Start)
	v.check(d.End == NoEnd || v.place(d.End), "driver %d %q: end %d is not in the matrix", i, d.ID, d.End)
	v.check(duration(d.Ready) && d.ShiftEnd <= Forever, "driver %d %q: shift from %d to %d", i, d.ID, d.Ready, d.ShiftEnd)
	v.check(duration(d.Capacity), "driver %d %q: capacity %d", i, d.ID, d.Capacity)
	for _, c := range d.Compounds {
		v.check(c >= 0 && c < len(v.p.Compounds), "driver %d %q: there is no compound %d", i, d.ID, c)
	}
	if b := d.Break; b != nil {
		v.check(duration(b.Duration) && duration(b.Earliest) && duration(b.Latest) && b.Earliest <= b.Latest,
			"driver %d %q: break of %d between %d and %d", i, d.ID, b.Duration, b.Earliest, b.Latest)
	}
}

func (v *validator) errand(i int, drivers map[string]bool) {
	e := &v.p.Errands[i]
	v.check(v.unused(v.ids, e.ID), "errand %d: id %q is empty or not unique", i, e.ID)
	v.check(e.Compound >= 0 && e.Compound < len(v.p.Compounds), "errand %q: there is no compound %d", e.ID, e.Compound)
	v.check(duration(e.Units) && e.Units < 1<<20, "errand %q: %d units", e.ID, e.Units)
	v.check(duration(e.Kits) && e.Kits < 1<<20, "errand %q: %d kits", e.ID, e.Kits)
	v.check(e.Driver == "" || drivers[e.Driver], "errand %q: there is no driver %q", e.ID, e.Driver)
	v.check(e.State >= Waiting && e.State <= Bought, "errand %q: state %d", e.ID, e.State)
	v.check(e.State == Waiting || e.Driver != "", "errand %q: is in a car, but whose?", e.ID)
	if d := slices.IndexFunc(v.p.Drivers, func(d Driver) bool { return d.ID == e.Driver }); d >= 0 && e.State != Waiting {
		v.check(v.p.Drivers[d].serves(e.Compound), "errand %q: is in the car of %q, who does not serve its compound", e.ID, e.Driver)
	}
	seen := map[int]bool{}
	for _, o := range e.Options {
		v.check(o.Hospital >= 0 && o.Hospital < len(v.p.Hospitals), "errand %q: there is no hospital %d", e.ID, o.Hospital)
		v.check(!seen[o.Hospital], "errand %q: hospital %d twice", e.ID, o.Hospital)
		v.check(o.Doubt >= 0 && o.Doubt <= 1, "errand %q: doubt %v is not between 0 and 1", e.ID, o.Doubt)
		seen[o.Hospital] = true
	}
}

// cards looks for a card that would have to be in two cars.
func (v *validator) cards() {
	holder := map[string]*Errand{}
	for i := range v.p.Errands {
		e := &v.p.Errands[i]
		if e.Card == "" || e.Driver == "" {
			continue
		}
		if h := holder[e.Card]; h != nil {
			v.check(h.Driver == e.Driver, "errands %q and %q share a card and are locked to different drivers", h.ID, e.ID)
		}
		holder[e.Card] = e
	}
}

// locks looks for promised visits that contradict the errands themselves.
func (v *validator) locks() {
	errands := map[string]*Errand{}
	for i := range v.p.Errands {
		errands[v.p.Errands[i].ID] = &v.p.Errands[i]
	}
	promised, cards := map[string]bool{}, map[string]string{}
	for i := range v.p.Errands {
		if e := &v.p.Errands[i]; e.Card != "" && e.Driver != "" {
			cards[e.Card] = e.Driver
		}
	}
	for i := range v.p.Drivers {
		d := &v.p.Drivers[i]
		for _, visit := range d.Locked {
			v.check(len(visit.Errands) > 0, "driver %q: a locked visit without errands", d.ID)
			for _, id := range visit.Errands {
				e := errands[id]
				if e == nil {
					v.check(false, "driver %q: there is no errand %q to lock", d.ID, id)
					continue
				}
				v.check(!promised[id], "errand %q is locked twice", id)
				promised[id] = true
				v.check(e.Driver == "" || e.Driver == d.ID, "errand %q is locked to drivers %q and %q", id, e.Driver, d.ID)
				v.check(e.State != Bought, "errand %q is bought already and cannot be locked to a visit", id)
				_, eligible := e.option(visit.Hospital)
				v.check(eligible, "errand %q is locked to hospital %d, which may not serve it", id, visit.Hospital)
				if e.Card != "" {
					other, seen := cards[e.Card]
					v.check(!seen || other == d.ID, "card %q is locked to drivers %q and %q", e.Card, other, d.ID)
					cards[e.Card] = d.ID
				}
			}
		}
	}
}

// serves reports whether the compound lies in the driver's zone.
func (d *Driver) serves(compound int) bool {
	return d.Compounds == nil || slices.Contains(d.Compounds, compound)
}

// option is the errand's option at a hospital.
func (e *Errand) option(hospital int) (Option, bool) {
	for _, o := range e.Options {
		if o.Hospital == hospital {
			return o, true
		}
	}
	return Option{}, false
}

func (e *Errand) units() int { return max(e.Units, 1) }
func (e *Errand) kits() int  { return max(e.Kits, 1) }
