package custody

import (
	"cmp"
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

// MoneyRow is a payment that counts, waits to be confirmed, or was refused.
type MoneyRow struct {
	domain.MoneyMove
	Awaits  []domain.ID // whose confirmation is missing
	Refused bool
}

// MoneyView is a request's money, as the caller may see it: moves, and what accounts hold.
type MoneyView struct {
	Moves    []MoneyRow
	Balances []domain.Balance
	Settled  bool // nobody holds or is owed anything, and nothing waits
}

// moneyFile is what is known of a request's money beside its balances.
type moneyFile struct {
	moves     []domain.MoneyMove
	proposals []domain.MoneyProposal
	said      []domain.MoneyConfirmation
}

// loadMoney reads a request's moves.
func (svc *Service) loadMoney(ctx context.Context, community, request domain.ID) (f moneyFile, err error) {
	if f.moves, err = svc.Store.MoneyMoves(ctx, community, request); err != nil {
		return f, err
	}
	if f.proposals, err = svc.Store.Proposals(ctx, community, request); err != nil {
		return f, err
	}
	ids := domain.IDs(f.proposals, func(p *domain.MoneyProposal) domain.ID { return p.ID })
	f.said, err = svc.Store.MoneyConfirmations(ctx, domain.In(community), ids)
	return f, err
}

// rowOf is a proposal with what was said of it.
func rowOf(p *domain.MoneyProposal, said []domain.MoneyConfirmation) MoneyRow {
	return MoneyRow{domain.MoneyMove(*p), p.Awaits(said), slices.ContainsFunc(said, func(c domain.MoneyConfirmation) bool {
		return c.MoveID == p.ID && c.Refused
	})}
}

// seeMoney are the roles to which the money of others is shown.
var seeMoney = []domain.Role{domain.RoleCashier, domain.RoleSupervisor, domain.RoleAuditor}

// view is the request's money as the actor of the Book may see it.
func (f moneyFile) view(b *Book, r *domain.Request) *MoneyView {
	v := &MoneyView{Balances: b.BalancesOf(r.ID), Moves: []MoneyRow{}}
	v.Settled = domain.Settled(v.Balances) && r.PendingMoves == 0
	for _, m := range f.moves {
		v.Moves = append(v.Moves, MoneyRow{MoneyMove: m})
	}
	for i := range f.proposals { // one that everybody confirmed is among the moves
		if row := rowOf(&f.proposals[i], f.said); row.Refused || len(row.Awaits) > 0 {
			v.Moves = append(v.Moves, row)
		}
	}
	slices.SortStableFunc(v.Moves, func(x, y MoneyRow) int { return cmp.Or(x.At.Compare(y.At), cmp.Compare(x.ID, y.ID)) })
	if !b.hasRole(seeMoney...) {
		v.Moves = slices.DeleteFunc(v.Moves, func(m MoneyRow) bool { return !m.Concerns(b.Actor.ID) })
		v.Balances = slices.DeleteFunc(v.Balances, func(x domain.Balance) bool { return x.AccountID != b.Actor.ID })
	}
	return v
}

// hasRole reports whether the actor has one of the roles.
func (b *Book) hasRole(roles ...domain.Role) bool {
	return slices.ContainsFunc(roles, func(r domain.Role) bool { return slices.Contains(b.Actor.Roles, r) })
}

// Pay records a payment. It counts at once, and the request closes when it was the last
// thing open, unless it touches the purse of somebody else: then it waits for them.
//
// Errors: not_found, same_account, account_not_payable, not_your_money (a volunteer
// may pay only out of, or into, the own purse; cashier and supervisor for all),
// not_your_request (who is neither has it under way, or had something of it),
// supervisor_only (the fund), purse_too_small, unknown_staff, other_resident,
// request_closed.
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
		known, err := svc.loadMoney(ctx, file.Request.CommunityID, id)
		if err != nil {
			return nil, nil, err
		}
		handled, err := svc.Store.Handled(ctx, file.Request.CommunityID, id, c.Who.StaffID)
		if err != nil {
			return nil, nil, err
		}
		book := BookOf(file, c.Actor(file.Request.CommunityID), now)
		return pay(&book, &file.Request, in, known, handled)
	})
}

// pay is the pure half of Pay; the actor has handled something of the request, or not.
func pay(b *Book, r *domain.Request, in Payment, known moneyFile, handled bool) (*MoneyView, *domain.Change, error) {
	if r.ClosedAt != nil {
		return nil, nil, domain.Conflict("request_closed")
	}
	if err := in.completeAccounts(b, r); err != nil {
		return nil, nil, err
	}
	if in.From == in.To {
		return nil, nil, domain.Invalid("same_account", "/to")
	}
	mine := b.ActorAccount()
	if !b.hasRole(domain.RoleCashier, domain.RoleSupervisor) {
		if in.From != mine && in.To != mine {
			return nil, nil, domain.Forbidden("not_your_money")
		}
		if !handled && r.DriverID != b.Actor.ID && b.Balance(r.ID, mine) == 0 {
			return nil, nil, domain.Forbidden("not_your_request")
		}
	}
	if held := b.Balance(r.ID, in.From); in.From.Kind == domain.AccountStaff && in.AmountFen > held {
		return nil, nil, domain.Invalid("purse_too_small", "/amount_fen", max(held, 0).String())
	}
	if in.waits(b) {
		p := &domain.MoneyProposal{
			CommunityID: r.CommunityID, ID: domain.NewID(b.Now), RequestID: r.ID, FromKind: in.From.Kind, FromID: in.From.ID,
			ToKind: in.To.Kind, ToID: in.To.ID, AmountFen: in.AmountFen, At: b.Now, RecordedBy: b.Actor.ID, Reason: in.Reason,
		}
		b.Change.Insert(p)
		b.Touch(r.ID)
		r.PendingMoves++
		known.proposals = append(known.proposals, *p)
		b.Record("money.propose", "requests", r.ID, p)
	} else {
		b.Pay(r.ID, in.From, in.To, in.AmountFen, in.Reason)
		b.Record("pay", "requests", r.ID, in)
	}
	b.Finish()
	for _, row := range b.Change.Inserts {
		if m, ok := row.(*domain.MoneyMove); ok {
			known.moves = append(known.moves, *m)
		}
	}
	return known.view(b, r), b.Change, nil
}

// completeAccounts refuses accounts that a payment does not move, and fills in the ids
// that follow from the request.
func (in *Payment) completeAccounts(b *Book, r *domain.Request) error {
	for i, a := range []*domain.Account{&in.From, &in.To} {
		pointer := []string{"/from", "/to"}[i]
		switch a.Kind {
		case domain.AccountHospital, domain.AccountInsurance: // only a purchase or its return moves these
			return domain.Invalid("account_not_payable", pointer+"/kind")
		case domain.AccountResident:
			if a.ID != "" && a.ID != r.ResidentID {
				return domain.Invalid("other_resident", pointer+"/id")
			}
			a.ID = r.ResidentID
		case domain.AccountFund:
			if !b.hasRole(domain.RoleSupervisor) {
				return domain.Forbidden("supervisor_only")
			}
			a.ID = ""
		case domain.AccountStaff:
		}
	}
	return nil
}

// waits reports whether the payment touches the purse of somebody who has still to say
// yes. A supervisor answers for what goes between one purse and the resident or the fund.
func (in *Payment) waits(b *Book) bool {
	others := 0
	for _, a := range []domain.Account{in.From, in.To} {
		if a.Kind == domain.AccountStaff && a != b.ActorAccount() {
			others++
		}
	}
	between := in.From.Kind == domain.AccountStaff && in.To.Kind == domain.AccountStaff
	return others > 0 && (between || !b.hasRole(domain.RoleSupervisor))
}

// MoneyAnswer is what is said of a payment that waits: it happened, or it did not.
type MoneyAnswer struct {
	Refused bool
	Note    string
}

// ConfirmMoney confirms a payment, which counts once everybody whose purse it touches
// has, or refuses it. The request closes when it was the last thing open.
//
// Errors: not_found, money_not_waiting, note_required, confirmed_already,
// money_not_yours, purse_too_small (the payer gave it away meanwhile).
func (svc *Service) ConfirmMoney(ctx context.Context, c *usecase.Invocation, id domain.ID, in MoneyAnswer) (*MoneyRow, error) {
	return usecase.Do(ctx, svc.Engine, c, func(now time.Time) (*MoneyRow, *domain.Change, error) {
		p, err := svc.Store.Proposal(ctx, c.Scope(), id)
		if err != nil {
			return nil, nil, err
		}
		said, err := svc.Store.MoneyConfirmations(ctx, domain.In(p.CommunityID), []domain.ID{id})
		if err != nil {
			return nil, nil, err
		}
		file, err := svc.Store.Case(ctx, domain.In(p.CommunityID), p.RequestID) // the purse is judged, not what is carried
		if err != nil {
			return nil, nil, err
		}
		book := BookOf(file, c.Actor(p.CommunityID), now)
		return confirmMoney(&book, &file.Request, p, said, in)
	})
}

// confirmMoney is the pure half of ConfirmMoney.
func confirmMoney(
	b *Book, r *domain.Request, p *domain.MoneyProposal, said []domain.MoneyConfirmation, in MoneyAnswer,
) (*MoneyRow, *domain.Change, error) {
	m, supervisor := domain.MoneyMove(*p), b.hasRole(domain.RoleSupervisor)
	awaits := p.Awaits(said)
	switch {
	case !supervisor && !m.Concerns(b.Actor.ID):
		return nil, nil, domain.NotFound("money_move")
	case len(awaits) == 0:
		return nil, nil, domain.Conflict("money_not_waiting")
	case in.Refused && in.Note == "":
		return nil, nil, domain.Invalid("note_required", "/note")
	case slices.ContainsFunc(said, func(c domain.MoneyConfirmation) bool { return c.ConfirmedBy == b.Actor.ID }):
		return nil, nil, domain.Conflict("confirmed_already")
	case !in.Refused && !slices.Contains(awaits, b.Actor.ID):
		return nil, nil, domain.Forbidden("money_not_yours")
	}
	if held := b.Balance(r.ID, domain.Account{Kind: p.FromKind, ID: p.FromID}); !in.Refused && p.FromKind == domain.AccountStaff && held < p.AmountFen {
		return nil, nil, domain.Conflict("purse_too_small", max(held, 0).String())
	}
	d := &domain.MoneyConfirmation{CommunityID: p.CommunityID, MoveID: p.ID, ConfirmedBy: b.Actor.ID, At: b.Now, Refused: in.Refused, Note: in.Note}
	b.Change.Insert(d)
	b.Touch(r.ID) // of two answers at the same moment the second looks again
	action := "money.confirm"
	if in.Refused {
		action = "money.refuse"
	}
	b.Record(action, "requests", r.ID, d)
	row := rowOf(p, append(said, *d))
	if len(row.Awaits) == 0 {
		r.PendingMoves--
		if !row.Refused {
			row.At, m.At = b.Now, b.Now
			b.countMoney(&m)
		}
	}
	b.Finish()
	return &row, b.Change, nil
}

// WaitingMoney lists the payments that wait for a confirmation, by id; only the own ones
// where the caller does not see the money of others.
func (svc *Service) WaitingMoney(ctx context.Context, c *usecase.Invocation, community, after domain.ID, limit int) ([]MoneyRow, error) {
	scope := usecase.Narrow(c.Scope(), community)
	own := slices.DeleteFunc(slices.Clone(scope.Communities), func(id domain.ID) bool { return c.Who.Has(id, seeMoney...) })
	waiting, err := svc.Store.WaitingMoney(ctx, scope, own, c.Who.StaffID, after, limit)
	if err != nil {
		return nil, err
	}
	said, err := svc.Store.MoneyConfirmations(ctx, scope, domain.IDs(waiting, func(p *domain.MoneyProposal) domain.ID { return p.ID }))
	if err != nil {
		return nil, err
	}
	out := make([]MoneyRow, len(waiting))
	for i := range waiting {
		out[i] = rowOf(&waiting[i], said)
	}
	return out, nil
}

// Money reads a request's money, as far as it is the caller's to see.
func (svc *Service) Money(ctx context.Context, c *usecase.Invocation, id domain.ID) (*MoneyView, error) {
	file, err := svc.Store.Case(ctx, c.Scope(), id)
	if err != nil {
		return nil, err
	}
	known, err := svc.loadMoney(ctx, file.Request.CommunityID, id)
	if err != nil {
		return nil, err
	}
	book := BookOf(file, c.Actor(file.Request.CommunityID), svc.Now())
	return known.view(&book, &file.Request), nil
}
