package workflow

import (
	"fmt"
	"testing"

	"songyao/domain"
)

func TestImport(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ctx := t.Context()
		console := must(w.flow.Console(ctx))
		named := func(name string, queue int) func(*domain.Hospital) {
			return func(h *domain.Hospital) {
				h.Name, h.District, h.InsuranceRoute, h.QueueMinutes = name, "丰台", domain.RouteAClass, queue
			}
		}
		load := func(want Imported, dry bool, rows ...func(*domain.Hospital)) {
			t.Helper()
			got, err := Import(ctx, w.flow, console, rows, dry)
			if err != nil || *got != want {
				t.Fatalf("%+v, %v; want %+v", got, err, want)
			}
		}
		before := len(must(List[domain.Hospital](ctx, w.flow, "", 100)))
		load(Imported{Added: 2}, true, named("友谊医院", 5), named("协和医院", 5))
		if n := len(must(List[domain.Hospital](ctx, w.flow, "", 100))); n != before {
			t.Errorf("a dry run added %d hospitals", n-before)
		}
		load(Imported{Added: 2}, false, named("友谊医院", 5), named("协和医院", 5))
		load(Imported{Same: 2}, false, named("友谊医院", 5), named("协和医院", 5))
		load(Imported{Added: 1, Changed: 1, Same: 1}, false, named("友谊医院", 30), named("协和医院", 5), named("宣武医院", 0))
		after := must(List[domain.Hospital](ctx, w.flow, "", 100))
		if len(after) != before+3 {
			t.Errorf("%d hospitals more, want 3", len(after)-before)
		}
		for _, h := range after {
			if h.Name == "友谊医院" && (h.QueueMinutes != 30 || h.Version != 2) {
				t.Errorf("not updated: %+v", h)
			}
		}
		if _, err := Import(ctx, w.flow, w.as(domain.RoleOperator), []func(*domain.Hospital){named("x", 0)}, false); err == nil {
			t.Error("an operator imports hospitals")
		}
		w.verified()
	})
}

func TestImportResidents(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ctx := t.Context()
		console := must(w.flow.Console(ctx))
		row := func(name, number string) func(*ResidentView) {
			return func(v *ResidentView) {
				v.Name, v.Building, v.Room, v.Insurance = name, "5", "101", domain.InsuranceEmployee
				if number != "" {
					v.Phones = []domain.ResidentPhone{{Number: number}, {Number: "6345 0000", Relation: "邻居"}}
				}
			}
		}
		load := func(want Imported, rows ...func(*ResidentView)) {
			t.Helper()
			got, err := w.flow.ImportResidents(ctx, console, w.community, rows, false)
			if err != nil || *got != want {
				t.Fatalf("%+v, %v; want %+v", got, err, want)
			}
		}
		load(Imported{Added: 2}, row("张三", "13900000001"), row("李四", ""))
		load(Imported{Same: 2}, row("张三", "13900000001"), row("李四", ""))
		load(Imported{Same: 1}, row("张三", "")) // a file without telephones leaves them
		load(Imported{Changed: 1}, row("张三", "13900000002"))
		found := must(w.flow.Callers(ctx, w.as(domain.RoleOperator), "+86 139 0000 0002", ""))
		if len(found) != 1 || found[0].Name != "张三" || found[0].Pinyin != "zs" || len(found[0].Phones) != 2 {
			t.Errorf("by the new number: %+v", found)
		}
		if old := must(w.flow.Callers(ctx, w.as(domain.RoleOperator), "13900000001", "")); len(old) != 0 {
			t.Errorf("by the old number: %+v", old)
		}
		_, err := w.flow.ImportResidents(ctx, console, w.community, []func(*ResidentView){row("王五", "13900000003"), row("赵六", "号码")}, false)
		wantCode(t, err, "invalid_phone")
		_, err = w.flow.ImportResidents(ctx, console, w.community, []func(*ResidentView){func(v *ResidentView) {
			v.Name, v.ChosenHospitals = "钱七", domain.List[domain.ID]{domain.NewID(morning)}
		}}, false)
		wantCode(t, err, "unknown_hospital")
		_, err = w.flow.ImportResidents(ctx, console, domain.NewID(morning), nil, false)
		wantCode(t, err, "not_found")
		if all := must(w.flow.Residents(ctx, w.as(domain.RoleOperator), ResidentQuery{}, "", 100)); len(all) != 3 {
			t.Errorf("%d residents, want 3", len(all))
		}
		w.verified()
	})
}

// TestImportManyResidents: a compound's whole list goes in as one, again and again.
func TestImportManyResidents(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		rows := make([]func(*ResidentView), 200)
		note := ""
		for i := range rows {
			rows[i] = func(v *ResidentView) {
				v.Name, v.Building, v.Room, v.Insurance, v.Note = fmt.Sprint("居民", i), fmt.Sprint(i/100), fmt.Sprint(i%100), domain.InsuranceEmployee, note
				v.Phones = []domain.ResidentPhone{{Number: fmt.Sprintf("139%08d", i)}}
			}
		}
		console := must(w.flow.Console(t.Context()))
		for _, want := range []Imported{{Added: len(rows)}, {Same: len(rows)}, {Changed: len(rows)}} {
			if want.Changed > 0 {
				note = "moved"
			}
			got, err := w.flow.ImportResidents(t.Context(), console, w.community, rows, false)
			if err != nil || *got != want {
				t.Fatalf("%+v, %v; want %+v", got, err, want)
			}
		}
		w.verified()
	})
}
