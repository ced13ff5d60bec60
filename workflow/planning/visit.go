package planning

import (
	"context"
	"fmt"
	"slices"

	"songyao/domain"
	"songyao/routing"
)

// visit is a stop of a driver at a hospital.
type visit struct {
	hospital int
	errands  []string
}

// visitsOf lists every driver's stops at hospitals.
func visitsOf(result *routing.Plan) map[string][]visit {
	out := map[string][]visit{}
	for i := range result.Routes {
		r := &result.Routes[i]
		for _, s := range r.Stops {
			if s.Kind == routing.Buy {
				out[r.Driver] = append(out[r.Driver], visit{s.Place, s.Errands})
			}
		}
	}
	return out
}

// onlyAssignable takes out of a result what could not be assigned: a request whose card
// another request needs that is assigned to another driver already, and has no place in
// this plan. Both stay as they are.
func onlyAssignable(draft *draft, result *routing.Plan) *routing.Plan {
	to := assignments(draft, result)
	standing := map[string][]*planFact{} // by card: assigned, and not served by the plan
	for i := range draft.Facts {
		f := &draft.Facts[i]
		if _, served := to[f.RequestID]; !served && f.State == domain.HospitalAssigned && f.Card != "" {
			standing[f.Card] = append(standing[f.Card], f)
		}
	}
	m := mover{draft: draft, visits: visitsOf(result)}
	for i := range draft.Facts {
		id := draft.Facts[i].RequestID
		a, served := to[id]
		if served && slices.ContainsFunc(standing[draft.Facts[i].Card], func(f *planFact) bool {
			return f.DriverID != a.Driver && (f.DriverID != "" || f.HospitalID != a.Hospital)
		}) {
			m.moved = append(m.moved, string(id))
		}
	}
	if len(m.moved) == 0 {
		return result
	}
	m.removeMoved(result)
	for _, id := range m.moved {
		m.unserved = append(m.unserved, routing.Unserved{Errand: id, Reason: routing.SameCard})
	}
	if less := m.reschedule(); less != nil {
		return less
	}
	return result
}

// lockedProblem is the problem in which every visit is locked as it is, and what is not in
// any stays unserved. Kits in cars come home all the same.
func (m *mover) lockedProblem(except string) *routing.Problem {
	p := m.draft.Problem
	served := map[string]bool{}
	p.Drivers = slices.Clone(p.Drivers)
	for i := range p.Drivers {
		d := &p.Drivers[i]
		d.Locked = nil
		for _, v := range m.visits[d.ID] {
			for _, id := range v.errands {
				served[id] = true
			}
			if d.ID != except {
				d.Locked = append(d.Locked, routing.Visit{Hospital: v.hospital, Errands: v.errands})
			}
		}
	}
	p.Errands = nil
	for _, e := range m.draft.Problem.Errands {
		switch {
		case e.State == routing.Waiting && !served[e.ID]:
			continue
		case !served[e.ID]:
			e.Options = nil
		}
		p.Errands = append(p.Errands, e)
	}
	return &p
}

// reschedule works out the times of the visits as they are; nil when the rules do not
// allow them.
func (m *mover) reschedule() *routing.Plan {
	plan, err := routing.Solve(context.Background(), m.lockedProblem(""), routing.Options{Iterations: 1})
	if err != nil {
		return nil // what is in the car could not be brought home
	}
	for i := range m.draft.Problem.Drivers {
		if id := m.draft.Problem.Drivers[i].ID; !sameVisits(m.visits[id], plan, id) {
			return nil
		}
	}
	plan.Unserved = append([]routing.Unserved{}, m.unserved...)
	plan.Score = scoreOf(m.draft, plan)
	return plan
}

// sameVisits reports whether the plan lets the driver make exactly these visits.
func sameVisits(want []visit, plan *routing.Plan, driver string) bool {
	var flat, got []string
	for _, v := range want {
		for _, id := range v.errands {
			flat = append(flat, fmt.Sprint(v.hospital, " ", id))
		}
	}
	for i := range plan.Routes {
		if plan.Routes[i].Driver != driver {
			continue
		}
		for _, s := range plan.Routes[i].Stops {
			if s.Kind == routing.Buy {
				for _, id := range s.Errands {
					got = append(got, fmt.Sprint(s.Place, " ", id))
				}
			}
		}
	}
	return slices.Equal(flat, got)
}
