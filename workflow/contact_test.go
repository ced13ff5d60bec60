package workflow

import (
	"context"
	"testing"
	"time"

	"songyao/domain"
	"songyao/store"
)

const day = 24 * time.Hour

// lives adds a resident in a flat of building 9.
func (w *world) lives(name, room string, flags ...domain.Flag) domain.ID {
	w.t.Helper()
	v, err := w.flow.CreateResident(w.t.Context(), w.as(domain.RoleOperator), ResidentView{
		Resident: domain.Resident{
			CommunityID: w.community, Name: name, Building: "9", Unit: "1", Room: room, Flags: flags, Insurance: domain.InsuranceEmployee,
		},
		Phones: []domain.ResidentPhone{{Number: "6345 9999", Relation: "本人"}},
	})
	if err != nil {
		w.t.Fatal(err)
	}
	return v.ID
}

// takes puts the resident on a plan of one unit a day that lasts so many days.
func (w *world) takes(resident domain.ID, drug, days int) domain.ID {
	w.t.Helper()
	units := domain.Milli(days) * 1_000
	v, err := w.flow.StartSupply(w.t.Context(), w.as(domain.RoleOperator), resident,
		NewSupplyPlan{DrugID: w.drugs[drug], DailyDose: 1_000, Units: &units})
	if err != nil {
		w.t.Fatal(err)
	}
	return v.ID
}

// list is whom to call today, and the same when asked again.
func (w *world) list(reason domain.CallReason) *CallList {
	w.t.Helper()
	first := must(w.flow.CallList(w.t.Context(), w.as(domain.RoleOperator), w.community, reason))
	again := must(w.flow.CallList(w.t.Context(), w.as(domain.RoleOperator), w.community, reason))
	if a, b := string(domain.Document(first)), string(domain.Document(again)); a != b {
		w.t.Fatalf("asked twice:\n%s\n%s", a, b)
	}
	return first
}

// doors are the flats on a list, in its order.
func doors(l *CallList) []string {
	out := []string{}
	for _, e := range l.Entries {
		out = append(out, e.Residents[0].Room)
	}
	return out
}

// wantDoors fails the test unless exactly these flats are to be called, in this order.
func (w *world) wantDoors(when string, reason domain.CallReason, want ...string) *CallList {
	w.t.Helper()
	l := w.list(reason)
	got := doors(l)
	if len(got) != len(want) {
		w.t.Fatalf("%s: %s calls %v, want %v", when, reason, got, want)
	}
	for i := range got {
		if got[i] != want[i] {
			w.t.Fatalf("%s: %s calls %v, want %v", when, reason, got, want)
		}
	}
	return l
}

// spoke is a call in which somebody answered and said this about plans.
func spoke(resident domain.ID, told ...RefillTold) NewContact {
	in := NewContact{ResidentID: resident, Channel: domain.ChannelPhone, Result: domain.ContactReached, Refills: told}
	for _, t := range told {
		if t.Answer == domain.AnswerRequested {
			in.Request = &CallRequest{Caller: Caller{"王晓", "13800138000", "女儿"}, ConsentWording: "2020-06"}
		}
	}
	return in
}

func (w *world) contact(in NewContact) (*ContactView, error) {
	return w.flow.RecordContact(w.t.Context(), w.as(domain.RoleOperator), in)
}

// records writes a contact down and fails the test when that is refused.
func (w *world) records(in NewContact) *ContactView {
	w.t.Helper()
	v, err := w.contact(in)
	if err != nil {
		w.t.Fatal(err)
	}
	return v
}

// alertOf is the alert that stands for the plan.
func (w *world) alertOf(plan domain.ID) *domain.Alert {
	w.t.Helper()
	p := must(w.st.SupplyPlan(w.t.Context(), domain.In(w.community), plan))
	return must(w.st.SupplyOf(w.t.Context(), domain.In(w.community), p.ResidentID)).Alert(plan)
}

// TestContactPrefillsTheRequest: the refill asked for on the phone is a request
// before the receiver is down, as the last one was; what the plan knows is told to
// the driver but is no count.
func TestContactPrefillsTheRequest(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		who := w.lives("王秀英", "101")
		w.resident = who
		before := w.register(func(r *Registration) { r.Lines[0].OnHand = nil; r.Lines[0].Quantity = 56_000 })
		w.fire(before.ID, domain.RoleOperator, Cancel{"家里有"})
		pills, insulin := w.takes(who, 0, 3), w.takes(who, 2, 4)
		w.pass(day)
		left := domain.Milli(1_000)
		v := w.records(spoke(who,
			RefillTold{PlanID: pills, Answer: domain.AnswerRequested},
			RefillTold{PlanID: insulin, Answer: domain.AnswerRequested, OnHand: &left}))
		r := must(w.flow.Request(t.Context(), w.as(domain.RoleOperator), v.RequestID))
		if r.State != domain.Registered || r.DayNumber == 0 || len(r.Lines) != 2 {
			t.Fatalf("registered %+v", r)
		}
		for i, want := range []domain.Line{
			{DrugID: w.drugs[0], Quantity: 56_000, DailyDose: 1_000, OnHand: ref(domain.Milli(2_000)), Substitution: domain.SubstituteGeneric},
			{DrugID: w.drugs[2], Quantity: 300_000, DailyDose: 1_000, OnHand: &left, Substitution: domain.SubstituteAsk},
		} {
			l := r.Lines[i]
			if l.DrugID != want.DrugID || l.Quantity != want.Quantity || l.DailyDose != want.DailyDose || *l.OnHand != *want.OnHand ||
				l.Substitution != want.Substitution {
				t.Errorf("line %d: %+v, want %+v", i+1, l, want)
			}
		}
		for _, p := range must(w.flow.Supply(t.Context(), w.as(domain.RoleOperator), who)) {
			counts := 0
			for _, e := range p.Timeline {
				if e.RequestID == v.RequestID {
					counts++
				}
			}
			if want := map[domain.ID]int{pills: 0, insulin: 1}[p.ID]; counts != want {
				t.Errorf("%s: %d counts out of the call, want %d", p.Drug.GenericName, counts, want)
			}
		}
		if a := w.alertOf(insulin); a == nil || a.Outcome != domain.RefillRequested {
			t.Errorf("the alert says %+v", a)
		}
		w.pass(day)
		w.wantDoors("the medicine is on its way", domain.CallRefill)
		w.fire(v.RequestID, domain.RoleOperator, Cancel{"搞错了"})
		w.wantDoors("the request was cancelled", domain.CallRefill, "101")
		w.verified()
	})
}

func ref[T any](v T) *T { return &v }

// TestContactTwice: three people of one service rang the same old couple in one
// morning. A household that was reached is off the lists until tomorrow, for the
// refills of both and for the round.
func TestContactTwice(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		he, she := w.lives("李大爷", "101", domain.FlagLivingAlone), w.lives("李奶奶", "101")
		w.takes(he, 0, 2)
		w.takes(she, 2, 3)
		w.wantDoors("in the morning", "", "101")
		v := w.records(NewContact{ResidentID: she, Channel: domain.ChannelKnock, Result: domain.ContactReached})
		w.wantDoors("reached", "")
		again := w.records(NewContact{ResidentID: he, Channel: domain.ChannelPhone, Result: domain.ContactReached})
		if len(again.Earlier) != 1 || again.Earlier[0].ID != v.ID {
			t.Errorf("who rings all the same sees %+v", again.Earlier)
		}
		w.pass(day)
		w.wantDoors("nothing was said about the refills", domain.CallRefill, "101")
		w.verified()
	})
}

// TestContactNoAnswer: nobody is crossed off for not answering; the untried come first.
func TestContactNoAnswer(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		out, low := w.lives("张三", "101"), w.lives("李四", "102")
		w.takes(out, 0, 0)
		w.takes(low, 0, 4)
		w.wantDoors("untried", domain.CallRefill, "101", "102")
		for _, result := range []domain.ContactResult{domain.ContactNoAnswer, domain.ContactWrongNumber} {
			w.records(NewContact{ResidentID: out, Channel: domain.ChannelPhone, Result: result})
			w.pass(time.Hour)
		}
		e := w.wantDoors("tried twice", domain.CallRefill, "102", "101").Entries[1]
		if e.Tries != 2 || e.LastTry.Result != domain.ContactWrongNumber {
			t.Errorf("tries %d, last %+v", e.Tries, e.LastTry)
		}
		w.pass(day)
		w.wantDoors("a new day", domain.CallRefill, "101", "102")
		_, err := w.contact(NewContact{
			ResidentID: out, Channel: domain.ChannelPhone, Result: domain.ContactNoAnswer,
			Refills: []RefillTold{{Answer: domain.AnswerDeclined, Reason: "没人接"}},
		})
		wantCode(t, err, "contact_not_reached")
		w.records(NewContact{ResidentID: out, Channel: domain.ChannelPhone, Result: domain.ContactRefused})
		w.wantDoors("refused to talk", domain.CallRefill, "102")
		w.verified()
	})
}

// TestCallListHouseholdOfTwo: one call for everything behind one door, the
// neighbour apart; what lasts a week goes along, what lasts longer does not.
func TestCallListHouseholdOfTwo(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		he, she, other := w.lives("李大爷", "101"), w.lives("李奶奶", "101"), w.lives("邻居", "102")
		due := w.takes(he, 0, 3)
		along := w.takes(she, 0, 9)
		w.takes(he, 2, 15)
		w.takes(other, 0, 8)
		e := w.wantDoors("today", domain.CallRefill, "101").Entries[0]
		if len(e.Refills) != 2 || e.Refills[0].ID != due || !e.Refills[0].Due || e.Refills[1].ID != along || e.Refills[1].Due {
			t.Errorf("refills %+v", e.Refills)
		}
		if len(e.Residents) != 2 || len(e.Residents[0].Phones) != 1 {
			t.Errorf("residents %+v", e.Residents)
		}
		_, err := w.contact(spoke(he,
			RefillTold{PlanID: due, Answer: domain.AnswerRequested}, RefillTold{PlanID: along, Answer: domain.AnswerRequested}))
		wantCode(t, err, "refills_of_several")
		v := w.records(spoke(he, RefillTold{PlanID: along, Answer: domain.AnswerRequested}))
		if v.ResidentID != he || v.Request.ResidentID != she {
			t.Errorf("asked of %s for %s", v.ResidentID, v.Request.ResidentID)
		}
		w.records(spoke(he, RefillTold{PlanID: due, Answer: domain.AnswerRequested}))
		w.verified()
	})
}

// TestCallListInsuranceRule: what the insurance does not pay for yet does not go
// along, and a refill that it would pay for too late is said to be so.
func TestCallListInsuranceRule(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		he, she := w.lives("李大爷", "101"), w.lives("李奶奶", "101")
		due, along := w.takes(he, 0, 4), w.takes(she, 0, 8)
		for _, c := range []struct {
			days        int
			refills     int
			uninsurable bool
		}{{days: 1, refills: 1, uninsurable: true}, {days: 7, refills: 1}, {days: 8, refills: 2}} {
			desk := &callDesk{
				home: must(store.Get[domain.Community](t.Context(), w.st, "community", w.community)), outlook: newOutlook("2020-06-15", nil),
				rules: []domain.Rule{{Kind: domain.RefillTooSoon, Days: c.days, FromOn: "2020-01-01"}},
			}
			desk.sheet = must(w.st.CallSheet(t.Context(), w.community, "2020-06-15", desk.farthest()))
			refills := desk.list(domain.CallRefill).Entries[0].Refills
			if len(refills) != c.refills || refills[0].ID != due || refills[0].Uninsurable() != c.uninsurable {
				t.Errorf("with %d days: %+v", c.days, refills)
			}
			if len(refills) == 2 && refills[1].ID != along {
				t.Errorf("with %d days %s goes along", c.days, refills[1].ID)
			}
		}
	})
}

// TestContactNothingIsDismissed: a refusal needs a reason, is quiet for a week at
// most, and is heard again as soon as it gets worse, job or no job.
func TestContactNothingIsDismissed(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		who, unknown := w.lives("张三", "101"), w.lives("李四", "102")
		plan := w.takes(who, 0, 4) // low until the day after tomorrow
		v := must(w.flow.StartSupply(t.Context(), w.as(domain.RoleOperator), unknown, NewSupplyPlan{DrugID: w.drugs[0]}))
		e := w.wantDoors("today", domain.CallRefill, "102", "101").Entries[0]
		if e.Refills[0].Known() || e.Refills[0].DaysLeft != nil {
			t.Errorf("nobody knows, but the list says %+v", e.Refills[0])
		}
		for _, answer := range []domain.RefillAnswer{domain.AnswerDeclined, domain.AnswerStopped} {
			_, err := w.contact(spoke(who, RefillTold{PlanID: plan, Answer: answer}))
			wantCode(t, err, "reason_required")
		}
		w.records(spoke(who, RefillTold{PlanID: plan, Answer: domain.AnswerDeclined, Reason: "儿子送来"}))
		w.records(spoke(unknown, RefillTold{PlanID: v.ID, Answer: domain.AnswerDeclined, Reason: "不想说"}))
		if a := w.alertOf(plan); a == nil || a.Outcome != domain.RefillDeclined || a.Reason != "儿子送来" || a.QuietUntil != "2020-06-22" {
			t.Fatalf("declined: %+v", a)
		}
		w.pass(day)
		w.wantDoors("still low", domain.CallRefill)
		w.pass(day)
		w.wantDoors("critical by now", domain.CallRefill, "101")
		w.pass(4 * day)
		w.wantDoors("six days later", domain.CallRefill, "101")
		w.pass(day)
		w.wantDoors("a week later", domain.CallRefill, "101", "102")
		w.verified()
	})
}

// TestContactSnoozeOverAHoliday: "ring me after the festival" is too late when the
// hospitals are closed until then; the answer names the last day.
func TestContactSnoozeOverAHoliday(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		w.pass(7 * day) // Monday the 22nd; the Dragon Boat Festival is closed from the 25th to the 27th
		who := w.lives("张三", "101")
		plan := w.takes(who, 0, 7) // until the 29th
		snooze := func(until domain.Date) error {
			_, err := w.contact(spoke(who, RefillTold{PlanID: plan, Answer: domain.AnswerSnoozed, UntilOn: until}))
			return err
		}
		err := snooze("2020-06-24")
		wantCode(t, err, "snooze_too_long")
		if e := domain.AsError(err); len(e.Fields) != 1 || e.Fields[0].Pointer != "/refills/0/until_on" || e.Fields[0].Args[0] != domain.Date("2020-06-23") {
			t.Errorf("the last day is not named: %+v", e.Fields)
		}
		wantCode(t, snooze("2020-06-22"), "day_not_ahead")
		wantCode(t, snooze("2020-06-01"), "day_not_ahead")
		wantCode(t, snooze(""), "required")
		if err := snooze("2020-06-23"); err != nil {
			t.Fatal(err)
		}
		w.wantDoors("put off", domain.CallRefill)
		w.pass(day)
		w.wantDoors("on the day", domain.CallRefill, "101")
		w.pass(day) // too late to order in time: not put off any further than a day
		wantCode(t, snooze("2020-06-26"), "snooze_too_long")
		if err := snooze("2020-06-25"); err != nil {
			t.Fatal(err)
		}
		w.verified()
	})
}

// TestContactStoppedAndCounted: a drug not taken any more and a full drawer end the
// alert in the same transaction; an empty one makes it worse.
func TestContactStoppedAndCounted(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		who := w.lives("张三", "101")
		stopped, full := w.takes(who, 0, 2), w.takes(who, 2, 2)
		v := w.records(spoke(who,
			RefillTold{PlanID: stopped, Answer: domain.AnswerStopped, Reason: "医生停药"},
			RefillTold{PlanID: full, Answer: domain.AnswerCounted, OnHand: ref(domain.Milli(90_000))}))
		if v.RequestID != "" || w.alertOf(stopped) != nil || w.alertOf(full) != nil {
			t.Errorf("alerts stand: %+v, %+v", w.alertOf(stopped), w.alertOf(full))
		}
		w.pass(day)
		w.wantDoors("all is well", "")
		_, err := w.contact(spoke(who, RefillTold{PlanID: stopped, Answer: domain.AnswerRequested}))
		wantCode(t, err, "supply_not_active")
		w.records(spoke(who, RefillTold{PlanID: full, Answer: domain.AnswerCounted, OnHand: ref(domain.Milli(0))}))
		if a := w.alertOf(full); a == nil || a.Level != domain.UrgencyOut {
			t.Errorf("an empty drawer: %+v", a)
		}
		w.verified()
	})
}

// TestContactCountsForTwo: what is counted for both behind one door is kept apart.
func TestContactCountsForTwo(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		he, she := w.lives("李大爷", "101"), w.lives("李奶奶", "101")
		his, hers := w.takes(he, 0, 2), w.takes(she, 0, 2)
		w.records(spoke(he,
			RefillTold{PlanID: his, Answer: domain.AnswerCounted, OnHand: ref(domain.Milli(50_000))},
			RefillTold{PlanID: hers, Answer: domain.AnswerCounted, OnHand: ref(domain.Milli(1_000))}))
		for who, want := range map[domain.ID]domain.Date{he: "2020-08-04", she: "2020-06-16"} {
			p := must(w.flow.Supply(t.Context(), w.as(domain.RoleOperator), who))[0]
			if p.RunOutOn != want || len(p.Timeline) != 2 {
				t.Errorf("runs out on %s after %d events, want %s", p.RunOutOn, len(p.Timeline), want)
			}
		}
		w.verified()
	})
}

// TestContactRefusals: what cannot be is said to be so, and nothing is written.
func TestContactRefusals(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		who, other, gone := w.lives("张三", "101"), w.lives("李四", "102"), w.lives("走了", "103")
		plan, theirs := w.takes(who, 0, 2), w.takes(other, 0, 2)
		if err := w.flow.ArchiveResident(t.Context(), w.as(domain.RoleOperator), gone); err != nil {
			t.Fatal(err)
		}
		asked := spoke(who, RefillTold{PlanID: plan, Answer: domain.AnswerRequested})
		without, nothing := asked, asked
		without.Request = nil
		nothing.Refills = nil
		badPhone := asked
		badPhone.Request = &CallRequest{Caller: Caller{"王晓", "12", ""}, ConsentWording: "x"}
		before := len(must(w.flow.Contacts(t.Context(), w.as(domain.RoleOperator), ContactQuery{}, "", 10)))
		for code, in := range map[string]NewContact{
			"not_found":         {ResidentID: domain.NewID(morning), Channel: domain.ChannelPhone, Result: domain.ContactReached},
			"resident_archived": {ResidentID: gone, Channel: domain.ChannelPhone, Result: domain.ContactReached},
			"unknown_plan":      spoke(who, RefillTold{PlanID: theirs, Answer: domain.AnswerCounted, OnHand: ref(domain.Milli(1))}),
			"refill_twice":      spoke(who, asked.Refills[0], asked.Refills[0]),
			"required":          without,
			"nothing_requested": nothing,
			"invalid_phone":     badPhone,
			"not_together":      spoke(who, RefillTold{PlanID: plan, Answer: domain.AnswerStopped, Reason: "x", OnHand: ref(domain.Milli(1))}),
		} {
			_, err := w.contact(in)
			wantCode(t, err, code)
		}
		_, err := w.flow.RecordContact(t.Context(), w.as(domain.RoleMedic), asked)
		wantCode(t, err, "transition_role")
		if n := len(must(w.flow.Contacts(t.Context(), w.as(domain.RoleOperator), ContactQuery{}, "", 10))); n != before {
			t.Errorf("refused contacts left %d", n-before)
		}
		w.records(asked)
		_, err = w.contact(asked)
		wantCode(t, err, "duplicate_request")
		w.verified()
	})
}

// TestContactOtherMaker: the same drug of another maker under way is a duplicate too.
func TestContactOtherMaker(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		who := w.lives("张三", "101")
		plan := w.takes(who, 0, 2)
		w.resident = who
		open := w.register(func(r *Registration) { r.Lines[0].DrugID, r.Lines[0].OnHand = w.drugs[1], nil })
		w.wantDoors("under way", domain.CallRefill)
		in := spoke(who, RefillTold{PlanID: plan, Answer: domain.AnswerRequested})
		_, err := w.contact(in)
		wantCode(t, err, "duplicate_request")
		if e := domain.AsError(err); len(e.Related) != 1 || e.Related[0] != open.ID {
			t.Errorf("related %v", e.Related)
		}
		in.Request.DuplicateReason = "那家没有"
		w.records(in)
		w.verified()
	})
}

// TestContactRace: of two operators who call one household at the same moment, and
// ask for the same refill, one is told to look again. At most one request comes of it.
func TestContactRace(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		for i := range 8 {
			room := string(rune('a' + i))
			who := []domain.ID{w.lives("他", room), w.lives("她", room)}
			plan := w.takes(who[0], 0, 2)
			won := 0
			for _, err := range race(2, func(i int) error {
				in := spoke(who[i], RefillTold{PlanID: plan, Answer: domain.AnswerRequested})
				_, err := w.flow.RecordContact(context.WithoutCancel(t.Context()), w.as(domain.RoleOperator), in)
				return err
			}) {
				if err == nil {
					won++
				} else if !domain.IsCode(err, "changed_meanwhile", "duplicate_request") {
					t.Fatal(err)
				}
			}
			open := must(w.st.OpenRequestsOf(t.Context(), domain.In(w.community), who))
			if won != 1 || len(open) != 1 {
				t.Fatalf("%d won, %d requests", won, len(open))
			}
		}
		w.verified()
	})
}

// TestContactReplayed: the same call sent twice is one contact and one request,
// with the number it was given.
func TestContactReplayed(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		who := w.lives("张三", "101")
		in := spoke(who, RefillTold{PlanID: w.takes(who, 0, 2), Answer: domain.AnswerRequested})
		var views []*ContactView
		for range 2 {
			c := w.as(domain.RoleOperator)
			c.Key = &domain.Idempotency{StaffID: c.Who.StaffID, Method: "POST", Path: "/v1/contacts", Key: "k", BodyHash: "h"}
			v, err := w.flow.RecordContact(t.Context(), c, in)
			if err != nil {
				t.Fatal(err)
			}
			views = append(views, v)
		}
		if a, b := views[0], views[1]; a.ID != b.ID || a.Request.DayNumber != b.Request.DayNumber || b.Request.DayNumber == 0 {
			t.Errorf("%+v and %+v", a.Request, b.Request)
		}
		w.verified()
	})
}
