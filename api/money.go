package api

import (
	"context"

	"songyao/domain"
	"songyao/workflow/custody"
)

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

func toMoney(v *custody.MoneyView) Money {
	return Money{
		Moves: each(v.Moves, func(m *domain.MoneyMove) MoneyMove {
			return MoneyMove{
				ID: m.ID, From: Account{Kind: m.FromKind, ID: m.FromID}, To: Account{Kind: m.ToKind, ID: m.ToID},
				AmountFen: m.AmountFen, At: m.At, RecordedBy: m.RecordedBy, Reason: m.Reason,
			}
		}),
		Balances: each(v.Balances, toBalance),
		Settled:  domain.Settled(v.Balances),
	}
}
