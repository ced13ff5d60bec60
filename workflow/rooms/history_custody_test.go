package rooms_test

import (
	"slices"
	"time"

	"pgregory.net/rapid"

	"songyao/domain"
	"songyao/workflow/custody"
	"songyao/workflow/flowtest"
	"songyao/workflow/office"
	"songyao/workflow/usecase"
)

// custodyActions is what else happens to kits in a random history, beside events and
// hand-overs.
var custodyActions = []string{
	"confirm", "dispute", "incident", "resolve", "count", "explain", "close day", "drop out", "take over", "depart", "flag", "board",
}

// by is a call by the staff member, whoever that is.
func (h *history) by(staff domain.ID) *usecase.Invocation {
	for role, id := range h.Staff {
		if id == staff {
			return h.As(role)
		}
	}
	h.r.Fatalf("nobody is %s", staff)
	return nil
}

// custody lets one of these things happen, mostly in a way that can be.
func (h *history) custody() {
	action := pick(h.r, custodyActions)
	if h.do(action) {
		h.did[action]++
	}
}

// do reports whether it really happened.
func (h *history) do(action string) bool {
	ctx, r, boss := h.T.Context(), h.r, h.As(domain.RoleSupervisor)
	switch action {
	case "confirm", "dispute":
		waiting := flowtest.Must(h.Custody.Unconfirmed(ctx, boss, h.Community, "", "", 200))
		if len(waiting) == 0 {
			return false
		}
		m := pick(r, waiting)
		in := custody.Confirm{Moves: []custody.MoveRef{{ItemID: m.ItemID, N: m.N}}, Disputed: action == "dispute", Note: "只收到一样"}
		said, err := h.Custody.ConfirmHandover(ctx, h.by(m.Awaits()), in)
		if !h.judge(err) {
			h.r.Fatalf("%+v waits for %s, who may not: %v", m, m.Awaits(), err)
		}
		_, err = h.Custody.ConfirmHandover(ctx, h.by(m.Awaits()), in)
		flowtest.WantCode(h.T, err, "confirmed_already")
		return len(said) == 1
	case "incident":
		out := h.out("")
		if len(out) == 0 {
			return false
		}
		k := pick(r, out)
		_, err := h.Custody.ReportIncident(ctx, h.by(k.HolderID), custody.IncidentReport{ItemID: k.ID, Kind: pick(r, domain.IncidentKinds()), What: "不见了"})
		return h.judge(err)
	case "resolve":
		open := true
		all := flowtest.Must(h.Custody.Incidents(ctx, boss, h.Community, &open, "", 200))
		if len(all) == 0 {
			return false
		}
		in := custody.Resolution{Outcome: pick(r, domain.IncidentOutcomes()), Note: "已了结"}
		if rapid.Bool().Draw(r, "to staff") {
			in.ToID = h.Staff[pick(r, carriers)]
		}
		if rapid.Bool().Draw(r, "compensated") {
			in.CompensationFen = 1_000
		}
		_, err := h.Custody.ResolveIncident(ctx, boss, pick(r, all).ID, in)
		return h.judge(err)
	case "count":
		role := pick(r, carriers)
		in := custody.Counting{CommunityID: h.Community, Moment: pick(r, domain.CountMoments())}
		for _, k := range h.out(h.Staff[role]) {
			if dice(r, 10) > 0 {
				in.Codes = append(in.Codes, string(domain.CodeOf(k.ID)))
			}
		}
		in.CashFen = domain.Fen(rapid.IntRange(0, 20_000).Draw(r, "cash"))
		h.Pass(time.Second) // nobody counts twice at one moment
		n, err := h.Custody.Count(ctx, h.As(role), in)
		if h.judge(err) && len(n.Missing) != len(h.out(h.Staff[role]))-len(in.Codes) {
			r.Fatalf("%d of %d counted, missing %v", len(in.Codes), len(h.out(h.Staff[role])), n.Missing)
		}
		return err == nil
	case "explain":
		for _, n := range flowtest.Must(h.Custody.Counts(ctx, boss, h.Community, "")) {
			if !n.Settled() {
				_, err := h.Custody.ExplainCount(ctx, boss, n.ID, "已核对")
				return h.judge(err)
			}
		}
		return false
	case "close day":
		return h.closeDay(boss)
	case "drop out":
		role := pick(r, carriers)
		out, err := h.Custody.DropOut(ctx, h.As(domain.RoleDispatcher), h.Staff[role], custody.Dropout{Reason: "发热"})
		if !h.judge(err) {
			return false
		}
		if left := flowtest.Must(h.Store.UnpurchasedRequests(ctx, domain.In(h.Community), h.Staff[role])); len(left) > 0 {
			r.Fatalf("%d requests are still with who dropped out", len(left))
		}
		flowtest.Must(h.Office.UpdateStaff(ctx, flowtest.Must(h.Office.Console(ctx)), h.Staff[role], func(v *office.StaffView) error {
			v.UnavailableUntil = "" // the day goes on
			return nil
		}))
		return len(out.Transfers) > 0
	case "take over":
		from, to := pick(r, carriers), pick(r, carriers)
		_, err := h.Custody.TakeOver(ctx, boss, custody.Takeover{FromID: h.Staff[from], ToID: h.Staff[to], Witness: "门岗老赵"})
		if h.judge(err) && len(h.out(h.Staff[from])) > 0 {
			r.Fatal("something was left behind")
		}
		return err == nil
	case "depart":
		in := custody.Depart{CommunityID: h.Community}
		for _, k := range h.out(h.Staff[domain.RoleDriver]) {
			in.Items = append(in.Items, k.ID)
		}
		for _, e := range flowtest.Must(h.Store.UnpurchasedRequests(ctx, domain.In(h.Community), h.Staff[domain.RoleDriver])) {
			if rapid.Bool().Draw(r, "left behind") {
				in.LeftBehind = append(in.LeftBehind, domain.LeftBehind{RequestID: e.ID, Reason: "不齐"})
			}
		}
		_, err := h.Custody.Depart(ctx, h.As(domain.RoleDriver), in)
		return h.judge(err)
	case "flag":
		_, _, err := h.Custody.FlagCustody(ctx)
		return h.judge(err)
	}
	_, err := h.Custody.Board(ctx, boss, h.Community)
	return h.judge(err)
}

// out lists what is in the hands of staff members, or of the one.
func (h *history) out(staff domain.ID) []domain.KitItem {
	all := flowtest.Must(h.Store.OutItems(h.T.Context(), domain.In(h.Community)))
	return slices.DeleteFunc(all, func(k domain.KitItem) bool { return staff != "" && k.HolderID != staff })
}

// closeDay: nobody who holds something uncounted lets a day be closed; once everybody
// has counted and every difference is explained it can be, once.
func (h *history) closeDay(boss *usecase.Invocation) bool {
	ctx := h.T.Context()
	day := domain.DateOf(h.Now(), domain.Place{Zone: "Asia/Shanghai"}.Location())
	_, err := h.Custody.CloseDay(ctx, boss, h.Community, day)
	if err == nil || domain.IsCode(err, "day_closed") {
		return err == nil
	}
	flowtest.WantCode(h.T, err, "day_not_settled")
	if dice(h.r, 3) > 0 {
		return false
	}
	for _, f := range domain.AsError(err).Fields {
		staff := domain.ID(f.Pointer[len("staff/"):])
		in := custody.Counting{CommunityID: h.Community, Moment: domain.CountEnd}
		for _, k := range h.out(staff) {
			in.Items = append(in.Items, k.ID)
		}
		h.Pass(time.Second)
		n, err := h.Custody.Count(ctx, h.by(staff), in)
		if !h.judge(err) {
			return false
		}
		if n.Differs() {
			flowtest.Must(h.Custody.ExplainCount(ctx, boss, n.ID, "现金另行清点"))
		}
	}
	_, err = h.Custody.CloseDay(ctx, boss, h.Community, day)
	if err != nil {
		h.r.Fatalf("everybody has counted, and the day does not close: %v %+v", err, domain.AsError(err).Fields)
	}
	return true
}
