package api_test

import (
	"net/http"
	"slices"
	"testing"
	"time"

	"songyao/api"
	"songyao/api/apitest"
	"songyao/domain"
)

// TestWhoMayBuyWhereOverREST: a dispatcher looks at the suggestions, reads the
// checklist, and sends the driver; what a driver then sees moves the next suggestion.
func TestWhoMayBuyWhereOverREST(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		r := w.register(t, func(in obj) {
			in["lines"].(arr)[0].(obj)["prescription"] = "have"
			in["lines"].(arr)[0].(obj)["prescribed_until"] = "2020-06-16"
		})
		if l := r.Lines[0]; l.Prescription != domain.PrescriptionHave || l.PrescribedUntil != "2020-06-16" {
			t.Errorf("registered: %+v", l)
		}
		w.OK("PATCH", path("hospitals", w.Hospitals[1]), w.Root, obj{"pharmacy": true, "insurance_route": "chosen"}, "If-Match", `"1"`)
		r = w.step(t, r, collector, "card-collection", obj{"items": arr{obj{"kind": "card"}}, "papers": arr{"prescription", "patient_id"}})
		if !slices.Equal(r.Papers, []domain.Paper{domain.PaperPrescription, domain.PaperPatientID}) {
			t.Errorf("papers: %v", r.Papers)
		}
		w.give(t, r, collector, driver)
		suggested := func() []api.Suggestion {
			return apitest.Decode[api.SuggestionList](t, w.OK("GET", path("requests", r.ID, "hospital-suggestions"), w.Tokens[dispatcher], nil)).Items
		}
		first := suggested()
		if len(first) != 2 || !first[0].Eligible || !first[1].Eligible || first[0].Chance != 1 || first[0].CostMinutes == 0 {
			t.Fatalf("suggested: %+v", first)
		}
		at := first[0].HospitalID
		report := apitest.Decode[api.HospitalReport](t, w.OK("POST", path("hospitals", at, "reports"), w.Tokens[driver],
			obj{"kind": "out_of_stock", "drug_id": w.Drugs[0], "seen_at": w.clock.Now().Format(time.RFC3339)}))
		if report.HospitalID != at || report.ReportedBy != w.Staff[driver] {
			t.Errorf("report: %+v", report)
		}
		second := suggested()
		if second[1].HospitalID != at || !second[1].NeedsReason || second[1].Chance > 0.34 || second[1].RiskMinutes < 50 {
			t.Errorf("after the report: %+v", second)
		}
		known := apitest.Decode[api.AvailabilityList](t, w.OK("GET", path("drugs", w.Drugs[0], "availability"), w.Tokens[operator], nil))
		if len(known.Items) != 1 || known.Items[0].Chance != 0.333 || known.Items[0].LastSeen != domain.SeenOutOfStock || known.Items[0].LastSeenAt == nil {
			t.Errorf("who has it: %+v", known.Items)
		}
		in := obj{"hospital_id": at, "driver_id": w.Staff[driver]}
		no := w.Do("POST", path("requests", r.ID, "hospital-assignment"), w.Tokens[dispatcher], in)
		if p := no.Problem(t); no.Status != http.StatusUnprocessableEntity || p.Code != "reason_required" || p.Errors[0].Pointer != "/reason" {
			t.Errorf("without a reason: %d %+v", no.Status, p)
		}
		r = w.step(t, r, dispatcher, "hospital-assignment", with(in, "reason", "已电话确认下午到货"))
		book := slices.IndexFunc(r.Documents, func(d api.PaperCheck) bool { return d.Paper == domain.PaperRecordBook })
		if book < 0 || r.Documents[book].InKit || r.Documents[book].Required || r.Documents[book].Name.En != "record book" {
			t.Errorf("documents: %+v", r.Documents)
		}
		list := apitest.Decode[api.Documents](t, w.OK("GET", path("requests", r.ID, "documents"), w.Tokens[driver], nil))
		if list.HospitalID != at || list.Day != "2020-06-15" || len(list.Papers) != len(r.Documents) || len(list.Limits) != 1 || list.Limits[0].Days != 84 {
			t.Errorf("the driver's checklist: %+v", list)
		}
		ahead := apitest.Decode[api.Documents](t, w.OK("GET", path("residents", w.Resident, "documents?hospital_id=")+string(w.Hospitals[1])+
			"&drug_ids="+string(w.Drugs[0])+","+string(w.Drugs[2]), w.Tokens[operator], nil))
		if len(ahead.Notices) < 2 || ahead.Notices[0].Code != "prescription_not_issued" || ahead.Notices[1].Code != "prescription_not_issued" ||
			!chinese(ahead.Notices[0].Text.Zh) {
			t.Errorf("a pharmacy, without a prescription: %+v", ahead.Notices)
		}
		r = w.step(t, r, driver, "purchase", w.purchase(r))
		r = apitest.Decode[api.Request](t, w.OK("PATCH", path("requests", r.ID), w.Tokens[operator], obj{"papers": arr{}}, "If-Match", etagOf(r)))
		if len(r.Papers) != 0 {
			t.Errorf("papers taken out: %v", r.Papers)
		}
	})
}

// TestRuleKindsOverREST: each kind can be added, says what it decides, and is refused
// when it says nothing or contradicts another.
func TestRuleKindsOverREST(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		base := obj{"from_on": "2020-06-13", "to_on": "2020-06-26", "district": "丰台区", "source": "疫情通知"}
		for kind, more := range map[string]obj{
			"refill_too_soon":   {"lifted": true},
			"open_access":       {"hospitals": "chosen"},
			"prescription_days": {"drugs": "narcotic/缓释", "days": 15},
			"long_prescription": {"days": 84, "hospitals": string(w.Hospitals[0])},
			"designated_only":   {"drugs": "L01"},
			"paper_required":    {"paper": "authorisation"},
			"paper_advised":     {"paper": "record_book", "lifted": true},
		} {
			in := with(base, "kind", kind)
			for name, value := range more {
				in[name] = value
			}
			made := apitest.Decode[api.Rule](t, w.OK("POST", "/v1/rules", w.Root, in))
			if string(made.Kind) != kind || made.Lifted != (more["lifted"] == true) || more["paper"] != nil && string(made.Paper) != more["paper"] {
				t.Errorf("%s: %+v", kind, made)
			}
			before := w.Written()
			if a := w.Do("POST", "/v1/rules", w.Root, in); a.Status != http.StatusConflict || a.Problem(t).Code != "rule_contradicts" {
				t.Errorf("%s again: %d", kind, a.Status)
			}
			if w.Written() != before {
				t.Errorf("%s: a refused rule was written", kind)
			}
		}
		for pointer, in := range map[string]obj{
			"/drugs":     with(base, "drugs", "抗癌药"),
			"/hospitals": with(base, "hospitals", "三级"),
			"/days":      with(base, "kind", "prescription_days"),
			"/paper":     with(base, "kind", "paper_required"),
		} {
			if in["kind"] == nil {
				in["kind"] = "designated_only"
			}
			a := w.Do("POST", "/v1/rules", w.Root, in)
			if p := a.Problem(t); a.Status != http.StatusUnprocessableEntity || len(p.Errors) != 1 || p.Errors[0].Pointer != pointer || !chinese(p.Errors[0].Message) {
				t.Errorf("%s: %d %+v", pointer, a.Status, p)
			}
		}
	})
}

// TestEligibilityBadInput: clear answers, and nothing written.
func TestEligibilityBadInput(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		r := w.register(t)
		before := w.Written()
		reports := path("hospitals", w.Hospitals[0], "reports")
		for name, c := range map[string]struct {
			method, at, token string
			body              any
			status            int
			code              string
		}{
			"out of what?":             {"POST", reports, w.Tokens[driver], obj{"kind": "out_of_stock"}, 422, "drug_required"},
			"seen in the future":       {"POST", reports, w.Tokens[driver], obj{"kind": "open", "seen_at": "2020-07-01T00:00:00Z"}, 422, "time_not_recent"},
			"another's community":      {"POST", reports, w.Tokens[driver], obj{"kind": "open", "community_id": w.Elsewhere}, 403, "forbidden"},
			"a collector":              {"POST", reports, w.Tokens[collector], obj{"kind": "open"}, 403, "forbidden"},
			"no such hospital":         {"POST", path("hospitals", nobody, "reports"), w.Tokens[driver], obj{"kind": "open"}, 404, "not_found"},
			"papers for nowhere":       {"GET", path("requests", r.ID, "documents"), w.Tokens[operator], nil, 422, "hospital_required"},
			"papers for no hospital":   {"GET", path("requests", r.ID, "documents?hospital_id=") + nobody, w.Tokens[operator], nil, 422, "unknown_hospital"},
			"papers for no drug":       {"GET", path("residents", w.Resident, "documents?hospital_id=") + string(w.Hospitals[0]) + "&drug_ids=" + nobody, w.Tokens[operator], nil, 422, "unknown_drug"},
			"papers for a wrong id":    {"GET", path("residents", w.Resident, "documents?hospital_id=") + string(w.Hospitals[0]) + "&drug_ids=" + nobody + ",x", w.Tokens[operator], nil, 422, "invalid_id"},
			"somebody else's resident": {"GET", path("residents", w.Resident, "documents?hospital_id=") + string(w.Hospitals[0]) + "&drug_ids=" + string(w.Drugs[0]), w.Stranger, nil, 404, "not_found"},
			"somebody else's request":  {"GET", path("requests", r.ID, "hospital-suggestions"), w.Stranger, nil, 404, "not_found"},
			"a driver asks for advice": {"GET", path("requests", r.ID, "hospital-suggestions"), w.Tokens[driver], nil, 403, "forbidden"},
			"availability of no drug":  {"GET", path("drugs", nobody, "availability"), w.Tokens[operator], nil, 404, "not_found"},
			"a prescription without end": {"POST", "/v1/requests", w.Tokens[operator], with(w.registration(), "lines", arr{
				obj{"drug_id": w.Drugs[2], "quantity_milli": 1000, "substitution": "never", "prescription": "have"},
			}), 422, "required"},
		} {
			a := w.Do(c.method, c.at, c.token, c.body)
			if got := a.Problem(t); a.Status != c.status || got.Code != c.code {
				t.Errorf("%s: %d %s, want %d %s", name, a.Status, got.Code, c.status, c.code)
			}
		}
		if w.Written() != before {
			t.Error("something was written")
		}
	})
}

// etagOf is the version of the request as If-Match wants it.
