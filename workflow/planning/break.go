package planning

import (
	"songyao/domain"
	"songyao/routing"
)

// breakDue is the break that a plan owes a driver who could leave at ready, and when he can
// leave. None is due when its time is over by then, or when an applied plan has given it
// already; he leaves at its end, if he is still having it.
func (day *dayIndex) breakDue(d *domain.Driver, ready int) (*routing.Break, int) {
	if d.BreakMinutes == 0 {
		return nil, ready
	}
	if had := day.breakTaken(d.ID, ready); had != nil {
		return nil, max(ready, had.BreakEnd)
	}
	latest := domain.SecondOfDay(d.BreakLatest)
	if ready > latest {
		return nil, ready
	}
	return &routing.Break{Duration: d.BreakMinutes * 60, Earliest: domain.SecondOfDay(d.BreakEarliest), Latest: latest}, ready
}

// breakTaken is the drive of the day whose break has begun by then; nil when there is none.
// That it was taken as planned is taken for granted: nobody writes down when a driver eats.
func (day *dayIndex) breakTaken(driver domain.ID, by int) *domain.Drive {
	for i := range day.rows.Drives {
		d := &day.rows.Drives[i]
		if d.DriverID == driver && d.DroveOn == day.on && d.BreakEnd > 0 && d.BreakBegin <= by {
			return d
		}
	}
	return nil
}

// sameBreak reports whether two breaks, or none, are the same.
func sameBreak(a, b *routing.Break) bool {
	return a == nil && b == nil || a != nil && b != nil && *a == *b
}

// keepBreak notes in a drive when its driver rests: as the route says, else as he has
// rested before the route begins.
func (a *applier) keepBreak(d *domain.Drive, r *routing.Route, ready int) {
	if r.Break != nil {
		d.BreakBegin, d.BreakEnd = r.Break.Begin, r.Break.End
	} else if had := a.breakTaken(d.DriverID, ready); had != nil {
		d.BreakBegin, d.BreakEnd = had.BreakBegin, had.BreakEnd
	}
}
