package hotline_test

import (
	"slices"
	"testing"
	"time"

	"songyao/domain"
	"songyao/workflow"
	"songyao/workflow/flowtest"
	"songyao/workflow/hotline"
	"songyao/workflow/outreach"
)

const somebody = "139 0000 0001" // a number that no resident has

// queue is whom to ring.
func (w *world) queue() []hotline.QueueEntry {
	w.T.Helper()
	return flowtest.Must(w.Hotline.Callbacks(w.T.Context(), w.As(domain.RoleOperator), "", time.Time{}, "", 200))
}

// TestMissedCallIsRungBack: a number that nobody knows rings while both lines are
// busy. It waits in the queue until somebody rings back; who it was turns out then,
// and the request that is registered takes the entry with it.
func TestMissedCallIsRungBack(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		missed := w.Rings(hotline.NewCall{Number: somebody, Direction: domain.CallIn, Kind: domain.AboutOther, Outcome: domain.CallNoAnswer})
		if q := w.queue(); len(q) != 1 || !q[0].DueAt.Equal(flowtest.Morning) || q[0].Number != "+8613900000001" || q[0].Attempts != 0 || q[0].CallID != missed.ID {
			t.Fatalf("missed: %+v", q)
		}
		w.Pass(time.Hour)
		tried := w.Rings(hotline.NewCall{Number: "+86-13900000001", Direction: domain.CallOut, Kind: domain.AboutOther, Outcome: domain.CallNoAnswer})
		if q := w.queue(); len(q) != 1 || !q[0].DueAt.Equal(flowtest.Morning.Add(90*time.Minute)) || q[0].Attempts != 1 || tried.CallbackID != missed.CallbackID {
			t.Fatalf("tried: %+v", q)
		}
		w.Pass(time.Hour)
		request := w.Register()
		spoken := w.Rings(hotline.NewCall{
			RequestID: request.ID, Number: somebody, Direction: domain.CallOut, Kind: domain.AboutRegistration, Outcome: domain.CallReached,
			Answers: w.Complete(domain.AboutRegistration),
		})
		if q := w.queue(); len(q) != 0 || spoken.Attempt != 2 || spoken.ResidentID != w.Resident || len(spoken.Open) != 0 {
			t.Errorf("spoken to: %+v, %+v", spoken, q)
		}
		log := flowtest.Must(w.Hotline.Calls(t.Context(), w.As(domain.RoleAuditor), hotline.CallQuery{Phone: "13900000001"}, "", 10))
		if len(log) != 3 || log[0].ID != spoken.ID || log[0].Resident.Name != "王秀英" || log[2].ID != missed.ID {
			t.Errorf("the log: %+v", log)
		}
		if v := flowtest.Must(w.Workflow.Request(t.Context(), w.As(domain.RoleOperator), request.ID)); v.Calls == nil || v.Calls.Calls != 1 || v.Calls.ID != spoken.ID {
			t.Errorf("the request's calls: %+v", v.Calls)
		}
		w.Verified()
	})
}

// TestCallbackMovesUntilSomebodyAnswers: tries are counted and move one entry; a
// call put off begins to count anew; spoken to, it is gone.
func TestCallbackMovesUntilSomebodyAnswers(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		at := flowtest.Morning.Add(6 * time.Hour)
		for i, c := range []struct {
			outcome  domain.CallOutcome
			at       *time.Time
			due      time.Duration // from the beginning; 0 when nothing is open
			attempt  int
			attempts int
		}{
			{domain.CallNoAnswer, nil, 30 * time.Minute, 1, 1},
			{domain.CallBusy, nil, 70 * time.Minute, 2, 2},
			{domain.CallWrongNumber, nil, 2 * time.Hour, 3, 3},
			{domain.CallAgain, &at, 6 * time.Hour, 4, 0},
			{domain.CallNoAnswer, nil, 4*time.Hour + 30*time.Minute, 1, 1},
			{domain.CallReached, &at, 6 * time.Hour, 2, 0},
			{domain.CallReached, nil, 0, 1, 0},
		} {
			v := w.Rings(hotline.NewCall{ResidentID: w.Resident, Direction: domain.CallOut, Kind: domain.AboutStatus, Outcome: c.outcome, CallbackAt: c.at})
			if v.Attempt != c.attempt {
				t.Errorf("%d %s: try %d, want %d", i, c.outcome, v.Attempt, c.attempt)
			}
			switch q := w.queue(); {
			case c.due == 0 && len(q) > 0:
				t.Errorf("%d %s: still %+v", i, c.outcome, q)
			case c.due > 0 && (len(q) != 1 || !q[0].DueAt.Equal(flowtest.Morning.Add(c.due)) || q[0].Attempts != c.attempts || q[0].Resident.Name != "王秀英"):
				t.Errorf("%d %s: %+v, want due %v after %d", i, c.outcome, q, c.due, c.attempts)
			}
			w.Pass(time.Hour)
		}
		w.Verified()
	})
}

// TestCallbackOfAnotherRequestStays: somebody rings to ask how far the card is. The
// question about their other request's insulin is not forgotten for that.
func TestCallbackOfAnotherRequestStays(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		first := w.Register()
		second := w.Register(func(in *workflow.Registration) { in.Lines[0].DrugID = w.Drugs[2] })
		at := flowtest.Morning.Add(time.Hour)
		open := w.Rings(hotline.NewCall{
			RequestID: second.ID, Direction: domain.CallOut, Kind: domain.AboutClarification, Outcome: domain.CallAgain, CallbackAt: &at,
		})
		asked := w.Rings(hotline.NewCall{RequestID: first.ID, Direction: domain.CallIn, Kind: domain.AboutStatus, Outcome: domain.CallReached})
		if q := w.queue(); len(q) != 1 || q[0].ID != open.CallbackID {
			t.Errorf("the queue: %+v", q)
		}
		if len(asked.Open) != 1 || asked.Open[0].RequestID != second.ID || asked.Attempt != 0 {
			t.Errorf("the operator is not told what else is open: %+v", asked)
		}
		if v := flowtest.Must(w.Workflow.Request(t.Context(), w.As(domain.RoleOperator), second.ID)); v.Calls == nil || v.Calls.DueAt == nil || !v.Calls.DueAt.Equal(at) {
			t.Errorf("the request does not say when: %+v", v.Calls)
		}
	})
}

// TestRightPatientIsRungBack: the request was registered for the neighbour. Corrected,
// it is not the neighbour who is rung.
func TestRightPatientIsRungBack(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		v, right := w.Register(), w.NewResident("李建国")
		in := hotline.NewCall{RequestID: v.ID, Direction: domain.CallOut, Kind: domain.AboutClarification, Outcome: domain.CallNoAnswer}
		w.Rings(in)
		w.Fire(v.ID, domain.RoleOperator, workflow.Amend{ResidentID: &right})
		if q := w.queue(); len(q) != 1 || q[0].ResidentID != right || q[0].Resident.Name != "李建国" {
			t.Errorf("the queue: %+v", q)
		}
		if again := w.Rings(in); again.Attempt != 2 || again.ResidentID != right || len(w.queue()) != 1 {
			t.Errorf("again: %+v", again)
		}
		w.Verified()
	})
}

// TestCallToldLate: what was on a paper of the morning does not undo what was agreed
// since; a call of last week is no call to tell.
func TestCallToldLate(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		nine, two := w.Now(), w.Now().Add(5*time.Hour)
		w.Pass(time.Hour)
		w.Rings(hotline.NewCall{ResidentID: w.Resident, Direction: domain.CallOut, Kind: domain.AboutStatus, Outcome: domain.CallAgain, CallbackAt: &two})
		late := w.Rings(hotline.NewCall{ResidentID: w.Resident, Direction: domain.CallIn, Kind: domain.AboutStatus, Outcome: domain.CallReached, StartedAt: &nine, EndedAt: &nine})
		if q := w.queue(); len(q) != 1 || !q[0].DueAt.Equal(two) || late.CallbackID != "" {
			t.Errorf("the queue: %+v", q)
		}
		w.Pass(time.Hour)
		w.Rings(hotline.NewCall{ResidentID: w.Resident, Direction: domain.CallOut, Kind: domain.AboutStatus, Outcome: domain.CallReached, Answers: w.Complete(domain.AboutStatus)})
		late = w.Rings(hotline.NewCall{ResidentID: w.Resident, Direction: domain.CallIn, Kind: domain.AboutStatus, Outcome: domain.CallNoAnswer, StartedAt: &nine, EndedAt: &nine})
		if q := w.queue(); len(q) != 0 || late.CallbackID != "" {
			t.Errorf("reached since, and to be rung back about the morning: %+v", q)
		}
		past, ahead := nine.Add(-8*flowtest.Day), w.Now().Add(time.Minute)
		for name, in := range map[string]hotline.NewCall{
			"of last week":       {StartedAt: &past, EndedAt: &past},
			"not over yet":       {EndedAt: &ahead},
			"ended before begun": {StartedAt: &two, EndedAt: &nine},
		} {
			in.ResidentID, in.Direction, in.Kind, in.Outcome = w.Resident, domain.CallIn, domain.AboutStatus, domain.CallReached
			_, err := w.Hotline.RecordCall(t.Context(), w.As(domain.RoleOperator), in)
			if !domain.IsCode(err, "call_times") {
				t.Errorf("%s: %v", name, err)
			}
		}
	})
}

// TestRequiredQuestions: five insulins without a type must not be registered again.
// What was not asked is named and nothing is written; cut off, the call is kept.
func TestRequiredQuestions(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		in := hotline.NewCall{ResidentID: w.Resident, Direction: domain.CallIn, Kind: domain.AboutRegistration, Outcome: domain.CallReached}
		in.Answers = slices.DeleteFunc(w.Complete(in.Kind), func(a domain.ScriptAnswer) bool { return a.Key == "product" || a.Key == "consent" })
		_, err := w.Hotline.RecordCall(t.Context(), w.As(domain.RoleOperator), in)
		if e := domain.AsError(err); e.Code != "answers_missing" || len(e.Fields) != 2 || e.Fields[0].Text(domain.Chinese) != "还没有问：请照着药盒念：药名、厂家、规格。" {
			t.Errorf("%+v", err)
		}
		if log := flowtest.Must(w.Hotline.Calls(t.Context(), w.As(domain.RoleOperator), hotline.CallQuery{}, "", 10)); len(log) != 0 {
			t.Errorf("written all the same: %+v", log)
		}
		at := flowtest.Morning.Add(time.Hour)
		in.Outcome, in.CallbackAt = domain.CallAgain, &at
		if kept := w.Rings(in); len(kept.Answers) != 4 || kept.ScriptVersion != 1 || len(w.queue()) != 1 {
			t.Errorf("kept: %+v", kept)
		}
	})
}

// TestAnswersKeepTheirQuestions: a script that changes during a call is answered as it
// was read, and later is still found with the answers.
func TestAnswersKeepTheirQuestions(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		v := flowtest.Must(w.Hotline.ChangeCallScript(t.Context(), flowtest.Must(w.Office.Console(t.Context())), hotline.NewScript{
			Kind: domain.AboutStatus, Text: domain.Words{Zh: "您好", En: "Hello"},
			Questions: []domain.ScriptQuestion{{Key: "number", Text: domain.Words{Zh: "单号？", En: "Number?"}, Kind: domain.QuestionText, Required: true}},
		}))
		if v.Version != 2 {
			t.Fatalf("version %d", v.Version)
		}
		in := hotline.NewCall{ResidentID: w.Resident, Direction: domain.CallIn, Kind: domain.AboutStatus, Outcome: domain.CallReached, ScriptVersion: 1}
		in.Answers = []domain.ScriptAnswer{{Key: "message", Value: "放门口"}}
		if old := w.Rings(in); old.ScriptVersion != 1 {
			t.Errorf("answered to version %d", old.ScriptVersion)
		}
		if q := flowtest.Must(w.Hotline.CallScript(t.Context(), domain.AboutStatus, 1)).Questions; len(q) != 1 || q[0].Key != "message" {
			t.Errorf("the questions of version 1: %+v", q)
		}
		in.ScriptVersion = 0
		_, err := w.Hotline.RecordCall(t.Context(), w.As(domain.RoleOperator), in)
		flowtest.WantCode(t, err, "unknown_question")
		in.ScriptVersion = 3
		_, err = w.Hotline.RecordCall(t.Context(), w.As(domain.RoleOperator), in)
		flowtest.WantCode(t, err, "unknown_script")
		_, err = w.Hotline.ChangeCallScript(t.Context(), w.As(domain.RoleAdmin), hotline.NewScript{Kind: domain.AboutStatus})
		flowtest.WantCode(t, err, "forbidden") // an admin of one community
		if all := flowtest.Must(w.Hotline.CallScripts(t.Context())); len(all) != len(domain.CallKinds()) {
			t.Errorf("%d scripts", len(all))
		}
		w.Verified()
	})
}

// TestShippedScripts: what comes with the program can be asked, in both languages.
func TestShippedScripts(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		for _, kind := range domain.CallKinds() {
			s := flowtest.Must(w.Hotline.CallScript(t.Context(), kind, 0))
			if err := s.Check(); err != nil || s.Version != 1 || s.TextZh == "" || s.TextEn == "" {
				t.Errorf("%s: %+v, %v", kind, s, err)
			}
			for _, q := range s.Questions {
				if q.Text.Zh == "" || q.Text.En == "" || !slices.Contains([]domain.QuestionKind{"yes_no", "text", "choice"}, q.Kind) {
					t.Errorf("%s: %+v", kind, q)
				}
			}
		}
	})
}

// TestTwoAdminsChangeAScript: one of them is told to look again.
func TestTwoAdminsChangeAScript(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		won := 0
		for _, err := range flowtest.Race(6, func(int) error {
			_, err := w.Hotline.ChangeCallScript(t.Context(), flowtest.Must(w.Office.Console(t.Context())), hotline.NewScript{Kind: domain.AboutOther, Text: domain.Words{Zh: "您好", En: "Hello"}})
			return err
		}) {
			if err == nil {
				won++
			} else if !domain.IsCode(err, "stale_version") {
				t.Errorf("%v", err)
			}
		}
		if v := flowtest.Must(w.Hotline.CallScript(t.Context(), domain.AboutOther, 0)).Version; won == 0 || v != int64(won+1) {
			t.Errorf("%d won, version %d", won, v)
		}
		w.Verified()
	})
}

// TestContactIsACall: a household called on the round is in the log without being
// written down twice; what it was to be rung about is done when it answered.
func TestContactIsACall(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		plan := w.Takes(w.Resident, 0, 3)
		w.Rings(hotline.NewCall{ResidentID: w.Resident, Direction: domain.CallIn, Kind: domain.AboutOther, Outcome: domain.CallNoAnswer})
		contact := func(channel domain.Channel, result domain.ContactResult, told ...outreach.SupplyAnswer) *outreach.ContactView {
			w.Pass(time.Minute)
			return flowtest.Must(w.Outreach.RecordContact(t.Context(), w.As(domain.RoleOperator), outreach.NewContact{
				ResidentID: w.Resident, Channel: channel, Result: result, Refills: told,
			}))
		}
		contact(domain.ChannelKnock, domain.ContactNoAnswer)
		contact(domain.ChannelPhone, domain.ContactNoAnswer)
		if q := w.queue(); len(q) != 1 || q[0].Attempts != 0 {
			t.Errorf("not answered: %+v", q)
		}
		done := contact(domain.ChannelPhone, domain.ContactReached, outreach.SupplyAnswer{PlanID: plan, Answer: domain.AnswerDeclined, Reason: "儿子带来"})
		if q := w.queue(); len(q) != 0 {
			t.Errorf("answered: %+v", q)
		}
		log := flowtest.Must(w.Hotline.Calls(t.Context(), w.As(domain.RoleSupervisor), hotline.CallQuery{CallFilter: hotline.CallFilter{ResidentID: w.Resident}}, "", 10))
		if len(log) != 3 || log[0].ContactID != done.ID || log[0].Kind != domain.AboutRefill || log[0].Attempt != 3 || log[1].Kind != domain.AboutRound ||
			log[1].Outcome != domain.CallNoAnswer {
			t.Errorf("the log: %+v", log)
		}
		w.Verified()
	})
}

// TestCallWithNobody: what cannot be found again is refused, and so is who is out of reach.
func TestCallWithNobody(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		request, neighbour := w.Register(), w.NewResident("李建国")
		soon, never := flowtest.Morning.Add(-time.Minute), flowtest.Morning.Add(31*flowtest.Day)
		for _, c := range []struct {
			code string
			in   hotline.NewCall
		}{
			{"call_with_nobody", hotline.NewCall{CommunityID: w.Community}},
			{"not_found", hotline.NewCall{Number: somebody}},
			{"not_found", hotline.NewCall{CommunityID: domain.NewID(flowtest.Morning), Number: somebody}},
			{"not_found", hotline.NewCall{ResidentID: domain.NewID(flowtest.Morning)}},
			{"not_found", hotline.NewCall{RequestID: domain.NewID(flowtest.Morning)}},
			{"not_their_request", hotline.NewCall{ResidentID: neighbour, RequestID: request.ID}},
			{"invalid_phone", hotline.NewCall{ResidentID: neighbour, Number: "abc"}},
			{"callback_not_ahead", hotline.NewCall{ResidentID: neighbour, CallbackAt: &soon}},
			{"callback_not_ahead", hotline.NewCall{ResidentID: neighbour, CallbackAt: &never}},
			{"required", hotline.NewCall{ResidentID: neighbour, Outcome: domain.CallAgain}},
		} {
			c.in.Direction, c.in.Kind, c.in.Outcome = domain.CallIn, domain.AboutOther, max(c.in.Outcome, domain.CallBusy)
			_, err := w.Hotline.RecordCall(t.Context(), w.As(domain.RoleOperator), c.in)
			flowtest.WantCode(t, err, c.code)
		}
		if log, q := flowtest.Must(w.Hotline.Calls(t.Context(), w.As(domain.RoleOperator), hotline.CallQuery{}, "", 10)), w.queue(); len(log)+len(q) != 0 {
			t.Errorf("written all the same: %+v %+v", log, q)
		}
	})
}
