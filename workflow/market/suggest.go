package market

import (
	"cmp"
	"context"
	"slices"
	"time"

	"songyao/domain"
	"songyao/routing"
	"songyao/store"
	"songyao/workflow/usecase"
)

// RevisitMinutes is what it costs when a hospital turns out not to have the drug:
// the way to another one and its counter. Six hospitals in a day of eight hours
// (domain facts, 0) leave 80 minutes for each.
const RevisitMinutes = 80

// Suggestion is a hospital for a request, with what speaks for and against it.
type Suggestion struct {
	Hospital domain.Hospital
	Refusals []Notice // why it may not serve the request; none when it may
	Warnings []Notice
	Missing  []domain.Paper // that the law requires and the kit lacks

	Chance      float64 // that everything can be bought there
	ClosedToday bool    // reported closed
	OpenNow     bool
	Closes      string // "17:00", when open now
	Opens       string // the next opening today; "" when there is none

	UnderWay int64 // other requests of the community that a car is going there for
	Bought   int64 // requests of the community bought there today

	WaitMinutes   int // on arrival, until it is open; until midnight when it is not any more today
	TravelMinutes int // there and back from the compound
	QueueMinutes  int
	RiskMinutes   int // (1 - Chance) x RevisitMinutes
	CostMinutes   int // all four together; a car that goes there anyway pays neither way nor queue
	NeedsReason   bool
}

// Suggest ranks the nearest hospitals for a request, and those that matter to it
// however far: those that may serve it by expected cost, then the others with why not.
// Ties are broken by name and id.
// Errors: not_found.
func (svc *Service) Suggest(ctx context.Context, c *usecase.Invocation, request domain.ID) ([]Suggestion, error) {
	file, err := svc.Store.Case(ctx, c.Scope(), request)
	if err != nil {
		return nil, err
	}
	now, community := svc.Now(), file.Request.CommunityID
	basket := BasketOf(file, now)
	s, err := svc.Snapshot(ctx, nil, basket.Drugs(), now)
	if err != nil {
		return nil, err
	}
	if basket.Short, err = svc.Store.ShortToday(ctx, domain.In(community), []domain.ID{basket.resident.ID}, basket.Day); err != nil {
		return nil, err
	}
	if basket.RunOut, err = s.RunOuts(ctx, svc.Store, community, basket.resident.ID); err != nil {
		return nil, err
	}
	compound, err := store.Get[domain.Community](ctx, svc.Store, "community", community)
	if err != nil {
		return nil, err
	}
	start, err := basket.Day.Start(basket.place.Location())
	if err != nil {
		return nil, err
	}
	traffic, err := svc.Store.Traffic(ctx, community, start)
	if err != nil {
		return nil, err
	}
	if r := &file.Request; r.State == domain.HospitalAssigned { // its own car is none that goes there anyway
		if i := slices.IndexFunc(traffic, func(t store.Traffic) bool { return t.HospitalID == r.HospitalID }); i >= 0 {
			traffic[i].UnderWay--
		}
	}
	s.narrow(compound, func(id domain.ID) bool {
		return id == file.Request.HospitalID || slices.Contains(basket.resident.ChosenHospitals, id) ||
			slices.ContainsFunc(traffic, func(t store.Traffic) bool { return t.HospitalID == id })
	})
	roads, _, err := svc.Travel(ctx, s.points(compound))
	if err != nil {
		return nil, err
	}
	return s.suggest(basket, roads, traffic), nil
}

// suggest is the pure half of Suggest.
func (s *Snapshot) suggest(basket *Basket, roads routing.Matrix, traffic []store.Traffic) []Suggestion {
	clock := s.Now.In(basket.place.Location())
	out := make([]Suggestion, len(s.Hospitals))
	for i := range s.Hospitals {
		h := &s.Hospitals[i]
		assessment := s.Assess(basket, h)
		suggestion := Suggestion{
			Hospital: *h, Refusals: assessment.notices(), Warnings: assessment.Warnings, Missing: MissingPapers(assessment.Papers, []domain.Paper{domain.PaperAgentID}),
			Chance: 1 - assessment.Doubt, ClosedToday: assessment.Closed, QueueMinutes: h.QueueMinutes, NeedsReason: assessment.LikelyNot(),
			TravelMinutes: minutes(roads.At(0, i+1) + roads.At(i+1, 0)),
		}
		for _, t := range traffic {
			if t.HospitalID == h.ID {
				suggestion.UnderWay, suggestion.Bought = t.UnderWay, t.Bought
			}
		}
		suggestion.addHours(h.HoursOn(basket.Day), clock)
		suggestion.addCosts()
		out[i] = suggestion
	}
	slices.SortStableFunc(out, func(a, b Suggestion) int {
		return cmp.Or(cmp.Compare(min(1, len(a.Refusals)), min(1, len(b.Refusals))), cmp.Compare(a.CostMinutes, b.CostMinutes),
			cmp.Compare(a.Hospital.Name, b.Hospital.Name), cmp.Compare(a.Hospital.ID, b.Hospital.ID))
	})
	return out
}

// suggestedHospitals is how many of the nearest hospitals are looked at: a city has
// thousands, and a map service wants each pair of them.
const suggestedHospitals = 50

// narrow leaves the hospitals nearest to the compound, and those to keep.
func (s *Snapshot) narrow(community *domain.Community, keep func(domain.ID) bool) {
	if len(s.Hospitals) <= suggestedHospitals {
		return
	}
	from := routing.Point{Lat: community.Lat, Lon: community.Lon}
	distance := make(map[domain.ID]int, len(s.Hospitals))
	for i := range s.Hospitals {
		h := &s.Hospitals[i]
		distance[h.ID] = routing.CityRoads.GreatCircle([]routing.Point{from, {Lat: h.Lat, Lon: h.Lon}}).At(0, 1)
	}
	slices.SortStableFunc(s.Hospitals, func(a, b domain.Hospital) int { return cmp.Compare(distance[a.ID], distance[b.ID]) })
	far := slices.DeleteFunc(slices.Clone(s.Hospitals[suggestedHospitals:]), func(h domain.Hospital) bool { return !keep(h.ID) })
	s.Hospitals = append(s.Hospitals[:suggestedHospitals:suggestedHospitals], far...)
}

// points are the compound and the hospitals in their order.
func (s *Snapshot) points(community *domain.Community) []routing.Point {
	points := []routing.Point{{Lat: community.Lat, Lon: community.Lon}}
	for i := range s.Hospitals {
		points = append(points, routing.Point{Lat: s.Hospitals[i].Lat, Lon: s.Hospitals[i].Lon})
	}
	return points
}

// minutes are whole ones, begun ones counted.
func minutes(seconds int) int { return (seconds + 59) / 60 }

// addHours says whether it is open at the clock's time, and how long to wait on arrival.
func (s *Suggestion) addHours(sessions []domain.Session, clock time.Time) {
	now := clock.Hour()*60 + clock.Minute()
	arrival := now + s.TravelMinutes/2
	s.WaitMinutes = max(0, 24*60-arrival) // not before tomorrow
	for _, x := range sessions {
		opens, closes := domain.SecondOfDay(x.Opens)/60, domain.SecondOfDay(x.Closes)/60
		switch {
		case opens <= now && now < closes:
			s.OpenNow, s.Closes = true, x.Closes
		case opens > now && s.Opens == "":
			s.Opens = x.Opens
		}
		if arrival < closes {
			s.WaitMinutes = min(s.WaitMinutes, max(0, opens-arrival))
		}
	}
}

// addCosts adds up what buying there is expected to cost.
func (s *Suggestion) addCosts() {
	s.RiskMinutes = int((1-s.Chance)*RevisitMinutes + 0.5)
	s.CostMinutes = s.WaitMinutes + s.RiskMinutes
	if s.UnderWay == 0 {
		s.CostMinutes += s.TravelMinutes + s.QueueMinutes
	}
}
