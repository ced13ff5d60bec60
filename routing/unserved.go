package routing

import "slices"

// Unserved is an errand that no route serves, and why.
type Unserved struct {
	Errand string `json:"errand"`
	Reason Reason `json:"reason"`
}

// Reason says what keeps an errand out of every route: the rule that broke the
// most successful of all attempts to insert it.
type Reason string

// The reasons, in the order in which tryInsert meets them.
const (
	NoHospital Reason = "no_hospital" // no hospital may serve it
	NoDriver   Reason = "no_driver"   // there is no driver who may take it
	Locked     Reason = "lock"        // it is promised to a driver whose day does not allow it
	NoColdBox  Reason = "cold_box"    // no driver who may take it has a cold box
	NoRoom     Reason = "capacity"    // the cars that may take it are full
	OverQuota  Reason = "quota"       // its hospitals have sold all they may
	Closed     Reason = "closed"      // its hospitals are closed all day
	NoHours    Reason = "hours"       // nobody can be there in time, or only without the break that is due
	NoShift    Reason = "shift"       // who could buy it would be back too late
	SameCard   Reason = "card"        // another driver could take it, but not the one with whom its card rides
)

// Reasons lists every reason.
func Reasons() []Reason {
	return []Reason{NoHospital, NoDriver, Locked, NoColdBox, NoRoom, OverQuota, Closed, NoHours, NoShift, SameCard}
}

// explain adds the unserved errands to a plan, in the order of the problem.
func (r *run) explain(p *Plan) {
	served := make([]bool, len(r.m.p.Errands))
	for i := range p.Routes {
		for _, s := range p.Routes[i].Stops {
			if s.Kind != Buy {
				continue
			}
			for _, id := range s.Errands {
				served[r.m.errandsOf[id]] = true
			}
		}
	}
	setOf := make([]int32, len(r.m.p.Errands))
	for i := range setOf {
		setOf[i] = none
	}
	for set := range r.m.optionSets {
		for _, i := range r.m.optionSets[set].members {
			setOf[i] = int32(set)
		}
	}
	reasons := map[int32]Reason{none: NoHospital} // by option set: its errands are all alike
	for i := range r.m.p.Errands {
		e, set := &r.m.p.Errands[i], setOf[i]
		if served[i] || e.State == Bought {
			continue
		}
		if reasons[set] == "" {
			reasons[set] = r.reason(&r.m.optionSets[set])
		}
		p.Unserved = append(p.Unserved, Unserved{e.ID, reasons[set]})
	}
}

// reason tries to insert an errand everywhere and tells what stopped the attempt that
// came furthest.
func (r *run) reason(set *optionSet) Reason {
	switch {
	case len(r.routes) == 0:
		return NoDriver
	case r.m.classes[set.class].locked:
		return Locked
	}
	furthest := NoDriver
	for d := range r.routes {
		for _, o := range set.options {
			obstacle, _ := r.tryInsert(int32(d), stop{set.class, o.hospital, 1})
			if obstacle.rank() > furthest.rank() {
				furthest = obstacle
			}
		}
	}
	return furthest
}

// rank is the place among the reasons.
func (r Reason) rank() int { return slices.Index(Reasons(), r) }

// tryInsert tries to insert an errand into a route. It returns the rule that keeps it
// out, or "" and the position at which it fits.
func (r *run) tryInsert(d int32, x stop) (obstacle Reason, at int) {
	c, who, h, t := &r.m.classes[x.class], &r.m.drivers[d], &r.m.hospitals[x.hospital], &r.routes[d]
	switch {
	case !r.m.eligible(c, d):
		return NoDriver, 0
	case c.cold && !who.ColdBox:
		return NoColdBox, 0
	case int(t.value.kits+c.kits) > who.Capacity:
		return NoRoom, 0
	case r.bought[x.hospital] >= h.quota:
		return OverQuota, 0
	case len(h.sessions) == 0:
		return Closed, 0
	}
	obstacle = NoHours
	for at = t.fixed; at <= len(t.stops); at++ {
		if at > t.fixed && t.splits(at) {
			continue
		}
		v, ok := r.evaluate(d, edit{new: x}.segments(r.segA[:0], t, at))
		switch {
		case ok && r.cardIsElsewhere(d, c):
			return SameCard, 0
		case ok:
			return "", at
		case v.t > who.ShiftEnd:
			obstacle = NoShift
		}
	}
	return obstacle, 0
}

// insertAnywhere inserts every errand for which tryInsert finds a position, however
// bad, so that none is left out that has one.
func (r *run) insertAnywhere() {
	for again := true; again && r.unservedWeight > 0; {
		again = false
		r.insertLocked()
		for _, urgent := range []bool{true, false} {
			for k := range r.m.classes {
				for o := range r.m.classes[k].options {
					for r.m.classes[k].urgent == urgent && r.insertOne(int32(k), o) {
						again = true // another visit may save others the queue
					}
				}
			}
		}
	}
}

// insertOne inserts one unserved errand of a class that is allocated to one of its
// options, there or wherever else it may be bought.
func (r *run) insertOne(class int32, o int) bool {
	c := &r.m.classes[class]
	if c.locked || r.unserved[c.first+int32(o)] == 0 {
		return false
	}
	hospital := c.options[o].hospital
	if r.insertOneAt(stop{class, hospital, 1}, hospital, nil) {
		return true
	}
	for i := range c.reallocations[o] {
		v := &c.reallocations[o][i]
		if r.allocation.available(v) > 0 && r.insertOneAt(stop{class, v.to, 1}, hospital, v) {
			return true
		}
	}
	return false
}

// insertOneAt gives an unserved errand allocated to a hospital to the first driver who
// can buy it, there or where a reallocation brings it.
func (r *run) insertOneAt(x stop, from int32, by *reallocation) bool {
	for d := range r.routes {
		obstacle, at := r.tryInsert(int32(d), x)
		if obstacle != "" {
			continue
		}
		if by != nil {
			r.redirect(x.class, from, by, 1)
		}
		r.addUnserved(x.class, x.hospital, -1)
		r.commit(int32(d), edit{new: x}.segments(r.segA[:0], &r.routes[d], at), none, nil)
		return true
	}
	return false
}
