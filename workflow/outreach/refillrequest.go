package outreach

import (
	"fmt"
	"slices"

	"songyao/domain"
	"songyao/store"
	"songyao/workflow"
)

// registerRequest registers one request with every refill asked for; nil when there is
// none. The state machine decides it as for any call.
func (rec *recorder) registerRequest() (*workflow.RequestView, error) {
	var requested []*domain.SupplyPlan
	in := workflow.Registration{}
	for i := range rec.in.Refills {
		answer := &rec.in.Refills[i]
		if answer.Answer != domain.AnswerRequested {
			continue
		}
		p := rec.supplyPlan(answer.PlanID)
		if len(requested) > 0 && p.ResidentID != requested[0].ResidentID {
			return nil, domain.Invalid("refills_of_several", fmt.Sprintf("/refills/%d/plan_id", i))
		}
		if rec.regimen(p.ResidentID).Drug(p).Archived {
			return nil, domain.Invalid("unknown_drug", fmt.Sprintf("/refills/%d/plan_id", i))
		}
		requested = append(requested, p)
		in.Lines = append(in.Lines, rec.refillLine(p, answer))
	}
	if rec.in.Request == nil {
		return nil, nil
	}
	if len(requested) == 0 {
		return nil, domain.Invalid("nothing_requested", "/request")
	}
	call := rec.in.Request
	if open := rec.openRequestsFor(requested); len(open) > 0 && call.DuplicateReason == "" {
		e := domain.Conflict("duplicate_request")
		e.Related = open
		return nil, e
	}
	in.ResidentID, in.Caller, in.ConsentWording, in.Note = requested[0].ResidentID, call.Caller, call.ConsentWording, call.Note
	in.UrgencyOverride, in.UrgencyReason, in.DuplicateReason = call.UrgencyOverride, call.UrgencyReason, call.DuplicateReason
	registered, change, err := workflow.DecideRegistration(in, rec.intake(in.ResidentID), rec.actor, rec.now)
	if err != nil {
		return nil, underPointer("/request", err)
	}
	rec.contact.RequestID = registered.ID
	rec.merge(change)
	for _, p := range requested {
		rec.recordOutcome(p.ID, domain.RefillRequested, "", "")
	}
	return registered, nil
}

// refillLine is a refill of the supply plan as a line of a request: as many packs as the
// last time, and what is left as counted, or as the plan calculates it.
func (rec *recorder) refillLine(p *domain.SupplyPlan, answer *SupplyAnswer) workflow.NewLine {
	drug := rec.regimen(p.ResidentID).Drug(p)
	l := workflow.NewLine{DrugID: p.DrugID, DailyDose: p.DailyDose, OnHand: answer.OnHand, Substitution: domain.SubstituteAsk}
	if l.OnHand == nil {
		l.OnHand, l.Derived = p.On(rec.today).Units, true
	}
	var last domain.Milli
	for i := range rec.known.Past {
		past := &rec.known.Past[i]
		if past.ResidentID == p.ResidentID && rec.known.Product(past.DrugID).SameSupply(drug) {
			last, l.Substitution = past.Quantity, past.Substitution
			break
		}
	}
	l.Quantity = domain.RefillQuantity(drug, p.DailyDose, last)
	return l
}

// openRequestsFor lists the unfinished requests that bring a box for one of the supply
// plans, whoever made them.
func (rec *recorder) openRequestsFor(requested []*domain.SupplyPlan) []domain.ID {
	var out []domain.ID
	for _, r := range rec.known.Open {
		prolongs := func(l domain.Line) bool {
			return l.RequestID == r.ID && l.DrugID != "" && l.Status != domain.LineDropped &&
				slices.ContainsFunc(requested, func(p *domain.SupplyPlan) bool {
					return p.ResidentID == r.ResidentID && rec.known.Product(l.DrugID).SameSupply(rec.regimen(p.ResidentID).Drug(p))
				})
		}
		if slices.ContainsFunc(rec.known.OpenLines, prolongs) {
			out = append(out, r.ID)
		}
	}
	return out
}

// intake is what a registration for one of the household is decided on.
func (rec *recorder) intake(resident domain.ID) *store.Intake {
	in := &store.Intake{Resident: rec.known.Resident, Drugs: map[domain.ID]domain.Drug{}, Supply: *rec.known.Supply.Of(resident)}
	for _, r := range rec.known.Members {
		if r.ID == resident {
			in.Resident.Resident = r
		}
	}
	for _, r := range rec.known.Open {
		if r.ResidentID == resident {
			in.Open = append(in.Open, r)
		}
	}
	in.OpenLines = rec.known.OpenLines // those of other requests match none of Open
	for _, d := range rec.known.Supply.Drugs {
		in.Drugs[d.ID] = d
	}
	return in
}

// merge adds a registration's change to the contact's.
func (rec *recorder) merge(c *domain.Change) {
	rec.change.Numbered = c.Numbered
	rec.change.Inserts = append(rec.change.Inserts, c.Inserts...)
	rec.change.Updates = append(rec.change.Updates, c.Updates...)
	rec.change.Entries = append(rec.change.Entries, c.Entries...)
}

// underPointer puts a prefix before the fields that an error names.
func underPointer(prefix string, err error) error {
	e := domain.AsError(err)
	for i := range e.Fields {
		e.Fields[i].Pointer = prefix + e.Fields[i].Pointer
	}
	return e
}
