package custody

import (
	"context"
	"slices"
	"time"

	"songyao/domain"
	"songyao/workflow/usecase"
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
func (svc *Service) Pay(ctx context.Context, c *usecase.Invocation, id domain.ID, in Payment) (*MoneyView, error) {
	return usecase.Do(ctx, svc.Engine, c, func(now time.Time) (*MoneyView, *domain.Change, error) {
		file, err := svc.Store.Case(ctx, c.Scope().Whole(), id) // the purse is judged, not what is still carried
		if err != nil {
			return nil, nil, err
		}
		if err := c.CheckVersion(file.Request.Version); err != nil {
			return nil, nil, err
		}
		for pointer, a := range map[string]domain.Account{"/from/id": in.From, "/to/id": in.To} {
			if a.Kind != domain.AccountStaff {
				continue
			}
			if ok, err := svc.Store.HoldsRole(ctx, a.ID, file.Request.CommunityID, domain.Roles()...); err != nil || !ok {
				return nil, nil, usecase.OrInvalid(err, "unknown_staff", pointer)
			}
		}
		earlier, err := svc.Store.MoneyMoves(ctx, file.Request.CommunityID, id)
		if err != nil {
			return nil, nil, err
		}
		actor := c.Actor(file.Request.CommunityID)
		book := BookOf(file, actor, now)
		return pay(&book, &file.Request, in, earlier)
	})
}

// pay is the pure half of Pay.
func pay(b *Book, r *domain.Request, in Payment, earlier []domain.MoneyMove) (*MoneyView, *domain.Change, error) {
	if r.ClosedAt != nil {
		return nil, nil, domain.Conflict("request_closed")
	}
	for i, a := range []*domain.Account{&in.From, &in.To} {
		pointer := []string{"/from", "/to"}[i]
		switch a.Kind {
		case domain.AccountHospital, domain.AccountInsurance: // only a purchase or its return moves these
			return nil, nil, domain.Invalid("account_not_payable", pointer+"/kind")
		case domain.AccountResident:
			if a.ID != "" && a.ID != r.ResidentID {
				return nil, nil, domain.Invalid("other_resident", pointer+"/id")
			}
			a.ID = r.ResidentID
		case domain.AccountFund:
			if !slices.Contains(b.Actor.Roles, domain.RoleSupervisor) {
				return nil, nil, domain.Forbidden("supervisor_only")
			}
			a.ID = ""
		case domain.AccountStaff:
		}
	}
	if in.From == in.To {
		return nil, nil, domain.Invalid("same_account", "/to")
	}
	forAll := slices.Contains(b.Actor.Roles, domain.RoleCashier) || slices.Contains(b.Actor.Roles, domain.RoleSupervisor)
	if in.From != b.ActorAccount() && in.To != b.ActorAccount() && !forAll {
		return nil, nil, domain.Forbidden("not_your_money")
	}
	b.Pay(r.ID, in.From, in.To, in.AmountFen, in.Reason)
	b.Record("pay", "requests", r.ID, in)
	b.Finish()
	for _, row := range b.Change.Inserts {
		if m, ok := row.(*domain.MoneyMove); ok {
			earlier = append(earlier, *m)
		}
	}
	return &MoneyView{earlier, b.BalancesOf(r.ID)}, b.Change, nil
}

// Money reads a request's money.
func (svc *Service) Money(ctx context.Context, c *usecase.Invocation, id domain.ID) (*MoneyView, error) {
	file, err := svc.Store.Case(ctx, c.Scope(), id)
	if err != nil {
		return nil, err
	}
	moves, err := svc.Store.MoneyMoves(ctx, file.Request.CommunityID, id)
	if err != nil {
		return nil, err
	}
	book := BookOf(file, usecase.Actor{}, svc.Now())
	return &MoneyView{moves, book.BalancesOf(id)}, nil
}
