package workflow

import (
	"context"
	"maps"
	"time"

	"songyao/domain"
	"songyao/store"
	"songyao/workflow/custody"
	"songyao/workflow/market"
	"songyao/workflow/supply"
	"songyao/workflow/usecase"
)

// Input is what somebody says when an event happens to a request. Each kind
// lives in a file of its own with everything its event needs.
type Input interface {
	// Event names what happens; some inputs mean different events for different cases.
	Event(c *domain.Case) domain.Event
	// fetch reads what the decision needs beside the case, and answers with the decision.
	fetch(ctx context.Context, s *store.Store, now time.Time, c *domain.Case) (decider, error)
}

// decider is an input with everything that its decision rests on beside the case. An
// input that needs nothing more is its own.
type decider interface {
	// decide changes the transition's request, lines, custody and money, or says no. It
	// touches no database.
	decide(t *transition) error
}

// Fire lets an event happen to a request and answers the request as it is then.
//
// Errors: not_found; invalid_transition (with the allowed events);
// transition_role; stale_version; changed_meanwhile when somebody else was
// faster; and what the input's guards say.
func (svc *Service) Fire(ctx context.Context, c *usecase.Invocation, id domain.ID, in Input) (*RequestView, error) {
	v, err := usecase.Do(ctx, svc.Engine, c, func(now time.Time) (*RequestView, *domain.Change, error) {
		// Not only what is carried: the table and the guards judge, and who comes
		// too late is told so.
		file, err := svc.Store.Case(ctx, c.Scope().Whole(), id)
		if err != nil {
			return nil, nil, err
		}
		if err := c.CheckVersion(file.Request.Version); err != nil {
			return nil, nil, err
		}
		event, actor := in.Event(file), c.Actor(file.Request.CommunityID)
		// The table is asked before anything else is read.
		if _, err := Permit(file.Request.State, event, actor.Roles); err != nil {
			return nil, nil, err
		}
		d, err := in.fetch(ctx, svc.Store, now, file)
		if err != nil {
			return nil, nil, err
		}
		return decide(file, event, in, d, actor, now)
	})
	if err != nil {
		return nil, err
	}
	return svc.asSeen(ctx, c, v)
}

// asSeen is the request as the caller may see it now, after the event: of what is no longer
// a driver's or courier's task, or never was, only what became of it and of the things and
// the money is shown.
func (svc *Service) asSeen(ctx context.Context, c *usecase.Invocation, v *RequestView) (*RequestView, error) {
	scope := c.Scope().Within(v.CommunityID)
	if len(scope.Carried) == 0 {
		return v, nil
	}
	if sees, err := svc.Store.Sees(ctx, scope, v.ID); err != nil || sees {
		return v, err
	}
	v.Resident = domain.Resident{CommunityID: v.CommunityID, Record: domain.Record{ID: v.ResidentID}}
	v.CallerName, v.CallerPhone, v.CallerRelation, v.Receivers, v.Note, v.CopiedFrom = "", "", "", nil, "", ""
	v.Lines, v.Decisions, v.Attachments, v.Documents, v.Flags = nil, nil, nil, nil, nil
	return v, nil
}

// decide is the pure half of every event, of a registration too: the case, what happens,
// the evidence that the ledger keeps of it, the decision, who says it and when lead to
// the request as it will be and the change to be written, or to an error. It owns the
// case it is given.
func decide(
	c *domain.Case, event domain.Event, evidence any, d decider, actor usecase.Actor, now time.Time,
) (*RequestView, *domain.Change, error) {
	move, err := Permit(c.Request.State, event, actor.Roles)
	if err != nil {
		return nil, nil, err
	}
	t := newTransition(c, actor, now)
	before := *t.req
	t.req.State = move.To
	if err := d.decide(t); err != nil {
		return nil, nil, err
	}
	if t.req.State.Final() {
		t.req.FinishedAt = &now
	}
	t.Touch(t.req.ID)
	if before.State != domain.Unborn {
		t.Record(string(event), "requests", t.req.ID, struct {
			Evidence any
			Changed  []domain.FieldChange
		}{evidence, domain.Diff(&before, t.req)})
	}
	t.Finish()
	v := t.view()
	if before.State == domain.Unborn {
		t.Change.Numbered = &v.Request // the database writes the number there
	}
	return v, t.Change, nil
}

// transition is the working set of one event: the books of custody and money, and the
// case with its request and lines.
type transition struct {
	custody.Book
	file       *domain.Case
	req        *domain.Request
	drugs      map[domain.ID]domain.Drug // those of the lines, and what a decision adds
	assessment *market.Assessment        // of an assignment that goes through
}

// newTransition opens a case for one event. It owns the case.
func newTransition(c *domain.Case, actor usecase.Actor, now time.Time) *transition {
	t := &transition{Book: custody.BookOf(c, actor, now), file: c, req: &c.Request, drugs: map[domain.ID]domain.Drug{}}
	maps.Copy(t.drugs, c.Drugs)
	return t
}

// patientAccount is the resident's side of the request's money.
func (t *transition) patientAccount() domain.Account {
	return domain.Account{Kind: domain.AccountResident, ID: t.req.ResidentID}
}

// regimen opens what a resident takes; its entries go into the ledger in the order in which they are made.
func (t *transition) regimen(known *store.Supply) *supply.Regimen {
	c := supply.OpenRegimen(known, t.file.Place.Day(t.Now), t.Actor.ID, t.Now, t.Change)
	c.Record = t.Record
	return c
}
