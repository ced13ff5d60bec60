package workflow

import (
	"context"
	"fmt"
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

func (in Amend) fetch(ctx context.Context, s *store.Store, _ time.Time, c *domain.Case) (known Facts, err error) {
	if in.ResidentID != nil {
		who, err := s.Inhabitant(ctx, domain.In(c.Request.CommunityID), *in.ResidentID)
		if domain.IsCode(err, "not_found") {
			err = domain.Invalid("unknown_resident", "/resident_id")
		}
		if err != nil {
			return known, err
		}
		known.patient = &who.Resident
		if known.supply, err = s.SupplyOf(ctx, domain.In(c.Request.CommunityID), c.Request.ResidentID); err != nil {
			return known, err
		}
		if known.theirs, err = s.SupplyOf(ctx, domain.In(c.Request.CommunityID), *in.ResidentID); err != nil {
			return known, err
		}
		if known.ring, err = s.OpenCallbacks(ctx, c.Request.CommunityID, domain.Matter{RequestID: c.Request.ID}); err != nil {
			return known, err
		}
	}
	known.leads, err = s.Leads(ctx, domain.In(c.Request.CommunityID))
	return known, err
}

func (in Amend) decide(s *transition) error {
	if in.Caller != nil {
		phone, err := office.PhoneKey(in.Caller.Phone, s.file.Place.AreaCode)
		if err != nil {
			return domain.Invalid("invalid_phone", "/caller/phone")
		}
		s.req.CallerName, s.req.CallerPhone, s.req.CallerRelation = in.Caller.Name, phone, in.Caller.Relation
	}
	if in.Note != nil {
		s.req.Note = *in.Note
	}
	if in.Papers != nil {
		s.req.Papers = in.Papers
	}
	if in.Receivers != nil {
		if err := receiversOnce(*in.Receivers); err != nil {
			return err
		}
		s.req.Receivers = *in.Receivers
	}
	if in.UrgencyReason != nil {
		s.req.UrgencyReason = *in.UrgencyReason
	}
	if in.UrgencyOverride != nil {
		s.req.UrgencyOverride = *in.UrgencyOverride
	}
	if s.req.UrgencyOverride != "" && s.req.UrgencyReason == "" {
		return domain.Invalid("reason_required", "/urgency_reason")
	}
	if in.ResidentID != nil && *in.ResidentID != s.req.ResidentID {
		// From the first custody move on, the patient is who gave the card.
		if s.req.State != domain.Registered {
			return domain.Conflict("patient_fixed")
		}
		if s.patient.Archived {
			return domain.Invalid("resident_archived", "/resident_id")
		}
		s.req.ResidentID = *in.ResidentID
		s.file.Resident = *s.patient
		if err := s.untell(); err != nil {
			return err
		}
		for i := range s.ring { // not the wrong one is rung back
			b := &s.ring[i]
			b.ResidentID, b.UpdatedAt = s.req.ResidentID, s.Now
			b.Version++
			s.Change.Update(b)
		}
	}
	s.derive(s.drugs)
	return nil
}

// untell moves what the call said about a supply to the right resident's.
func (s *transition) untell() error {
	wrong, right := s.regimen(s.supply), s.regimen(s.theirs)
	if err := wrong.Retract(s.req.ID); err != nil {
		return err
	}
	if err := right.Report(s.file.Lines, s.drugs, s.req.ID); err != nil {
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

func (in Clarify) fetch(ctx context.Context, s *store.Store, _ time.Time, c *domain.Case) (known Facts, err error) {
	ids := make([]domain.ID, len(in.Lines))
	for i, l := range in.Lines {
		ids[i] = l.DrugID
	}
	if known.drugs, err = s.DrugsByID(ctx, ids); err != nil {
		return known, err
	}
	known.leads, err = s.Leads(ctx, domain.In(c.Request.CommunityID))
	return known, err
}

func (in Clarify) decide(s *transition) error {
	for i, settled := range in.Lines {
		l, err := s.line(settled.LineID, fmt.Sprintf("/lines/%d/line_id", i))
		if err != nil {
			return err
		}
		if l.FreeText != "" && !slices.Contains(s.Actor.Roles, domain.RoleMedic) {
			e := domain.Forbidden("medic_only")
			e.Fields = []domain.FieldError{{Pointer: fmt.Sprintf("/lines/%d/line_id", i), Code: "medic_only"}}
			return e
		}
		if d, ok := s.drugs[settled.DrugID]; !ok || d.Archived {
			return domain.Invalid("unknown_drug", fmt.Sprintf("/lines/%d/drug_id", i))
		}
		l.DrugID, l.SettledBy = settled.DrugID, s.Actor.ID
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
		s.Change.Update(l)
	}
	s.derive(s.drugs)
	return nil
}
