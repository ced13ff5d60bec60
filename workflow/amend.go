package workflow

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"time"

	"songyao/domain"
	"songyao/store"
	"songyao/workflow/office"
)

// Amend corrects the facts of the call; nil fields stay.
type Amend struct {
	Caller          *Caller
	Note            *string
	UrgencyOverride *domain.Urgency
	UrgencyReason   *string
	Receivers       *[]domain.Receiver // who may take the medicine instead of the resident
	ResidentID      *domain.ID         // only before the card is collected
	Papers          []domain.Paper     `json:",omitempty"` // that travel with the kit; nil leaves them
}

func (Amend) Event(*domain.Case) domain.Event { return domain.Amend }

// fetch reads how long refills take, for the urgency, and only for another patient who that
// is, what both take, and who was to be rung back.
func (in Amend) fetch(ctx context.Context, s *store.Store, _ time.Time, c *domain.Case) (_ decider, err error) {
	scope, d := domain.In(c.Request.CommunityID), amendment{Amend: in}
	if d.leads, err = s.Leads(ctx, scope); err != nil || in.ResidentID == nil {
		return d, err
	}
	who, err := s.Inhabitant(ctx, scope, *in.ResidentID)
	if domain.IsCode(err, "not_found") {
		err = domain.Invalid("unknown_resident", "/resident_id")
	}
	if err != nil {
		return nil, err
	}
	d.patient = &who.Resident
	if d.wrong, err = s.SupplyOf(ctx, scope, c.Request.ResidentID); err != nil {
		return nil, err
	}
	if d.right, err = s.SupplyOf(ctx, scope, *in.ResidentID); err != nil {
		return nil, err
	}
	d.callbacks, err = s.OpenCallbacks(ctx, c.Request.CommunityID, domain.Matter{RequestID: c.Request.ID})
	return d, err
}

// amendment is an Amend with what it rests on. All but leads is read for another patient only.
type amendment struct {
	Amend
	leads        []domain.LeadTime
	patient      *domain.Resident // to whom the request is to be corrected
	wrong, right *store.Supply    // of the resident so far, and of that patient
	callbacks    []domain.Callback
}

// decide: only a reason makes an urgency of one's own; the patient changes before the first
// custody move or never. The urgency is worked out anew in any case, because a day may have
// passed since the call.
func (in amendment) decide(t *transition) error {
	if err := in.correctCall(t); err != nil {
		return err
	}
	if in.ResidentID != nil && *in.ResidentID != t.req.ResidentID {
		if err := in.correctPatient(t); err != nil {
			return err
		}
	}
	t.derive(in.leads)
	return nil
}

// correctCall takes over what was noted wrongly, but for the patient.
func (in Amend) correctCall(t *transition) error {
	if in.Caller != nil {
		phone, err := office.PhoneKey(in.Caller.Phone, t.file.Place.AreaCode)
		if err != nil {
			return domain.At(err, "/caller/phone")
		}
		t.req.CallerName, t.req.CallerPhone, t.req.CallerRelation = in.Caller.Name, phone, in.Caller.Relation
	}
	if in.Note != nil {
		t.req.Note = *in.Note
	}
	if in.Papers != nil {
		t.req.Papers = in.Papers
	}
	if in.Receivers != nil {
		if err := checkReceivers(*in.Receivers); err != nil {
			return err
		}
		t.req.Receivers = *in.Receivers
	}
	if in.UrgencyReason != nil {
		t.req.UrgencyReason = *in.UrgencyReason
	}
	if in.UrgencyOverride != nil {
		t.req.UrgencyOverride = *in.UrgencyOverride
	}
	if t.req.UrgencyOverride != "" && t.req.UrgencyReason == "" {
		return domain.Invalid("reason_required", "/urgency_reason")
	}
	return nil
}

// correctPatient gives the request to whom it was meant for. From the first custody move
// on, the patient is who gave the card.
func (in amendment) correctPatient(t *transition) error {
	if t.req.State != domain.Registered {
		return domain.Conflict("patient_fixed")
	}
	if in.patient.Archived {
		return domain.Invalid("resident_archived", "/resident_id")
	}
	t.req.ResidentID = *in.ResidentID
	t.file.Resident = *in.patient
	if err := in.moveReports(t); err != nil {
		return err
	}
	for i := range in.callbacks { // not the wrong one is rung back
		b := &in.callbacks[i]
		b.ResidentID, b.UpdatedAt = t.req.ResidentID, t.Now
		b.Version++
		t.Change.Update(b)
	}
	return nil
}

// moveReports moves what the call said about a supply to the right resident's.
func (in amendment) moveReports(t *transition) error {
	wrong, right := t.regimen(in.wrong), t.regimen(in.right)
	if err := wrong.Retract(t.req.ID); err != nil {
		return err
	}
	if err := right.Report(t.file.Lines, t.drugs, t.req.ID); err != nil {
		return err
	}
	wrong.SettleAlerts()
	right.SettleAlerts()
	return nil
}

// Clarify settles exactly which product a line means. What was told in words only a
// medic settles: "insulin" is five products that look alike (domain facts, 1.2). A
// product picked from the catalogue during the call an operator may still correct.
type Clarify struct {
	Lines []ClarifiedLine
}

// ClarifiedLine is one line as settled; nil fields stay.
type ClarifiedLine struct {
	LineID       domain.ID
	DrugID       domain.ID
	Quantity     *domain.Milli
	DailyDose    *domain.Milli
	Substitution *domain.Substitution
	Prescription *domain.Prescription
	// PrescribedUntil comes with Prescription.
	PrescribedUntil domain.Date
}

func (Clarify) Event(*domain.Case) domain.Event { return domain.Clarify }

// fetch reads the products that the lines are settled on.
func (in Clarify) fetch(ctx context.Context, s *store.Store, _ time.Time, c *domain.Case) (_ decider, err error) {
	ids := make([]domain.ID, len(in.Lines))
	for i, l := range in.Lines {
		ids[i] = l.DrugID
	}
	d := clarification{Clarify: in}
	if d.drugs, err = s.DrugsByID(ctx, ids); err != nil {
		return nil, err
	}
	d.leads, err = s.Leads(ctx, domain.In(c.Request.CommunityID))
	return d, err
}

// clarification is a Clarify with what it rests on.
type clarification struct {
	Clarify
	drugs map[domain.ID]domain.Drug // that the lines are settled on
	leads []domain.LeadTime
}

// decide: the line is still to be bought; words are settled by a medic, a product by an
// operator too; the product is in the catalogue. What the line means may change how urgent
// it is.
func (in clarification) decide(t *transition) error {
	maps.Copy(t.drugs, in.drugs)
	for i, settled := range in.Lines {
		l, err := t.line(settled.LineID, fmt.Sprintf("/lines/%d/line_id", i))
		if err != nil {
			return err
		}
		if l.FreeText != "" && !slices.Contains(t.Actor.Roles, domain.RoleMedic) {
			e := domain.Forbidden("medic_only")
			e.Fields = []domain.FieldError{{Pointer: fmt.Sprintf("/lines/%d/line_id", i), Code: "medic_only"}}
			return e
		}
		if d, ok := t.drugs[settled.DrugID]; !ok || d.Archived {
			return domain.Invalid("unknown_drug", fmt.Sprintf("/lines/%d/drug_id", i))
		}
		l.DrugID, l.SettledBy = settled.DrugID, t.Actor.ID
		if settled.Quantity != nil {
			l.Quantity = *settled.Quantity
		}
		if settled.DailyDose != nil {
			l.DailyDose = *settled.DailyDose
		}
		if settled.Substitution != nil {
			l.Substitution = *settled.Substitution
		}
		if settled.Prescription != nil || settled.PrescribedUntil != "" {
			p := l.Prescription
			if settled.Prescription != nil {
				p = *settled.Prescription
			}
			if err := prescribe(l, p, settled.PrescribedUntil, fmt.Sprintf("/lines/%d", i)); err != nil {
				return err
			}
		}
		t.Change.Update(l)
	}
	t.derive(in.leads)
	return nil
}
