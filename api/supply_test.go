package api_test

import (
	"net/http"
	"slices"
	"testing"

	"songyao/api"
	"songyao/api/apitest"
	"songyao/domain"
)

// startsPlan puts the resident on a plan of one tablet a day.
func (w *world) startsPlan(t *testing.T, edits ...func(obj)) api.SupplyPlan {
	t.Helper()
	in := obj{"drug_id": w.Drugs[0], "daily_dose_milli": 1000, "units_milli": 12_000}
	for _, edit := range edits {
		edit(in)
	}
	return apitest.Decode[api.SupplyPlan](t, w.OK("POST", path("residents", w.Resident, "supply-plans"), w.Tokens[operator], in))
}

// TestSupplyOverREST: a supply is counted, refilled, dosed, paused and stopped, and
// the timeline shows what each led to.
func TestSupplyOverREST(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		p := w.startsPlan(t)
		if p.RunOutOn != "2020-06-27" || *p.DaysLeft != 12 || p.Level != domain.UrgencyOK || p.NeedsCall || p.OrderBy == "" {
			t.Errorf("started: %+v", p)
		}
		for _, c := range []struct {
			event  string
			body   obj
			runOut domain.Date
			level  domain.Urgency
		}{
			{"counts", obj{"units_milli": 2000}, "2020-06-17", domain.UrgencyCritical},
			{"refills", obj{"units_milli": 28_000, "note": "女儿配的"}, "2020-07-15", domain.UrgencyOK},
			{"doses", obj{"daily_dose_milli": 1500}, "2020-07-05", domain.UrgencyOK},
			{"admission", obj{}, "", ""},
			{"discharge", obj{}, "2020-07-05", domain.UrgencyOK},
			{"stop", obj{"reason": "医生停药"}, "", ""},
			{"restart", obj{"units_milli": 0}, "2020-06-15", domain.UrgencyOut},
		} {
			p = apitest.Decode[api.SupplyPlan](t, w.OK("POST", path("supply-plans", p.ID, c.event), w.Tokens[operator], c.body))
			if p.RunOutOn != c.runOut || p.Level != c.level {
				t.Errorf("%s: runs out on %q, %s; want %q, %s", c.event, p.RunOutOn, p.Level, c.runOut, c.level)
			}
		}
		if one := apitest.Decode[api.SupplyPlan](t, w.OK("GET", path("supply-plans", p.ID), w.Tokens[medic], nil)); one.Version != p.Version {
			t.Errorf("read version %d, want %d", one.Version, p.Version)
		}
		all := apitest.Decode[api.SupplyPlanList](t, w.OK("GET", path("residents", w.Resident, "supply"), w.Tokens[auditor], nil))
		if len(all.Items) != 1 || len(all.Items[0].Timeline) != 8 || all.Items[0].Timeline[2].RunOutAfterOn != "2020-07-15" {
			t.Errorf("supply: %+v", all.Items)
		}
		alerts := apitest.Decode[api.AlertList](t, w.OK("GET", "/v1/alerts?open=true&kind=supply", w.Tokens[operator], nil))
		if len(alerts.Items) != 1 || alerts.Items[0].Level != domain.UrgencyOut || alerts.Items[0].ID != all.Items[0].AlertID {
			t.Errorf("alerts: %+v", alerts.Items)
		}
	})
}

// TestSupplyBadInput: clear answers, and nothing written.
func TestSupplyBadInput(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		p := w.startsPlan(t)
		starts, counts := path("residents", w.Resident, "supply-plans"), path("supply-plans", p.ID, "counts")
		before := w.Written()
		for name, c := range map[string]struct {
			at, token string
			body      obj
			status    int
			code      string
		}{
			"a negative dose":       {starts, w.Tokens[operator], obj{"drug_id": w.Drugs[2], "daily_dose_milli": -1}, 422, "validation_failed"},
			"an unknown drug":       {starts, w.Tokens[operator], obj{"drug_id": nobody}, 422, "unknown_drug"},
			"a second plan":         {starts, w.Tokens[operator], obj{"drug_id": w.Drugs[0]}, 409, "supply_plan_overlaps"},
			"another maker's":       {starts, w.Tokens[operator], obj{"drug_id": w.Drugs[1]}, 409, "supply_plan_overlaps"},
			"counted tomorrow":      {counts, w.Tokens[operator], obj{"units_milli": 1, "on": "2020-06-16"}, 422, "day_in_future"},
			"counted below nothing": {counts, w.Tokens[operator], obj{"units_milli": -1}, 422, "validation_failed"},
			"no such day":           {counts, w.Tokens[operator], obj{"units_milli": 1, "on": "2020-06-31"}, 422, "validation_failed"},
			"no reason":             {path("supply-plans", p.ID, "stop"), w.Tokens[operator], obj{"reason": " "}, 422, "validation_failed"},
			"home from nowhere":     {path("supply-plans", p.ID, "discharge"), w.Tokens[operator], obj{}, 409, "supply_not_paused"},
			"a driver":              {counts, w.Tokens[driver], obj{"units_milli": 1}, 403, "forbidden"},
			"somebody elsewhere":    {counts, w.Stranger, obj{"units_milli": 1}, 404, "not_found"},
		} {
			a := w.Do("POST", c.at, c.token, c.body)
			if got := a.Problem(t); a.Status != c.status || got.Code != c.code {
				t.Errorf("%s: %d %s, want %d %s", name, a.Status, got.Code, c.status, c.code)
			}
		}
		if a := w.Do("POST", counts, w.Tokens[operator], obj{"units_milli": 1}, "If-Match", `"7"`); a.Status != http.StatusPreconditionFailed {
			t.Errorf("an older version: %d", a.Status)
		}
		if w.Written() != before {
			t.Error("something was written")
		}
	})
}

// TestRulesOverREST: a rule is a row with a first and a last day.
func TestRulesOverREST(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		in := obj{"kind": "refill_too_soon", "days": 7, "from_on": "2020-01-01", "source": "医保经办规定"}
		made := w.OK("POST", "/v1/rules", w.Root, in)
		rule := apitest.Decode[api.Rule](t, made)
		if made.Status != http.StatusCreated || rule.Days != 7 || rule.ToOn != "" {
			t.Errorf("made: %d %+v", made.Status, rule)
		}
		if p := w.startsPlan(t); p.RefillOpensOn != "2020-06-20" {
			t.Errorf("opens on %s", p.RefillOpensOn)
		}
		if a := w.Do("POST", "/v1/rules", w.Root, in); a.Status != http.StatusConflict || a.Problem(t).Code != "rule_contradicts" {
			t.Errorf("again: %d %s", a.Status, a.Body)
		}
		a := w.Do("PATCH", path("rules", rule.ID), w.Root, obj{"to_on": "2019-12-31"}, "If-Match", `"1"`)
		if a.Status != http.StatusUnprocessableEntity || a.Problem(t).Code != "ends_before_it_begins" {
			t.Errorf("ends before it begins: %d %s", a.Status, a.Body)
		}
		w.OK("PATCH", path("rules", rule.ID), w.Root, obj{"to_on": "2020-06-14"}, "If-Match", `"1"`)
		if got := apitest.Decode[api.Rule](t, w.OK("GET", path("rules", rule.ID), w.Tokens[operator], nil)); got.ToOn != "2020-06-14" {
			t.Errorf("changed: %+v", got)
		}
		w.OK("DELETE", path("rules", rule.ID), w.Root, nil)
		got := apitest.Decode[api.RuleList](t, w.OK("GET", "/v1/rules?limit=200", w.Tokens[operator], nil))
		if len(got.Items) == 0 || slices.ContainsFunc(got.Items, func(r api.Rule) bool { return r.ID == rule.ID }) {
			t.Errorf("archived, and still among the %d listed", len(got.Items))
		}
		if a := w.Do("POST", "/v1/rules", w.Tokens[operator], in); a.Status != http.StatusForbidden {
			t.Errorf("an operator made a rule: %d", a.Status)
		}
	})
}
