package hotline_test

import (
	"slices"
	"testing"
	"time"

	"songyao/domain"
	"songyao/workflow"
	"songyao/workflow/flowtest"
	"songyao/workflow/hotline"
	"songyao/workflow/usecase"
)

// TestTwoOperatorsDoNotRingTheSamePerson: whoever claims first rings, about
// everything; the others are told. A claim ends with its call, or by itself.
func TestTwoOperatorsDoNotRingTheSamePerson(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		medic, operator := w.As(domain.RoleMedic), w.As(domain.RoleOperator)
		missed := func(in hotline.NewCall) domain.ID {
			in.Direction, in.Kind, in.Outcome = domain.CallIn, domain.AboutOther, domain.CallNoAnswer
			return w.Rings(in).CallbackID
		}
		first := missed(hotline.NewCall{RequestID: w.Register().ID})
		second := missed(hotline.NewCall{ResidentID: w.Resident, Number: somebody})
		third := missed(hotline.NewCall{Number: somebody})
		other := missed(hotline.NewCall{Number: "139 0000 0002"})
		got := flowtest.Must(w.Hotline.ClaimCallback(t.Context(), medic, second))
		if len(got) != 3 || got[0].ClaimedBy != w.Staff[domain.RoleMedic] {
			t.Fatalf("to talk about: %+v", got)
		}
		for _, id := range []domain.ID{first, second, third} {
			_, err := w.Hotline.ClaimCallback(t.Context(), operator, id)
			flowtest.WantCode(t, err, "callback_claimed")
			_, err = w.Hotline.DismissCallback(t.Context(), operator, id, "重复")
			flowtest.WantCode(t, err, "callback_claimed")
		}
		flowtest.Must(w.Hotline.ClaimCallback(t.Context(), operator, other))
		w.Pass(10 * time.Minute)
		flowtest.Must(w.Hotline.ClaimCallback(t.Context(), medic, third)) // still talking
		w.Pass(10 * time.Minute)
		_, err := w.Hotline.ClaimCallback(t.Context(), operator, first)
		flowtest.WantCode(t, err, "callback_claimed")
		w.Pass(5 * time.Minute)
		flowtest.Must(w.Hotline.ClaimCallback(t.Context(), operator, first)) // forgotten by the medic
		w.Rings(hotline.NewCall{ResidentID: w.Resident, Number: somebody, Direction: domain.CallOut, Kind: domain.AboutOther, Outcome: domain.CallNoAnswer})
		flowtest.Must(w.Hotline.ClaimCallback(t.Context(), medic, first))
		w.Verified()
	})
}

// TestClaimRace: of eight who reach for the same person in one moment, one rings.
func TestClaimRace(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		for range 20 {
			w.Resident = w.NewResident("李大爷")
			entries := []domain.ID{
				w.Rings(hotline.NewCall{RequestID: w.Register().ID, Direction: domain.CallIn, Kind: domain.AboutOther, Outcome: domain.CallNoAnswer}).CallbackID,
				w.Rings(hotline.NewCall{ResidentID: w.Resident, Direction: domain.CallIn, Kind: domain.AboutOther, Outcome: domain.CallNoAnswer}).CallbackID,
			}
			roles := []domain.Role{domain.RoleOperator, domain.RoleMedic, domain.RoleSupervisor}
			won := 0
			for _, err := range flowtest.Race(len(roles), func(i int) error {
				_, err := w.Hotline.ClaimCallback(t.Context(), w.As(roles[i]), entries[i%2])
				return err
			}) {
				if err == nil {
					won++
				} else if !domain.IsCode(err, "callback_claimed", "changed_meanwhile") {
					t.Fatal(err)
				}
			}
			if won != 1 {
				t.Fatalf("%d operators ring %s", won, w.Resident)
			}
		}
		w.Verified()
	})
}

// TestCallsWrittenDownAtOnce: eight write down a try to reach the same person. None is
// lost that was acknowledged, and there is one entry.
func TestCallsWrittenDownAtOnce(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		for range 5 {
			resident, won := w.NewResident("李大爷"), 0
			for _, err := range flowtest.Race(8, func(int) error {
				_, err := w.Hotline.RecordCall(t.Context(), w.As(domain.RoleOperator), hotline.NewCall{
					ResidentID: resident, Direction: domain.CallOut, Kind: domain.AboutOther, Outcome: domain.CallNoAnswer,
				})
				return err
			}) {
				if err == nil {
					won++
				} else if !domain.IsCode(err, "changed_meanwhile") {
					t.Fatal(err)
				}
			}
			log := flowtest.Must(w.Hotline.Calls(t.Context(), w.As(domain.RoleOperator), hotline.CallQuery{CallFilter: hotline.CallFilter{ResidentID: resident}}, "", 20))
			q := slices.DeleteFunc(w.queue(), func(e hotline.QueueEntry) bool { return e.ResidentID != resident })
			if won == 0 || len(log) != won || len(q) != 1 || q[0].Attempts != won {
				t.Fatalf("%d acknowledged, %d in the log, %+v", won, len(log), q)
			}
		}
		w.Verified()
	})
}

// TestQueue: the longest overdue first, with what drivers at the counter ask before
// their default holds; page by page the same.
func TestQueue(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		v := w.Assigned()
		w.Fire(v.ID, domain.RoleDriver, workflow.AskDecision{Question: domain.AskPrice, Text: "涨了五块", AskedFen: 3_000, OfferedFen: 3_500, Minutes: 20, DefaultAnswer: domain.Refuse})
		two := flowtest.Morning.Add(5 * time.Hour)
		w.Rings(hotline.NewCall{Number: "139 0000 0003", Direction: domain.CallIn, Kind: domain.AboutOther, Outcome: domain.CallAgain, CallbackAt: &two})
		w.Rings(hotline.NewCall{Number: "139 0000 0002", Direction: domain.CallOut, Kind: domain.AboutOther, Outcome: domain.CallNoAnswer})
		w.Rings(hotline.NewCall{Number: somebody, Direction: domain.CallIn, Kind: domain.AboutOther, Outcome: domain.CallNoAnswer})
		want := []string{"+8613900000001", "+8613800138000", "+8613900000002", "+8613900000003"}
		var got []string
		at, id := time.Time{}, domain.ID("")
		for {
			page := flowtest.Must(w.Hotline.Callbacks(t.Context(), w.As(domain.RoleSupervisor), w.Community, at, id, 1))
			if len(page) == 0 {
				break
			}
			got = append(got, page[0].Number)
			at, id = page[0].DueAt, page[0].ID
		}
		if q := w.queue(); !slices.Equal(got, want) || len(q) != len(want) || q[1].Decision == nil || q[1].Resident.Name != "王秀英" || q[1].RequestID != v.ID {
			t.Errorf("%v, want %v; %+v", got, want, q)
		}
		w.Pass(20 * time.Minute) // the default holds
		if q := w.queue(); len(q) != 3 || q[1].Decision != nil {
			t.Errorf("after the default: %+v", q)
		}
		elsewhere := &usecase.Invocation{Who: &domain.Principal{StaffID: w.Staff[domain.RoleOperator]}, Roles: domain.Roles()}
		if q := flowtest.Must(w.Hotline.Callbacks(t.Context(), elsewhere, "", time.Time{}, "", 10)); len(q) != 0 {
			t.Errorf("seen from elsewhere: %+v", q)
		}
	})
}

// TestDismissCallback: somebody came to the office. The reason stays; what is closed
// is neither claimed nor closed again.
func TestDismissCallback(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		id := w.Rings(hotline.NewCall{ResidentID: w.Resident, Direction: domain.CallIn, Kind: domain.AboutComplaint, Outcome: domain.CallNoAnswer}).CallbackID
		old := w.As(domain.RoleOperator)
		old.IfMatch = new(int64)
		_, err := w.Hotline.DismissCallback(t.Context(), old, id, "已当面说清")
		flowtest.WantCode(t, err, "stale_version")
		e := flowtest.Must(w.Hotline.DismissCallback(t.Context(), w.As(domain.RoleOperator), id, "已当面说清"))
		if e.ClosedAt == nil || e.Dismissed != "已当面说清" || len(w.queue()) != 0 {
			t.Errorf("%+v", e)
		}
		_, err = w.Hotline.DismissCallback(t.Context(), w.As(domain.RoleOperator), id, "x")
		flowtest.WantCode(t, err, "callback_closed")
		_, err = w.Hotline.ClaimCallback(t.Context(), w.As(domain.RoleOperator), id)
		flowtest.WantCode(t, err, "callback_closed")
		// The next call about the same matter opens another.
		again := w.Rings(hotline.NewCall{ResidentID: w.Resident, Direction: domain.CallIn, Kind: domain.AboutComplaint, Outcome: domain.CallNoAnswer})
		if again.CallbackID == id || len(w.queue()) != 1 {
			t.Errorf("%+v", again)
		}
		w.Verified()
	})
}
