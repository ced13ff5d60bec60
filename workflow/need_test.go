package workflow

import (
	"testing"

	"songyao/domain"
)

// needs is a knock at which somebody says that something is missing.
func (w *world) needs(resident domain.ID, what string) *ContactView {
	w.t.Helper()
	return w.records(NewContact{ResidentID: resident, Channel: domain.ChannelKnock, Result: domain.ContactReached, Need: what})
}

// openNeeds counts what nobody has seen to yet.
func (w *world) openNeeds() int {
	w.t.Helper()
	return len(must(w.flow.Contacts(w.t.Context(), w.as(domain.RoleOperator), ContactQuery{CommunityID: w.community, Need: domain.NeedOpen}, "", 100)))
}

// TestNeed: nothing falls between two stools. A need is open until it is a request,
// was passed on, or has an outcome; what was passed on waits for its outcome too.
func TestNeed(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		settle := func(v *ContactView, in NeedNews) (*ContactView, error) {
			return w.flow.SettleNeed(t.Context(), w.as(domain.RoleOperator), v.ID, in)
		}
		who := w.lives("李大爷", "101")
		rice, leak := w.needs(who, "没有米了"), w.needs(who, "水管漏水")
		if w.openNeeds() != 2 {
			t.Fatalf("%d needs are open", w.openNeeds())
		}
		for _, in := range []NeedNews{
			{State: domain.NeedPassedOn}, {State: domain.NeedMet}, {State: domain.NeedDropped}, {State: domain.NeedRequested},
		} {
			_, err := settle(rice, in)
			wantCode(t, err, "required")
		}
		if v := must(settle(rice, NeedNews{State: domain.NeedPassedOn, PassedTo: "物资组"})); v.NeedState != domain.NeedPassedOn || w.openNeeds() != 1 {
			t.Errorf("passed on: %+v", v.Contact)
		}
		if v := must(settle(rice, NeedNews{State: domain.NeedMet, Outcome: "已送十斤"})); v.PassedTo != "物资组" || v.NeedOutcome != "已送十斤" {
			t.Errorf("met: %+v", v.Contact)
		}
		_, err := settle(rice, NeedNews{State: domain.NeedDropped, Outcome: "x"})
		wantCode(t, err, "need_settled")
		must(settle(leak, NeedNews{State: domain.NeedDropped, Outcome: "邻居修好了"}))
		_, err = settle(w.records(NewContact{ResidentID: who, Channel: domain.ChannelPhone, Result: domain.ContactNoAnswer}),
			NeedNews{State: domain.NeedMet, Outcome: "x"})
		wantCode(t, err, "no_need")
		stale := w.as(domain.RoleOperator)
		stale.IfMatch = ref(int64(7))
		_, err = w.flow.SettleNeed(t.Context(), stale, w.needs(who, "灯坏了").ID, NeedNews{State: domain.NeedMet, Outcome: "x"})
		wantCode(t, err, "stale_version")
		w.verified()
	})
}

// TestNeedBecomesARequest: in one step, for somebody of that household, and not
// for anybody else; or it is tied to a request that there is already.
func TestNeedBecomesARequest(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		he, she := w.lives("李大爷", "101"), w.lives("李奶奶", "101")
		need, later := w.needs(he, "感冒药"), w.needs(he, "创可贴")
		in := w.registration()
		_, err := w.flow.SettleNeed(t.Context(), w.as(domain.RoleOperator), need.ID, NeedNews{State: domain.NeedRequested, Request: &in})
		wantCode(t, err, "other_household")
		in.ResidentID = she
		v, err := w.flow.SettleNeed(t.Context(), w.as(domain.RoleOperator), need.ID, NeedNews{State: domain.NeedRequested, Request: &in})
		if err != nil {
			t.Fatal(err)
		}
		r := must(w.flow.Request(t.Context(), w.as(domain.RoleOperator), v.NeedRequestID))
		if r.ResidentID != she || r.State != domain.Registered || v.NeedState != domain.NeedRequested || v.RequestID != "" {
			t.Errorf("%+v out of %+v", r.Request, v.Contact)
		}
		theirs := w.register()
		for _, id := range []domain.ID{theirs.ID, domain.NewID(morning)} {
			_, err = w.flow.SettleNeed(t.Context(), w.as(domain.RoleOperator), later.ID, NeedNews{State: domain.NeedRequested, RequestID: id})
			wantCode(t, err, "not_their_request")
		}
		v = must(w.flow.SettleNeed(t.Context(), w.as(domain.RoleOperator), later.ID, NeedNews{State: domain.NeedRequested, RequestID: r.ID}))
		if v.NeedRequestID != r.ID || w.openNeeds() != 0 {
			t.Errorf("tied: %+v", v.Contact)
		}
		w.verified()
	})
}
