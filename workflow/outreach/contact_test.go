package outreach_test

import (
	"context"
	"testing"
	"time"

	"songyao/domain"
	"songyao/store"
	"songyao/workflow"
	"songyao/workflow/flowtest"
	"songyao/workflow/outreach"
	"songyao/workflow/supply"
)

// list is whom to call today, and the same when asked again.
func (w *world) list(reason domain.CallReason) *outreach.CallList {
	w.T.Helper()
	first := flowtest.Must(w.Outreach.CallList(w.T.Context(), w.As(domain.RoleOperator), w.Community, reason))
	again := flowtest.Must(w.Outreach.CallList(w.T.Context(), w.As(domain.RoleOperator), w.Community, reason))
	if a, b := string(domain.Document(first)), string(domain.Document(again)); a != b {
		w.T.Fatalf("asked twice:\n%s\n%s", a, b)
	}
	return first
}

// doors are the flats on a list, in its order.
func doors(l *outreach.CallList) []string {
	out := []string{}
	for _, e := range l.Entries {
		out = append(out, e.Residents[0].Room)
	}
	return out
}

// wantDoors fails the test unless exactly these flats are to be called, in this order.
func (w *world) wantDoors(when string, reason domain.CallReason, want ...string) *outreach.CallList {
	w.T.Helper()
	l := w.list(reason)
	got := doors(l)
	if len(got) != len(want) {
		w.T.Fatalf("%s: %s calls %v, want %v", when, reason, got, want)
	}
	for i := range got {
		if got[i] != want[i] {
			w.T.Fatalf("%s: %s calls %v, want %v", when, reason, got, want)
		}
	}
	return l
}

// spoke is a call in which somebody answered and said this about plans.
func spoke(resident domain.ID, answers ...outreach.SupplyAnswer) outreach.NewContact {
	in := outreach.NewContact{ResidentID: resident, Channel: domain.ChannelPhone, Result: domain.ContactReached, Refills: answers}
	for _, t := range answers {
		if t.Answer == domain.AnswerRequested {
			in.Request = &outreach.CallRequest{Caller: workflow.Caller{Name: "王晓", Phone: "13800138000", Relation: "女儿"}, ConsentWording: "2020-06"}
		}
	}
	return in
}

func (w *world) contact(in outreach.NewContact) (*outreach.ContactView, error) {
	return w.Outreach.RecordContact(w.T.Context(), w.As(domain.RoleOperator), in)
}

// records writes a contact down and fails the test when that is refused.
func (w *world) records(in outreach.NewContact) *outreach.ContactView {
	w.T.Helper()
	v, err := w.contact(in)
	if err != nil {
		w.T.Fatal(err)
	}
	return v
}

// alertOf is the alert that stands for the plan.
func (w *world) alertOf(plan domain.ID) *domain.Alert {
	w.T.Helper()
	p := flowtest.Must(w.Store.SupplyPlan(w.T.Context(), domain.In(w.Community), plan))
	return flowtest.Must(w.Store.SupplyOf(w.T.Context(), domain.In(w.Community), p.ResidentID)).Alert(plan)
}

// TestContactPrefillsTheRequest: the refill asked for on the phone is a request
// before the receiver is down, as the last one was; what the plan knows is told to
// the driver but is no count.
func TestContactPrefillsTheRequest(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		who := w.Lives("王秀英", "101")
		w.Resident = who
		before := w.Register(func(r *workflow.Registration) { r.Lines[0].OnHand = nil; r.Lines[0].Quantity = 56_000 })
		w.Fire(before.ID, domain.RoleOperator, workflow.Cancel{Reason: "家里有"})
		pills, insulin := w.Takes(who, 0, 3), w.Takes(who, 2, 4)
		w.Pass(flowtest.Day)
		left := domain.Milli(1_000)
		v := w.records(spoke(who,
			outreach.SupplyAnswer{PlanID: pills, Answer: domain.AnswerRequested},
			outreach.SupplyAnswer{PlanID: insulin, Answer: domain.AnswerRequested, OnHand: &left}))
		r := flowtest.Must(w.Workflow.Request(t.Context(), w.As(domain.RoleOperator), v.RequestID))
		if r.State != domain.Registered || r.DayNumber == 0 || len(r.Lines) != 2 {
			t.Fatalf("registered %+v", r)
		}
		for i, want := range []domain.Line{
			{DrugID: w.Drugs[0], Quantity: 56_000, DailyDose: 1_000, OnHand: flowtest.Ref(domain.Milli(2_000)), Substitution: domain.SubstituteGeneric},
			{DrugID: w.Drugs[2], Quantity: 300_000, DailyDose: 1_000, OnHand: &left, Substitution: domain.SubstituteAsk},
		} {
			l := r.Lines[i]
			if l.DrugID != want.DrugID || l.Quantity != want.Quantity || l.DailyDose != want.DailyDose || *l.OnHand != *want.OnHand ||
				l.Substitution != want.Substitution {
				t.Errorf("line %d: %+v, want %+v", i+1, l, want)
			}
		}
		for _, p := range flowtest.Must(w.Supply.Supply(t.Context(), w.As(domain.RoleOperator), who)) {
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
		w.Pass(flowtest.Day)
		w.wantDoors("the medicine is on its way", domain.CallRefill)
		w.Fire(v.RequestID, domain.RoleOperator, workflow.Cancel{Reason: "搞错了"})
		w.wantDoors("the request was cancelled", domain.CallRefill, "101")
		w.Verified()
	})
}

// TestContactTwice: three people of one service rang the same old couple in one
// morning. A household that was reached is off the lists until tomorrow, for the
// refills of both and for the round.
func TestContactTwice(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		he, she := w.Lives("李大爷", "101", domain.FlagLivingAlone), w.Lives("李奶奶", "101")
		w.Takes(he, 0, 2)
		w.Takes(she, 2, 3)
		w.wantDoors("in the morning", "", "101")
		v := w.records(outreach.NewContact{ResidentID: she, Channel: domain.ChannelKnock, Result: domain.ContactReached})
		w.wantDoors("reached", "")
		again := w.records(outreach.NewContact{ResidentID: he, Channel: domain.ChannelPhone, Result: domain.ContactReached})
		if len(again.Earlier) != 1 || again.Earlier[0].ID != v.ID {
			t.Errorf("who rings all the same sees %+v", again.Earlier)
		}
		w.Pass(flowtest.Day)
		w.wantDoors("nothing was said about the refills", domain.CallRefill, "101")
		w.Verified()
	})
}

// TestContactNoAnswer: nobody is crossed off for not answering; the untried come first.
func TestContactNoAnswer(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		out, low := w.Lives("张三", "101"), w.Lives("李四", "102")
		w.Takes(out, 0, 0)
		w.Takes(low, 0, 4)
		w.wantDoors("untried", domain.CallRefill, "101", "102")
		for _, result := range []domain.ContactResult{domain.ContactNoAnswer, domain.ContactWrongNumber} {
			w.records(outreach.NewContact{ResidentID: out, Channel: domain.ChannelPhone, Result: result})
			w.Pass(time.Hour)
		}
		e := w.wantDoors("tried twice", domain.CallRefill, "102", "101").Entries[1]
		if e.Tries != 2 || e.LastTry.Result != domain.ContactWrongNumber {
			t.Errorf("tries %d, last %+v", e.Tries, e.LastTry)
		}
		w.Pass(flowtest.Day)
		w.wantDoors("a new day", domain.CallRefill, "101", "102")
		_, err := w.contact(outreach.NewContact{
			ResidentID: out, Channel: domain.ChannelPhone, Result: domain.ContactNoAnswer,
			Refills: []outreach.SupplyAnswer{{Answer: domain.AnswerDeclined, Reason: "没人接"}},
		})
		flowtest.WantCode(t, err, "contact_not_reached")
		w.records(outreach.NewContact{ResidentID: out, Channel: domain.ChannelPhone, Result: domain.ContactRefused})
		w.wantDoors("refused to talk", domain.CallRefill, "102")
		w.Verified()
	})
}

// TestCallListHouseholdOfTwo: one call for everything behind one door, the
// neighbour apart; what lasts a week goes along, what lasts longer does not.
func TestCallListHouseholdOfTwo(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		he, she, other := w.Lives("李大爷", "101"), w.Lives("李奶奶", "101"), w.Lives("邻居", "102")
		due := w.Takes(he, 0, 3)
		along := w.Takes(she, 0, 9)
		w.Takes(he, 2, 15)
		w.Takes(other, 0, 8)
		e := w.wantDoors("today", domain.CallRefill, "101").Entries[0]
		if len(e.Refills) != 2 || e.Refills[0].ID != due || !e.Refills[0].Due || e.Refills[1].ID != along || e.Refills[1].Due {
			t.Errorf("refills %+v", e.Refills)
		}
		if len(e.Residents) != 2 || len(e.Residents[0].Phones) != 1 {
			t.Errorf("residents %+v", e.Residents)
		}
		_, err := w.contact(spoke(he,
			outreach.SupplyAnswer{PlanID: due, Answer: domain.AnswerRequested}, outreach.SupplyAnswer{PlanID: along, Answer: domain.AnswerRequested}))
		flowtest.WantCode(t, err, "refills_of_several")
		v := w.records(spoke(he, outreach.SupplyAnswer{PlanID: along, Answer: domain.AnswerRequested}))
		if v.ResidentID != he || v.Request.ResidentID != she {
			t.Errorf("asked of %s for %s", v.ResidentID, v.Request.ResidentID)
		}
		w.records(spoke(he, outreach.SupplyAnswer{PlanID: due, Answer: domain.AnswerRequested}))
		w.Verified()
	})
}

// TestCallListInsuranceRule: what the insurance does not pay for yet does not go
// along, and a refill that it would pay for too late is said to be so.
func TestCallListInsuranceRule(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		he, she := w.Lives("李大爷", "101"), w.Lives("李奶奶", "101")
		due, along := w.Takes(he, 0, 4), w.Takes(she, 0, 8)
		for _, c := range []struct {
			days        int
			refills     int
			uninsurable bool
		}{{days: 1, refills: 1, uninsurable: true}, {days: 7, refills: 1}, {days: 8, refills: 2}} {
			home := flowtest.Must(store.Get[domain.Community](t.Context(), w.Store, "community", w.Community))
			rules := []domain.Rule{{Kind: domain.RefillTooSoon, Days: c.days, FromOn: "2020-01-01"}}
			list := outreach.BuildCallList(home, rules, supply.NewOutlook("2020-06-15", nil), domain.CallRefill,
				func(farthest domain.Date) *store.CallSheet {
					return flowtest.Must(w.Store.CallSheet(t.Context(), w.Community, "2020-06-15", farthest, w.Now()))
				})
			refills := list.Entries[0].Refills
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
		who, unknown := w.Lives("张三", "101"), w.Lives("李四", "102")
		plan := w.Takes(who, 0, 4) // low until the day after tomorrow
		v := flowtest.Must(w.Supply.StartSupply(t.Context(), w.As(domain.RoleOperator), unknown, supply.NewSupplyPlan{DrugID: w.Drugs[0]}))
		e := w.wantDoors("today", domain.CallRefill, "102", "101").Entries[0]
		if e.Refills[0].Known() || e.Refills[0].DaysLeft != nil {
			t.Errorf("nobody knows, but the list says %+v", e.Refills[0])
		}
		for _, answer := range []domain.RefillAnswer{domain.AnswerDeclined, domain.AnswerStopped} {
			_, err := w.contact(spoke(who, outreach.SupplyAnswer{PlanID: plan, Answer: answer}))
			flowtest.WantCode(t, err, "reason_required")
		}
		w.records(spoke(who, outreach.SupplyAnswer{PlanID: plan, Answer: domain.AnswerDeclined, Reason: "儿子送来"}))
		w.records(spoke(unknown, outreach.SupplyAnswer{PlanID: v.ID, Answer: domain.AnswerDeclined, Reason: "不想说"}))
		if a := w.alertOf(plan); a == nil || a.Outcome != domain.RefillDeclined || a.Reason != "儿子送来" || a.QuietUntil != "2020-06-22" {
			t.Fatalf("declined: %+v", a)
		}
		w.Pass(flowtest.Day)
		w.wantDoors("still low", domain.CallRefill)
		w.Pass(flowtest.Day)
		w.wantDoors("critical by now", domain.CallRefill, "101")
		w.Pass(4 * flowtest.Day)
		w.wantDoors("six days later", domain.CallRefill, "101")
		w.Pass(flowtest.Day)
		w.wantDoors("a week later", domain.CallRefill, "101", "102")
		w.Verified()
	})
}

// TestContactSnoozeOverAHoliday: "ring me after the festival" is too late when the
// hospitals are closed until then; the answer names the last day.
func TestContactSnoozeOverAHoliday(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		w.Pass(7 * flowtest.Day) // Monday the 22nd; the Dragon Boat Festival is closed from the 25th to the 27th
		who := w.Lives("张三", "101")
		plan := w.Takes(who, 0, 7) // until the 29th
		snooze := func(until domain.Date) error {
			_, err := w.contact(spoke(who, outreach.SupplyAnswer{PlanID: plan, Answer: domain.AnswerSnoozed, UntilOn: until}))
			return err
		}
		err := snooze("2020-06-24")
		flowtest.WantCode(t, err, "snooze_too_long")
		if e := domain.AsError(err); len(e.Fields) != 1 || e.Fields[0].Pointer != "/refills/0/until_on" || e.Fields[0].Args[0] != domain.Date("2020-06-23") {
			t.Errorf("the last day is not named: %+v", e.Fields)
		}
		flowtest.WantCode(t, snooze("2020-06-22"), "day_not_ahead")
		flowtest.WantCode(t, snooze("2020-06-01"), "day_not_ahead")
		flowtest.WantCode(t, snooze(""), "required")
		if err := snooze("2020-06-23"); err != nil {
			t.Fatal(err)
		}
		w.wantDoors("put off", domain.CallRefill)
		w.Pass(flowtest.Day)
		w.wantDoors("on the day", domain.CallRefill, "101")
		w.Pass(flowtest.Day) // too late to order in time: not put off any further than a day
		flowtest.WantCode(t, snooze("2020-06-26"), "snooze_too_long")
		if err := snooze("2020-06-25"); err != nil {
			t.Fatal(err)
		}
		w.Verified()
	})
}

// TestContactStoppedAndCounted: a drug not taken any more and a full drawer end the
// alert in the same transaction; an empty one makes it worse.
func TestContactStoppedAndCounted(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		who := w.Lives("张三", "101")
		stopped, full := w.Takes(who, 0, 2), w.Takes(who, 2, 2)
		v := w.records(spoke(who,
			outreach.SupplyAnswer{PlanID: stopped, Answer: domain.AnswerStopped, Reason: "医生停药"},
			outreach.SupplyAnswer{PlanID: full, Answer: domain.AnswerCounted, OnHand: flowtest.Ref(domain.Milli(90_000))}))
		if v.RequestID != "" || w.alertOf(stopped) != nil || w.alertOf(full) != nil {
			t.Errorf("alerts stand: %+v, %+v", w.alertOf(stopped), w.alertOf(full))
		}
		w.Pass(flowtest.Day)
		w.wantDoors("all is well", "")
		_, err := w.contact(spoke(who, outreach.SupplyAnswer{PlanID: stopped, Answer: domain.AnswerRequested}))
		flowtest.WantCode(t, err, "supply_not_active")
		w.records(spoke(who, outreach.SupplyAnswer{PlanID: full, Answer: domain.AnswerCounted, OnHand: flowtest.Ref(domain.Milli(0))}))
		if a := w.alertOf(full); a == nil || a.Level != domain.UrgencyOut {
			t.Errorf("an empty drawer: %+v", a)
		}
		w.Verified()
	})
}

// TestContactCountsForTwo: what is counted for both behind one door is kept apart.
func TestContactCountsForTwo(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		he, she := w.Lives("李大爷", "101"), w.Lives("李奶奶", "101")
		his, hers := w.Takes(he, 0, 2), w.Takes(she, 0, 2)
		w.records(spoke(he,
			outreach.SupplyAnswer{PlanID: his, Answer: domain.AnswerCounted, OnHand: flowtest.Ref(domain.Milli(50_000))},
			outreach.SupplyAnswer{PlanID: hers, Answer: domain.AnswerCounted, OnHand: flowtest.Ref(domain.Milli(1_000))}))
		for who, want := range map[domain.ID]domain.Date{he: "2020-08-04", she: "2020-06-16"} {
			p := flowtest.Must(w.Supply.Supply(t.Context(), w.As(domain.RoleOperator), who))[0]
			if p.RunOutOn != want || len(p.Timeline) != 2 {
				t.Errorf("runs out on %s after %d events, want %s", p.RunOutOn, len(p.Timeline), want)
			}
		}
		w.Verified()
	})
}

// TestContactRefusals: what cannot be is said to be so, and nothing is written.
func TestContactRefusals(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		who, other, gone := w.Lives("张三", "101"), w.Lives("李四", "102"), w.Lives("走了", "103")
		plan, theirs := w.Takes(who, 0, 2), w.Takes(other, 0, 2)
		if err := w.Office.ArchiveResident(t.Context(), w.As(domain.RoleOperator), gone); err != nil {
			t.Fatal(err)
		}
		asked := spoke(who, outreach.SupplyAnswer{PlanID: plan, Answer: domain.AnswerRequested})
		without, nothing := asked, asked
		without.Request = nil
		nothing.Refills = nil
		badPhone := asked
		badPhone.Request = &outreach.CallRequest{Caller: workflow.Caller{Name: "王晓", Phone: "12", Relation: ""}, ConsentWording: "x"}
		before := len(flowtest.Must(w.Outreach.Contacts(t.Context(), w.As(domain.RoleOperator), outreach.ContactQuery{}, "", 10)))
		for code, in := range map[string]outreach.NewContact{
			"not_found":         {ResidentID: domain.NewID(flowtest.Morning), Channel: domain.ChannelPhone, Result: domain.ContactReached},
			"resident_archived": {ResidentID: gone, Channel: domain.ChannelPhone, Result: domain.ContactReached},
			"unknown_plan":      spoke(who, outreach.SupplyAnswer{PlanID: theirs, Answer: domain.AnswerCounted, OnHand: flowtest.Ref(domain.Milli(1))}),
			"refill_twice":      spoke(who, asked.Refills[0], asked.Refills[0]),
			"required":          without,
			"nothing_requested": nothing,
			"invalid_phone":     badPhone,
			"not_together":      spoke(who, outreach.SupplyAnswer{PlanID: plan, Answer: domain.AnswerStopped, Reason: "x", OnHand: flowtest.Ref(domain.Milli(1))}),
		} {
			_, err := w.contact(in)
			flowtest.WantCode(t, err, code)
		}
		_, err := w.Outreach.RecordContact(t.Context(), w.As(domain.RoleMedic), asked)
		flowtest.WantCode(t, err, "transition_role")
		if n := len(flowtest.Must(w.Outreach.Contacts(t.Context(), w.As(domain.RoleOperator), outreach.ContactQuery{}, "", 10))); n != before {
			t.Errorf("refused contacts left %d", n-before)
		}
		w.records(asked)
		_, err = w.contact(asked)
		flowtest.WantCode(t, err, "duplicate_request")
		w.Verified()
	})
}

// TestContactOtherMaker: the same drug of another maker under way is a duplicate too.
func TestContactOtherMaker(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		who := w.Lives("张三", "101")
		plan := w.Takes(who, 0, 2)
		w.Resident = who
		open := w.Register(func(r *workflow.Registration) { r.Lines[0].DrugID, r.Lines[0].OnHand = w.Drugs[1], nil })
		w.wantDoors("under way", domain.CallRefill)
		in := spoke(who, outreach.SupplyAnswer{PlanID: plan, Answer: domain.AnswerRequested})
		_, err := w.contact(in)
		flowtest.WantCode(t, err, "duplicate_request")
		if e := domain.AsError(err); len(e.Related) != 1 || e.Related[0] != open.ID {
			t.Errorf("related %v", e.Related)
		}
		in.Request.DuplicateReason = "那家没有"
		w.records(in)
		w.Verified()
	})
}

// TestContactRace: of two operators who call one household at the same moment, and
// ask for the same refill, one is told to look again. At most one request comes of it.
func TestContactRace(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		for i := range 8 {
			room := string(rune('a' + i))
			who := []domain.ID{w.Lives("他", room), w.Lives("她", room)}
			plan := w.Takes(who[0], 0, 2)
			won := 0
			for _, err := range flowtest.Race(2, func(i int) error {
				in := spoke(who[i], outreach.SupplyAnswer{PlanID: plan, Answer: domain.AnswerRequested})
				_, err := w.Outreach.RecordContact(context.WithoutCancel(t.Context()), w.As(domain.RoleOperator), in)
				return err
			}) {
				if err == nil {
					won++
				} else if !domain.IsCode(err, "changed_meanwhile", "duplicate_request") {
					t.Fatal(err)
				}
			}
			open := flowtest.Must(w.Store.OpenRequestsOf(t.Context(), domain.In(w.Community), who))
			if won != 1 || len(open) != 1 {
				t.Fatalf("%d won, %d requests", won, len(open))
			}
		}
		w.Verified()
	})
}

// TestContactReplayed: the same call sent twice is one contact and one request,
// with the number it was given.
func TestContactReplayed(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		who := w.Lives("张三", "101")
		in := spoke(who, outreach.SupplyAnswer{PlanID: w.Takes(who, 0, 2), Answer: domain.AnswerRequested})
		var views []*outreach.ContactView
		for range 2 {
			c := w.As(domain.RoleOperator)
			c.Key = &domain.Idempotency{StaffID: c.Who.StaffID, Method: "POST", Path: "/v1/contacts", Key: "k", BodyHash: "h"}
			v, err := w.Outreach.RecordContact(t.Context(), c, in)
			if err != nil {
				t.Fatal(err)
			}
			views = append(views, v)
		}
		if a, b := views[0], views[1]; a.ID != b.ID || a.Request.DayNumber != b.Request.DayNumber || b.Request.DayNumber == 0 {
			t.Errorf("%+v and %+v", a.Request, b.Request)
		}
		w.Verified()
	})
}
