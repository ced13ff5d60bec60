package demo

import (
	"context"
	"errors"
	"slices"
	"time"

	"songyao/api/client"
	"songyao/domain"
)

// The days on which something goes wrong with what people hold: a miscount, a card
// lost and found, a courier in quarantine.
const (
	miscountDay = 1
	lostDay     = 2
	quarantine  = 4
)

// held lists what somebody has in hand.
func (w *world) held(a *actor) (out []domain.ID) {
	for id, k := range w.items {
		if heldBy(k, a.holder()) {
			out = append(out, id)
		}
	}
	slices.Sort(out)
	return out
}

// depart is the driver leaving for the tour with every kit, counted.
func (w *world) depart(ctx context.Context) error {
	things := w.held(w.crew.driver)
	if len(things) == 0 {
		return nil
	}
	if err := w.count(ctx, w.crew.driver, domain.CountStart, things); err != nil {
		return err
	}
	_, err := got[client.Departure](w.crew.driver.Depart(ctx, nil, client.DepartureInput{CommunityID: w.town.community.ID, Items: things}))
	return err
}

// count counts the things, and the cash that the board says is in hand.
func (w *world) count(ctx context.Context, a *actor, moment domain.CountMoment, things []domain.ID) error {
	board, err := got[client.CustodyBoard](w.crew.supervisor.GetCustodyBoard(ctx, &client.GetCustodyBoardParams{CommunityID: w.town.community.ID}))
	if err != nil {
		return err
	}
	in := client.CountInput{CommunityID: w.town.community.ID, Moment: moment, Items: things}
	for _, r := range board.Rows {
		if r.StaffID == a.id {
			in.CashFen = r.CashFen
		}
	}
	_, err = got[client.Count](a.CountItems(ctx, nil, in))
	return err
}

// closeDay counts what everybody still has in hand, and closes the books. On one
// evening a thing is overlooked: the books do not close before it is found.
func (w *world) closeDay(ctx context.Context) error {
	overlooked := w.day == miscountDay
	for _, a := range w.carriers() {
		things := w.held(a)
		if overlooked && len(things) > 0 {
			overlooked = false
			if err := w.overlook(ctx, a, things); err != nil {
				return err
			}
		}
		if err := w.count(ctx, a, domain.CountEnd, things); err != nil {
			return err
		}
	}
	return w.close(ctx)
}

// overlook counts all but one thing, and sees the books refused.
func (w *world) overlook(ctx context.Context, a *actor, things []domain.ID) error {
	if err := w.count(ctx, a, domain.CountEnd, things[1:]); err != nil {
		return err
	}
	var no *refusal
	if err := w.close(ctx); !errors.As(err, &no) || no.Code != "day_not_settled" {
		return errors.Join(errors.New("the books closed with a thing missing"), err)
	}
	return w.pass(ctx, 5*time.Minute)
}

func (w *world) close(ctx context.Context) error {
	_, err := got[client.DayClosing](w.crew.supervisor.CloseDay(ctx, nil, client.DayClosingInput{CommunityID: w.town.community.ID, Day: w.today()}))
	return err
}

// carriers lists everybody who carries kits.
func (w *world) carriers() []*actor {
	return slices.Concat(w.crew.collectors, w.crew.couriers, []*actor{w.crew.driver})
}

// mishaps are what goes wrong with what couriers have in hand: a card slips under a
// seat and is found; a courier goes into quarantine and another takes it all.
func (w *world) mishaps(ctx context.Context) error {
	switch w.day {
	case lostDay:
		return w.loseCard(ctx)
	case quarantine:
		return w.isolate(ctx, w.crew.couriers[1], w.crew.couriers[0])
	}
	return nil
}

func (w *world) loseCard(ctx context.Context) error {
	for _, a := range w.crew.couriers {
		for _, id := range w.held(a) {
			if w.items[id].Kind != domain.ItemCard {
				continue
			}
			i, err := got[client.Incident](a.ReportIncident(ctx, nil, client.IncidentInput{ItemID: id, Kind: domain.IncidentLost, What: "卡不在包里"}))
			if err != nil {
				return err
			}
			if err := w.pass(ctx, 10*time.Minute); err != nil {
				return err
			}
			_, err = got[client.Incident](w.crew.supervisor.ResolveIncident(ctx, i.ID, nil, client.IncidentResolutionInput{
				Outcome: domain.IncidentFound, ToID: &a.id, Note: "在车座下找到",
			}))
			return err
		}
	}
	return nil
}

// isolate takes a courier off, for the rest of the days, and lets another take
// everything before a witness.
func (w *world) isolate(ctx context.Context, who, relief *actor) error {
	w.away = who
	_, err := got[client.Dropout](w.crew.dispatcher.DropOut(ctx, who.id, nil, client.DropoutInput{Reason: "密接，集中隔离", ReceiverID: &relief.id}))
	if err != nil || len(w.held(who)) == 0 {
		return err
	}
	done, err := got[client.Handover](w.crew.supervisor.TakeOver(ctx, nil, client.TakeoverInput{
		FromID: who.id, ToID: relief.id, Witness: "居委会老周", Place: checkpoint,
	}))
	if err != nil {
		return err
	}
	for _, k := range done.Items {
		w.items[k.ID] = k
	}
	return nil
}
