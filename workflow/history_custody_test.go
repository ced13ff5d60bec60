package workflow

import (
	"slices"
	"time"

	"pgregory.net/rapid"

	"songyao/domain"
)

// custodyActions is what else happens to kits in a random history, beside events and
// hand-overs.
var custodyActions = []string{
	"confirm", "dispute", "incident", "resolve", "count", "explain", "close day", "drop out", "take over", "depart", "flag", "board",
}

// by is a call by the staff member, whoever that is.
func (h *history) by(staff domain.ID) *Call {
	for role, id := range h.staff {
		if id == staff {
			return h.as(role)
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
	ctx, r, boss := h.t.Context(), h.r, h.as(domain.RoleSupervisor)
	switch action {
	case "confirm", "dispute":
		waiting := must(h.flow.Unconfirmed(ctx, boss, h.community, "", "", 200))
		if len(waiting) == 0 {
			return false
		}
		m := pick(r, waiting)
		in := Confirm{Moves: []MoveRef{{m.ItemID, m.N}}, Disputed: action == "dispute", Note: "只收到一样"}
		said, err := h.flow.ConfirmHandover(ctx, h.by(m.Awaits()), in)
		if !h.judge(err) {
			h.r.Fatalf("%+v waits for %s, who may not: %v", m, m.Awaits(), err)
		}
		_, err = h.flow.ConfirmHandover(ctx, h.by(m.Awaits()), in)
		wantCode(h.t, err, "confirmed_already")
		return len(said) == 1
	case "incident":
		out := h.out("")
		if len(out) == 0 {
			return false
		}
		k := pick(r, out)
		_, err := h.flow.ReportIncident(ctx, h.by(k.HolderID), IncidentReport{ItemID: k.ID, Kind: pick(r, domain.IncidentKinds()), What: "不见了"})
		return h.judge(err)
	case "resolve":
		open := true
		all := must(h.flow.Incidents(ctx, boss, h.community, &open, "", 200))
		if len(all) == 0 {
			return false
		}
		in := Resolution{Outcome: pick(r, domain.IncidentOutcomes()), Note: "已了结"}
		if rapid.Bool().Draw(r, "to staff") {
			in.ToID = h.staff[pick(r, carriers)]
		}
		if rapid.Bool().Draw(r, "compensated") {
			in.CompensationFen = 1_000
		}
		_, err := h.flow.ResolveIncident(ctx, boss, pick(r, all).ID, in)
		return h.judge(err)
	case "count":
		role := pick(r, carriers)
		in := Counting{CommunityID: h.community, Moment: pick(r, domain.CountMoments())}
		for _, k := range h.out(h.staff[role]) {
			if dice(r, 10) > 0 {
				in.Codes = append(in.Codes, string(domain.CodeOf(k.ID)))
			}
		}
		in.CashFen = domain.Fen(rapid.IntRange(0, 20_000).Draw(r, "cash"))
		h.pass(time.Second) // nobody counts twice at one moment
		n, err := h.flow.Count(ctx, h.as(role), in)
		if h.judge(err) && len(n.Missing) != len(h.out(h.staff[role]))-len(in.Codes) {
			r.Fatalf("%d of %d counted, missing %v", len(in.Codes), len(h.out(h.staff[role])), n.Missing)
		}
		return err == nil
	case "explain":
		for _, n := range must(h.flow.Counts(ctx, boss, h.community, "")) {
			if !n.Settled() {
				_, err := h.flow.ExplainCount(ctx, boss, n.ID, "已核对")
				return h.judge(err)
			}
		}
		return false
	case "close day":
		return h.closeDay(boss)
	case "drop out":
		role := pick(r, carriers)
		out, err := h.flow.DropOut(ctx, h.as(domain.RoleDispatcher), h.staff[role], Dropout{Reason: "发热"})
		if !h.judge(err) {
			return false
		}
		if left := must(h.flow.store.ErrandsOf(ctx, domain.In(h.community), h.staff[role])); len(left) > 0 {
			r.Fatalf("%d requests are still with who dropped out", len(left))
		}
		must(h.flow.UpdateStaff(ctx, must(h.flow.Console(ctx)), h.staff[role], func(v *StaffView) error {
			v.UnavailableUntil = "" // the day goes on
			return nil
		}))
		return len(out.Transfers) > 0
	case "take over":
		from, to := pick(r, carriers), pick(r, carriers)
		_, err := h.flow.TakeOver(ctx, boss, Takeover{FromID: h.staff[from], ToID: h.staff[to], Witness: "门岗老赵"})
		if h.judge(err) && len(h.out(h.staff[from])) > 0 {
			r.Fatal("something was left behind")
		}
		return err == nil
	case "depart":
		in := Depart{CommunityID: h.community}
		for _, k := range h.out(h.staff[domain.RoleDriver]) {
			in.Items = append(in.Items, k.ID)
		}
		for _, e := range must(h.flow.store.ErrandsOf(ctx, domain.In(h.community), h.staff[domain.RoleDriver])) {
			if rapid.Bool().Draw(r, "left behind") {
				in.LeftBehind = append(in.LeftBehind, domain.LeftBehind{RequestID: e.ID, Reason: "不齐"})
			}
		}
		_, err := h.flow.Depart(ctx, h.as(domain.RoleDriver), in)
		return h.judge(err)
	case "flag":
		_, _, err := h.flow.FlagCustody(ctx)
		return h.judge(err)
	}
	_, err := h.flow.Board(ctx, boss, h.community)
	return h.judge(err)
}

// out lists what is in the hands of staff members, or of the one.
func (h *history) out(staff domain.ID) []domain.KitItem {
	all := must(h.flow.store.OutItems(h.t.Context(), domain.In(h.community)))
	return slices.DeleteFunc(all, func(k domain.KitItem) bool { return staff != "" && k.HolderID != staff })
}

// closeDay: nobody who holds something uncounted lets a day be closed; once everybody
// has counted and every difference is explained it can be, once.
func (h *history) closeDay(boss *Call) bool {
	ctx := h.t.Context()
	day := domain.DateOf(h.flow.Now(), domain.Place{Zone: "Asia/Shanghai"}.Location())
	_, err := h.flow.CloseDay(ctx, boss, h.community, day)
	if err == nil || domain.IsCode(err, "day_closed") {
		return err == nil
	}
	wantCode(h.t, err, "day_not_settled")
	if dice(h.r, 3) > 0 {
		return false
	}
	for _, f := range domain.AsError(err).Fields {
		staff := domain.ID(f.Pointer[len("staff/"):])
		in := Counting{CommunityID: h.community, Moment: domain.CountEnd}
		for _, k := range h.out(staff) {
			in.Items = append(in.Items, k.ID)
		}
		h.pass(time.Second)
		n, err := h.flow.Count(ctx, h.by(staff), in)
		if !h.judge(err) {
			return false
		}
		if n.Differs() {
			must(h.flow.ExplainCount(ctx, boss, n.ID, "现金另行清点"))
		}
	}
	_, err = h.flow.CloseDay(ctx, boss, h.community, day)
	if err != nil {
		h.r.Fatalf("everybody has counted, and the day does not close: %v %+v", err, domain.AsError(err).Fields)
	}
	return true
}
