package rooms_test

import (
	"fmt"
	"hash/fnv"
	"slices"
	"time"

	"pgregory.net/rapid"

	"songyao/domain"
	"songyao/workflow/flowtest"
	"songyao/workflow/hotline"
)

// strangers are numbers that ring in this history only.
func (h *history) strangers() []string {
	var out []string
	for _, id := range h.residents {
		sum := fnv.New32()
		_, _ = sum.Write([]byte(id)) // never fails
		out = append(out, fmt.Sprintf("+86139%08d", sum.Sum32()%100_000_000))
	}
	return out
}

// ring writes a random call down, sensible or not, and does what it says to the model
// of the queue: the matter and those in which less was known are rung about at the
// call's next time, or not at all.
func (h *history) ring() {
	in := hotline.NewCall{
		CommunityID: h.Community, Direction: pick(h.r, domain.CallDirections()), Kind: pick(h.r, domain.CallKinds()),
		Outcome: pick(h.r, domain.CallOutcomes()),
	}
	if rapid.Bool().Draw(h.r, "number written down") {
		in.Number = pick(h.r, h.strangers())
	}
	switch dice(h.r, 3) {
	case 0:
		in.ResidentID = pick(h.r, h.residents)
	case 1:
		in.RequestID = pick(h.r, h.order)
	}
	if rapid.Bool().Draw(h.r, "agreed") || in.Outcome == domain.CallAgain {
		at := h.Now().Add(time.Duration(rapid.IntRange(0, 600).Draw(h.r, "minutes")) * time.Minute)
		in.CallbackAt = &at
	}
	if rapid.Bool().Draw(h.r, "asked") {
		in.Answers = slices.DeleteFunc(h.Complete(in.Kind), func(domain.ScriptAnswer) bool { return dice(h.r, 10) == 0 })
		for i := range in.Answers {
			if q := flowtest.Must(h.Hotline.CallScript(h.T.Context(), in.Kind, 0)).Questions[i]; q.Kind == domain.QuestionChoice {
				in.Answers[i].Value = q.Choices[0].Key
			}
		}
	}
	v, err := h.Hotline.RecordCall(h.T.Context(), h.As(domain.RoleOperator), in)
	if !h.judge(err) {
		return
	}
	h.did["call: "+string(v.Outcome)]++
	m := v.Matter()
	for _, o := range []domain.Matter{m, {ResidentID: m.ResidentID}, {Number: m.Number}} {
		delete(h.due, o.Key())
	}
	if at := v.NextTry(); at != nil {
		h.due[m.Key()] = *at
	}
}

// theirQueue is what of the queue this history is about.
func (h *history) theirQueue() []hotline.QueueEntry {
	all := flowtest.Must(h.Hotline.Callbacks(h.T.Context(), h.As(domain.RoleOperator), h.Community, time.Time{}, "", 10_000))
	return slices.DeleteFunc(all, func(e hotline.QueueEntry) bool {
		return e.Decision != nil || !slices.Contains(h.residents, e.ResidentID) && (e.ResidentID != "" || !slices.Contains(h.strangers(), e.Number))
	})
}

// answerQueue claims an entry or gives it up.
func (h *history) answerQueue() {
	open := h.theirQueue()
	if len(open) == 0 {
		return
	}
	e := pick(h.r, open)
	by := h.As(pick(h.r, []domain.Role{domain.RoleOperator, domain.RoleMedic}))
	if rapid.Bool().Draw(h.r, "claims") {
		_, err := h.Hotline.ClaimCallback(h.T.Context(), by, e.ID)
		h.judge(err)
		return
	}
	if _, err := h.Hotline.DismissCallback(h.T.Context(), by, e.ID, "已当面说清"); h.judge(err) {
		delete(h.due, e.Matter().Key())
	}
}

// queued holds the queue to the model: nobody is forgotten, nobody is there twice.
func (h *history) queued() {
	got := map[string]time.Time{}
	for _, e := range h.theirQueue() {
		key := e.Matter().Key()
		if e.RequestID != "" {
			if v := flowtest.Must(h.Workflow.Request(h.T.Context(), h.As(domain.RoleOperator), e.RequestID)); v.ResidentID != e.ResidentID {
				h.r.Fatalf("%s is rung about a request of %s", e.ResidentID, v.ResidentID)
			}
		}
		if _, twice := got[key]; twice {
			h.r.Fatalf("to be rung twice about %+v", e.Matter())
		}
		got[key] = e.DueAt
	}
	for key, due := range h.due {
		if !got[key].Equal(due) {
			h.r.Fatalf("%s is due %v, wanted %v", key, got[key], due)
		}
	}
	if len(got) != len(h.due) {
		h.r.Fatalf("%d entries, wanted %d", len(got), len(h.due))
	}
}
