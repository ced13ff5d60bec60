package api_test

import (
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"songyao/api"
	"songyao/api/apitest"
	"songyao/domain"
)

// fleet gives the hospitals places and the driver, with a colleague, a car.
func (w *world) fleet(t *testing.T) (second domain.ID) {
	t.Helper()
	for i, at := range [][2]float64{{39.83, 116.35}, {39.87, 116.41}} {
		w.OK("PATCH", path("hospitals", w.Hospitals[i]), w.Root, obj{"lat": at[0], "lon": at[1], "queue_minutes": 20}, "If-Match", "*")
	}
	second, _ = w.Hire(domain.Grant{Role: driver, CommunityID: w.Community})
	for _, id := range []domain.ID{w.Staff[driver], second} {
		w.OK("POST", "/v1/drivers", w.Root, obj{
			"staff_id": id, "plate": "京A12345", "capacity_kits": 20, "shift_start": "08:00", "shift_end": "18:00", "lat": 39.822, "lon": 116.338,
		})
	}
	return second
}

// collected is a request of a new resident with its kit at the compound.
func (w *world) collected(t *testing.T, name, room string) api.Request {
	t.Helper()
	who := apitest.Decode[api.Resident](t, w.OK("POST", "/v1/residents", w.Tokens[operator], obj{
		"community_id": w.Community, "name": name, "building": "3", "unit": "2", "room": room,
	}))
	r := w.register(t, func(in obj) { in["resident_id"] = who.ID })
	return w.step(t, r, collector, "card-collection", fullKit)
}

// plan asks for a plan and waits until it is there.
func (w *world) plan(t *testing.T, edit ...func(obj)) api.Plan {
	t.Helper()
	in := obj{"community_ids": arr{w.Community}, "iterations": 3000}
	for _, e := range edit {
		e(in)
	}
	a := w.Do("POST", "/v1/plans", w.Tokens[dispatcher], in)
	if a.Status != http.StatusAccepted {
		t.Fatalf("%d %s", a.Status, a.Body)
	}
	p := apitest.Decode[api.Plan](t, a)
	if a.Header.Get("Location") != path("plans", p.ID) || a.Header.Get("ETag") != `"1"` {
		t.Errorf("%v", a.Header)
	}
	for range 1000 {
		if p = apitest.Decode[api.Plan](t, w.OK("GET", a.Header.Get("Location"), w.Tokens[dispatcher], nil)); p.State != domain.PlanSolving {
			return p
		}
		time.Sleep(5 * time.Millisecond)
	}
	t.Fatal("no plan")
	return p
}

func TestPlansOverREST(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		second := w.fleet(t)
		one, two := w.collected(t, "李建国", "501"), w.collected(t, "钱秀兰", "1203")
		unsettled := w.register(t, func(in obj) {
			in["duplicate_reason"], in["lines"] = "x", arr{obj{"free_text": "降压药", "quantity_milli": 1000, "substitution": "any"}}
		})
		w.step(t, unsettled, collector, "card-collection", fullKit)
		p := w.plan(t, func(in obj) {
			in["driver_ids"] = arr{w.Staff[driver], second}
			in["positions"] = arr{obj{"driver_id": second, "lat": 39.8126, "lon": 116.3372, "datum": "gcj02"}}
			in["seconds"] = 20
		})
		if p.State != domain.PlanReady || p.Score == nil || p.Source != "great_circle" || p.RequestedBy != w.Staff[dispatcher] || p.PlannedOn != "2020-06-15" {
			t.Fatalf("%+v", p)
		}
		if len(p.Unserved) != 1 || p.Unserved[0].Code != "line_not_settled" || !chinese(p.Unserved[0].Text.Zh) || chinese(p.Unserved[0].Text.En) {
			t.Errorf("%+v", p.Unserved)
		}
		route := p.Routes[0]
		if route.DriverName == "" || route.StopCount < 3 || route.Finish.Sub(p.Score.LastReturn) > 0 || route.Finish.Format("-07:00") != "+08:00" {
			t.Errorf("%+v", route)
		}
		kinds := []domain.StopKind{}
		for _, s := range route.Stops {
			kinds = append(kinds, s.Kind)
			if s.Kind == domain.StopBuy && (s.HospitalID == "" || s.Name == "") || s.Kind == domain.StopPickup && (s.CommunityID != w.Community || s.Doors[0].Building != "3") {
				t.Errorf("%+v", s)
			}
		}
		if kinds[0] != domain.StopStart || kinds[1] != domain.StopPickup || kinds[len(kinds)-1] != domain.StopReturn {
			t.Errorf("%v", kinds)
		}
		for _, role := range []domain.Role{operator, supervisor, auditor} {
			w.OK("GET", path("plans", p.ID), w.Tokens[role], nil)
		}
		if a := w.Do("GET", path("plans", p.ID), w.Tokens[driver], nil); a.Status != http.StatusForbidden {
			t.Errorf("as a driver: %d", a.Status)
		}
		if a := w.Do("GET", path("plans", p.ID), w.Stranger, nil); a.Status != http.StatusNotFound {
			t.Errorf("from elsewhere: %d", a.Status)
		}
		w.compareAndMove(t, p, one.ID, second)
		w.applyOverREST(t, p, one.ID, two.ID)
	})
}

// compareAndMove changes the plan by hand, looks at the difference, and goes back.
func (w *world) compareAndMove(t *testing.T, p api.Plan, request, second domain.ID) {
	t.Helper()
	to := second
	if buyer(p, request) == second {
		to = w.Staff[driver]
	}
	a := w.Do("POST", path("plans", p.ID, "moves"), w.Tokens[dispatcher], obj{"request_ids": arr{request}, "driver_id": to, "position": 0}, "If-Match", `"2"`, "Idempotency-Key", "m")
	if a.Status != http.StatusCreated {
		t.Fatalf("%d %s", a.Status, a.Body)
	}
	moved := apitest.Decode[api.Plan](t, a)
	if moved.BasisID != p.ID || moved.Before == nil || *moved.Before != *p.Score || buyer(moved, request) != to {
		t.Errorf("%+v", moved)
	}
	if again := w.Do("POST", path("plans", p.ID, "moves"), w.Tokens[dispatcher], obj{"request_ids": arr{request}, "driver_id": to, "position": 0}, "If-Match", `"2"`, "Idempotency-Key", "m"); string(again.Body) != string(a.Body) {
		t.Errorf("again %s\nfirst %s", again.Body, a.Body)
	}
	for _, at := range []string{path("plans", moved.ID, "comparison"), path("plans", moved.ID, "comparison?with="+string(p.ID))} {
		c := apitest.Decode[api.PlanComparison](t, w.OK("GET", at, w.Tokens[operator], nil))
		if c.Plan.ID != moved.ID || c.With.Score != *p.Score || !slices.ContainsFunc(c.Changes, func(d api.PlanDifference) bool {
			return d.RequestID == request && d.Plan.DriverID == to && d.With.DriverID == buyer(p, request) && d.Plan.At != nil
		}) {
			t.Errorf("%+v", c)
		}
	}
	refused := w.Do("POST", path("plans", p.ID, "moves"), w.Tokens[dispatcher], obj{"request_ids": arr{nobody}, "driver_id": to})
	if x := refused.Problem(t); refused.Status != http.StatusUnprocessableEntity || x.Errors[0].Pointer != "/request_ids/0" {
		t.Errorf("%d %s", refused.Status, refused.Body)
	}
	w.OK("POST", path("plans", moved.ID, "cancellation"), w.Tokens[supervisor], nil)
	if again := w.Do("POST", path("plans", moved.ID, "cancellation"), w.Tokens[supervisor], nil); again.Status != http.StatusConflict || again.Problem(t).Code != "plan_state" {
		t.Errorf("cancelled twice: %d", again.Status)
	}
	list := apitest.Decode[api.PlanList](t, w.OK("GET", "/v1/plans?limit=1&planned_on=2020-06-15&community_id="+string(w.Community), w.Tokens[auditor], nil))
	rest := apitest.Decode[api.PlanList](t, w.OK("GET", "/v1/plans?limit=1&planned_on=2020-06-15&community_id="+string(w.Community)+"&cursor="+list.NextCursor, w.Tokens[auditor], nil))
	ready := apitest.Decode[api.PlanList](t, w.OK("GET", "/v1/plans?state=ready", w.Tokens[auditor], nil))
	if list.Items[0].ID != moved.ID || rest.Items[0].ID != p.ID || rest.NextCursor != "" || len(ready.Items) != 1 {
		t.Errorf("%+v\n%+v\n%+v", list, rest, ready)
	}
}

// applyOverREST lets something happen in between, plans again, and applies that twice.
func (w *world) applyOverREST(t *testing.T, p api.Plan, gone, stays domain.ID) {
	t.Helper()
	if a := w.Do("POST", path("plans", p.ID, "application"), w.Tokens[dispatcher], nil, "If-Match", `"1"`); a.Status != http.StatusPreconditionFailed {
		t.Errorf("an old version: %d", a.Status)
	}
	w.OK("POST", path("requests", gone, "cancellation"), w.Tokens[operator], obj{"reason": "儿子送来了"})
	a := w.Do("POST", path("plans", p.ID, "application"), w.Tokens[dispatcher], nil)
	if x := a.Problem(t); a.Status != http.StatusConflict || x.Code != "plan_outdated" || !slices.Equal(x.Related, []domain.ID{gone}) ||
		x.Errors[0].Pointer != "/requests/"+string(gone) || x.Errors[0].Code != "request_gone" || !chinese(x.Errors[0].Message) {
		t.Fatalf("%d %s", a.Status, a.Body)
	}
	if a := w.Do("GET", "/v1/my-route", w.Tokens[driver], nil); a.Status != http.StatusNotFound {
		t.Errorf("a route without a plan: %d", a.Status)
	}
	p = w.plan(t, func(in obj) { in["driver_ids"], in["from"] = arr{w.Staff[driver]}, "now" })
	first := w.OK("POST", path("plans", p.ID, "application"), w.Tokens[dispatcher], nil)
	again := w.OK("POST", path("plans", p.ID, "application"), w.Tokens[dispatcher], nil)
	if string(first.Body) != string(again.Body) || apitest.Decode[api.Plan](t, first).State != domain.PlanApplied {
		t.Errorf("first %s\nagain %s", first.Body, again.Body)
	}
	if r := apitest.Decode[api.Request](t, w.OK("GET", path("requests", stays), w.Tokens[operator], nil)); r.State != domain.HospitalAssigned || r.DriverID != w.Staff[driver] {
		t.Errorf("%s with %s", r.State, r.DriverID)
	}
	mine := apitest.Decode[api.MyRoute](t, w.OK("GET", "/v1/my-route", w.Tokens[driver], nil))
	if mine.PlanID != p.ID || mine.Route.DriverID != w.Staff[driver] || len(mine.Unplanned) != 0 {
		t.Errorf("%+v", mine)
	}
	buy := slices.IndexFunc(mine.Route.Stops, func(s api.PlanStop) bool { return s.Kind == domain.StopBuy })
	if s := mine.Route.Stops[buy]; !slices.Equal(s.RequestIds, []domain.ID{stays}) || len(s.DoneRequestIds) != 0 {
		t.Errorf("%+v", s)
	}
	r := apitest.Decode[api.Request](t, w.OK("GET", path("requests", stays), w.Tokens[operator], nil))
	at := w.Hospitals[0]
	if r.HospitalID == at {
		at = w.Hospitals[1]
	}
	w.OK("POST", path("requests", stays, "hospital-reassignment"), w.Tokens[dispatcher], obj{"hospital_id": at, "driver_id": w.Staff[driver], "reason": "那里有"})
	mine = apitest.Decode[api.MyRoute](t, w.OK("GET", "/v1/my-route", w.Tokens[driver], nil))
	if !slices.Equal(mine.Unplanned, []api.UnplannedErrand{{HospitalID: at, RequestID: stays}}) || slices.ContainsFunc(mine.Route.Stops, func(s api.PlanStop) bool { return s.Kind == domain.StopBuy }) {
		t.Errorf("to be bought elsewhere: %+v", mine)
	}
}

func buyer(p api.Plan, request domain.ID) domain.ID {
	for _, r := range p.Routes {
		for _, s := range r.Stops {
			if s.Kind == domain.StopBuy && slices.Contains(s.RequestIds, request) {
				return r.DriverID
			}
		}
	}
	return ""
}

// TestPlanInputOverREST: what makes no sense is refused before anything is searched.
func TestPlanInputOverREST(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		w.fleet(t)
		before := w.Written()
		for _, x := range []struct {
			edit        func(obj)
			status      int
			code, where string
		}{
			{func(in obj) { in["community_ids"] = arr{w.Elsewhere} }, 404, "not_found", ""},
			{func(in obj) { in["community_ids"] = arr{w.Community, domain.System} }, 404, "not_found", ""},
			{func(in obj) { in["basis_id"] = nobody }, 404, "not_found", ""},
			{func(in obj) { in["planned_on"] = "2020-06-14" }, 422, "plan_day_over", "/planned_on"},
			{func(in obj) { in["planned_on"], in["from"] = "2020-06-16", "now" }, 422, "plan_now_is_today", "/from"},
			{func(in obj) { in["driver_ids"] = arr{w.Staff[courier]} }, 422, "not_a_driver", "/driver_ids/0"},
			{func(in obj) { in["locks"] = arr{obj{"request_id": nobody}} }, 422, "unknown_request", "/locks/0/request_id"},
		} {
			in := obj{"community_ids": arr{w.Community}}
			x.edit(in)
			a := w.Do("POST", "/v1/plans", w.Tokens[dispatcher], in)
			p := a.Problem(t)
			if a.Status != x.status || p.Code != x.code || x.where != "" && (len(p.Errors) != 1 || p.Errors[0].Pointer != x.where) || !chinese(p.Detail) {
				t.Errorf("%v: %d %s", in, a.Status, a.Body)
			}
		}
		if now := w.Written(); now != before {
			t.Errorf("refused requests wrote %d entries", now-before)
		}
	})
}

// TestPlanningOverREST: a dispatcher says how the job plans, for his own community only.
func TestPlanningOverREST(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		c := apitest.Decode[api.Community](t, w.OK("PUT", path("communities", w.Community, "planning"), w.Tokens[dispatcher], obj{"auto_apply": true, "plan_pool": "花乡"}))
		if !c.AutoApply || c.PlanPool != "花乡" || !strings.HasPrefix(c.Name, "天伦") {
			t.Errorf("%+v", c)
		}
		for role, status := range map[domain.Role]int{dispatcher: http.StatusNotFound, operator: http.StatusForbidden} {
			if a := w.Do("PUT", path("communities", w.Elsewhere, "planning"), w.Tokens[role], obj{"auto_apply": true}); a.Status != status {
				t.Errorf("%s: %d", role, a.Status)
			}
		}
	})
}
