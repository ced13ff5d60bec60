package api_test

import (
	"bytes"
	"fmt"
	"slices"
	"testing"

	"songyao/api"
	"songyao/api/apitest"
	"songyao/domain"
)

// TestWhatADriverMustKnow: the driver's list says what is kept cold, what is
// controlled, what must not be missed and what the resident is allergic to; it
// never says what the resident suffers from.
func TestWhatADriverMustKnow(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		resident := apitest.Decode[api.Resident](t, w.OK("GET", path("residents", w.Resident), w.Tokens[operator], nil))
		got := apitest.Decode[api.Resident](t, w.OK("PATCH", path("residents", w.Resident), w.Tokens[operator],
			obj{"allergies": "青霉素", "conditions": "二型糖尿病"}, "If-Match", fmt.Sprintf("%q", fmt.Sprint(resident.Version))))
		if got.Conditions != "二型糖尿病" || got.Allergies != "青霉素" {
			t.Errorf("%+v", got)
		}
		cold := apitest.Decode[api.Drug](t, w.OK("POST", "/v1/drugs", w.Root, obj{
			"generic_name": "吗啡栓", "maker": "丁", "form": "栓剂", "strength": "10mg", "unit": "枚", "pack_size_milli": 10_000,
			"cold_chain": true, "controlled": "narcotic",
		}))
		r := w.register(t, func(in obj) {
			in["lines"] = append(in["lines"].(arr), obj{"drug_id": cold.ID, "quantity_milli": 10_000, "substitution": "never"},
				obj{"drug_id": w.Drugs[2], "quantity_milli": 300_000, "substitution": "never"})
		})
		all := []domain.DrugFlag{domain.DrugColdChain, domain.DrugControlled, domain.DrugGapDangerous}
		if !slices.Equal(r.Flags, all) || len(r.Lines[0].Flags) != 0 || !slices.Equal(r.Lines[1].Flags, all[:2]) || !slices.Equal(r.Lines[2].Flags, all[2:]) {
			t.Errorf("%v, lines %+v", r.Flags, r.Lines)
		}
		w.step(t, r, collector, "card-collection", fullKit)
		w.step(t, r, dispatcher, "hospital-assignment", obj{"hospital_id": w.Hospitals[0], "driver_id": w.Staff[driver]})
		for _, at := range []string{"/v1/requests", path("requests", r.ID)} {
			answer := w.OK("GET", at, w.Tokens[driver], nil)
			if bytes.Contains(answer.Body, []byte("糖尿病")) || !bytes.Contains(answer.Body, []byte("青霉素")) {
				t.Errorf("%s tells the driver: %s", at, answer.Body)
			}
		}
		list := apitest.Decode[api.RequestList](t, w.OK("GET", "/v1/requests", w.Tokens[driver], nil))
		if len(list.Items) != 1 || !slices.Equal(list.Items[0].Flags, all) || !slices.Equal(list.Items[0].Lines[1].Flags, all[:2]) {
			t.Errorf("the driver's list: %+v", list.Items)
		}
		for role, want := range map[domain.Role]string{
			operator: "二型糖尿病", medic: "二型糖尿病", supervisor: "二型糖尿病", auditor: "二型糖尿病", collector: "", dispatcher: "",
		} {
			one := apitest.Decode[api.Resident](t, w.OK("GET", path("residents", w.Resident), w.Tokens[role], nil))
			many := apitest.Decode[api.ResidentList](t, w.OK("GET", "/v1/residents", w.Tokens[role], nil))
			if one.Conditions != want || many.Items[0].Conditions != want {
				t.Errorf("%s is told %q", role, one.Conditions)
			}
		}
	})
}
