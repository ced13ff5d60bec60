package hotline

import (
	"context"
	"slices"
	"time"

	"songyao/domain"
	"songyao/store"
	"songyao/workflow/office"
	"songyao/workflow/usecase"
)

// CallFilter narrows a list of calls.
type CallFilter = store.CallFilter

// NewCall is what somebody at the hotline writes down about one telephone call.
type NewCall struct {
	CommunityID   domain.ID // for a number that nobody has; else that of the resident
	ResidentID    domain.ID
	RequestID     domain.ID
	Number        string
	Direction     domain.CallDirection
	Kind          domain.CallKind
	Outcome       domain.CallOutcome
	StartedAt     *time.Time // nil: as it ended
	EndedAt       *time.Time // nil: just now
	Note          string
	CallbackAt    *time.Time
	ScriptVersion int64 // 0 for the script in use
	Answers       []domain.ScriptAnswer
}

// CallView is a call as users see it.
type CallView struct {
	domain.PhoneCall
	Resident domain.Resident   // zero for a number that nobody has
	Open     []domain.Callback // what is still to be talked about with the person; only in the answer to a call
}

// A call is written down no longer after it than maxCallAge, and agrees on another one no
// later than maxCallbackDelay from now.
const (
	maxCallAge       = 7 * 24 * time.Hour
	maxCallbackDelay = 30 * 24 * time.Hour
)

// RecordCall writes down one telephone call. It closes the callback about the same
// matter, or moves it when nobody was spoken to; an outcome that leaves something
// open opens one. A call that is written down late changes no callback about which somebody
// rang after it, and opens none when they were reached since.
//
// Errors: not_found (resident, request, community), not_their_request,
// call_with_nobody, invalid_phone, call_times, callback_not_ahead, required
// (callback_at of call_back), unknown_script, those of domain.CallScript.Accept, and
// changed_meanwhile when another call with the person was written down at the same
// moment.
func (svc *Service) RecordCall(ctx context.Context, c *usecase.Invocation, in NewCall) (*CallView, error) {
	v, err := usecase.Do(ctx, svc.Engine, c, func(now time.Time) (*CallView, *domain.Change, error) {
		v, place, err := svc.identifyParty(ctx, c.Scope(), in)
		if err != nil {
			return nil, nil, err
		}
		if v.Number, err = callNumber(in, place); err != nil {
			return nil, nil, err
		}
		if err := in.setTimes(&v.PhoneCall, now); err != nil {
			return nil, nil, err
		}
		basis, err := svc.Store.CallIntake(ctx, v.CommunityID, v.Matter(), v.EndedAt, in.Kind, in.ScriptVersion)
		if err != nil {
			return nil, nil, err
		}
		return recordCall(in, v, basis, place.Day, c.Who.StaffID, now)
	})
	if domain.IsCode(err, "already_exists") { // two opened a callback about one matter
		return nil, domain.Conflict("changed_meanwhile")
	}
	return v, err
}

// identifyParty finds out who was on the line, and where they live.
func (svc *Service) identifyParty(ctx context.Context, scope domain.Scope, in NewCall) (*CallView, domain.Place, error) {
	v := &CallView{PhoneCall: domain.PhoneCall{CommunityID: in.CommunityID, RequestID: in.RequestID}}
	resident := in.ResidentID
	if in.RequestID != "" {
		r, err := svc.Store.RequestRow(ctx, scope, in.RequestID)
		if err != nil {
			return nil, domain.Place{}, err
		}
		if resident != "" && resident != r.ResidentID {
			return nil, domain.Place{}, domain.Invalid("not_their_request", "/request_id")
		}
		resident = r.ResidentID
	}
	if resident != "" {
		who, err := svc.Store.Inhabitant(ctx, scope, resident)
		if err != nil {
			return nil, domain.Place{}, err
		}
		if in.CommunityID != "" && in.CommunityID != who.CommunityID {
			return nil, domain.Place{}, domain.Invalid("other_community", "/community_id")
		}
		v.CommunityID, v.ResidentID, v.Resident = who.CommunityID, who.ID, who.Resident
		return v, who.Place, nil
	}
	if in.Number == "" {
		return nil, domain.Place{}, domain.Invalid("call_with_nobody", "/resident_id")
	}
	if !slices.Contains(scope.Communities, in.CommunityID) || in.CommunityID == domain.System {
		return nil, domain.Place{}, domain.NotFound("community")
	}
	community, err := store.Get[domain.Community](ctx, svc.Store, "community", in.CommunityID)
	if err != nil {
		return nil, domain.Place{}, err
	}
	return v, community.Place, nil
}

// callNumber is the one form of the number of the other side; "" when it was not written
// down. Errors: invalid_phone.
func callNumber(in NewCall, place domain.Place) (string, error) {
	if in.Number == "" {
		return "", nil
	}
	key, err := office.PhoneKey(in.Number, place.AreaCode)
	if err != nil {
		return "", domain.At(err, "/number")
	}
	return key, nil
}

// recordCall is the pure half of RecordCall: v holds who was on the line, and when.
func recordCall(
	in NewCall, v *CallView, basis *store.CallIntake, day func(time.Time) domain.Date, by domain.ID, now time.Time,
) (*CallView, *domain.Change, error) {
	p := &v.PhoneCall
	p.ID, p.Direction, p.Kind, p.Outcome, p.StaffID, p.RecordedAt = domain.NewID(now), in.Direction, in.Kind, in.Outcome, by, now
	p.Note, p.Answers = in.Note, in.Answers
	p.CalledOn = day(p.StartedAt)
	if err := basis.Script.Accept(in.Answers, in.Outcome == domain.CallReached); err != nil {
		return nil, nil, err
	}
	if len(in.Answers) > 0 {
		p.ScriptVersion = basis.Script.Version
	}
	change := &domain.Change{CommunityID: p.CommunityID}
	v.Open = updateQueue(p, basis, change)
	change.Insert(p)
	change.Record("call.record", "calls", p.ID, p)
	return v, change, nil
}

// setTimes settles when the call was, and when the next one is to be.
func (in *NewCall) setTimes(p *domain.PhoneCall, now time.Time) error {
	p.EndedAt = now
	if in.EndedAt != nil {
		p.EndedAt = domain.Instant(*in.EndedAt)
	}
	p.StartedAt = p.EndedAt
	if in.StartedAt != nil {
		p.StartedAt = domain.Instant(*in.StartedAt)
	}
	if p.StartedAt.After(p.EndedAt) || p.EndedAt.After(now) || p.StartedAt.Before(now.Add(-maxCallAge)) {
		return domain.Invalid("call_times", "/started_at")
	}
	if in.CallbackAt == nil {
		if in.Outcome == domain.CallAgain {
			return domain.Invalid("required", "/callback_at")
		}
		return nil
	}
	at := domain.Instant(*in.CallbackAt)
	if !at.After(now) || at.After(now.Add(maxCallbackDelay)) {
		return domain.Invalid("callback_not_ahead", "/callback_at")
	}
	p.CallbackAt = &at
	return nil
}

// CallQuery narrows a list of calls; zero fields do not.
type CallQuery struct {
	CallFilter
	CommunityID domain.ID
	Phone       string // any way of writing it
}

// Calls lists calls, the last recorded first, older than the one named.
// Errors: invalid_phone.
func (svc *Service) Calls(ctx context.Context, c *usecase.Invocation, q CallQuery, before domain.ID, limit int) ([]CallView, error) {
	scope := usecase.Narrow(c.Scope(), q.CommunityID)
	if q.Phone != "" {
		keys, err := svc.office.PhoneKeys(ctx, scope, q.Phone)
		if err != nil {
			return nil, err
		}
		q.Numbers = keys
	}
	rows, err := svc.Store.Calls(ctx, scope, q.CallFilter, before, limit)
	if err != nil {
		return nil, err
	}
	people, err := office.ResidentsOf(ctx, svc.office, scope, rows, func(r *domain.PhoneCall) domain.ID { return r.ResidentID })
	if err != nil {
		return nil, err
	}
	out := make([]CallView, len(rows))
	for i, r := range rows {
		out[i] = CallView{PhoneCall: r, Resident: people[r.ResidentID]}
	}
	return out, nil
}

// PhoneCall reads a call. Errors: not_found.
func (svc *Service) PhoneCall(ctx context.Context, c *usecase.Invocation, id domain.ID) (*CallView, error) {
	row, err := svc.Store.Call(ctx, c.Scope(), id)
	if err != nil {
		return nil, err
	}
	people, err := svc.Store.ResidentsByID(ctx, domain.In(row.CommunityID), []domain.ID{row.ResidentID})
	if err != nil {
		return nil, err
	}
	return &CallView{PhoneCall: *row, Resident: people[row.ResidentID]}, nil
}
