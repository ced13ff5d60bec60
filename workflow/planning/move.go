package planning

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"time"

	"songyao/domain"
	"songyao/routing"
	"songyao/workflow/usecase"
)

// PlanMove is a change of a plan by hand: these requests go to that driver.
type PlanMove struct {
	Requests   []domain.ID
	DriverID   domain.ID
	HospitalID domain.ID // "" where each is bought in the plan
	Position   *int      // which of the driver's visits it becomes, from 0; nil where it costs least
}

// MoveInPlan makes a plan of a plan, with some requests moved by hand; the earlier one
// stays as it is, so that going back is to use it. Nothing else moves; only times do.
//
// Errors: not_found, plan_state; not_a_driver, unknown_request, unknown_hospital;
// move_refused, with the rule that stands against it for every request.
func (svc *Service) MoveInPlan(ctx context.Context, c *usecase.Invocation, id domain.ID, in PlanMove) (*PlanView, error) {
	return usecase.Do(ctx, svc.Engine, c, func(now time.Time) (*PlanView, *domain.Change, error) {
		p, err := svc.visiblePlan(ctx, c, id)
		if err != nil {
			return nil, nil, err
		}
		if err := c.CheckVersion(p.Version); err != nil {
			return nil, nil, err
		}
		if p.State != domain.PlanReady {
			return nil, nil, domain.Conflict("plan_state", string(p.State))
		}
		draft, result, err := planDocuments(p)
		if err != nil {
			return nil, nil, err
		}
		var wanted PlanInput
		if err := p.Wanted.Into(&wanted); err != nil {
			return nil, nil, err
		}
		moved, err := moveByHand(draft, result, &wanted, &in)
		if err != nil {
			return nil, nil, err
		}
		wanted.BasisID = p.ID
		next := newPlan(&wanted, c.Who.StaffID, now)
		next.HeartbeatAt, next.FinishedAt, next.Iterations = now, &now, p.Iterations
		ready(next, draft, moved, p.Source)
		change := &domain.Change{CommunityID: next.CommunityID}
		change.Insert(next)
		change.Record("plan.move", "plans", next.ID, struct {
			From domain.ID
			Move PlanMove
		}{p.ID, in})
		v, err := svc.planView(ctx, next)
		if err != nil {
			return nil, nil, err
		}
		v.Before = &result.Score
		return v, change, nil
	})
}

// mover moves errands in a plan.
type mover struct {
	draft    *draft
	visits   map[string][]visit // by driver
	driver   string             // to whom
	moved    []string
	unserved []routing.Unserved // unserved before and after
}

// moveByHand is the result with some errands moved; it is pure.
func moveByHand(draft *draft, result *routing.Plan, wanted *PlanInput, in *PlanMove) (*routing.Plan, error) {
	m := mover{draft: draft, driver: string(in.DriverID)}
	if !slices.ContainsFunc(draft.Problem.Drivers, func(d routing.Driver) bool { return d.ID == m.driver }) {
		return nil, domain.Invalid("not_a_driver", "/driver_id")
	}
	m.visits = visitsOf(result)
	visits, err := m.groupByHospital(wanted, in)
	if err != nil {
		return nil, err
	}
	m.removeMoved(result)
	var next *routing.Plan
	for i, v := range visits {
		next = m.insertVisit(v, in.Position, i)
		if next == nil {
			return nil, m.refusal(in, visits)
		}
	}
	if err := routing.Check(&draft.Problem, next); err != nil {
		if slices.ContainsFunc(draft.Problem.Drivers, func(d routing.Driver) bool { return len(d.Locked) > 0 }) {
			return nil, moveRefused(in, func(string) routing.Reason { return routing.Locked }) // a promised visit would not come first
		}
		return nil, err
	}
	return next, nil
}

// groupByHospital groups what is to be moved by hospital, and refuses what cannot move at all.
func (m *mover) groupByHospital(wanted *PlanInput, in *PlanMove) ([]visit, error) {
	var visits []visit
	for i, id := range in.Requests {
		pointer := fmt.Sprintf("/request_ids/%d", i)
		e := m.errand(string(id))
		if e == nil || e.State == routing.Bought || slices.Contains(m.moved, e.ID) {
			return nil, domain.Invalid("unknown_request", pointer)
		}
		h, err := m.hospital(e, in.HospitalID, pointer)
		if err != nil {
			return nil, err
		}
		switch {
		case slices.ContainsFunc(wanted.Locks, func(l PlanLock) bool { return l.RequestID == id }):
			return nil, moveRefused(in, only(e.ID, routing.Locked))
		case e.Driver != "" && e.Driver != m.driver:
			return nil, domain.Invalid("in_another_car", pointer)
		}
		m.moved = append(m.moved, e.ID)
		if j := slices.IndexFunc(visits, func(v visit) bool { return v.hospital == h }); j >= 0 {
			visits[j].errands = append(visits[j].errands, e.ID)
		} else {
			visits = append(visits, visit{h, []string{e.ID}})
		}
	}
	for driver, list := range m.visits {
		for _, v := range list {
			for _, id := range v.errands {
				if moved := m.movedWithCard(id); driver != m.driver && !slices.Contains(m.moved, id) && moved != "" {
					return nil, moveRefused(in, only(moved, routing.SameCard))
				}
			}
		}
	}
	return visits, nil
}

// movedWithCard is a moved errand with the same card; "" when there is none.
func (m *mover) movedWithCard(id string) string {
	card := m.errand(id).Card
	for _, moved := range m.moved {
		if card != "" && m.errand(moved).Card == card {
			return moved
		}
	}
	return ""
}

// errand finds one of the problem's; nil when there is none.
func (m *mover) errand(id string) *routing.Errand {
	for i := range m.draft.Problem.Errands {
		if m.draft.Problem.Errands[i].ID == id {
			return &m.draft.Problem.Errands[i]
		}
	}
	return nil
}

// hospital is where the errand will be bought: as wanted, else as planned, else the
// nearest that may serve it.
func (m *mover) hospital(e *routing.Errand, wanted domain.ID, pointer string) (int, error) {
	h := -1
	for _, list := range m.visits {
		for _, v := range list {
			if wanted == "" && slices.Contains(v.errands, e.ID) {
				h = v.hospital
			}
		}
	}
	switch {
	case wanted != "":
		h = slices.IndexFunc(m.draft.Problem.Hospitals, func(x routing.Hospital) bool { return x.ID == string(wanted) })
		if h < 0 {
			return 0, domain.Invalid("hospital_not_offered", "/hospital_id")
		}
	case h < 0 && len(e.Options) > 0:
		h = e.Options[0].Hospital
	}
	if !slices.ContainsFunc(e.Options, func(o routing.Option) bool { return o.Hospital == h }) {
		return 0, domain.Invalid("hospital_not_offered", pointer)
	}
	return h, nil
}

// removeMoved removes what is moved from where it was.
func (m *mover) removeMoved(result *routing.Plan) {
	for _, u := range result.Unserved {
		if !slices.Contains(m.moved, u.Errand) {
			m.unserved = append(m.unserved, u)
		}
	}
	for driver, list := range m.visits {
		var rest []visit
		for _, v := range list {
			v.errands = slices.DeleteFunc(slices.Clone(v.errands), func(id string) bool { return slices.Contains(m.moved, id) })
			if len(v.errands) > 0 {
				rest = append(rest, v)
			}
		}
		m.visits[driver] = rest
	}
}

// insertVisit adds a visit to the driver's at the position, the nth of those moved, or where
// the plan is best with it. nil says that the rules allow it nowhere; then the visits
// are as before.
func (m *mover) insertVisit(v visit, position *int, n int) *routing.Plan {
	before := m.visits[m.driver]
	var tries [][]visit
	if position != nil {
		tries = append(tries, slices.Insert(slices.Clone(before), min(*position+n, len(before)), v))
	} else {
		for i, x := range before {
			if x.hospital == v.hospital {
				joined := slices.Clone(before)
				joined[i].errands = slices.Concat(x.errands, v.errands)
				tries = append(tries, joined)
			}
		}
		for i := range len(before) + 1 {
			tries = append(tries, slices.Insert(slices.Clone(before), i, v))
		}
	}
	var best *routing.Plan
	kept := before
	for _, list := range tries {
		m.visits[m.driver] = list
		if plan := m.reschedule(); plan != nil && (best == nil || finishesEarlier(&plan.Score, &best.Score)) {
			best, kept = plan, list
		}
	}
	m.visits[m.driver] = kept
	return best
}

// finishesEarlier compares two plans by the last return, then by travel and risk.
func finishesEarlier(a, b *routing.Score) bool {
	return cmp.Or(cmp.Compare(a.LastReturn, b.LastReturn), cmp.Compare(a.Travel+a.Risk, b.Travel+b.Risk)) < 0
}

// refusal finds out which rule stands against the move: the moved errands are inserted
// into the driver's day, whose own order is free for it, and what keeps them out is told.
func (m *mover) refusal(in *PlanMove, visits []visit) error {
	hospitals := map[string]int{}
	for _, v := range slices.Concat(m.visits[m.driver], visits) {
		for _, id := range v.errands {
			hospitals[id] = v.hospital
		}
	}
	p := m.lockedProblem(m.driver)
	have := map[string]bool{}
	for i := range p.Errands {
		have[p.Errands[i].ID] = true
	}
	for _, e := range m.draft.Problem.Errands {
		if _, ours := hospitals[e.ID]; ours && !have[e.ID] {
			p.Errands = append(p.Errands, e)
		}
	}
	for i := range p.Errands {
		if h, ours := hospitals[p.Errands[i].ID]; ours {
			p.Errands[i].Driver, p.Errands[i].Options = m.driver, []routing.Option{{Hospital: h}}
		}
	}
	reasons := map[string]routing.Reason{}
	plan, err := routing.Solve(context.Background(), p, routing.Options{Iterations: 2000})
	if err == nil {
		for _, u := range plan.Unserved {
			reasons[u.Errand] = u.Reason
		}
	}
	found := slices.ContainsFunc(m.moved, func(id string) bool { return reasons[id] != "" })
	return moveRefused(in, func(id string) routing.Reason {
		if !found {
			return routing.NoHours // possible in another order only, or at another's expense
		}
		return reasons[id]
	})
}

// only is the reason for one errand and none for the others.
func only(id string, reason routing.Reason) func(string) routing.Reason {
	return func(other string) routing.Reason {
		if other == id {
			return reason
		}
		return ""
	}
}

// moveRefused says which rule stands against moving which request.
func moveRefused(in *PlanMove, reason func(string) routing.Reason) error {
	e := domain.Invalid("move_refused", "")
	for i, id := range in.Requests {
		if r := reason(string(id)); r != "" {
			e.Fields = append(e.Fields, domain.FieldError{Pointer: fmt.Sprintf("/request_ids/%d", i), Code: "unserved_" + string(r)})
		}
	}
	return e
}
