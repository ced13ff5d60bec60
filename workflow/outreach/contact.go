package outreach

import (
	"context"
	"time"

	"songyao/domain"
	"songyao/store"
	"songyao/workflow"
	"songyao/workflow/office"
	"songyao/workflow/usecase"
)

// NewContact is what somebody writes down after trying to reach a household.
type NewContact struct {
	ResidentID domain.ID
	Channel    domain.Channel
	Result     domain.ContactResult
	Note       string
	Refills    []SupplyAnswer
	Request    *CallRequest // for the refills asked for
	Need       string       // beside medicine on a supply plan
}

// SupplyAnswer is what the household says about one supply plan of anybody in it.
type SupplyAnswer struct {
	PlanID  domain.ID
	Answer  domain.RefillAnswer
	UntilOn domain.Date   // snoozed
	Reason  string        // declined, stopped
	OnHand  *domain.Milli // counted; requested, when it was said
}

// CallRequest is what a request needs that no supply plan knows.
type CallRequest struct {
	Caller          workflow.Caller
	ConsentWording  string
	UrgencyOverride domain.Urgency
	UrgencyReason   string
	DuplicateReason string
	Note            string
}

// ContactView is a contact as users see it.
type ContactView struct {
	domain.Contact
	Resident domain.Resident
	Request  *workflow.RequestView // registered in the call; only in the answer to it
	Earlier  []domain.Contact      // with the household on that day; only in the answer to it
}

// NewRequest is the request that the use case has made, if any.
func (v *ContactView) NewRequest() *domain.Request {
	if v.Request == nil {
		return nil
	}
	return &v.Request.Request
}

// RecordContact writes down one try to reach a household, with everything that
// was said: what is left of a drug, a refill asked for, put off or refused, a need.
// All of it is one transaction, and a request is registered in it.
//
// Errors: not_found, resident_archived, contact_not_reached, unknown_plan,
// refill_twice, reason_required, required, day_not_ahead, snooze_too_long,
// supply_not_active, refills_of_several, nothing_requested, unknown_drug, those of
// Register and of domain.SupplyPlan.Happen, and changed_meanwhile when somebody
// else spoke to the household at the same moment.
func (svc *Service) RecordContact(ctx context.Context, c *usecase.Invocation, in NewContact) (*ContactView, error) {
	return usecase.Do(ctx, svc.Engine, c, func(now time.Time) (*ContactView, *domain.Change, error) {
		known, err := svc.Store.Household(ctx, c.Scope(), in.ResidentID, func(p domain.Place) domain.Date { return p.Day(now) })
		if err != nil {
			return nil, nil, err
		}
		return newRecorder(in, known, c.Actor(known.Resident.CommunityID), now).decide()
	})
}

// ContactQuery narrows a list of contacts; zero fields do not.
type ContactQuery struct {
	CommunityID domain.ID
	ResidentID  domain.ID
	Need        domain.NeedState
}

// Contacts lists contacts, newest first, older than the one named.
func (svc *Service) Contacts(ctx context.Context, c *usecase.Invocation, q ContactQuery, before domain.ID, limit int) ([]ContactView, error) {
	scope := usecase.Narrow(c.Scope(), q.CommunityID)
	rows, err := svc.Store.Contacts(ctx, scope, store.ContactFilter{ResidentID: q.ResidentID, Need: q.Need}, before, limit)
	if err != nil {
		return nil, err
	}
	people, err := office.ResidentsOf(ctx, svc.office, scope, rows, func(r *domain.Contact) domain.ID { return r.ResidentID })
	if err != nil {
		return nil, err
	}
	out := make([]ContactView, len(rows))
	for i, r := range rows {
		out[i] = ContactView{Contact: r, Resident: people[r.ResidentID]}
	}
	return out, nil
}

// Contact reads a contact. Errors: not_found.
func (svc *Service) Contact(ctx context.Context, c *usecase.Invocation, id domain.ID) (*ContactView, error) {
	row, err := svc.Store.Contact(ctx, c.Scope(), id)
	if err != nil {
		return nil, err
	}
	resident, err := svc.Store.Inhabitant(ctx, domain.In(row.CommunityID), row.ResidentID)
	if err != nil {
		return nil, err
	}
	return &ContactView{Contact: *row, Resident: resident.Resident}, nil
}
