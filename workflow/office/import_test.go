package office_test

import (
	"fmt"
	"testing"

	"songyao/domain"
	"songyao/workflow/flowtest"
	"songyao/workflow/office"
)

func TestImport(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ctx := t.Context()
		console := flowtest.Must(w.Office.Console(ctx))
		named := func(name string, queue int) func(*domain.Hospital) {
			return func(h *domain.Hospital) {
				h.Name, h.District, h.InsuranceRoute, h.QueueMinutes = name, "丰台", domain.RouteAClass, queue
			}
		}
		load := func(want office.Imported, dry bool, rows ...func(*domain.Hospital)) {
			t.Helper()
			got, err := office.Import(ctx, w.Office, console, rows, dry)
			if err != nil || *got != want {
				t.Fatalf("%+v, %v; want %+v", got, err, want)
			}
		}
		before := len(flowtest.Must(office.List[domain.Hospital](ctx, w.Office, "", 100)))
		load(office.Imported{Added: 2}, true, named("友谊医院", 5), named("协和医院", 5))
		if n := len(flowtest.Must(office.List[domain.Hospital](ctx, w.Office, "", 100))); n != before {
			t.Errorf("a dry run added %d hospitals", n-before)
		}
		load(office.Imported{Added: 2}, false, named("友谊医院", 5), named("协和医院", 5))
		load(office.Imported{Same: 2}, false, named("友谊医院", 5), named("协和医院", 5))
		load(office.Imported{Added: 1, Changed: 1, Same: 1}, false, named("友谊医院", 30), named("协和医院", 5), named("宣武医院", 0))
		after := flowtest.Must(office.List[domain.Hospital](ctx, w.Office, "", 100))
		if len(after) != before+3 {
			t.Errorf("%d hospitals more, want 3", len(after)-before)
		}
		for _, h := range after {
			if h.Name == "友谊医院" && (h.QueueMinutes != 30 || h.Version != 2) {
				t.Errorf("not updated: %+v", h)
			}
		}
		if _, err := office.Import(ctx, w.Office, w.As(domain.RoleOperator), []func(*domain.Hospital){named("x", 0)}, false); err == nil {
			t.Error("an operator imports hospitals")
		}
		w.Verified()
	})
}

func TestImportResidents(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ctx := t.Context()
		console := flowtest.Must(w.Office.Console(ctx))
		row := func(name, number string) func(*office.ResidentView) {
			return func(v *office.ResidentView) {
				v.Name, v.Building, v.Room, v.Insurance = name, "5", "101", domain.InsuranceEmployee
				if number != "" {
					v.Phones = []domain.ResidentPhone{{Number: number}, {Number: "6345 0000", Relation: "邻居"}}
				}
			}
		}
		load := func(want office.Imported, rows ...func(*office.ResidentView)) {
			t.Helper()
			got, err := w.Office.ImportResidents(ctx, console, w.Community, rows, false)
			if err != nil || *got != want {
				t.Fatalf("%+v, %v; want %+v", got, err, want)
			}
		}
		load(office.Imported{Added: 2}, row("张三", "13900000001"), row("李四", ""))
		load(office.Imported{Same: 2}, row("张三", "13900000001"), row("李四", ""))
		load(office.Imported{Same: 1}, row("张三", "")) // a file without telephones leaves them
		load(office.Imported{Changed: 1}, row("张三", "13900000002"))
		found := flowtest.Must(w.Office.Callers(ctx, w.As(domain.RoleOperator), "+86 139 0000 0002", ""))
		if len(found) != 1 || found[0].Name != "张三" || found[0].Pinyin != "zs" || len(found[0].Phones) != 2 {
			t.Errorf("by the new number: %+v", found)
		}
		if old := flowtest.Must(w.Office.Callers(ctx, w.As(domain.RoleOperator), "13900000001", "")); len(old) != 0 {
			t.Errorf("by the old number: %+v", old)
		}
		_, err := w.Office.ImportResidents(ctx, console, w.Community, []func(*office.ResidentView){row("王五", "13900000003"), row("赵六", "号码")}, false)
		flowtest.WantCode(t, err, "invalid_phone")
		_, err = w.Office.ImportResidents(ctx, console, w.Community, []func(*office.ResidentView){func(v *office.ResidentView) {
			v.Name, v.ChosenHospitals = "钱七", domain.List[domain.ID]{domain.NewID(flowtest.Morning)}
		}}, false)
		flowtest.WantCode(t, err, "unknown_hospital")
		_, err = w.Office.ImportResidents(ctx, console, domain.NewID(flowtest.Morning), nil, false)
		flowtest.WantCode(t, err, "not_found")
		if all := flowtest.Must(w.Office.Residents(ctx, w.As(domain.RoleOperator), office.ResidentQuery{}, office.AfterResident{}, 100)); len(all) != 3 {
			t.Errorf("%d residents, want 3", len(all))
		}
		w.Verified()
	})
}

// TestImportManyResidents: a compound's whole list goes in as one, again and again.
func TestImportManyResidents(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		rows := make([]func(*office.ResidentView), 200)
		note := ""
		for i := range rows {
			rows[i] = func(v *office.ResidentView) {
				v.Name, v.Building, v.Room, v.Insurance, v.Note = fmt.Sprint("居民", i), fmt.Sprint(i/100), fmt.Sprint(i%100), domain.InsuranceEmployee, note
				v.Phones = []domain.ResidentPhone{{Number: fmt.Sprintf("139%08d", i)}}
			}
		}
		console := flowtest.Must(w.Office.Console(t.Context()))
		for _, want := range []office.Imported{{Added: len(rows)}, {Same: len(rows)}, {Changed: len(rows)}} {
			if want.Changed > 0 {
				note = "moved"
			}
			got, err := w.Office.ImportResidents(t.Context(), console, w.Community, rows, false)
			if err != nil || *got != want {
				t.Fatalf("%+v, %v; want %+v", got, err, want)
			}
		}
		w.Verified()
	})
}
