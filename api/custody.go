package api

import (
	"context"

	"songyao/domain"
	"songyao/workflow/custody"
)

// ListItems lists who holds what.
func (h handlers) ListItems(ctx context.Context, in ListItemsRequestObject) (ListItemsResponseObject, error) {
	items, next, err := pageOf(pagingOf(&in.Params, &in.Params.Limit, &in.Params.Cursor), func(from byID, limit int) ([]domain.KitItem, error) {
		q := custody.ItemFilter{HolderID: in.Params.HolderID, Kind: in.Params.Kind, Out: value(in.Params.Out)}
		return h.Custody.Items(ctx, invocationFrom(ctx), in.Params.CommunityID, q, from.ID, limit)
	}, func(k *domain.KitItem) byID { return byID{k.ID} }, toItem)
	return ListItems200JSONResponse{Items: items, NextCursor: next}, err
}

// GetItem reads a thing and everybody who ever held it.
func (h handlers) GetItem(ctx context.Context, in GetItemRequestObject) (GetItemResponseObject, error) {
	v, err := h.Custody.Item(ctx, invocationFrom(ctx), in.ID)
	if err != nil {
		return nil, err
	}
	answer := GetItem200JSONResponse{Item: toItem(&v.Item), Moves: each(v.Moves, toMove)}
	for i := range v.Confirmations { // moves are numbered from 1
		said := toConfirmation(&v.Confirmations[i])
		answer.Moves[said.N-1].Confirmation = &said
	}
	return answer, nil
}

// HandOver lets things change hands.
func (h handlers) HandOver(ctx context.Context, in HandOverRequestObject) (HandOverResponseObject, error) {
	b := in.Body
	hand := custody.Handover{Items: b.Items, To: fromHolder(*b.To), Place: b.Place}
	if b.From != nil {
		from := fromHolder(*b.From)
		hand.From = &from
	}
	if b.Proof != nil {
		hand.ProofKind, hand.Proof = b.Proof.Kind, b.Proof.Value
	}
	v, err := h.Custody.HandOver(ctx, invocationFrom(ctx), hand)
	if err != nil {
		return nil, err
	}
	return HandOver200JSONResponse(toHandover(v)), nil
}

func toHandover(v *custody.HandoverView) Handover {
	return Handover{Moves: each(v.Moves, toMove), Items: each(v.Items, toItem)}
}

// ListUnconfirmed lists the hand-overs that wait for the other side.
func (h handlers) ListUnconfirmed(ctx context.Context, in ListUnconfirmedRequestObject) (ListUnconfirmedResponseObject, error) {
	items, next, err := pageOf(pagingOf(&in.Params, &in.Params.Limit, &in.Params.Cursor), func(from byID, limit int) ([]domain.CustodyMove, error) {
		return h.Custody.Unconfirmed(ctx, invocationFrom(ctx), in.Params.CommunityID, in.Params.AwaitedID, from.ID, limit)
	}, func(m *domain.CustodyMove) byID { return byID{m.ItemID} }, toMove)
	return ListUnconfirmed200JSONResponse{Items: items, NextCursor: next}, err
}

// ConfirmHandover is the word of the other side.
func (h handlers) ConfirmHandover(ctx context.Context, in ConfirmHandoverRequestObject) (ConfirmHandoverResponseObject, error) {
	b := in.Body
	said := custody.Confirm{
		Moves:    each(b.Moves, func(m *MoveRefInput) custody.MoveRef { return custody.MoveRef{ItemID: m.ItemID, N: *m.N} }),
		Disputed: value(b.Disputed), Note: b.Note,
	}
	if b.Proof != nil {
		said.ProofKind, said.Proof = b.Proof.Kind, b.Proof.Value
	}
	rows, err := h.Custody.ConfirmHandover(ctx, invocationFrom(ctx), said)
	if err != nil {
		return nil, err
	}
	return ConfirmHandover200JSONResponse{Items: each(rows, toConfirmation)}, nil
}

// ScanItems lets what was scanned change hands.
func (h handlers) ScanItems(ctx context.Context, in ScanItemsRequestObject) (ScanItemsResponseObject, error) {
	v, err := h.Custody.Scan(ctx, invocationFrom(ctx), custody.Scan{Codes: in.Body.Codes, ToID: value(in.Body.ToID), Place: in.Body.Place})
	if err != nil {
		return nil, err
	}
	return ScanItems200JSONResponse(toHandover(v)), nil
}

// byMove is the key of the list of transfer tasks.
type byMove struct {
	ID domain.ID `json:"i"`
	N  int64     `json:"n"`
}

func (k byMove) plausible() bool { return k.N >= 1 && byID{k.ID}.plausible() }

// DropOut takes everything from somebody who cannot go on.
func (h handlers) DropOut(ctx context.Context, in DropOutRequestObject) (DropOutResponseObject, error) {
	b := in.Body
	v, err := h.Custody.DropOut(ctx, invocationFrom(ctx), in.ID, custody.Dropout{
		Reason: b.Reason, ReceiverID: value(b.ReceiverID), Until: value(b.UnavailableUntil),
	})
	if err != nil {
		return nil, err
	}
	return DropOut200JSONResponse{Released: list(v.Released), Transfers: each(v.Transfers, toTransfer)}, nil
}

// ListTransfers lists things that have to leave somebody's hands.
func (h handlers) ListTransfers(ctx context.Context, in ListTransfersRequestObject) (ListTransfersResponseObject, error) {
	items, next, err := pageOf(pagingOf(&in.Params, &in.Params.Limit, &in.Params.Cursor), func(from byMove, limit int) ([]custody.TransferRow, error) {
		start := custody.AfterTransfer{ItemID: from.ID, N: from.N}
		return h.Custody.Transfers(ctx, invocationFrom(ctx), in.Params.CommunityID, in.Params.FromID, in.Params.Open, start, limit)
	}, func(t *custody.TransferRow) byMove { return byMove{t.ItemID, t.N} }, toTransferRow)
	return ListTransfers200JSONResponse{Items: items, NextCursor: next}, err
}

// TakeOver lets one person take everything that another had.
func (h handlers) TakeOver(ctx context.Context, in TakeOverRequestObject) (TakeOverResponseObject, error) {
	b := in.Body
	v, err := h.Custody.TakeOver(ctx, invocationFrom(ctx), custody.Takeover{FromID: b.FromID, ToID: b.ToID, Witness: b.Witness, Place: b.Place})
	if err != nil {
		return nil, err
	}
	return TakeOver200JSONResponse(toHandover(v)), nil
}

func toTransfer(t *domain.TransferTask) Transfer {
	return Transfer{
		CommunityID: t.CommunityID, ItemID: t.ItemID, N: t.N, FromID: t.FromID, ToID: t.ToID, Reason: t.Reason,
		CreatedBy: t.CreatedBy, CreatedAt: t.CreatedAt,
	}
}

func toTransferRow(t *custody.TransferRow) Transfer {
	out := toTransfer(&t.TransferTask)
	if out.Kind, out.DoneAt = t.Kind, t.DoneAt; t.DoneAt != nil {
		out.DoneBy = &Holder{Kind: t.DoneKind, ID: t.DoneID}
	}
	return out
}

// ListIncidents lists what was lost, damaged or stolen.
func (h handlers) ListIncidents(ctx context.Context, in ListIncidentsRequestObject) (ListIncidentsResponseObject, error) {
	items, next, err := pageOf(pagingOf(&in.Params, &in.Params.Limit, &in.Params.Cursor), func(from byID, limit int) ([]domain.Incident, error) {
		return h.Custody.Incidents(ctx, invocationFrom(ctx), in.Params.CommunityID, in.Params.Open, from.ID, limit)
	}, func(i *domain.Incident) byID { return byID{i.ID} }, toIncident)
	return ListIncidents200JSONResponse{Items: items, NextCursor: next}, err
}

// GetIncident reads one.
func (h handlers) GetIncident(ctx context.Context, in GetIncidentRequestObject) (GetIncidentResponseObject, error) {
	i, err := h.Custody.Incident(ctx, invocationFrom(ctx), in.ID)
	if err != nil {
		return nil, err
	}
	return GetIncident200JSONResponse(toIncident(i)), nil
}

// ReportIncident takes a thing out of everybody's hands.
func (h handlers) ReportIncident(ctx context.Context, in ReportIncidentRequestObject) (ReportIncidentResponseObject, error) {
	i, err := h.Custody.ReportIncident(ctx, invocationFrom(ctx), custody.IncidentReport{ItemID: in.Body.ItemID, Kind: in.Body.Kind, What: in.Body.What})
	if err != nil {
		return nil, err
	}
	return ReportIncident201JSONResponse(toIncident(i)), nil
}

// ResolveIncident settles one.
func (h handlers) ResolveIncident(ctx context.Context, in ResolveIncidentRequestObject) (ResolveIncidentResponseObject, error) {
	b := in.Body
	i, err := h.Custody.ResolveIncident(ctx, invocationFrom(ctx), in.ID, custody.Resolution{
		Outcome: b.Outcome, ToID: value(b.ToID), Note: b.Note, CompensationFen: value(b.CompensationFen),
	})
	if err != nil {
		return nil, err
	}
	return ResolveIncident200JSONResponse(toIncident(i)), nil
}

func toIncident(i *domain.Incident) Incident {
	return Incident{
		ID: i.ID, CommunityID: i.CommunityID, ItemID: i.ItemID, Kind: i.Kind, What: i.What,
		Holder: Holder{Kind: i.HolderKind, ID: i.HolderID}, ReportedBy: i.ReportedBy, ReportedAt: i.ReportedAt, Open: i.Open(),
		Outcome: i.Outcome, Note: i.Note, CompensationFen: i.CompensationFen, ResolvedBy: i.ResolvedBy, ResolvedAt: i.ResolvedAt,
		Version: i.Version,
	}
}

// GetMoney reads the money of a request.
func (h handlers) GetMoney(ctx context.Context, in GetMoneyRequestObject) (GetMoneyResponseObject, error) {
	v, err := h.Custody.Money(ctx, invocationFrom(ctx), in.ID)
	if err != nil {
		return nil, err
	}
	return GetMoney200JSONResponse(toMoney(v)), nil
}

// MoveMoney moves money on behalf of a request.
func (h handlers) MoveMoney(ctx context.Context, in MoveMoneyRequestObject) (MoveMoneyResponseObject, error) {
	b := in.Body
	v, err := h.Custody.Pay(ctx, invocationFrom(ctx), in.ID, custody.Payment{
		From: fromAccount(*b.From), To: fromAccount(*b.To), AmountFen: *b.AmountFen, Reason: b.Reason,
	})
	if err != nil {
		return nil, err
	}
	return MoveMoney201JSONResponse(toMoney(v)), nil
}

func fromAccount(a AccountInput) domain.Account { return domain.Account{Kind: a.Kind, ID: value(a.ID)} }

// ListUnconfirmedMoney lists the payments that wait for a confirmation.
func (h handlers) ListUnconfirmedMoney(ctx context.Context, in ListUnconfirmedMoneyRequestObject) (ListUnconfirmedMoneyResponseObject, error) {
	items, next, err := pageOf(pagingOf(&in.Params, &in.Params.Limit, &in.Params.Cursor), func(from byID, limit int) ([]custody.MoneyRow, error) {
		return h.Custody.WaitingMoney(ctx, invocationFrom(ctx), in.Params.CommunityID, from.ID, limit)
	}, func(m *custody.MoneyRow) byID { return byID{m.ID} }, toMoneyMove)
	return ListUnconfirmedMoney200JSONResponse{Items: items, NextCursor: next}, err
}

// ConfirmMoney is the word of somebody whose purse a payment touches.
func (h handlers) ConfirmMoney(ctx context.Context, in ConfirmMoneyRequestObject) (ConfirmMoneyResponseObject, error) {
	m, err := h.Custody.ConfirmMoney(ctx, invocationFrom(ctx), in.ID, custody.MoneyAnswer{Refused: value(in.Body.Refused), Note: in.Body.Note})
	if err != nil {
		return nil, err
	}
	return ConfirmMoney200JSONResponse(toMoneyMove(m)), nil
}

func toMoney(v *custody.MoneyView) Money {
	return Money{Moves: each(v.Moves, toMoneyMove), Balances: each(v.Balances, toBalance), Settled: v.Settled}
}

func toMoneyMove(m *custody.MoneyRow) MoneyMove {
	return MoneyMove{
		ID: m.ID, RequestID: m.RequestID, From: Account{Kind: m.FromKind, ID: m.FromID}, To: Account{Kind: m.ToKind, ID: m.ToID},
		AmountFen: m.AmountFen, At: m.At, RecordedBy: m.RecordedBy, Reason: m.Reason, Awaits: list(m.Awaits), Refused: m.Refused,
	}
}
