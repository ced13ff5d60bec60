package routing

// Unserved is an errand that no route serves, and why.
type Unserved struct {
	Errand string `json:"errand"`
	Reason Reason `json:"reason"`
}

// Reason says what keeps an errand out of every route: the rule that broke the
// most successful of all attempts to insert it.
type Reason string

// The reasons, in the order in which an attempt meets them.
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
	SameCard   Reason = "card"        // it must ride with errands of the same card, and nobody can take all of them
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
	classOf := make([]int32, len(r.m.p.Errands))
	for w := range r.m.wishes {
		for _, i := range r.m.wishes[w].members {
			classOf[i] = r.m.wishes[w].class
		}
	}
	for i := range r.m.p.Errands {
		if e := &r.m.p.Errands[i]; !served[i] && e.State != Bought {
			p.Unserved = append(p.Unserved, Unserved{e.ID, r.reason(e, classOf[i])})
		}
	}
}

// reason tries to insert one errand everywhere and tells what stopped the attempt
// that came furthest.
func (r *run) reason(e *Errand, class int32) Reason {
	switch {
	case len(e.Options) == 0:
		return NoHospital
	case len(r.routes) == 0:
		return NoDriver
	case r.m.classes[class].locked:
		return Locked
	}
	furthest := 0
	for d := range r.routes {
		for _, o := range e.Options {
			furthest = max(furthest, r.obstacle(int32(d), stop{class, int32(o.Hospital), 1}))
		}
	}
	return Reasons()[furthest]
}

// obstacle is the index among the reasons of the rule that keeps an errand out of
// a route.
func (r *run) obstacle(d int32, x stop) int {
	c, who, h := &r.m.classes[x.class], &r.m.drivers[d], &r.m.hospitals[x.hospital]
	switch {
	case !r.m.offered(c, d):
		return 1
	case c.cold && !who.ColdBox:
		return 3
	case int(r.routes[d].value.kits+c.kits) > who.Capacity:
		return 4
	case r.bought[x.hospital] >= h.quota:
		return 5
	case len(h.sessions) == 0:
		return 6
	}
	far := 7
	for at := r.routes[d].fixed; at <= len(r.routes[d].stops); at++ {
		v, ok := r.evaluate(d, edit(r.a[:0], &r.routes[d], 0, 0, at, x))
		switch {
		case ok:
			return 9 // alone it could be served: the rest of its card cannot
		case v.t > who.ShiftEnd:
			far = 8
		}
	}
	return far
}
