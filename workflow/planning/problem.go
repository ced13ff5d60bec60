package planning

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"time"

	"songyao/domain"
	"songyao/routing"
	"songyao/workflow/market"
)

const (
	// unitSeconds is what one more prescription line takes at the counter.
	unitSeconds = 180
	// handlingSeconds is a stop at a checkpoint: counting the kits over.
	handlingSeconds = 300
	// nearestHospitals is how many of those that may serve a request are weighed, beside
	// where it is assigned and what its resident has chosen: a city has thousands.
	nearestHospitals = 30
)

// draft is a day to be planned and the facts it relies on. It is kept with the
// plan: moves by hand and applying look at it again.
type draft struct {
	Problem routing.Problem
	Facts   []planFact
	Left    []PlanLeft

	Points []routing.Point // of the matrix that the problem still lacks
}

// driver is one of the problem's drivers.
func (d *draft) driver(id domain.ID) *routing.Driver {
	return &d.Problem.Drivers[slices.IndexFunc(d.Problem.Drivers, func(x routing.Driver) bool { return x.ID == string(id) })]
}

// planFact is what a plan takes for granted about a request.
type planFact struct {
	RequestID   domain.ID
	CommunityID domain.ID
	State       domain.State
	HospitalID  domain.ID
	DriverID    domain.ID
	CarID       domain.ID // the driver in whose car the kit is; "" at the compound
	Card        string    // what it shares with others
	Lines       []planLine
}

// planLine is what a request wanted bought when the plan was made.
type planLine struct {
	DrugID   domain.ID
	Quantity domain.Milli
}

// PlanLeft is a request that no route could serve, whoever drives, and why.
type PlanLeft struct {
	RequestID domain.ID
	Code      string // line_not_settled, kit_away, in_another_car, stranded
}

// Assignment is who buys a request where.
type Assignment struct{ Driver, Hospital domain.ID }

// problemBuilder makes a problem of rows.
type problemBuilder struct {
	dayIndex
	in       *PlanInput
	earliest int                              // earliest departure, in seconds after midnight
	nearest  map[domain.ID][]*domain.Hospital // by community, the nearest first
	hospital map[domain.ID]int                // to the index in the problem
	driver   map[domain.ID]int                // those of the plan
	compound map[domain.ID]int
	draft    draft
}

// buildProblem makes the day's problem, all but the travel times, of the rows. It is
// pure. The request's own words are held against the rows: errors name the field of
// the input that is wrong (not_a_driver, unknown_request, ...).
func buildProblem(rows *dayRows, in *PlanInput, now time.Time) (*draft, error) {
	b := problemBuilder{
		dayIndex: indexDay(rows, in.On, in.Without), in: in, nearest: map[domain.ID][]*domain.Hospital{},
		hospital: map[domain.ID]int{}, driver: map[domain.ID]int{}, compound: map[domain.ID]int{},
	}
	place := rows.Communities[0].Place
	for i := range rows.Communities {
		if c := &rows.Communities[i]; c.Zone != place.Zone {
			return nil, domain.Invalid("zones_differ", "/community_ids")
		}
	}
	today := place.Day(now)
	switch {
	case in.On < today:
		return nil, domain.Invalid("plan_day_over", "/planned_on")
	case in.On > today && in.From == domain.FromNow && in.Clock == "":
		return nil, domain.Invalid("plan_now_is_today", "/from")
	}
	if in.Clock != "" {
		b.earliest = domain.SecondOfDay(in.Clock)
	}
	if in.On == today {
		local := now.In(place.Location())
		b.earliest = max(b.earliest, local.Hour()*3600+local.Minute()*60+local.Second())
	}
	for i := range rows.Communities {
		c := &rows.Communities[i]
		b.compound[c.ID] = i
		b.draft.Problem.Compounds = append(b.draft.Problem.Compounds, routing.Compound{
			ID: string(c.ID), Location: b.addPoint(c.Lat, c.Lon), Handling: handlingSeconds,
		})
		b.nearest[c.ID] = byDistance(c, rows.market.Hospitals)
	}
	if err := b.addDrivers(); err != nil {
		return nil, err
	}
	for i := range rows.Requests {
		b.addErrand(&rows.Requests[i])
	}
	b.draft.Problem.Revisit = market.RevisitMinutes * 60
	return &b.draft, b.applyLocks()
}

// addPoint adds a place to the travel matrix to be and answers its index.
func (b *problemBuilder) addPoint(lat, lon float64) int {
	b.draft.Points = append(b.draft.Points, routing.Point{Lat: lat, Lon: lon})
	return len(b.draft.Points) - 1
}

// byDistance orders the hospitals by their distance from the community.
func byDistance(c *domain.Community, hospitals []domain.Hospital) []*domain.Hospital {
	distance := map[domain.ID]float64{}
	order := make([]*domain.Hospital, len(hospitals))
	for i := range hospitals {
		h := &hospitals[i]
		north, east := h.Lat-c.Lat, (h.Lon-c.Lon)*math.Cos(c.Lat*math.Pi/180)
		order[i], distance[h.ID] = h, north*north+east*east
	}
	slices.SortStableFunc(order, func(x, y *domain.Hospital) int { return cmp.Compare(distance[x.ID], distance[y.ID]) })
	return order
}

// addDrivers takes up those asked for, or all; without those who dropped out.
func (b *problemBuilder) addDrivers() error {
	for i, id := range b.in.Drivers {
		if !b.drives(id) {
			return domain.Invalid("not_a_driver", fmt.Sprintf("/driver_ids/%d", i))
		}
		if lacks := b.lacks(b.driverByID(id)); len(lacks) > 0 {
			return domain.Invalid("not_fit", fmt.Sprintf("/driver_ids/%d", i), domain.LackNames(lacks))
		}
		if !slices.Contains(b.in.Without, id) && slices.Contains(b.unavailable, id) {
			return domain.Invalid("driver_unavailable", fmt.Sprintf("/driver_ids/%d", i))
		}
	}
	for i, p := range b.in.Positions {
		if !b.drives(p.DriverID) {
			return domain.Invalid("not_a_driver", fmt.Sprintf("/positions/%d/driver_id", i))
		}
	}
	week := b.weekMinutes()
	for i := range b.rows.Drivers {
		d := &b.rows.Drivers[i]
		if slices.Contains(b.unavailable, d.ID) || len(b.in.Drivers) > 0 && !slices.Contains(b.in.Drivers, d.ID) {
			continue
		}
		begin, end := d.Shift()
		pause, ready := b.breakDue(d, max(begin, b.earliest))
		b.driver[d.ID] = len(b.draft.Problem.Drivers)
		b.draft.Problem.Drivers = append(b.draft.Problem.Drivers, routing.Driver{
			ID: string(d.ID), Start: b.addPoint(b.startPoint(d)), End: routing.NoEnd,
			Ready: ready, ShiftEnd: end,
			Capacity: d.CapacityKits, ColdBox: d.ColdBox, Break: pause, WeekDriven: week[d.ID], Compounds: b.compoundsOf(d.ID),
		})
	}
	return nil
}

// compoundsOf lists the compounds that a driver serves; nil for all of them.
func (b *problemBuilder) compoundsOf(driver domain.ID) []int {
	if len(b.zones[driver]) == len(b.rows.Communities) {
		return nil
	}
	var out []int
	for _, id := range b.zones[driver] {
		out = append(out, b.compound[id])
	}
	slices.Sort(out)
	return out
}

// startPoint is where the car is: as the input says, else where the driver last bought something
// on the day, else where the day starts, which is his compound if nobody knows.
func (b *problemBuilder) startPoint(d *domain.Driver) (lat, lon float64) {
	for _, p := range b.in.Positions {
		if p.DriverID == d.ID {
			return p.Lat, p.Lon
		}
	}
	for i := len(b.rows.Sales) - 1; i >= 0; i-- {
		if b.rows.Sales[i].DriverID != d.ID {
			continue
		}
		if h := b.market.Hospital(b.rows.Sales[i].HospitalID); h != nil {
			return h.Lat, h.Lon
		}
	}
	if d.Lat == 0 && d.Lon == 0 {
		c := &b.rows.Communities[b.compound[b.zones[d.ID][0]]]
		return c.Lat, c.Lon
	}
	return d.Lat, d.Lon
}

// weekMinutes sums the minutes that applied plans gave each driver in the seven days before;
// a plan of several communities counts once.
func (b *problemBuilder) weekMinutes() map[domain.ID]int {
	type once struct{ driver, plan domain.ID }
	seen, out := map[once]bool{}, map[domain.ID]int{}
	for _, d := range b.rows.Drives {
		if k := (once{d.DriverID, d.PlanID}); d.DroveOn < b.in.On && !seen[k] {
			seen[k] = true
			out[d.DriverID] += d.Minutes
		}
	}
	return out
}

// addErrand takes up what has to be done for a request.
func (b *problemBuilder) addErrand(r *domain.Request) {
	car, away := b.kitDriver(r)
	_, ours := b.driver[car]
	e := routing.Errand{ID: string(r.ID), Compound: b.compound[r.CommunityID], Urgent: r.Priority <= domain.UrgencyCritical.Priority()}
	if r.State == domain.Purchased {
		if ours { // else a courier has it, or somebody whom this plan does not send anywhere
			e.Driver, e.State = string(car), routing.Bought
			b.draft.Problem.Errands = append(b.draft.Problem.Errands, e)
		}
		return
	}
	b.draft.Facts = append(b.draft.Facts, b.fact(r))
	lines := b.openLines(r.ID)
	reason := ""
	switch {
	case slices.ContainsFunc(lines, func(l *domain.Line) bool { return l.DrugID == "" }):
		reason = "line_not_settled"
	case away:
		reason = "kit_away"
	case car != "" && !ours:
		reason = "in_another_car"
	}
	if reason != "" {
		b.draft.Left = append(b.draft.Left, PlanLeft{r.ID, reason})
		return
	}
	if car != "" {
		e.Driver, e.State = string(car), routing.InCar
	}
	e.Units, e.Card = len(lines), b.sharedCard(r)
	for _, l := range lines {
		e.Cold = e.Cold || b.market.Drugs[l.DrugID].ColdChain
	}
	e.Options = b.options(r)
	b.draft.Problem.Errands = append(b.draft.Problem.Errands, e)
}

// options lists the hospitals that may serve the request, the nearest first, with the
// chance that it fails there. One that is closed all day is named only when there is no
// other, so that the plan can say so.
func (b *problemBuilder) options(r *domain.Request) []routing.Option {
	who, e := b.residents[r.ResidentID], b.basket(r, b.rows.Shortages)
	near := b.nearest[r.CommunityID]
	var out []routing.Option
	for _, o := range b.market.Options(e, near, nearestHospitals, func(id domain.ID) bool {
		return id == r.HospitalID || slices.Contains(who.ChosenHospitals, id)
	}) {
		out = append(out, routing.Option{Hospital: b.hospitalIndex(o.Hospital), Doubt: o.Doubt})
	}
	if len(out) > 0 {
		return out
	}
	for _, h := range near {
		if o := b.market.Assess(e, h); len(o.Refusals) == 1 && o.Refusals[0].Code == "hospital_closed" {
			return []routing.Option{{Hospital: b.hospitalIndex(h)}}
		}
	}
	return nil
}

// hospitalIndex adds the hospital to the problem when it is first needed.
func (b *problemBuilder) hospitalIndex(h *domain.Hospital) int {
	if n, known := b.hospital[h.ID]; known {
		return n
	}
	n := len(b.draft.Problem.Hospitals)
	b.hospital[h.ID] = n
	b.draft.Problem.Hospitals = append(b.draft.Problem.Hospitals, routing.Hospital{
		ID: string(h.ID), Location: b.addPoint(h.Lat, h.Lon), Sessions: sessions(h.HoursOn(b.in.On)),
		Queue: h.QueueMinutes * 60, Unit: unitSeconds, Quota: b.quota(h),
	})
	return n
}

// quota is what the hospital may still sell: its daily quota less what these
// communities bought there today.
func (b *problemBuilder) quota(h *domain.Hospital) int {
	if h.DailyQuota == 0 {
		return routing.NoQuota
	}
	left := h.DailyQuota
	for i := range b.rows.Sales {
		if b.rows.Sales[i].HospitalID == h.ID {
			left--
		}
	}
	return max(left, 0)
}

// sessions joins times that touch or overlap: two people wrote the file.
func sessions(hours []domain.Session) []routing.Session {
	var out []routing.Session
	for _, s := range hours {
		opens, closes := domain.SecondOfDay(s.Opens), domain.SecondOfDay(s.Closes)
		switch n := len(out); {
		case closes < opens:
		case n > 0 && opens <= out[n-1].Closes:
			out[n-1].Closes = max(out[n-1].Closes, closes)
		default:
			out = append(out, routing.Session{Opens: opens, Closes: closes})
		}
	}
	return out
}
