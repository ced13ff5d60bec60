package workflow

import (
	"context"
	"fmt"
	"testing"
	"time"

	"songyao/domain"
	"songyao/store"
)

// keyed is a call under an Idempotency-Key.
func (w *world) keyed(role domain.Role, key, body string) *Call {
	c := w.as(role)
	c.Key = &domain.Idempotency{StaffID: c.Who.StaffID, Method: "POST", Path: "/v1/requests", Key: key, BodyHash: body}
	return c
}

func TestIdempotency(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ctx := t.Context()
		first := must(w.flow.Register(ctx, w.keyed(domain.RoleOperator, "k1", "a"), w.registration()))

		again := w.keyed(domain.RoleOperator, "k1", "a")
		replayed, err := w.flow.Register(ctx, again, w.registration())
		if err != nil || !again.Replayed || replayed.ID != first.ID || replayed.DayNumber != first.DayNumber || len(replayed.Lines) != 1 {
			t.Errorf("same key, same body: %+v, %v", replayed, err)
		}
		_, err = w.flow.Register(ctx, w.keyed(domain.RoleOperator, "k1", "b"), w.registration())
		wantCode(t, err, "idempotency_key_reused")
		_, err = w.flow.Register(ctx, w.keyed(domain.RoleOperator, "k2", "a"), w.registration())
		wantCode(t, err, "duplicate_request")
		// The refusal above was not kept under k2: with a reason it goes through.
		in := w.registration()
		in.DuplicateReason = "走失"
		if _, err = w.flow.Register(ctx, w.keyed(domain.RoleOperator, "k2", "c"), in); err != nil {
			t.Error(err)
		}
		// Another key belongs to another person.
		other := w.keyed(domain.RoleSupervisor, "k1", "a")
		_, err = w.flow.Register(ctx, other, w.registration())
		wantCode(t, err, "transition_role")

		v := w.fire(first.ID, domain.RoleCollector, fullKit)
		c := w.keyed(domain.RoleOperator, "k3", "x")
		cancelled := must(w.flow.Fire(ctx, c, v.ID, Cancel{"不需要"}))
		c = w.keyed(domain.RoleOperator, "k3", "x")
		replay := must(w.flow.Fire(ctx, c, v.ID, Cancel{"不需要"}))
		if !c.Replayed || replay.Version != cancelled.Version || replay.State != domain.Cancelled {
			t.Errorf("%+v", replay.Request)
		}
	})
}

// The same key sent many times at once makes one request.
func TestSameKeyAtOnce(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		for i := range 10 {
			w.resident = w.newResident("钱大爷")
			key := fmt.Sprint("k", i)
			made := map[domain.ID]bool{}
			ids := make([]domain.ID, 8)
			for j, err := range race(8, func(j int) error {
				v, err := w.flow.Register(t.Context(), w.keyed(domain.RoleOperator, key, "a"), w.registration())
				if err == nil {
					ids[j] = v.ID
				}
				return err
			}) {
				switch {
				case err == nil:
					made[ids[j]] = true
				case !domain.IsCode(err, "idempotency_in_flight"):
					t.Fatal(err)
				}
			}
			if len(made) != 1 {
				t.Fatalf("%d requests made", len(made))
			}
		}
	})
}

func TestStaleVersion(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		v := w.register()
		note := "大门关了，走侧门"
		old := w.as(domain.RoleOperator)
		old.IfMatch = &v.Version
		v2, err := w.flow.Fire(t.Context(), old, v.ID, Amend{Note: &note})
		if err != nil || v2.Version != v.Version+1 {
			t.Fatalf("%+v, %v", v2, err)
		}
		_, err = w.flow.Fire(t.Context(), old, v.ID, Amend{Note: &note})
		wantCode(t, err, "stale_version")
	})
}

// Numbers run by the community's own day, without gaps, also when many operators
// register at once.
func TestRequestNumbers(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		residents := make([]domain.ID, 16)
		for i := range residents {
			residents[i] = w.newResident("周大妈")
		}
		seen := make([]int, 16)
		for _, err := range race(16, func(i int) error {
			in := w.registration()
			in.ResidentID = residents[i]
			v, err := w.flow.Register(t.Context(), w.as(domain.RoleOperator), in)
			if err == nil {
				seen[i] = v.DayNumber
			}
			return err
		}) {
			if err != nil {
				t.Fatal(err)
			}
		}
		got := map[int]bool{}
		for _, n := range seen {
			got[n] = true
		}
		for n := 1; n <= 16; n++ {
			if !got[n] {
				t.Errorf("number %d is missing: %v", n, seen)
			}
		}
		w.pass(15 * time.Hour) // 00:00 in Beijing, still the same day in UTC
		w.resident = w.newResident("吴大妈")
		v := w.register()
		if v.NumberedOn != "2020-06-16" || v.DayNumber != 1 {
			t.Errorf("after midnight: %s %d", v.NumberedOn, v.DayNumber)
		}
		w.pass(-time.Hour) // another server's clock is behind
		w.resident = w.newResident("郑大妈")
		if v = w.register(); v.NumberedOn != "2020-06-16" || v.DayNumber != 2 {
			t.Errorf("with a clock behind: %s %d", v.NumberedOn, v.DayNumber)
		}
	})
}

// Everybody who shares a phone is found, who has an open request first.
func TestCallers(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		for _, name := range []string{"甲", "乙", "丙"} {
			w.newResident(name)
		}
		w.resident = w.newResident("丁")
		v := w.register()
		for _, phone := range []string{"63451234", "010/6345 1234", "+86 10 63451234 转 3"} {
			found := must(w.flow.Callers(t.Context(), w.as(domain.RoleOperator), phone, ""))
			if len(found) != 5 || found[0].Name != "丁" || len(found[0].Requests) != 1 || found[0].Requests[0].ID != v.ID {
				t.Errorf("%s: %+v", phone, found)
			}
		}
		if none := must(w.flow.Callers(t.Context(), w.as(domain.RoleOperator), "13900000000", "")); len(none) != 0 {
			t.Errorf("an unknown phone found %+v", none)
		}
	})
}

// "Where is it" is answered in one query of the requests, by phone or number.
func TestStatus(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		v := w.assigned()
		for name, ask := range map[string]func() ([]store.StatusRow, error){
			"resident's phone": func() ([]store.StatusRow, error) {
				return w.flow.Status(t.Context(), w.as(domain.RoleOperator), "6345-1234", "", "")
			},
			"caller's phone": func() ([]store.StatusRow, error) {
				return w.flow.Status(t.Context(), w.as(domain.RoleOperator), "138 0013 8000", "", "")
			},
			"number": func() ([]store.StatusRow, error) {
				return w.flow.Status(t.Context(), w.as(domain.RoleOperator), "", "0615-001", "")
			},
		} {
			rows, err := ask()
			if err != nil || len(rows) != 1 || rows[0].RequestID != v.ID || rows[0].State != domain.HospitalAssigned ||
				!rows[0].CardOut || rows[0].CardHolder != "driver" || rows[0].HospitalName != "花乡社区卫生服务中心" {
				t.Errorf("%s: %+v, %v", name, rows, err)
			}
		}
		_, err := w.flow.Status(t.Context(), w.as(domain.RoleOperator), "", "14-1", "")
		wantCode(t, err, "invalid_number")
	})
}

// The draft of a repeat has the quantities of the last request.
func TestRepeatPrescription(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		v := w.purchased()
		w.fire(v.ID, domain.RoleCourier, w.delivery(v))
		draft := must(w.flow.Draft(t.Context(), w.as(domain.RoleOperator), w.resident))
		if draft.CopiedFrom != v.ID || len(draft.Lines) != 1 || draft.Lines[0].Quantity != 28_000 || draft.Lines[0].DrugID != w.drugs[0] {
			t.Fatalf("%+v", draft)
		}
		draft.ConsentWording = "2020-06"
		again := must(w.flow.Register(t.Context(), w.as(domain.RoleOperator), *draft))
		if again.CopiedFrom != v.ID {
			t.Errorf("%+v", again.Request)
		}
		draft.ResidentID = w.newResident("别人")
		_, err := w.flow.Register(t.Context(), w.as(domain.RoleOperator), *draft)
		wantCode(t, err, "not_their_request")

		history := must(w.flow.Medications(t.Context(), w.as(domain.RoleOperator), w.resident))
		if len(history) != 1 || history[0].RequestID != v.ID || history[0].PurchaseID == "" || history[0].LineID != v.Lines[0].ID || history[0].DeliveredAt == nil {
			t.Errorf("history: %+v", history)
		}
	})
}

// A driver sees requests while driving or carrying for them, and then no more.
func TestCarriersSeeOnlyWhatTheyCarry(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		sees := func(role domain.Role, id domain.ID) bool {
			_, err := w.flow.Request(t.Context(), w.as(role), id)
			rows, listErr := w.flow.Requests(t.Context(), w.as(role), "", store.RequestFilter{}, store.After{}, 50)
			if listErr != nil || (err == nil) != (len(rows) == 1) {
				t.Fatalf("one and list disagree: %v, %v, %v", err, rows, listErr)
			}
			return err == nil
		}
		v := w.register()
		if sees(domain.RoleDriver, v.ID) || sees(domain.RoleCourier, v.ID) || !sees(domain.RoleOperator, v.ID) {
			t.Error("registered: only the hotline sees it")
		}
		w.fire(v.ID, domain.RoleCollector, fullKit)
		w.give(v, domain.RoleCollector, domain.RoleDriver)
		v = w.fire(v.ID, domain.RoleDispatcher, AssignHospital{HospitalID: w.hospitals[0], DriverID: w.staff[domain.RoleDriver]})
		v = w.fire(v.ID, domain.RoleDriver, bought(v))
		w.give(v, domain.RoleDriver, domain.RoleCourier)
		if !sees(domain.RoleDriver, v.ID) || !sees(domain.RoleCourier, v.ID) {
			t.Error("under way: driver and courier see it")
		}
		v = must(w.flow.Request(t.Context(), w.as(domain.RoleOperator), v.ID))
		w.fire(v.ID, domain.RoleCourier, w.delivery(v))
		if sees(domain.RoleDriver, v.ID) || sees(domain.RoleCourier, v.ID) || !sees(domain.RoleAuditor, v.ID) {
			t.Error("closed: they see it no more")
		}
	})
}

// The neighbouring community's requests, residents, items, money and ledger do
// not exist for us.
func TestAnotherCommunity(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		v := w.collected()
		stranger := &Call{
			Who:   &domain.Principal{StaffID: domain.NewID(w.flow.Now()), In: map[domain.ID][]domain.Role{domain.NewID(w.flow.Now()): domain.Roles()}},
			Roles: domain.Roles(),
		}
		ctx := t.Context()
		for name, call := range map[string]func() error{
			"request":     func() error { _, err := w.flow.Request(ctx, stranger, v.ID); return err },
			"transition":  func() error { _, err := w.flow.Fire(ctx, stranger, v.ID, Cancel{"x"}); return err },
			"resident":    func() error { _, err := w.flow.Resident(ctx, stranger, w.resident); return err },
			"register":    func() error { _, err := w.flow.Register(ctx, stranger, w.registration()); return err },
			"item":        func() error { _, err := w.flow.Item(ctx, stranger, v.Items[0].ID); return err },
			"money":       func() error { _, err := w.flow.Money(ctx, stranger, v.ID); return err },
			"ledger":      func() error { _, err := w.flow.Entries(ctx, stranger, w.community, 0, 10); return err },
			"medications": func() error { _, err := w.flow.Medications(ctx, stranger, w.resident); return err },
			"draft":       func() error { _, err := w.flow.Draft(ctx, stranger, w.resident); return err },
			"hand over": func() error {
				_, err := w.flow.HandOver(ctx, stranger, Handover{Items: []domain.ID{v.Items[0].ID}, To: domain.Holder{Kind: domain.HolderResident}})
				return err
			},
			"pay": func() error {
				_, err := w.flow.Pay(ctx, stranger, v.ID, Payment{AmountFen: 1})
				return err
			},
			"update resident": func() error {
				_, err := w.flow.UpdateResident(ctx, stranger, w.resident, func(*ResidentView) error { return nil })
				return err
			},
			"archive resident": func() error { return w.flow.ArchiveResident(ctx, stranger, w.resident) },
		} {
			if err := call(); !domain.IsCode(err, "not_found") {
				t.Errorf("%s: %v", name, err)
			}
		}
		lists := 0
		rows := must(w.flow.Requests(ctx, stranger, "", store.RequestFilter{}, store.After{}, 50))
		items := must(w.flow.Items(ctx, stranger, "", store.ItemFilter{}, "", 50))
		people := must(w.flow.Residents(ctx, stranger, ResidentQuery{}, "", 50))
		callers := must(w.flow.Callers(ctx, stranger, "63451234", ""))
		status := must(w.flow.Status(ctx, stranger, "63451234", "", ""))
		if lists = len(rows) + len(items) + len(people) + len(callers) + len(status); lists != 0 {
			t.Errorf("%d rows of the neighbours are listed", lists)
		}
	})
}

// Pages are stable while rows are added, and most urgent comes first.
func TestRequestPages(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		register := func(u domain.Urgency) domain.ID {
			w.resident = w.newResident("冯")
			w.pass(time.Second)
			return w.register(func(r *Registration) { r.UrgencyOverride, r.UrgencyReason = u, "电话里说的" }).ID
		}
		late, soon, out := register(domain.UrgencyOK), register(domain.UrgencyLow), register(domain.UrgencyOut)
		soon2 := register(domain.UrgencyLow)
		var got []domain.ID
		var after store.After
		for {
			page := must(w.flow.Requests(t.Context(), w.as(domain.RoleOperator), "", store.RequestFilter{}, after, 1))
			if len(page) == 0 {
				break
			}
			got = append(got, page[0].ID)
			after = store.After{Priority: page[0].Priority, ID: page[0].ID}
			if len(got) == 2 {
				register(domain.UrgencyOut) // before the present place: does not shift what follows
			}
		}
		if want := []domain.ID{out, soon, soon2, late}; fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	})
}

// Who edits a row behind our back is found, and the row is named.
func TestUnsealedTailIsNamed(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		w.verified()
		w.register()
		v := must(w.flow.Verify(context.Background()))
		if v.FirstError != "" || v.Unsealed != 1 {
			t.Errorf("%+v", v)
		}
		w.verified()
	})
}
