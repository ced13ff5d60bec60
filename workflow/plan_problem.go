package workflow

import (
	"fmt"
	"math"
	"slices"
	"time"

	"songyao/domain"
	"songyao/routing"
	"songyao/store"
)

const (
	// unitSeconds is what one more prescription line takes at the counter.
	unitSeconds = 180
	// handlingSeconds is a stop at a checkpoint: counting the kits over.
	handlingSeconds = 300
	// nearestHospitals is how many of those that may serve a request are weighed, beside
	// where it is assigned and what its resident has chosen: a city has thousands.
	nearestHospitals = 30
	// dayEnd ends the shift of a driver whose shift goes on past midnight.
	dayEnd = 24 * 3600
)

// planDraft is a day to be planned and the facts it relies on. It is kept with the
// plan: moves by hand and applying look at it again.
type planDraft struct {
	Problem routing.Problem
	Facts   []planFact
	Left    []PlanLeft

	points []routing.Point // of the matrix that the problem still lacks
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

type planLine struct {
	DrugID   domain.ID
	Quantity domain.Milli
}

// PlanLeft is a request that no route could serve, whoever drives, and why.
type PlanLeft struct {
	RequestID domain.ID
	Code      string // line_not_settled, kit_away, in_another_car, stranded
}

// assignment is who buys a request where.
type assignment struct{ Driver, Hospital domain.ID }

// planBuilder makes a problem of rows.
type planBuilder struct {
	planLook
	in       *PlanInput
	begin    int                      // earliest departure, in seconds after midnight
	basis    map[domain.ID]assignment // of the plan to start from
	near     map[domain.ID][]int      // community -> hospitals that are open, the nearest first
	hospital map[domain.ID]int        // to the index in the problem
	driver   map[domain.ID]int        // those of the plan
	compound map[domain.ID]int
	out      planDraft
}

// buildProblem makes the day's problem, all but the travel times, of the rows. It is
// pure. The request's own words are held against the rows: errors name the field of
// the input that is wrong (not_a_driver, unknown_request, ...).
func buildProblem(w *store.Planning, in *PlanInput, now time.Time) (*planDraft, error) {
	b := planBuilder{
		planLook: lookAt(w, in.On, in.Without), in: in, near: map[domain.ID][]int{},
		hospital: map[domain.ID]int{}, driver: map[domain.ID]int{}, compound: map[domain.ID]int{},
	}
	place := w.Communities[0].Place
	for i := range w.Communities {
		if c := &w.Communities[i]; c.Zone != place.Zone {
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
		b.begin = domain.SecondOfDay(in.Clock)
	}
	if in.On == today {
		local := now.In(place.Location())
		b.begin = max(b.begin, local.Hour()*3600+local.Minute()*60+local.Second())
	}
	for i := range w.Communities {
		c := &w.Communities[i]
		b.compound[c.ID] = i
		b.out.Problem.Compounds = append(b.out.Problem.Compounds, routing.Compound{
			ID: string(c.ID), Location: b.place(c.Lat, c.Lon), Handling: handlingSeconds,
		})
		b.near[c.ID] = nearest(c, w.Hospitals)
	}
	if err := b.drivers(); err != nil {
		return nil, err
	}
	for i := range w.Requests {
		b.errand(&w.Requests[i])
	}
	return &b.out, b.locks()
}

// place adds a row to the matrix to be.
func (b *planBuilder) place(lat, lon float64) int {
	b.out.points = append(b.out.points, routing.Point{Lat: lat, Lon: lon})
	return len(b.out.points) - 1
}

// nearest orders the hospitals by their distance from the community.
func nearest(c *domain.Community, hospitals []domain.Hospital) []int {
	distance := make([]float64, len(hospitals))
	order := make([]int, len(hospitals))
	for i := range hospitals {
		north := hospitals[i].Lat - c.Lat
		east := (hospitals[i].Lon - c.Lon) * math.Cos(c.Lat*math.Pi/180)
		order[i], distance[i] = i, north*north+east*east
	}
	slices.SortStableFunc(order, func(x, y int) int {
		switch {
		case distance[x] < distance[y]:
			return -1
		case distance[x] > distance[y]:
			return 1
		}
		return 0
	})
	return order
}

// drivers takes up those asked for, or all; without those who dropped out.
func (b *planBuilder) drivers() error {
	for i, id := range b.in.Drivers {
		if !b.drives(id) {
			return domain.Invalid("not_a_driver", fmt.Sprintf("/driver_ids/%d", i))
		}
	}
	for i, p := range b.in.Positions {
		if !b.drives(p.DriverID) {
			return domain.Invalid("not_a_driver", fmt.Sprintf("/positions/%d/driver_id", i))
		}
	}
	week := b.week()
	for i := range b.w.Drivers {
		d := &b.w.Drivers[i]
		if slices.Contains(b.in.Without, d.ID) || len(b.in.Drivers) > 0 && !slices.Contains(b.in.Drivers, d.ID) {
			continue
		}
		end := domain.SecondOfDay(d.ShiftEnd)
		if end <= domain.SecondOfDay(d.ShiftStart) {
			end = dayEnd
		}
		b.driver[d.ID] = len(b.out.Problem.Drivers)
		b.out.Problem.Drivers = append(b.out.Problem.Drivers, routing.Driver{
			ID: string(d.ID), Start: b.place(b.position(d)), End: routing.NoEnd,
			Ready: max(domain.SecondOfDay(d.ShiftStart), b.begin), ShiftEnd: end,
			Capacity: d.CapacityKits, ColdBox: d.ColdBox, WeekDriven: week[d.ID],
		})
	}
	return nil
}

// position is where the car is: as told, else where the driver last bought something
// on the day, else where the day starts, which is the compound if nobody knows.
func (b *planBuilder) position(d *store.PlanDriver) (lat, lon float64) {
	for _, p := range b.in.Positions {
		if p.DriverID == d.ID {
			return p.Lat, p.Lon
		}
	}
	for i := len(b.w.Sales) - 1; i >= 0; i-- {
		if b.w.Sales[i].DriverID != d.ID {
			continue
		}
		for j := range b.w.Hospitals {
			if h := &b.w.Hospitals[j]; h.ID == b.w.Sales[i].HospitalID {
				return h.Lat, h.Lon
			}
		}
	}
	if d.Lat == 0 && d.Lon == 0 {
		return b.w.Communities[0].Lat, b.w.Communities[0].Lon
	}
	return d.Lat, d.Lon
}

// week sums the minutes that applied plans gave each driver in the seven days before;
// a plan of several communities counts once.
func (b *planBuilder) week() map[domain.ID]int {
	type once struct{ driver, plan domain.ID }
	seen, out := map[once]bool{}, map[domain.ID]int{}
	for _, d := range b.w.Drives {
		if k := (once{d.DriverID, d.PlanID}); d.DroveOn < b.in.On && !seen[k] {
			seen[k] = true
			out[d.DriverID] += d.Minutes
		}
	}
	return out
}

// errand adds what has to be done for a request.
func (b *planBuilder) errand(r *domain.Request) {
	car, away := b.car(r)
	_, ours := b.driver[car]
	e := routing.Errand{ID: string(r.ID), Compound: b.compound[r.CommunityID], Urgent: r.Priority <= domain.UrgencyCritical.Priority()}
	if r.State == domain.Purchased {
		if ours { // else a courier has it, or somebody whom this plan does not send anywhere
			e.Driver, e.State = string(car), routing.Bought
			b.out.Problem.Errands = append(b.out.Problem.Errands, e)
		}
		return
	}
	b.out.Facts = append(b.out.Facts, b.fact(r))
	lines := b.openLines(r.ID)
	left := ""
	switch {
	case slices.ContainsFunc(lines, func(l *domain.Line) bool { return l.DrugID == "" }):
		left = "line_not_settled"
	case away:
		left = "kit_away"
	case car != "" && !ours:
		left = "in_another_car"
	}
	if left != "" {
		b.out.Left = append(b.out.Left, PlanLeft{r.ID, left})
		return
	}
	if car != "" {
		e.Driver, e.State = string(car), routing.InCar
	}
	e.Units, e.Card = len(lines), b.card(r)
	for _, l := range lines {
		e.Cold = e.Cold || b.drugs[l.DrugID].ColdChain
	}
	e.Options = b.options(r, lines)
	b.out.Problem.Errands = append(b.out.Problem.Errands, e)
}

// options lists the hospitals that may serve the request, the nearest first. One that
// is closed all day is named only when there is no other, so that the plan can say so.
func (b *planBuilder) options(r *domain.Request, lines []*domain.Line) []routing.Option {
	who := b.residents[r.ResidentID]
	var out []routing.Option
	closed := -1
	for _, i := range b.near[r.CommunityID] {
		h := &b.w.Hospitals[i]
		if len(out) >= nearestHospitals && h.ID != r.HospitalID && !slices.Contains(who.ChosenHospitals, h.ID) {
			continue
		}
		err := mayServe(h, b.in.On, r, who, lines, b.short[h.ID])
		if err == nil {
			out = append(out, routing.Option{Hospital: b.hospitalIndex(i)})
		} else if closed < 0 && domain.IsCode(err, "hospital_closed") {
			closed = i
		}
	}
	if len(out) == 0 && closed >= 0 {
		out = append(out, routing.Option{Hospital: b.hospitalIndex(closed)})
	}
	return out
}

// hospitalIndex adds the hospital to the problem when it is first needed.
func (b *planBuilder) hospitalIndex(i int) int {
	h := &b.w.Hospitals[i]
	if n, known := b.hospital[h.ID]; known {
		return n
	}
	n := len(b.out.Problem.Hospitals)
	b.hospital[h.ID] = n
	b.out.Problem.Hospitals = append(b.out.Problem.Hospitals, routing.Hospital{
		ID: string(h.ID), Location: b.place(h.Lat, h.Lon), Sessions: sessions(h.Hours(b.in.On)),
		Queue: h.QueueMinutes * 60, Unit: unitSeconds, Quota: b.quota(h),
	})
	return n
}

// quota is what the hospital may still sell: its daily quota less what these
// communities bought there today.
func (b *planBuilder) quota(h *domain.Hospital) int {
	if h.DailyQuota == 0 {
		return routing.NoQuota
	}
	left := h.DailyQuota
	for i := range b.w.Sales {
		if b.w.Sales[i].HospitalID == h.ID {
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

// revisit is what it costs to find that a hospital lacks the drug: the way to the next
// hospital and its queue, on the average.
func revisit(p *routing.Problem) int {
	if len(p.Hospitals) < 2 {
		return 0
	}
	sum := 0
	for i := range p.Hospitals {
		way := math.MaxInt
		for j := range p.Hospitals {
			if i != j {
				way = min(way, p.Travel.At(p.Hospitals[i].Location, p.Hospitals[j].Location))
			}
		}
		sum += way + p.Hospitals[i].Queue
	}
	return sum / len(p.Hospitals)
}
