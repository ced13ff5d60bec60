package outreach_test

import (
	"testing"

	"songyao/domain"
	"songyao/workflow/flowtest"
	"songyao/workflow/outreach"
)

// needs is a knock at which somebody says that something is missing.
func (w *world) needs(resident domain.ID, what string) *outreach.ContactView {
	w.T.Helper()
	return w.records(outreach.NewContact{ResidentID: resident, Channel: domain.ChannelKnock, Result: domain.ContactReached, Need: what})
}

// openNeeds counts what nobody has seen to yet.
func (w *world) openNeeds() int {
	w.T.Helper()
	return len(flowtest.Must(w.Outreach.Contacts(w.T.Context(), w.As(domain.RoleOperator), outreach.ContactQuery{CommunityID: w.Community, Need: domain.NeedOpen}, "", 100)))
}

// TestNeed: nothing falls between two stools. A need is open until it is a request,
// was passed on, or has an outcome; what was passed on waits for its outcome too.
func TestNeed(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		settle := func(v *outreach.ContactView, in outreach.NeedNews) (*outreach.ContactView, error) {
			return w.Outreach.SettleNeed(t.Context(), w.As(domain.RoleOperator), v.ID, in)
		}
		who := w.Lives("李大爷", "101")
		rice, leak := w.needs(who, "没有米了"), w.needs(who, "水管漏水")
		if w.openNeeds() != 2 {
			t.Fatalf("%d needs are open", w.openNeeds())
		}
		for _, in := range []outreach.NeedNews{
			{State: domain.NeedPassedOn}, {State: domain.NeedMet}, {State: domain.NeedDropped}, {State: domain.NeedRequested},
		} {
			_, err := settle(rice, in)
			flowtest.WantCode(t, err, "required")
		}
		if v := flowtest.Must(settle(rice, outreach.NeedNews{State: domain.NeedPassedOn, PassedTo: "物资组"})); v.NeedState != domain.NeedPassedOn || w.openNeeds() != 1 {
			t.Errorf("passed on: %+v", v.Contact)
		}
		if v := flowtest.Must(settle(rice, outreach.NeedNews{State: domain.NeedMet, Outcome: "已送十斤"})); v.PassedTo != "物资组" || v.NeedOutcome != "已送十斤" {
			t.Errorf("met: %+v", v.Contact)
		}
		_, err := settle(rice, outreach.NeedNews{State: domain.NeedDropped, Outcome: "x"})
		flowtest.WantCode(t, err, "need_settled")
		flowtest.Must(settle(leak, outreach.NeedNews{State: domain.NeedDropped, Outcome: "邻居修好了"}))
		_, err = settle(w.records(outreach.NewContact{ResidentID: who, Channel: domain.ChannelPhone, Result: domain.ContactNoAnswer}),
			outreach.NeedNews{State: domain.NeedMet, Outcome: "x"})
		flowtest.WantCode(t, err, "no_need")
		stale := w.As(domain.RoleOperator)
		stale.IfMatch = flowtest.Ref(int64(7))
		_, err = w.Outreach.SettleNeed(t.Context(), stale, w.needs(who, "灯坏了").ID, outreach.NeedNews{State: domain.NeedMet, Outcome: "x"})
		flowtest.WantCode(t, err, "stale_version")
		w.Verified()
	})
}

// TestNeedBecomesARequest: in one step, for somebody of that household, and not
// for anybody else; or it is tied to a request that there is already.
func TestNeedBecomesARequest(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		he, she := w.Lives("李大爷", "101"), w.Lives("李奶奶", "101")
		need, later := w.needs(he, "感冒药"), w.needs(he, "创可贴")
		in := w.Registration()
		_, err := w.Outreach.SettleNeed(t.Context(), w.As(domain.RoleOperator), need.ID, outreach.NeedNews{State: domain.NeedRequested, Request: &in})
		flowtest.WantCode(t, err, "other_household")
		in.ResidentID = she
		v, err := w.Outreach.SettleNeed(t.Context(), w.As(domain.RoleOperator), need.ID, outreach.NeedNews{State: domain.NeedRequested, Request: &in})
		if err != nil {
			t.Fatal(err)
		}
		r := flowtest.Must(w.Workflow.Request(t.Context(), w.As(domain.RoleOperator), v.NeedRequestID))
		if r.ResidentID != she || r.State != domain.Registered || v.NeedState != domain.NeedRequested || v.RequestID != "" {
			t.Errorf("%+v out of %+v", r.Request, v.Contact)
		}
		theirs := w.Register()
		for _, id := range []domain.ID{theirs.ID, domain.NewID(flowtest.Morning)} {
			_, err = w.Outreach.SettleNeed(t.Context(), w.As(domain.RoleOperator), later.ID, outreach.NeedNews{State: domain.NeedRequested, RequestID: id})
			flowtest.WantCode(t, err, "not_their_request")
		}
		v = flowtest.Must(w.Outreach.SettleNeed(t.Context(), w.As(domain.RoleOperator), later.ID, outreach.NeedNews{State: domain.NeedRequested, RequestID: r.ID}))
		if v.NeedRequestID != r.ID || w.openNeeds() != 0 {
			t.Errorf("tied: %+v", v.Contact)
		}
		w.Verified()
	})
}
