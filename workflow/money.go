package workflow

import (
	"context"
	"slices"
	"time"

	"songyao/domain"
)

// Payment moves cash between people on behalf of a request: an advance paid
// back, change found later, a loss borne by the office.
type Payment struct {
	From      domain.Account
	To        domain.Account
	AmountFen domain.Fen
	Reason    string
}

// MoneyView is a request's money: every move, and what each account holds.
type MoneyView struct {
	Moves    []domain.MoneyMove
	Balances []domain.Balance
}

// Pay records a payment; the request closes when it was the last thing open.
//
// Errors: not_found, same_account, account_not_payable, not_your_money (a volunteer
// may pay only out of, or into, the own purse; cashier and supervisor for all),
// supervisor_only (the fund), unknown_staff, other_resident, request_closed.
func (f *Flow) Pay(ctx context.Context, c *Call, id domain.ID, in Payment) (*MoneyView, error) {
	return do(ctx, f, c, func(now time.Time) (*MoneyView, *domain.Change, error) {
		file, err := f.store.Case(ctx, c.Scope().Whole(), id) // the purse is judged, not what is still carried
		if err != nil {
			return nil, nil, err
		}
		if err := c.fresh(file.Request.Version); err != nil {
			return nil, nil, err
		}
		for pointer, a := range map[string]domain.Account{"/from/id": in.From, "/to/id": in.To} {
			if a.Kind != domain.AccountStaff {
				continue
			}
			if ok, err := f.store.HoldsRole(ctx, a.ID, file.Request.CommunityID, domain.Roles()...); err != nil || !ok {
				return nil, nil, orInvalid(err, "unknown_staff", pointer)
			}
		}
		earlier, err := f.store.MoneyMoves(ctx, file.Request.CommunityID, id)
		if err != nil {
			return nil, nil, err
		}
		actor := Actor{c.Who.StaffID, c.Who.In[file.Request.CommunityID]}
		return pay(newStep(file, facts{}, actor, now), in, earlier)
	})
}

func orInvalid(err error, code, pointer string) error {
	if err != nil {
		return err
	}
	return domain.Invalid(code, pointer)
}

// pay is the pure half of Pay.
func pay(s *step, in Payment, earlier []domain.MoneyMove) (*MoneyView, *domain.Change, error) {
	if s.req.ClosedAt != nil {
		return nil, nil, domain.Conflict("request_closed")
	}
	for i, a := range []*domain.Account{&in.From, &in.To} {
		pointer := []string{"/from", "/to"}[i]
		switch a.Kind {
		case domain.AccountHospital, domain.AccountInsurance: // only a purchase or its return moves these
			return nil, nil, domain.Invalid("account_not_payable", pointer+"/kind")
		case domain.AccountResident:
			if a.ID != "" && a.ID != s.req.ResidentID {
				return nil, nil, domain.Invalid("other_resident", pointer+"/id")
			}
			a.ID = s.req.ResidentID
		case domain.AccountFund:
			if !slices.Contains(s.actor.Roles, domain.RoleSupervisor) {
				return nil, nil, domain.Forbidden("supervisor_only")
			}
			a.ID = ""
		case domain.AccountStaff:
		}
	}
	if in.From == in.To {
		return nil, nil, domain.Invalid("same_account", "/to")
	}
	forAll := slices.Contains(s.actor.Roles, domain.RoleCashier) || slices.Contains(s.actor.Roles, domain.RoleSupervisor)
	if in.From != s.purse() && in.To != s.purse() && !forAll {
		return nil, nil, domain.Forbidden("not_your_money")
	}
	s.pay(s.req.ID, in.From, in.To, in.AmountFen, in.Reason)
	s.record("pay", "requests", s.req.ID, in)
	s.finish()
	for _, row := range s.change.Inserts {
		if m, ok := row.(*domain.MoneyMove); ok {
			earlier = append(earlier, *m)
		}
	}
	return &MoneyView{earlier, s.balancesOf(s.req.ID)}, s.change, nil
}

// Money reads a request's money.
func (f *Flow) Money(ctx context.Context, c *Call, id domain.ID) (*MoneyView, error) {
	file, err := f.store.Case(ctx, c.Scope(), id)
	if err != nil {
		return nil, err
	}
	moves, err := f.store.MoneyMoves(ctx, file.Request.CommunityID, id)
	if err != nil {
		return nil, err
	}
	return &MoneyView{moves, newStep(file, facts{}, Actor{}, f.Now()).balancesOf(id)}, nil
}
