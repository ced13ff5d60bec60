package api_test

import (
	"bytes"
	"context"
	"encoding/csv"
	"net/http"
	"slices"
	"strings"
	"testing"

	"songyao/api"
	"songyao/api/apitest"
	"songyao/api/client"
	"songyao/domain"
	"songyao/workflow/supply"
	"songyao/workflow/usecase"
)

// demand registers a request for two boxes of a drug whose name a spreadsheet would
// take for a formula, and begins a plan of which nobody knows when it runs out.
func (w *world) demand(t *testing.T) domain.ID {
	t.Helper()
	drug := apitest.Decode[api.Drug](t, w.OK("POST", "/v1/drugs", w.Root, obj{
		"generic_name": `=HYPERLINK("http://x")`, "brand": "-甲", "maker": "＠乙,\"丙\"", "form": "片剂", "strength": "5mg", "unit": "片", "pack_size_milli": 14000,
	}))
	w.register(t, func(in obj) {
		in["lines"] = arr{obj{"drug_id": drug.ID, "quantity_milli": 28000, "substitution": "never"}}
	})
	call := &usecase.Invocation{Roles: domain.Roles(), Who: &domain.Principal{
		StaffID: w.Staff[operator], In: map[domain.ID][]domain.Role{w.Community: {operator}},
	}}
	if _, err := w.Supply.StartSupply(t.Context(), call, w.Resident, supply.NewSupplyPlan{DrugID: w.Drugs[2]}); err != nil {
		t.Fatal(err)
	}
	return drug.ID
}

func TestForecast(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		drug := w.demand(t)
		for _, role := range []domain.Role{operator, medic, dispatcher, supervisor, auditor} {
			w.OK("GET", "/v1/forecast", w.Tokens[role], nil)
		}
		a := w.OK("GET", "/v1/forecast?days=3&community_id="+string(w.Community), w.Tokens[dispatcher], nil)
		f := apitest.Decode[api.Forecast](t, a)
		if f.FromOn != "2020-06-16" || f.ToOn != "2020-06-18" || len(f.Days) != 3 || len(f.Rows) != 1 || len(f.Unknown) != 1 {
			t.Fatalf("%s", a.Body)
		}
		row := f.Rows[0]
		if row.DrugID != drug || row.HospitalID != "" || row.Packs != (api.Estimate{Mean: 2, Low: 2, High: 2}) ||
			row.Days[0].Asks != (api.Estimate{Mean: 1, Low: 1, High: 1}) || row.Days[1].Asks != (api.Estimate{}) || row.PackSizeMilli != 14_000 {
			t.Errorf("%+v", row)
		}
		if f.Days[0].Kits.Mean != 1 || !f.Days[0].Open || f.Unknown[0].DrugID != w.Drugs[2] || f.Unknown[0].Plans != 1 {
			t.Errorf("%s", a.Body)
		}
		if text := string(a.Body); strings.Contains(text, "王秀英") || strings.Contains(text, string(w.Resident)) {
			t.Error("a resident is in it")
		}
		if weekend := apitest.Decode[api.Forecast](t, w.OK("GET", "/v1/forecast?from_on=2020-06-20", w.Tokens[dispatcher], nil)); len(weekend.Days) != 7 ||
			weekend.Days[0].Open || len(weekend.Rows) != 0 {
			t.Errorf("from Saturday: %+v", weekend)
		}
		if a := w.Do("GET", "/v1/forecast?community_id="+string(w.Community), w.Stranger, nil); a.Status != http.StatusNotFound {
			t.Errorf("from elsewhere: %d", a.Status)
		}
	})
}

// sheet reads the CSV of an answer; every row must be as long as the headings, and
// no cell one that a spreadsheet would compute.
func sheet(t *testing.T, body []byte) [][]string {
	t.Helper()
	body, marked := bytes.CutPrefix(body, []byte("\ufeff"))
	if !marked || bytes.HasPrefix(body, []byte("\ufeff")) {
		t.Error("no byte order mark, or two")
	}
	rows, err := csv.NewReader(bytes.NewReader(body)).ReadAll()
	if err != nil {
		t.Fatalf("%v\n%s", err, body)
	}
	for _, row := range rows {
		for _, cell := range row {
			if strings.IndexAny(cell, "=+-@＝＋－＠") == 0 {
				t.Errorf("a formula: %q", cell)
			}
		}
	}
	return rows
}

func TestForecastAsSpreadsheet(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		w.demand(t)
		a := w.OK("GET", "/v1/forecast?days=3&format=csv", w.Tokens[dispatcher], nil)
		rows := sheet(t, a.Body)
		name := []string{`'=HYPERLINK("http://x")`, "'-甲", "'＠乙,\"丙\"", "5mg", "片", "14"}
		none := make([]string, 6)
		insulin := []string{"甘精胰岛素注射液", "", "丙", "300IU", "IU", "300"}
		want := [][]string{
			slices.Concat([]string{"合计", "2020-06-16/2020-06-18", "尚无"}, name, []string{"1", "1", "1", "2", "2", "2"}),
			slices.Concat([]string{"按日", "2020-06-16", "尚无"}, name, []string{"1", "1", "1", "2", "2", "2"}),
			slices.Concat([]string{"药包", "2020-06-16", ""}, none, []string{"1", "1", "1", "", "", ""}),
			slices.Concat([]string{"药包", "2020-06-17", ""}, none, []string{"0", "0", "0", "", "", ""}),
			slices.Concat([]string{"药包", "2020-06-18", ""}, none, []string{"0", "0", "0", "", "", ""}),
			slices.Concat([]string{"余量不明", "2020-06-16/2020-06-18", ""}, insulin, []string{"1", "", "", "", "", ""}),
		}
		if len(rows) != 1+len(want) || !chinese(strings.Join(rows[0], "")) {
			t.Fatalf("%q", rows)
		}
		for i := range want {
			if !slices.Equal(rows[i+1], want[i]) {
				t.Errorf("row %d\ngot  %q\nwant %q", i, rows[i+1], want[i])
			}
		}
		if h := a.Header; h.Get("Content-Type") != "text/csv; charset=utf-8; header=present" || h.Get("Content-Language") != "zh-CN" ||
			h.Get("Content-Disposition") != `attachment; filename="forecast-2020-06-16.csv"` || h.Get("Vary") != "Accept-Language" {
			t.Errorf("%v", h)
		}
		english := w.OK("GET", "/v1/forecast?days=3&format=csv", w.Tokens[dispatcher], nil, "Accept-Language", "en")
		got := sheet(t, english.Body)
		if english.Header.Get("Content-Language") != "en" || chinese(strings.Join(got[0], "")) || got[1][0] != "total" || len(got) != len(rows) {
			t.Errorf("in English: %q", got)
		}
	})
}

// The generated client gets both forms.
func TestForecastByClient(t *testing.T) {
	one(t, func(t *testing.T, w *world) {
		w.demand(t)
		c, err := client.NewClientWithResponses(w.URL, client.WithHTTPClient(w.Client), client.WithRequestEditorFn(
			func(_ context.Context, r *http.Request) error {
				r.Header.Set("Authorization", "Bearer "+w.Tokens[auditor])
				return nil
			}))
		if err != nil {
			t.Fatal(err)
		}
		asJSON, err := c.GetForecastWithResponse(t.Context(), &client.GetForecastParams{})
		if err != nil || asJSON.JSON200 == nil || len(asJSON.JSON200.Rows) != 1 {
			t.Fatalf("%v %+v", err, asJSON)
		}
		format := client.ForecastCSV
		asCSV, err := c.GetForecastWithResponse(t.Context(), &client.GetForecastParams{Format: &format})
		if err != nil || len(sheet(t, asCSV.Body)) != 11 {
			t.Errorf("%v %s", err, asCSV.Body)
		}
	})
}

func TestForecastBadParameters(t *testing.T) {
	one(t, func(t *testing.T, w *world) {
		for query, want := range map[string]struct{ where, code string }{
			"days=0":             {"query/days", "too_small"},
			"days=-1":            {"query/days", "too_small"},
			"days=60":            {"query/days", "too_big"},
			"days=week":          {"query/days", "wrong_type"},
			"from_on=2020-06-14": {"query/from_on", "day_in_past"},
			"from_on=2020-07-17": {"query/from_on", "day_too_far"},
			"from_on=2020-02-30": {"query/from_on", "invalid_date"},
			"from_on=":           {"query/from_on", "invalid_date"},
			"format=xlsx":        {"query/format", "not_an_option"},
			"community_id=x":     {"query/community_id", "invalid_id"},
			"day=3":              {"query/day", "unknown_parameter"},
		} {
			a := w.Do("GET", "/v1/forecast?"+query, w.Tokens[dispatcher], nil)
			p := a.Problem(t)
			if a.Status != http.StatusUnprocessableEntity || len(p.Errors) != 1 || p.Errors[0].Pointer != want.where ||
				p.Errors[0].Code != want.code || !chinese(p.Errors[0].Message) {
				t.Errorf("%s: %d %s", query, a.Status, a.Body)
			}
		}
	})
}
