package workflow

import (
	"slices"
	"testing"
	"time"

	"songyao/domain"
)

// TestTwoOperatorsDoNotRingTheSamePerson: whoever claims first rings, about
// everything; the others are told. A claim ends with its call, or by itself.
func TestTwoOperatorsDoNotRingTheSamePerson(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		medic, operator := w.as(domain.RoleMedic), w.as(domain.RoleOperator)
		missed := func(in NewCall) domain.ID {
			in.Direction, in.Kind, in.Outcome = domain.CallIn, domain.AboutOther, domain.CallNoAnswer
			return w.rings(in).CallbackID
		}
		first := missed(NewCall{RequestID: w.register().ID})
		second := missed(NewCall{ResidentID: w.resident, Number: somebody})
		third := missed(NewCall{Number: somebody})
		other := missed(NewCall{Number: "139 0000 0002"})
		got := must(w.flow.ClaimCallback(t.Context(), medic, second))
		if len(got) != 3 || got[0].ClaimedBy != w.staff[domain.RoleMedic] {
			t.Fatalf("to talk about: %+v", got)
		}
		for _, id := range []domain.ID{first, second, third} {
			_, err := w.flow.ClaimCallback(t.Context(), operator, id)
			wantCode(t, err, "callback_claimed")
			_, err = w.flow.DismissCallback(t.Context(), operator, id, "重复")
			wantCode(t, err, "callback_claimed")
		}
		must(w.flow.ClaimCallback(t.Context(), operator, other))
		w.pass(10 * time.Minute)
		must(w.flow.ClaimCallback(t.Context(), medic, third)) // still talking
		w.pass(10 * time.Minute)
		_, err := w.flow.ClaimCallback(t.Context(), operator, first)
		wantCode(t, err, "callback_claimed")
		w.pass(5 * time.Minute)
		must(w.flow.ClaimCallback(t.Context(), operator, first)) // forgotten by the medic
		w.rings(NewCall{ResidentID: w.resident, Number: somebody, Direction: domain.CallOut, Kind: domain.AboutOther, Outcome: domain.CallNoAnswer})
		must(w.flow.ClaimCallback(t.Context(), medic, first))
		w.verified()
	})
}

// TestClaimRace: of eight who reach for the same person in one moment, one rings.
func TestClaimRace(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		for range 20 {
			w.resident = w.newResident("李大爷")
			entries := []domain.ID{
				w.rings(NewCall{RequestID: w.register().ID, Direction: domain.CallIn, Kind: domain.AboutOther, Outcome: domain.CallNoAnswer}).CallbackID,
				w.rings(NewCall{ResidentID: w.resident, Direction: domain.CallIn, Kind: domain.AboutOther, Outcome: domain.CallNoAnswer}).CallbackID,
			}
			roles := []domain.Role{domain.RoleOperator, domain.RoleMedic, domain.RoleSupervisor}
			won := 0
			for _, err := range race(len(roles), func(i int) error {
				_, err := w.flow.ClaimCallback(t.Context(), w.as(roles[i]), entries[i%2])
				return err
			}) {
				if err == nil {
					won++
				} else if !domain.IsCode(err, "callback_claimed", "changed_meanwhile") {
					t.Fatal(err)
				}
			}
			if won != 1 {
				t.Fatalf("%d operators ring %s", won, w.resident)
			}
		}
		w.verified()
	})
}

// TestCallsWrittenDownAtOnce: eight write down a try to reach the same person. None is
// lost that was acknowledged, and there is one entry.
func TestCallsWrittenDownAtOnce(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		for range 5 {
			resident, won := w.newResident("李大爷"), 0
			for _, err := range race(8, func(int) error {
				_, err := w.flow.RecordCall(t.Context(), w.as(domain.RoleOperator), NewCall{
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
			log := must(w.flow.Calls(t.Context(), w.as(domain.RoleOperator), CallQuery{CallFilter: CallFilter{ResidentID: resident}}, "", 20))
			q := slices.DeleteFunc(w.queue(), func(e QueueEntry) bool { return e.ResidentID != resident })
			if won == 0 || len(log) != won || len(q) != 1 || q[0].Attempts != won {
				t.Fatalf("%d acknowledged, %d in the log, %+v", won, len(log), q)
			}
		}
		w.verified()
	})
}

// TestQueue: the longest overdue first, with what drivers at the counter ask before
// their default holds; page by page the same.
func TestQueue(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		v := w.assigned()
		w.fire(v.ID, domain.RoleDriver, AskDecision{Question: domain.AskPrice, Text: "涨了五块", AskedFen: 3_000, OfferedFen: 3_500, Minutes: 20, DefaultAnswer: domain.Refuse})
		two := morning.Add(5 * time.Hour)
		w.rings(NewCall{Number: "139 0000 0003", Direction: domain.CallIn, Kind: domain.AboutOther, Outcome: domain.CallAgain, CallbackAt: &two})
		w.rings(NewCall{Number: "139 0000 0002", Direction: domain.CallOut, Kind: domain.AboutOther, Outcome: domain.CallNoAnswer})
		w.rings(NewCall{Number: somebody, Direction: domain.CallIn, Kind: domain.AboutOther, Outcome: domain.CallNoAnswer})
		want := []string{"+8613900000001", "+8613800138000", "+8613900000002", "+8613900000003"}
		var got []string
		at, id := time.Time{}, domain.ID("")
		for {
			page := must(w.flow.Callbacks(t.Context(), w.as(domain.RoleSupervisor), w.community, at, id, 1))
			if len(page) == 0 {
				break
			}
			got = append(got, page[0].Number)
			at, id = page[0].DueAt, page[0].ID
		}
		if q := w.queue(); !slices.Equal(got, want) || len(q) != len(want) || q[1].Decision == nil || q[1].Resident.Name != "王秀英" || q[1].RequestID != v.ID {
			t.Errorf("%v, want %v; %+v", got, want, q)
		}
		w.pass(20 * time.Minute) // the default holds
		if q := w.queue(); len(q) != 3 || q[1].Decision != nil {
			t.Errorf("after the default: %+v", q)
		}
		elsewhere := &Call{Who: &domain.Principal{StaffID: w.staff[domain.RoleOperator]}, Roles: domain.Roles()}
		if q := must(w.flow.Callbacks(t.Context(), elsewhere, "", time.Time{}, "", 10)); len(q) != 0 {
			t.Errorf("seen from elsewhere: %+v", q)
		}
	})
}

// TestDismissCallback: somebody came to the office. The reason stays; what is closed
// is neither claimed nor closed again.
func TestDismissCallback(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		id := w.rings(NewCall{ResidentID: w.resident, Direction: domain.CallIn, Kind: domain.AboutComplaint, Outcome: domain.CallNoAnswer}).CallbackID
		old := w.as(domain.RoleOperator)
		old.IfMatch = new(int64)
		_, err := w.flow.DismissCallback(t.Context(), old, id, "已当面说清")
		wantCode(t, err, "stale_version")
		e := must(w.flow.DismissCallback(t.Context(), w.as(domain.RoleOperator), id, "已当面说清"))
		if e.ClosedAt == nil || e.Dismissed != "已当面说清" || len(w.queue()) != 0 {
			t.Errorf("%+v", e)
		}
		_, err = w.flow.DismissCallback(t.Context(), w.as(domain.RoleOperator), id, "x")
		wantCode(t, err, "callback_closed")
		_, err = w.flow.ClaimCallback(t.Context(), w.as(domain.RoleOperator), id)
		wantCode(t, err, "callback_closed")
		// The next call about the same matter opens another.
		again := w.rings(NewCall{ResidentID: w.resident, Direction: domain.CallIn, Kind: domain.AboutComplaint, Outcome: domain.CallNoAnswer})
		if again.CallbackID == id || len(w.queue()) != 1 {
			t.Errorf("%+v", again)
		}
		w.verified()
	})
}
