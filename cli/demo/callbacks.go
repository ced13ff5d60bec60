package demo

import (
	"context"
	"slices"

	"songyao/api/client"
	"songyao/domain"
)

// rung writes down a call about an order.
func (w *world) rung(
	ctx context.Context, o *order, direction domain.CallDirection, kind domain.CallKind, outcome domain.CallOutcome,
) error {
	in := client.CallRecordInput{
		RequestID: &o.ID, Number: &o.call.telephone.number, Direction: direction, Kind: kind, Outcome: outcome,
	}
	a := w.operator(o.call.n)
	if outcome == domain.CallReached {
		script, err := got[client.CallScript](a.GetCallScript(ctx, kind, nil))
		if err != nil {
			return err
		}
		in.ScriptVersion, in.Answers = &script.Version, answers(script)
	}
	_, err := got[client.CallRecord](a.RecordCall(ctx, nil, in))
	return err
}

// answers are what somebody says who agrees to everything.
func answers(script *client.CallScript) []client.ScriptAnswerInput {
	var out []client.ScriptAnswerInput
	for _, q := range script.Questions {
		value := "见需求单"
		switch q.Kind {
		case domain.QuestionYesNo:
			value = "yes"
		case domain.QuestionChoice:
			value = q.Choices[0].Key
		case domain.QuestionText:
		}
		if q.Required {
			out = append(out, client.ScriptAnswerInput{Key: q.Key, Value: value})
		}
	}
	return out
}

// ringBack reaches, in the evening, everybody who did not answer during the day.
func (w *world) ringBack(ctx context.Context) error {
	waiting, err := w.callbacks(ctx)
	if err != nil {
		return err
	}
	for _, b := range waiting {
		o := w.orders[slices.IndexFunc(w.orders, func(o *order) bool { return o.ID == b.RequestID })]
		if _, err := got[client.CallbackList](w.operator(o.call.n).ClaimCallback(ctx, b.ID, nil)); err != nil {
			return err
		}
		if err := w.rung(ctx, o, domain.CallOut, b.Kind, domain.CallReached); err != nil {
			return err
		}
	}
	return nil
}

// callbacks is whom to ring.
func (w *world) callbacks(ctx context.Context) ([]client.Callback, error) {
	return all(func(cursor *string) ([]client.Callback, string, error) {
		l, err := got[client.CallbackList](w.crew.auditor.ListCallbacks(ctx, &client.ListCallbacksParams{Limit: &page, Cursor: cursor}))
		if err != nil {
			return nil, "", err
		}
		return l.Items, l.NextCursor, nil
	})
}
