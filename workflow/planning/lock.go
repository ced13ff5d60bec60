package planning

import (
	"fmt"
	"slices"

	"songyao/domain"
	"songyao/routing"
)

// applyLocks binds requests to their driver and hospital.
func (b *problemBuilder) applyLocks() error {
	cards := map[string]domain.ID{}
	for i, lock := range b.in.Locks {
		at := func(field string) string { return fmt.Sprintf("/locks/%d%s", i, field) }
		r := b.request(lock.RequestID)
		if r == nil {
			return domain.Invalid("unknown_request", at("/request_id"))
		}
		if slices.ContainsFunc(b.in.Locks[:i], func(l PlanLock) bool { return l.RequestID == lock.RequestID }) {
			return domain.Invalid("lock_twice", at("/request_id"))
		}
		e := b.errandOf(lock.RequestID)
		if e == nil || e.State == routing.Bought {
			continue // nobody moves it anyway
		}
		driver, hospital := lock.DriverID, lock.HospitalID
		if driver != "" {
			if _, ours := b.driver[driver]; !ours || !b.serves(driver, r.CommunityID) {
				return domain.Invalid("not_a_driver", at("/driver_id"))
			}
			if e.State == routing.InCar && e.Driver != string(driver) {
				return domain.Invalid("in_another_car", at("/driver_id"))
			}
			if other, seen := cards[e.Card]; e.Card != "" && seen && other != driver {
				return domain.Invalid("card_conflict", at("/driver_id"))
			}
			cards[e.Card] = driver
			e.Driver = string(driver)
		}
		if hospital != "" {
			if err := b.restrict(e, r, hospital, at("/hospital_id")); err != nil {
				return err
			}
		}
		if lock.First {
			b.lockVisit(&b.draft.Problem.Drivers[b.driver[driver]], e.Options[0].Hospital, e.ID)
		}
	}
	return b.cardsInCars(cards)
}

// cardsInCars refuses a lock that would need a card which is in another car.
func (b *problemBuilder) cardsInCars(locked map[string]domain.ID) error {
	for i := range b.draft.Problem.Errands {
		e := &b.draft.Problem.Errands[i]
		if driver, bound := locked[e.Card]; e.Card != "" && bound && e.Driver != "" && e.Driver != string(driver) {
			return domain.Invalid("card_conflict", "/locks")
		}
	}
	return nil
}

// restrict leaves the errand no other hospital. Errors are about the field at the pointer.
func (b *problemBuilder) restrict(e *routing.Errand, r *domain.Request, hospital domain.ID, pointer string) error {
	h := b.market.Hospital(hospital)
	if h == nil {
		return domain.Invalid("unknown_hospital", pointer)
	}
	o := b.market.Assess(b.basket(r, b.rows.Shortages), h)
	if len(o.Refusals) > 0 {
		return o.Refusals[0].Error(pointer)
	}
	e.Options = []routing.Option{{Hospital: b.hospitalIndex(h), Doubt: o.Doubt}}
	return nil
}

// lockVisit adds the errand to the visits that the driver makes first.
func (b *problemBuilder) lockVisit(d *routing.Driver, hospital int, errand string) {
	if n := len(d.Locked); n > 0 && d.Locked[n-1].Hospital == hospital {
		d.Locked[n-1].Errands = append(d.Locked[n-1].Errands, errand)
		return
	}
	d.Locked = append(d.Locked, routing.Visit{Hospital: hospital, Errands: []string{errand}})
}

// errandOf is the request's errand; nil when it has none.
func (b *problemBuilder) errandOf(request domain.ID) *routing.Errand {
	for i := range b.draft.Problem.Errands {
		if b.draft.Problem.Errands[i].ID == string(request) {
			return &b.draft.Problem.Errands[i]
		}
	}
	return nil
}
