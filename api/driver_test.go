package api_test

import (
	"net/http"
	"testing"
	"time"

	"songyao/api"
	"songyao/api/apitest"
	"songyao/domain"
)

// TestBreakOverREST: a driver's break is set, refused with the field that is wrong, seen by
// the dispatcher and by the driver, and taken away.
func TestBreakOverREST(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		w.fleet(t)
		at := path("drivers", w.Staff[driver])
		patch := func(in obj) *apitest.Answer { return w.Do("PATCH", at, w.Root, in, "If-Match", "*") }
		before := w.Written()
		for _, x := range []struct {
			in          obj
			code, where string
		}{
			{obj{"break_minutes": 30}, "required", "/break_earliest"},
			{obj{"break_minutes": 30, "break_earliest": "12:00"}, "required", "/break_latest"},
			{obj{"break_earliest": "12:00", "break_latest": "13:00"}, "required", "/break_minutes"},
			{obj{"break_minutes": 0, "break_earliest": "12:00"}, "required", "/break_minutes"},
			{obj{"break_minutes": 30, "break_earliest": "13:00", "break_latest": "12:00"}, "break_window", "/break_latest"},
			{obj{"break_minutes": 30, "break_earliest": "07:30", "break_latest": "12:00"}, "break_outside_shift", "/break_earliest"},
			{obj{"break_minutes": 30, "break_earliest": "12:00", "break_latest": "17:31"}, "break_outside_shift", "/break_latest"},
		} {
			a := patch(x.in)
			if p := a.Problem(t); a.Status != http.StatusUnprocessableEntity || p.Code != x.code || p.Errors[0].Pointer != x.where || !chinese(p.Errors[0].Message) {
				t.Errorf("%v: %d %s", x.in, a.Status, a.Body)
			}
		}
		if now := w.Written(); now != before {
			t.Errorf("refused requests wrote %d entries", now-before)
		}
		got := apitest.Decode[api.Driver](t, patch(obj{"break_minutes": 30, "break_earliest": "09:00", "break_latest": "09:20"}))
		if got.BreakMinutes != 30 || got.BreakEarliest != "09:00" || got.BreakLatest != "09:20" {
			t.Errorf("%+v", got)
		}
		if a := patch(obj{"shift_start": "09:10"}); a.Status != http.StatusUnprocessableEntity || a.Problem(t).Errors[0].Pointer != "/break_earliest" {
			t.Errorf("a shift that begins after the break: %d %s", a.Status, a.Body)
		}
		w.collected(t, "李建国", "501")
		p := w.plan(t, func(in obj) { in["driver_ids"] = arr{w.Staff[driver]} })
		rests := func(r *api.PlanRoute) bool {
			return r.BreakFrom != nil && r.BreakTo.Sub(*r.BreakFrom) == 30*time.Minute && r.BreakFrom.Before(r.Finish)
		}
		if !rests(&p.Routes[0]) {
			t.Errorf("to the dispatcher: %+v", p.Routes[0])
		}
		w.OK("POST", path("plans", p.ID, "application"), w.Tokens[dispatcher], nil)
		if mine := apitest.Decode[api.MyRoute](t, w.OK("GET", "/v1/my-route", w.Tokens[driver], nil)); !rests(&mine.Route) {
			t.Errorf("to the driver: %+v", mine.Route)
		}
		if got := apitest.Decode[api.Driver](t, patch(obj{"break_minutes": 0})); got.BreakMinutes != 0 || got.BreakEarliest != "" || got.BreakLatest != "" {
			t.Errorf("taken away: %+v", got)
		}
		id, _ := w.Hire(domain.Grant{Role: driver, CommunityID: w.Community})
		made := apitest.Decode[api.Driver](t, w.OK("POST", "/v1/drivers", w.Root, obj{
			"staff_id": id, "capacity_kits": 20, "shift_start": "08:00", "shift_end": "18:00", "lat": 39.8, "lon": 116.3,
			"break_minutes": 40, "break_earliest": "11:30", "break_latest": "13:00",
		}))
		if again := apitest.Decode[api.Driver](t, w.OK("GET", path("drivers", id), w.Root, nil)); again != made || made.BreakLatest != "13:00" {
			t.Errorf("made %+v, got %+v", made, again)
		}
	})
}
