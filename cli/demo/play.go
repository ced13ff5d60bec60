package demo

import (
	"context"
	"fmt"
	"time"

	"songyao/domain"
)

// shift is a part of the day: when it begins, and what is done.
type shift struct {
	from time.Duration // since midnight
	name string
	do   func(*world, context.Context) error
}

// shifts are the day of the compound (问诊、登记、收卡、购药、送药). The hotline is
// answered all the time.
var shifts = []shift{
	{8*time.Hour + 30*time.Minute, "tests of the volunteers", (*world).test},
	{9 * time.Hour, "bags of last night", (*world).bringLeft},
	{10*time.Hour + 55*time.Minute, "changes of mind", (*world).regret},
	{11 * time.Hour, "clarification", (*world).clarify},
	{11*time.Hour + 10*time.Minute, "collection of the cards", (*world).collect},
	{12 * time.Hour, "dispatch", (*world).dispatch},
	{12*time.Hour + 15*time.Minute, "later changes of mind", (*world).regretLater},
	{12*time.Hour + 30*time.Minute, "loading", (*world).load},
	{12*time.Hour + 50*time.Minute, "departure", (*world).depart},
	{13 * time.Hour, "the tour", (*world).tour},
	{16*time.Hour + 30*time.Minute, "enquiries", (*world).enquire},
	{17 * time.Hour, "returns", (*world).takeBack},
	{17*time.Hour + 5*time.Minute, "giving up", (*world).giveUp},
	{17*time.Hour + 10*time.Minute, "unloading", (*world).unload},
	{17*time.Hour + 20*time.Minute, "mishaps", (*world).mishaps},
	{17*time.Hour + 30*time.Minute, "delivery", (*world).deliver},
	{20 * time.Hour, "kits brought home", (*world).bringHome},
	{20*time.Hour + 15*time.Minute, "settling", (*world).settle},
	{20*time.Hour + 20*time.Minute, "callbacks", (*world).ringBack},
	{20*time.Hour + 20*time.Minute, "closing the books", (*world).closeDay},
	{20*time.Hour + 30*time.Minute, "the day's count", (*world).endDay},
}

// play lets the days go by.
func (w *world) play(ctx context.Context) error {
	for w.day = range w.days {
		w.short, w.visited = map[shelf]bool{}, nil
		for _, s := range shifts {
			if err := w.until(ctx, w.clockTime(s.from)); err != nil {
				return fmt.Errorf("%s: hotline: %w", w.today(), err)
			}
			if err := s.do(w, ctx); err != nil {
				return fmt.Errorf("%s: %s: %w", w.today(), s.name, err)
			}
		}
	}
	return w.jobs(ctx)
}

// bringLeft delivers the bags for which nobody was at home last night.
func (w *world) bringLeft(ctx context.Context) error {
	for _, o := range w.carried() {
		if err := w.handIn(ctx, o); err != nil {
			return err
		}
	}
	return nil
}

func (w *world) regret(ctx context.Context) error {
	return w.cancelAll(ctx, beforeCollection, domain.Registered)
}

func (w *world) regretLater(ctx context.Context) error {
	return w.cancelAll(ctx, afterCollection, domain.CardCollected, domain.HospitalAssigned)
}

// giveUp ends, on the last day, what could not be bought anywhere.
func (w *world) giveUp(ctx context.Context) error {
	if !w.last() {
		return nil
	}
	for _, s := range []domain.State{domain.Registered, domain.CardCollected, domain.HospitalAssigned} {
		for _, o := range w.in(s) {
			if err := w.cancel(ctx, o, "截至今日未能购得，已告知家属并报送 12345"); err != nil {
				return err
			}
		}
	}
	return nil
}

// row is one day of the report.
type row struct {
	day                                                 domain.Date
	registered, split, delivered, cancelled, stops, out int
}

// endDay counts the day.
func (w *world) endDay(_ context.Context) error {
	r := row{day: w.today(), stops: len(w.visited)}
	on := func(t *time.Time) bool { return t != nil && domain.DateOf(*t, w.zone) == r.day }
	for _, o := range w.orders {
		switch {
		case on(&o.RegisteredAt) && o.SplitFrom != "":
			r.split++
		case on(&o.RegisteredAt):
			r.registered++
		}
		switch {
		case on(o.FinishedAt) && o.State == domain.Delivered:
			r.delivered++
		case on(o.FinishedAt):
			r.cancelled++
		}
	}
	for _, k := range w.items {
		if k.Kind == domain.ItemCard && k.Holder.Kind != domain.HolderResident {
			r.out++
		}
	}
	w.rows = append(w.rows, r)
	w.report(r)
	return nil
}
