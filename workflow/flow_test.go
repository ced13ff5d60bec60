package workflow_test

import (
	"context"
	"fmt"
	"testing"
	"time"

	"songyao/domain"
	"songyao/store"
	"songyao/workflow"
	"songyao/workflow/custody"
	"songyao/workflow/flowtest"
	"songyao/workflow/office"
	"songyao/workflow/usecase"
)

// keyed is a call under an Idempotency-Key.
func (w *world) keyed(role domain.Role, key, body string) *usecase.Invocation {
	c := w.As(role)
	c.Key = &domain.Idempotency{StaffID: c.Who.StaffID, Method: "POST", Path: "/v1/requests", Key: key, BodyHash: body}
	return c
}

func TestIdempotency(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ctx := t.Context()
		first := flowtest.Must(w.Workflow.Register(ctx, w.keyed(domain.RoleOperator, "k1", "a"), w.Registration()))

		again := w.keyed(domain.RoleOperator, "k1", "a")
		replayed, err := w.Workflow.Register(ctx, again, w.Registration())
		if err != nil || !again.Replayed || replayed.ID != first.ID || replayed.DayNumber != first.DayNumber || len(replayed.Lines) != 1 {
			t.Errorf("same key, same body: %+v, %v", replayed, err)
		}
		_, err = w.Workflow.Register(ctx, w.keyed(domain.RoleOperator, "k1", "b"), w.Registration())
		flowtest.WantCode(t, err, "idempotency_key_reused")
		_, err = w.Workflow.Register(ctx, w.keyed(domain.RoleOperator, "k2", "a"), w.Registration())
		flowtest.WantCode(t, err, "duplicate_request")
		// The refusal above was not kept under k2: with a reason it goes through.
		in := w.Registration()
		in.DuplicateReason = "走失"
		if _, err = w.Workflow.Register(ctx, w.keyed(domain.RoleOperator, "k2", "c"), in); err != nil {
			t.Error(err)
		}
		// Another key belongs to another person.
		other := w.keyed(domain.RoleSupervisor, "k1", "a")
		_, err = w.Workflow.Register(ctx, other, w.Registration())
		flowtest.WantCode(t, err, "transition_role")

		v := w.Fire(first.ID, domain.RoleCollector, flowtest.FullKit)
		c := w.keyed(domain.RoleOperator, "k3", "x")
		cancelled := flowtest.Must(w.Workflow.Fire(ctx, c, v.ID, workflow.Cancel{Reason: "不需要"}))
		c = w.keyed(domain.RoleOperator, "k3", "x")
		replay := flowtest.Must(w.Workflow.Fire(ctx, c, v.ID, workflow.Cancel{Reason: "不需要"}))
		if !c.Replayed || replay.Version != cancelled.Version || replay.State != domain.Cancelled {
			t.Errorf("%+v", replay.Request)
		}
	})
}

// The same key sent many times at once makes one request.
func TestSameKeyAtOnce(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		for i := range 10 {
			w.Resident = w.NewResident("钱大爷")
			key := fmt.Sprint("k", i)
			made := map[domain.ID]bool{}
			ids := make([]domain.ID, 8)
			for j, err := range flowtest.Race(8, func(j int) error {
				v, err := w.Workflow.Register(t.Context(), w.keyed(domain.RoleOperator, key, "a"), w.Registration())
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
		v := w.Register()
		note := "大门关了，走侧门"
		old := w.As(domain.RoleOperator)
		old.IfMatch = &v.Version
		v2, err := w.Workflow.Fire(t.Context(), old, v.ID, workflow.Amend{Note: &note})
		if err != nil || v2.Version != v.Version+1 {
			t.Fatalf("%+v, %v", v2, err)
		}
		_, err = w.Workflow.Fire(t.Context(), old, v.ID, workflow.Amend{Note: &note})
		flowtest.WantCode(t, err, "stale_version")
	})
}

// Numbers run by the community's own day, without gaps, also when many operators
// register at once.
func TestRequestNumbers(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		residents := make([]domain.ID, 16)
		for i := range residents {
			residents[i] = w.NewResident("周大妈")
		}
		seen := make([]int, 16)
		for _, err := range flowtest.Race(16, func(i int) error {
			in := w.Registration()
			in.ResidentID = residents[i]
			v, err := w.Workflow.Register(t.Context(), w.As(domain.RoleOperator), in)
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
		w.Pass(15 * time.Hour) // 00:00 in Beijing, still the same day in UTC
		w.Resident = w.NewResident("吴大妈")
		v := w.Register()
		if v.NumberedOn != "2020-06-16" || v.DayNumber != 1 {
			t.Errorf("after midnight: %s %d", v.NumberedOn, v.DayNumber)
		}
		w.Pass(-time.Hour) // another server's clock is behind
		w.Resident = w.NewResident("郑大妈")
		if v = w.Register(); v.NumberedOn != "2020-06-16" || v.DayNumber != 2 {
			t.Errorf("with a clock behind: %s %d", v.NumberedOn, v.DayNumber)
		}
	})
}

// Everybody who shares a phone is found, who has an open request first.
func TestCallers(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		for _, name := range []string{"甲", "乙", "丙"} {
			w.NewResident(name)
		}
		w.Resident = w.NewResident("丁")
		v := w.Register()
		for _, phone := range []string{"63451234", "010/6345 1234", "+86 10 63451234 转 3"} {
			found := flowtest.Must(w.Office.Callers(t.Context(), w.As(domain.RoleOperator), phone, ""))
			if len(found) != 5 || found[0].Name != "丁" || len(found[0].Requests) != 1 || found[0].Requests[0].ID != v.ID {
				t.Errorf("%s: %+v", phone, found)
			}
		}
		if none := flowtest.Must(w.Office.Callers(t.Context(), w.As(domain.RoleOperator), "13900000000", "")); len(none) != 0 {
			t.Errorf("an unknown phone found %+v", none)
		}
	})
}

// "Where is it" is answered in one query of the requests, by phone or number.
func TestStatus(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		v := w.Assigned()
		for name, ask := range map[string]func() ([]store.StatusRow, error){
			"resident's phone": func() ([]store.StatusRow, error) {
				return w.Workflow.Status(t.Context(), w.As(domain.RoleOperator), "6345-1234", "", "")
			},
			"caller's phone": func() ([]store.StatusRow, error) {
				return w.Workflow.Status(t.Context(), w.As(domain.RoleOperator), "138 0013 8000", "", "")
			},
			"number": func() ([]store.StatusRow, error) {
				return w.Workflow.Status(t.Context(), w.As(domain.RoleOperator), "", "0615-001", "")
			},
		} {
			rows, err := ask()
			if err != nil || len(rows) != 1 || rows[0].RequestID != v.ID || rows[0].State != domain.HospitalAssigned ||
				!rows[0].CardOut || rows[0].CardHolder != "driver" || rows[0].HospitalName != "花乡社区卫生服务中心" {
				t.Errorf("%s: %+v, %v", name, rows, err)
			}
		}
		_, err := w.Workflow.Status(t.Context(), w.As(domain.RoleOperator), "", "14-1", "")
		flowtest.WantCode(t, err, "invalid_number")
	})
}

// The draft of a repeat has the quantities of the last request.
func TestRepeatPrescription(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		v := w.Purchased()
		w.Fire(v.ID, domain.RoleCourier, w.Delivery(v))
		draft := flowtest.Must(w.Workflow.Draft(t.Context(), w.As(domain.RoleOperator), w.Resident))
		if draft.CopiedFrom != v.ID || len(draft.Lines) != 1 || draft.Lines[0].Quantity != 28_000 || draft.Lines[0].DrugID != w.Drugs[0] {
			t.Fatalf("%+v", draft)
		}
		draft.ConsentWording = "2020-06"
		again := flowtest.Must(w.Workflow.Register(t.Context(), w.As(domain.RoleOperator), *draft))
		if again.CopiedFrom != v.ID {
			t.Errorf("%+v", again.Request)
		}
		draft.ResidentID = w.NewResident("别人")
		_, err := w.Workflow.Register(t.Context(), w.As(domain.RoleOperator), *draft)
		flowtest.WantCode(t, err, "not_their_request")

		history := flowtest.Must(w.Workflow.Medications(t.Context(), w.As(domain.RoleOperator), w.Resident))
		if len(history) != 1 || history[0].RequestID != v.ID || history[0].PurchaseID == "" || history[0].LineID != v.Lines[0].ID || history[0].DeliveredAt == nil {
			t.Errorf("history: %+v", history)
		}
	})
}

// A driver sees requests while driving or carrying for them, and then no more.
func TestCarriersSeeOnlyWhatTheyCarry(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		sees := func(role domain.Role, id domain.ID) bool {
			_, err := w.Workflow.Request(t.Context(), w.As(role), id)
			rows, listErr := w.Workflow.Requests(t.Context(), w.As(role), "", store.RequestFilter{}, store.After{}, 50)
			if listErr != nil || (err == nil) != (len(rows) == 1) {
				t.Fatalf("one and list disagree: %v, %v, %v", err, rows, listErr)
			}
			return err == nil
		}
		v := w.Register()
		if sees(domain.RoleDriver, v.ID) || sees(domain.RoleCourier, v.ID) || !sees(domain.RoleOperator, v.ID) {
			t.Error("registered: only the hotline sees it")
		}
		w.Fire(v.ID, domain.RoleCollector, flowtest.FullKit)
		w.Give(v, domain.RoleCollector, domain.RoleDriver)
		v = w.Fire(v.ID, domain.RoleDispatcher, workflow.AssignHospital{HospitalID: w.Hospitals[0], DriverID: w.Staff[domain.RoleDriver]})
		v = w.Fire(v.ID, domain.RoleDriver, flowtest.Bought(v))
		w.Give(v, domain.RoleDriver, domain.RoleCourier)
		if sees(domain.RoleDriver, v.ID) || !sees(domain.RoleCourier, v.ID) {
			t.Error("handed on: the courier sees it, the driver no more")
		}
		v = flowtest.Must(w.Workflow.Request(t.Context(), w.As(domain.RoleOperator), v.ID))
		w.Fire(v.ID, domain.RoleCourier, w.Delivery(v))
		if sees(domain.RoleDriver, v.ID) || sees(domain.RoleCourier, v.ID) || !sees(domain.RoleAuditor, v.ID) {
			t.Error("closed: they see it no more")
		}
	})
}

// The neighbouring community's requests, residents, items, money and ledger do
// not exist for us.
func TestAnotherCommunity(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		v := w.Collected()
		stranger := &usecase.Invocation{
			Who:   &domain.Principal{StaffID: domain.NewID(w.Now()), In: map[domain.ID][]domain.Role{domain.NewID(w.Now()): domain.Roles()}},
			Roles: domain.Roles(),
		}
		ctx := t.Context()
		for name, call := range map[string]func() error{
			"request":     func() error { _, err := w.Workflow.Request(ctx, stranger, v.ID); return err },
			"transition":  func() error { _, err := w.Workflow.Fire(ctx, stranger, v.ID, workflow.Cancel{Reason: "x"}); return err },
			"resident":    func() error { _, err := w.Office.Resident(ctx, stranger, w.Resident); return err },
			"register":    func() error { _, err := w.Workflow.Register(ctx, stranger, w.Registration()); return err },
			"item":        func() error { _, err := w.Custody.Item(ctx, stranger, v.Items[0].ID); return err },
			"money":       func() error { _, err := w.Custody.Money(ctx, stranger, v.ID); return err },
			"ledger":      func() error { _, err := w.Ledger.Entries(ctx, stranger, w.Community, 0, 10); return err },
			"medications": func() error { _, err := w.Workflow.Medications(ctx, stranger, w.Resident); return err },
			"draft":       func() error { _, err := w.Workflow.Draft(ctx, stranger, w.Resident); return err },
			"hand over": func() error {
				_, err := w.Custody.HandOver(ctx, stranger, custody.Handover{Items: []domain.ID{v.Items[0].ID}, To: domain.Holder{Kind: domain.HolderResident}})
				return err
			},
			"pay": func() error {
				_, err := w.Custody.Pay(ctx, stranger, v.ID, custody.Payment{AmountFen: 1})
				return err
			},
			"update resident": func() error {
				_, err := w.Office.UpdateResident(ctx, stranger, w.Resident, func(*office.ResidentView) error { return nil })
				return err
			},
			"archive resident": func() error { return w.Office.ArchiveResident(ctx, stranger, w.Resident) },
		} {
			if err := call(); !domain.IsCode(err, "not_found") {
				t.Errorf("%s: %v", name, err)
			}
		}
		lists := 0
		rows := flowtest.Must(w.Workflow.Requests(ctx, stranger, "", store.RequestFilter{}, store.After{}, 50))
		items := flowtest.Must(w.Custody.Items(ctx, stranger, "", store.ItemFilter{}, "", 50))
		people := flowtest.Must(w.Office.Residents(ctx, stranger, office.ResidentQuery{}, office.AfterResident{}, 50))
		callers := flowtest.Must(w.Office.Callers(ctx, stranger, "63451234", ""))
		status := flowtest.Must(w.Workflow.Status(ctx, stranger, "63451234", "", ""))
		if lists = len(rows) + len(items) + len(people) + len(callers) + len(status); lists != 0 {
			t.Errorf("%d rows of the neighbours are listed", lists)
		}
	})
}

// Pages are stable while rows are added, and most urgent comes first.
func TestRequestPages(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		register := func(u domain.Urgency) domain.ID {
			w.Resident = w.NewResident("冯")
			w.Pass(time.Second)
			return w.Register(func(r *workflow.Registration) { r.UrgencyOverride, r.UrgencyReason = u, "电话里说的" }).ID
		}
		late, soon, out := register(domain.UrgencyOK), register(domain.UrgencyLow), register(domain.UrgencyOut)
		soon2 := register(domain.UrgencyLow)
		var got []domain.ID
		var after store.After
		for {
			page := flowtest.Must(w.Workflow.Requests(t.Context(), w.As(domain.RoleOperator), "", store.RequestFilter{}, after, 1))
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
		w.Verified()
		w.Register()
		v := flowtest.Must(w.Ledger.Verify(context.Background()))
		if v.FirstError != "" || v.Unsealed != 1 {
			t.Errorf("%+v", v)
		}
		w.Verified()
	})
}
