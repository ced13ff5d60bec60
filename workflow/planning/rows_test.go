package planning

import (
	"fmt"
	"time"

	"songyao/domain"
	"songyao/routing"
	"songyao/store"
	"songyao/workflow/market"
)

// Rows is what a plan is made of, built without a database: one compound, three
// hospitals of which one is only for residents who chose it, drivers a and b, and a drug
// that must stay cold.
type Rows struct {
	store.Planning
	store.Market
	n int
}

// All is what a plan is made of, as known at the moment.
func (r *Rows) All(now time.Time) *dayRows {
	return &dayRows{&r.Planning, market.NewSnapshot(&r.Market, now)}
}

const (
	Compound = domain.ID("c0")
	Chosen   = domain.ID("h2")
	Cold     = domain.ID("cold")
)

// Request adds a request of a resident with the card in somebody's hands; the resident
// is new unless named.
func (r *Rows) Request(holder domain.Holder, who domain.ID, drugs ...domain.ID) *domain.Request {
	r.n++
	id := domain.ID(fmt.Sprintf("r%03d", r.n))
	if who == "" {
		who = domain.ID(fmt.Sprintf("p%03d", r.n))
		r.Residents = append(r.Residents, domain.Resident{Record: domain.Record{ID: who}, CommunityID: Compound, Insurance: domain.InsuranceEmployee})
		r.Items = append(r.Items, domain.KitItem{
			CommunityID: Compound, ID: "card-" + who, ResidentID: who, Kind: domain.ItemCard, HolderKind: holder.Kind, HolderID: holder.ID,
		})
	}
	r.Links = append(r.Links, domain.RequestItem{CommunityID: Compound, RequestID: id, ItemID: "card-" + who})
	for i, d := range drugs {
		r.Lines = append(r.Lines, domain.Line{
			CommunityID: Compound, ID: domain.ID(fmt.Sprint(id, "-", i)), RequestID: id, DrugID: d, Quantity: 28_000, Status: domain.LineOpen,
		})
	}
	r.Requests = append(r.Requests, domain.Request{
		CommunityID: Compound, ID: id, ResidentID: who, State: domain.CardCollected, Priority: 4, Version: 1,
	})
	return &r.Requests[len(r.Requests)-1]
}

// Bought turns a request into one whose goods somebody has.
func (r *Rows) Bought(q *domain.Request, holder domain.ID) {
	q.State, q.HospitalID, q.DriverID = domain.Purchased, "h0", holder
	r.Items = append(r.Items, domain.KitItem{
		CommunityID: Compound, ID: "goods-" + q.ID, ResidentID: q.ResidentID, Kind: domain.ItemGoods, HolderKind: domain.HolderStaff, HolderID: holder,
	})
	r.Links = append(r.Links, domain.RequestItem{CommunityID: Compound, RequestID: q.ID, ItemID: "goods-" + q.ID})
}

func (r *Rows) Input(edit ...func(*PlanInput)) *PlanInput {
	in := &PlanInput{Communities: []domain.ID{Compound}, On: "2020-06-15", From: domain.FromMorning, Iterations: 2000, Balance: 1}
	for _, e := range edit {
		e(in)
	}
	return in
}

// Build makes the day's problem with its travel times.
func (r *Rows) Build(in *PlanInput, now time.Time) (*draft, error) {
	draft, err := buildProblem(r.All(now), in, now)
	if err == nil {
		draft.Problem.Travel = routing.CityRoads.GreatCircle(draft.Points)
		err = draft.Problem.Validate()
	}
	return draft, err
}

var (
	AtOffice = domain.Holder{Kind: domain.HolderStaff, ID: "collector"}
	CarA     = domain.Holder{Kind: domain.HolderStaff, ID: "a"}
	Home     = domain.Holder{Kind: domain.HolderResident, ID: "p"}
	Dawn     = time.Date(2020, 6, 14, 23, 0, 0, 0, time.UTC) // Monday 07:00 in Beijing
)

func (r *Rows) Clock() time.Time { return Dawn }

func ErrandFor(d *draft, id domain.ID) *routing.Errand {
	for i := range d.Problem.Errands {
		if d.Problem.Errands[i].ID == string(id) {
			return &d.Problem.Errands[i]
		}
	}
	return nil
}

func NewRows() *Rows {
	r := &Rows{}
	r.Communities = []domain.Community{{
		Record: domain.Record{ID: Compound}, District: "丰台", Place: domain.Place{Zone: "Asia/Shanghai"}, Lat: 39.82, Lon: 116.34,
	}}
	for i := range 3 {
		h := domain.Hospital{
			Record: domain.Record{ID: domain.ID(fmt.Sprint("h", i))}, Lat: 39.82 + 0.02*float64(i+1), Lon: 116.34, QueueMinutes: 20,
			InsuranceRoute: domain.RouteAClass,
			Sessions:       domain.List[domain.Session]{{Weekdays: []int{1, 2, 3, 4, 5}, Opens: "08:00", Closes: "12:00"}, {Weekdays: []int{1, 2, 3, 4, 5}, Opens: "13:30", Closes: "16:30"}},
		}
		if h.ID == Chosen {
			h.InsuranceRoute = domain.RouteChosen
		}
		r.Hospitals = append(r.Hospitals, h)
	}
	r.Rules = []domain.Rule{{Record: domain.Record{ID: "open"}, Kind: domain.OpenAccess, Hospitals: string(domain.RouteAClass), FromOn: "2020-01-01", Source: "A类"}}
	r.Drugs = []domain.Drug{{Record: domain.Record{ID: "pill"}}, {Record: domain.Record{ID: Cold}, ColdChain: true}}
	r.Driver("a")
	r.Driver("b")
	return r
}

func (r *Rows) Driver(id domain.ID) {
	r.Drivers = append(r.Drivers, domain.Driver{
		Record: domain.Record{ID: id}, CapacityKits: 20, ShiftStart: "08:00", ShiftEnd: "18:00", Lat: 39.82, Lon: 116.34,
	})
	r.Staff = append(r.Staff, domain.Staff{Record: domain.Record{ID: id}, Fitness: domain.FitOn(Dawn, "2020-06-14")})
	r.Zones = append(r.Zones, store.Zone{DriverID: id, CommunityID: Compound})
}

// ChosenBySomebody adds a resident who may be treated at the chosen hospital.
func (r *Rows) ChosenBySomebody() {
	r.Request(AtOffice, "", "pill")
	r.Residents[len(r.Residents)-1].ChosenHospitals = domain.List[domain.ID]{Chosen}
}
