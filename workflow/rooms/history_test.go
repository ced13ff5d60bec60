package rooms_test

import (
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"

	"songyao/domain"
	"songyao/workflow"
	"songyao/workflow/custody"
	"songyao/workflow/evidence"
	"songyao/workflow/flowtest"
	"songyao/workflow/market"
	"songyao/workflow/office"
)

// history is what a random run of events remembers of what was acknowledged.
type history struct {
	*town
	r         *rapid.T
	residents []domain.ID
	acked     map[domain.ID]domain.State // last acknowledged state of each request
	order     []domain.ID
	wrong     map[domain.ID]int    // PINs told wrong since the last was issued, by request
	happened  map[domain.Event]int // over all runs: what the test really reached
	did       map[string]int       // over all runs: what else it reached, see deeds
	due       map[string]time.Time // whom to ring, by matter, as the calls acknowledged have it
	picture   []byte
	pictures  []*domain.Attachment    // acknowledged
	rested    map[restOf]domain.Drive // over all runs: the breaks that plans have given
}

// TestRandomHistories drives random events, hand-overs and payments, sensible
// and senseless, by the right people and the wrong ones. Whatever happens: no
// error is ours, states move only along the table, every item has one holder,
// money sums to zero, the ledger is unbroken, every run-out date follows from what
// was told and delivered, whom to ring follows from the calls, nothing acknowledged is
// missing. A wrong PIN is counted and delivers nothing, a locked one delivers nothing
// either, and who is not fit to serve gets nothing into their hands.
func TestRandomHistories(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		// Taken for a standing condition, so that deliveries and calls make and move plans.
		for _, id := range w.Drugs {
			flowtest.Must(office.Update(t.Context(), w.Office, flowtest.Must(w.Office.Console(t.Context())), id, func(d *domain.Drug) error {
				d.Condition = "高血压"
				return nil
			}))
		}
		w.Hospitals = append(w.Hospitals, w.AddHospital(domain.Hospital{Name: "药房", InsuranceRoute: domain.RouteTCM, Pharmacy: true}).ID)
		town := &town{flowtest.NewTown(w.World)}
		for _, id := range town.Cars { // a route from the morning on begins with it
			town.Drive(id, func(d *domain.Driver) { d.BreakMinutes, d.BreakEarliest, d.BreakLatest = 20, "08:00", "08:05" })
		}
		happened, did, rested := map[domain.Event]int{}, map[string]int{}, map[restOf]domain.Drive{}
		picture := flowtest.AsJPEG(t, flowtest.Quarters(6, 4))
		// Chance may leave an event out of one round; not out of sixteen.
		for round := 0; round == 0 || round < 16 && never(happened, did) != ""; round++ {
			rapid.Check(t, func(r *rapid.T) {
				h := &history{
					town: town, r: r, acked: map[domain.ID]domain.State{}, wrong: map[domain.ID]int{}, happened: happened, did: did, due: map[string]time.Time{},
					picture: picture, rested: rested,
				}
				h.run()
			})
		}
		w.Verified()
		w.lawful()
		t.Logf("%v %v", happened, did)
		if plans := flowtest.Must(w.Ledger.Verify(t.Context())).Plans; plans == 0 {
			t.Error("no plan was ever made: the histories prove nothing about supply")
		}
		if e := never(happened, did); e != "" {
			t.Errorf("%s never happened: the histories prove nothing about it", e)
		}
	})
}

// never names an event, or something else, that did not happen; "" when all did.
func never(happened map[domain.Event]int, did map[string]int) string {
	for _, e := range domain.Events() {
		if happened[e] == 0 {
			return string(e)
		}
	}
	for _, deed := range deeds() {
		if did[deed] == 0 {
			return deed
		}
	}
	return ""
}

// deeds are what a history must reach beside the events of the table.
func deeds() []string {
	out := append([]string{
		"report of a hospital", "picture", "plan applied", "break planned", "own route",
		"payment waits", "payment confirmed", "payment refused",
	}, custodyActions...)
	for _, o := range domain.CallOutcomes() {
		out = append(out, "call: "+string(o))
	}
	for _, code := range []string{"pin_wrong", "pin_locked", "proof_not_enough", "wrong_bag", "receiver_not_allowed", "not_fit"} {
		out = append(out, "refused: "+code)
	}
	return out
}

// run is one random history, and what must hold at its end.
func (h *history) run() {
	h.Tested() // the run before may have left anybody unfit, and let days go by
	for range 2 {
		h.residents = append(h.residents, h.NewResident("赵奶奶"))
	}
	for range pick(h.r, []int{50, 100, 150}) {
		h.step()
	}
	for id, state := range h.acked {
		v, err := h.Workflow.Request(h.T.Context(), h.As(domain.RoleOperator), id)
		if err != nil {
			h.r.Fatalf("acknowledged request %s: %v", id, err)
		}
		if v.State != state {
			h.r.Fatalf("request %s is %s, acknowledged was %s", id, v.State, state)
		}
		h.consistent(v)
		door := flowtest.Must(h.Store.ProofPolicy(h.T.Context(), h.Community, []domain.ID{id}))
		if len(door.PINs) != 1 || door.PINs[0].Tries != h.wrong[id] {
			h.r.Fatalf("request %s: %+v, told wrong %d times", id, door.PINs, h.wrong[id])
		}
	}
	h.queued()
	for _, a := range h.pictures {
		if data, err := h.Evidence.Picture(h.T.Context(), a); err != nil || len(data) != a.Size {
			h.r.Fatalf("an acknowledged picture: %d bytes, %v", len(data), err)
		}
	}
}

// consistent checks one request's own picture.
func (h *history) consistent(v *workflow.RequestView) {
	for _, l := range v.Lines {
		if (l.DrugID == "") != (l.SettledBy == "") || l.DrugID == "" && l.Status == domain.LineOpen && (v.State == domain.HospitalAssigned || v.State == domain.Purchased) {
			h.r.Fatalf("in %s with a line that nobody has settled: %+v", v.State, l)
		}
		if l.DrugID != "" && l.FreeText != "" && l.SettledBy != h.Staff[domain.RoleMedic] {
			h.r.Fatalf("told in words, and not settled by a medic: %+v", l)
		}
	}
	if v.ClosedAt != nil && !v.State.Final() {
		h.r.Fatalf("closed in %s", v.State)
	}
	if v.ClosedAt != nil && !domain.Settled(v.Balances) {
		h.r.Fatalf("closed with money open: %+v", v.Balances)
	}
	for _, l := range v.Lines {
		if pharmacy := h.Hospitals[len(h.Hospitals)-1]; l.Status == domain.LineBought && v.HospitalID == pharmacy && l.Prescription == domain.PrescriptionIssue {
			h.r.Fatalf("bought without a prescription where none is issued: %+v", l)
		}
	}
	h.adds(v)
	done := v.State.Final() && domain.Settled(v.Balances) && v.PendingMoves == 0
	for _, k := range v.Items {
		done = done && k.Home()
	}
	if done && v.ClosedAt == nil {
		h.r.Fatalf("everything is home but the request is open: %+v", v)
	}
}

func (h *history) step() {
	switch kind := dice(h.r, 26); {
	case kind == 25:
		h.health()
	case kind == 24:
		h.guess()
	case kind > 19:
		h.custody()
	case len(h.order) == 0 || kind == 15 && len(h.underWay()) < 4:
		h.register()
	case kind > 16:
		h.ring()
	case kind == 16:
		h.answerQueue()
	case kind > 8:
		h.advance()
	case kind > 6:
		h.handOver()
	case kind == 6 && dice(h.r, 4) == 0:
		h.photograph()
	case kind == 6:
		h.pay()
	case kind == 5 && dice(h.r, 4) == 0:
		h.plan()
	case kind == 4:
		h.news()
	case kind == 3:
		h.legislate()
	case kind == 5:
		h.Pass(time.Duration(rapid.IntRange(1, 600).Draw(h.r, "minutes")) * time.Minute)
	default:
		h.fire()
	}
}

// judge fails the run for an error that is ours; a refusal is fine.
func (h *history) judge(err error) bool {
	if err == nil {
		return true
	}
	h.did["refused: "+domain.AsError(err).Code]++
	switch e := domain.AsError(err); e.Kind {
	case domain.KindInvalid, domain.KindConflict, domain.KindForbidden, domain.KindNotFound:
		if !domain.HasMessage(e.Code) {
			h.r.Fatalf("code %s has no text", e.Code)
		}
	default:
		h.r.Fatalf("%+v", err)
	}
	return false
}

func (h *history) acknowledge(id domain.ID, s domain.State) {
	if _, known := h.acked[id]; !known {
		h.order = append(h.order, id)
	}
	h.acked[id] = s
}

func (h *history) register() {
	in := h.Registration()
	in.ResidentID = pick(h.r, h.residents)
	in.Lines = nil
	for range rapid.IntRange(1, 3).Draw(h.r, "lines") {
		l := workflow.NewLine{Quantity: domain.Milli(rapid.IntRange(1, 60).Draw(h.r, "quantity") * 1000), DailyDose: 1_000}
		l.Substitution = pick(h.r, domain.Substitutions())
		if l.FreeText = "胰岛素"; dice(h.r, 5) > 0 {
			l.DrugID, l.FreeText = pick(h.r, h.Drugs), ""
		}
		if l.Prescription = pick(h.r, domain.Prescriptions()); l.Prescription == domain.PrescriptionHave {
			l.PrescribedUntil = domain.DateOf(h.Now(), time.UTC).Add(dice(h.r, 4) - 1)
		}
		in.Lines = append(in.Lines, l)
	}
	if rapid.Bool().Draw(h.r, "reason given") {
		in.DuplicateReason = "走失一盒"
	}
	v, err := h.Workflow.Register(h.T.Context(), h.As(domain.RoleOperator), in)
	if h.judge(err) {
		h.happened[domain.Register]++
		h.acknowledge(v.ID, v.State)
	}
}

// underWay lists the known requests that are not finished.
func (h *history) underWay() []domain.ID {
	var out []domain.ID
	for _, id := range h.order {
		if !h.acked[id].Final() {
			out = append(out, id)
		}
	}
	return out
}

// advance takes a known request one step along a good day: what is out goes to
// who needs it next, then what follows happens.
func (h *history) advance() {
	under := h.underWay()
	if len(under) == 0 {
		h.register()
		return
	}
	v, err := h.Workflow.Request(h.T.Context(), h.As(domain.RoleOperator), pick(h.r, under))
	if !h.judge(err) {
		return
	}
	h.passOn(v)
	if v.State.Final() {
		return
	}
	event := pick(h.r, onward(v))
	if v, err = h.Workflow.Request(h.T.Context(), h.As(domain.RoleOperator), v.ID); h.judge(err) {
		if in := h.input(event, v); in != nil {
			h.cause(event, in, who(event), v)
		}
	}
}

// passOn gives what is out of a request to who needs it next.
func (h *history) passOn(v *workflow.RequestView) {
	next := map[domain.State]domain.Role{
		domain.Registered: domain.RoleCollector, domain.CardCollected: domain.RoleDriver,
		domain.HospitalAssigned: domain.RoleDriver, domain.Purchased: domain.RoleCourier,
	}
	in := custody.Handover{To: domain.Holder{Kind: domain.HolderStaff, ID: h.Staff[next[v.State]]}, ProofKind: h.witness()}
	if v.State.Final() {
		in.To, in.ProofKind = domain.Holder{Kind: domain.HolderResident}, domain.ProofWitness
	}
	for _, k := range v.Items {
		if k.HolderKind == domain.HolderStaff && k.HolderID != in.To.ID {
			in.Items = append(in.Items, k.ID)
		}
	}
	if len(in.Items) > 0 {
		h.hands(domain.RoleSupervisor, in)
	}
}

// fire lets something happen to a known request. Mostly an event its state
// allows, by somebody who may.
func (h *history) fire() {
	if len(h.order) == 0 {
		return
	}
	id := pick(h.r, h.order)
	before, err := h.Workflow.Request(h.T.Context(), h.As(domain.RoleOperator), id)
	if !h.judge(err) {
		h.r.Fatalf("acknowledged request is gone: %s", id)
	}
	event := pick(h.r, domain.Events())
	switch sensible := dice(h.r, 10); {
	case sensible > 4:
		event = pick(h.r, onward(before))
	case sensible > 0 && !before.State.Final():
		event = pick(h.r, workflow.Allowed(before.State))
	}
	in := h.input(event, before)
	if in == nil {
		return
	}
	role := pick(h.r, domain.Roles())
	if by := workflow.RolesFor(event); len(by) > 0 && dice(h.r, 10) > 0 {
		role = who(event)
	}
	h.cause(event, in, role, before)
}

// who mostly causes the event: of those who may settle a line, the medic.
func who(event domain.Event) domain.Role {
	if event == domain.Clarify {
		return domain.RoleMedic
	}
	return workflow.RolesFor(event)[0]
}

// cause lets the event happen, and remembers what was acknowledged.
func (h *history) cause(event domain.Event, in workflow.Input, role domain.Role, before *workflow.RequestView) {
	id := before.ID
	c := h.As(role)
	unfit := h.unfit(role)
	c.Who.Unfit = map[domain.ID][]domain.Lack{h.Community: unfit}
	v, err := h.Workflow.Fire(h.T.Context(), c, id, in)
	if domain.IsCode(err, "pin_wrong") || domain.IsCode(err, "pin_locked") && h.wrong[id] < domain.PINTries {
		h.wrong[id]++
	}
	if !h.judge(err) {
		return
	}
	if len(unfit) > 0 && event == domain.CollectCard {
		h.r.Fatalf("collected by somebody who lacks %v", unfit)
	}
	if in, ok := in.(workflow.Deliver); ok && in.Proof.Kind == domain.ProofPIN && h.wrong[id] >= domain.PINTries {
		h.r.Fatal("delivered with a locked PIN")
	}
	if in, ok := in.(workflow.ReportShortage); ok {
		event = in.Event(&domain.Case{Lines: before.Lines})
	}
	if m, err := workflow.Permit(before.State, event, domain.Roles()); err != nil || m.To != v.State || v.Version <= before.Version {
		h.r.Fatalf("%s led from %s v%d to %s v%d", event, before.State, before.Version, v.State, v.Version)
	}
	h.happened[event]++
	h.acknowledge(id, v.State)
	for _, born := range v.SplitInto {
		if _, known := h.acked[born]; !known {
			h.happened[domain.Split]++
			h.acknowledge(born, domain.CardCollected)
		}
	}
}

// onward lists what moves the request towards its end.
func onward(v *workflow.RequestView) []domain.Event {
	switch v.State {
	case domain.Registered:
		return []domain.Event{domain.Clarify, domain.CollectCard, domain.CollectCard, domain.WaiveCard}
	case domain.CardCollected:
		return []domain.Event{domain.Clarify, domain.AssignHospital, domain.AssignHospital}
	case domain.HospitalAssigned:
		for _, q := range v.Decisions {
			if q.Answer == "" {
				return []domain.Event{domain.Decide, domain.Purchase}
			}
		}
		return []domain.Event{
			domain.Purchase, domain.Purchase, domain.Purchase, domain.AskDecision, domain.ReportShortage, domain.SplitShortage,
			domain.ReassignHospital,
		}
	case domain.Purchased:
		return []domain.Event{domain.Deliver, domain.Deliver, domain.AttemptDelivery, domain.AttemptDelivery, domain.ReturnGoods}
	case domain.Unborn, domain.Delivered, domain.Cancelled:
	}
	return domain.Events()
}

// input makes something to say for the event; nil when there is nothing to say.
func (h *history) input(e domain.Event, v *workflow.RequestView) workflow.Input {
	r := h.r
	var open []domain.ID
	for _, l := range v.Lines {
		if l.Status == domain.LineOpen {
			open = append(open, l.ID)
		}
	}
	switch e {
	case domain.Amend:
		other := pick(r, h.residents)
		return workflow.Amend{ResidentID: &other}
	case domain.Clarify:
		var in workflow.Clarify
		for _, l := range open {
			in.Lines = append(in.Lines, workflow.ClarifiedLine{LineID: l, DrugID: pick(r, h.Drugs)})
		}
		return in
	case domain.CollectCard:
		in := workflow.CollectCard{Items: []workflow.KitPart{{Kind: domain.ItemCard}}}
		if rapid.Bool().Draw(r, "cash") {
			in.Items = append(in.Items, workflow.KitPart{Kind: domain.ItemCash})
			in.CashFen = domain.Fen(rapid.IntRange(1, 20_000).Draw(r, "fen"))
		}
		if rapid.Bool().Draw(r, "papers") {
			in.Papers = []domain.Paper{domain.PaperPrescription}
		}
		if rapid.Bool().Draw(r, "card in use") {
			in.Items = in.Items[1:]
		}
		return in
	case domain.WaiveCard:
		return workflow.WaiveCard{Reason: "自费"}
	case domain.AssignHospital, domain.ReassignHospital:
		in := workflow.AssignHospital{HospitalID: pick(r, h.Hospitals), DriverID: h.Staff[domain.RoleDriver]}
		if dice(r, 4) == 0 {
			in.DriverID = ""
		}
		if dice(r, 4) > 0 {
			in.Reason = "已电话确认"
		}
		if e == domain.ReassignHospital {
			return workflow.ReassignHospital{AssignHospital: in, Reason: "停诊"}
		}
		return in
	case domain.ReportShortage, domain.SplitShortage:
		if len(open) == 0 {
			return nil
		}
		if e == domain.SplitShortage && len(open) > 1 {
			open = open[:len(open)-1]
		}
		return workflow.ReportShortage{LineIDs: open[:rapid.IntRange(1, len(open)).Draw(r, "short")], Seen: "缺货"}
	case domain.AskDecision:
		in := workflow.AskDecision{Question: domain.AskMaker, Minutes: 30, DefaultAnswer: pick(r, []domain.Answer{domain.Accept, domain.Refuse}), DrugID: pick(r, h.Drugs)}
		if len(open) > 0 {
			in.LineID = pick(r, open)
		}
		return in
	case domain.Decide:
		if len(v.Decisions) == 0 {
			return nil
		}
		return workflow.Decide{DecisionID: pick(r, v.Decisions).ID, Answer: domain.Accept}
	case domain.Purchase:
		in := workflow.Purchase{TotalFen: domain.Fen(rapid.IntRange(0, 30_000).Draw(r, "total")), ReceiptNo: "R" + string(v.ID)}
		if rapid.Bool().Draw(r, "shown") {
			in.Papers = []domain.Paper{domain.PaperPrescription}
		}
		if v.CardWaived == "" {
			in.InsuredFen = in.TotalFen / 2
		}
		in.SelfPaidFen = in.TotalFen - in.InsuredFen
		for _, l := range v.Lines {
			if l.Status == domain.LineOpen && dice(r, 5) > 0 {
				drug := l.DrugID
				if dice(r, 4) == 0 {
					drug = pick(r, h.Drugs)
				}
				in.Lines = append(in.Lines, workflow.BoughtLine{
					LineID: l.ID, DrugID: drug, Quantity: max(1000, l.Quantity-domain.Milli(rapid.IntRange(0, 40).Draw(r, "missing")*1000)),
				})
			}
		}
		if in = flowtest.Itemised(in); len(in.Lines) > 1 && dice(r, 8) == 0 {
			in.Lines[1].Paid = pick(r, []*workflow.LineSum{nil, {TotalFen: 1, SelfPaidFen: 1}})
		}
		return in
	case domain.AttemptDelivery:
		return workflow.AttemptDelivery{Steps: domain.AttemptSteps()[:dice(r, 3)], Reason: domain.NobodyHome}
	case domain.Deliver:
		in := h.Delivery(v)
		in.Proof = h.proof(v)
		switch dice(r, 12) {
		case 0:
			in.BagNumber = "0000-000"
		case 1:
			in.Receiver = "对门老李"
		}
		for _, b := range v.Balances {
			if b.AccountKind == domain.AccountStaff && b.AmountFen < 0 && rapid.Bool().Draw(r, "pays the advance") {
				in.CollectedFen = -b.AmountFen
			}
		}
		return in
	case domain.Cancel:
		return workflow.Cancel{Reason: "不需要了"}
	case domain.ReturnGoods:
		return workflow.ReturnGoods{GoodsTo: pick(r, []domain.HolderKind{domain.HolderHospital, domain.HolderIncident}), Reason: "退药"}
	case domain.Register, domain.Split:
	}
	return nil
}

// news is a report about a hospital, sensible or not.
func (h *history) news() {
	in := market.Report{Kind: pick(h.r, domain.SightingKinds())}
	if in.Kind.OfDrug() != (dice(h.r, 10) == 0) {
		in.DrugID = pick(h.r, h.Drugs)
	}
	if dice(h.r, 3) == 0 {
		at := h.Now().Add(-time.Duration(dice(h.r, 20)-1) * 24 * time.Hour)
		in.SeenAt = &at
	}
	role := pick(h.r, []domain.Role{domain.RoleDriver, domain.RoleOperator, domain.RoleDispatcher})
	_, err := h.Market.ReportHospital(h.T.Context(), h.As(role), pick(h.r, h.Hospitals), in)
	if h.judge(err) {
		h.did["report of a hospital"]++
	}
}

// legislate lets an admin add a rule for a day or two, waiver or not, or one that
// contradicts another.
func (h *history) legislate() {
	from := domain.DateOf(h.Now(), time.UTC).Add(dice(h.r, 5) - 2)
	rule := domain.Rule{
		Kind:     pick(h.r, []domain.RuleKind{domain.OpenAccess, domain.RefillTooSoon, domain.DesignatedOnly, domain.PaperAdvised, domain.LongPrescription}),
		District: pick(h.r, []string{"", "丰台", "大兴"}), Hospitals: pick(h.r, []string{"", "tcm", "pharmacy", string(h.Hospitals[1])}),
		Days: dice(h.r, 30), Lifted: rapid.Bool().Draw(h.r, "lifted"), FromOn: from, ToOn: from.Add(dice(h.r, 3) - 1), Source: "测试",
	}
	if dice(h.r, 3) == 0 {
		rule.Paper = domain.PaperRecordBook
	}
	_, err := office.Create(h.T.Context(), h.Office, flowtest.Must(h.Office.Console(h.T.Context())), &rule)
	h.judge(err)
}

// lawful fails the test when two rules speak of the same cases on one day, or one
// says nothing.
func (w *world) lawful() {
	w.T.Helper()
	rules := flowtest.Must(w.Store.AllRules(w.T.Context()))
	for i := range rules {
		for j := range i {
			if rules[i].Contradicts(&rules[j]) {
				w.T.Errorf("%+v contradicts %+v", rules[i], rules[j])
			}
		}
		if r := &rules[i]; r.Kind.NeedsPaper() != (r.Paper != "") || r.ToOn != "" && r.ToOn < r.FromOn {
			w.T.Errorf("says nothing: %+v", r)
		}
	}
	w.T.Logf("%d rules", len(rules))
}

// carriers are the people among whom kits go round.
var carriers = []domain.Role{domain.RoleCollector, domain.RoleDriver, domain.RoleCourier}

// witness is one, or nobody: then the other side has still to confirm it.
func (h *history) witness() domain.ProofKind {
	return pick(h.r, []domain.ProofKind{domain.ProofWitness, ""})
}

func (h *history) handOver() {
	if len(h.order) == 0 {
		return
	}
	v, err := h.Workflow.Request(h.T.Context(), h.As(domain.RoleOperator), pick(h.r, h.order))
	if !h.judge(err) || len(v.Items) == 0 {
		return
	}
	to := pick(h.r, carriers)
	switch v.State { // mostly to who needs it next
	case domain.CardCollected, domain.HospitalAssigned:
		to = domain.RoleDriver
	case domain.Purchased:
		to = domain.RoleCourier
	case domain.Unborn, domain.Registered, domain.Delivered, domain.Cancelled:
	}
	in := custody.Handover{To: domain.Holder{Kind: domain.HolderStaff, ID: h.Staff[to]}, ProofKind: h.witness()}
	elsewhere := dice(h.r, 10)
	switch {
	case v.State.Final() || elsewhere == 9:
		in.To = domain.Holder{Kind: domain.HolderResident}
	case elsewhere == 8:
		in.To = domain.Holder{Kind: domain.HolderHospital, ID: pick(h.r, h.Hospitals)}
	}
	chosen := pick(h.r, v.Items)
	from := chosen.Holder()
	for _, k := range v.Items { // mostly what is out
		if k.HolderKind == domain.HolderStaff && elsewhere != 6 {
			from = k.Holder()
		}
	}
	for _, k := range v.Items {
		if k.Holder() == from {
			in.Items = append(in.Items, k.ID)
		}
	}
	by := domain.RoleSupervisor
	if rapid.Bool().Draw(h.r, "one of them") {
		by = pick(h.r, carriers)
	}
	h.hands(by, in)
}

// hands lets things change hands; nobody who is not fit gets any.
func (h *history) hands(by domain.Role, in custody.Handover) {
	_, err := h.Custody.HandOver(h.T.Context(), h.As(by), in)
	if !h.judge(err) || in.To.Kind != domain.HolderStaff {
		return
	}
	for _, role := range carriers {
		if lacks := h.unfit(role); h.Staff[role] == in.To.ID && len(lacks) > 0 {
			h.r.Fatalf("handed to a %s who lacks %v", role, lacks)
		}
	}
}

// proof is mostly the right PIN, and sometimes a wrong one or no PIN at all.
func (h *history) proof(v *workflow.RequestView) evidence.Proof {
	kind := dice(h.r, 6)
	if kind == 0 {
		return evidence.Proof{Kind: domain.ProofWitness, Value: "门岗老赵"}
	}
	if kind < 3 {
		return evidence.Proof{Kind: domain.ProofPIN, Value: "错"}
	}
	told, err := h.Evidence.RevealPIN(h.T.Context(), h.As(domain.RoleOperator), v.ID)
	if !h.judge(err) {
		return evidence.Proof{Kind: domain.ProofPIN, Value: "没有"}
	}
	return evidence.Proof{Kind: domain.ProofPIN, Value: told.Digits}
}

// guess tells one wrong PIN after the other at a door, at times after somebody else's word
// in its place, or has a new one issued.
func (h *history) guess() {
	if len(h.order) == 0 {
		return
	}
	id := pick(h.r, h.order)
	for _, x := range h.order {
		if h.acked[x] == domain.Purchased {
			id = x
		}
	}
	v, err := h.Workflow.Request(h.T.Context(), h.As(domain.RoleOperator), id)
	if h.judge(err) && v.State == domain.Purchased && dice(h.r, 3) > 0 {
		h.passOn(v)
		for i := range domain.PINTries + 1 {
			in := h.Delivery(v)
			in.Proof = evidence.Proof{Kind: domain.ProofPIN, Value: "错"}
			if i == 0 && dice(h.r, 3) == 0 { // mostly it is enough, and the request delivered
				in.Proof = evidence.Proof{Kind: domain.ProofWitness, Value: "门岗老赵"}
			}
			h.cause(domain.Deliver, in, domain.RoleCourier, v)
		}
		return
	}
	if _, err := h.Evidence.IssuePIN(h.T.Context(), h.As(domain.RoleOperator), id, "居民来电"); h.judge(err) {
		h.wrong[id] = 0
	}
}

// health tests everybody, or finds one of the carriers ill.
func (h *history) health() {
	if dice(h.r, 3) > 0 {
		h.Tested()
		return
	}
	day := domain.Place{Zone: "Asia/Shanghai"}.Day(h.Now())
	h.Record(h.Staff[pick(h.r, carriers)], office.FitnessRecord{TestedOn: &day, TestResult: new(domain.TestPositive)})
}

// unfit lists what the staff member with the role lacks now.
func (h *history) unfit(role domain.Role) []domain.Lack {
	if h.Staff[role] == "" {
		return nil
	}
	return flowtest.Must(h.Office.Staff(h.T.Context(), flowtest.Must(h.Office.Console(h.T.Context())), h.Staff[role])).Lacks
}

// photograph sends a picture, mostly of a line, sometimes of nothing yet, or of what
// it cannot be of.
func (h *history) photograph() {
	in := workflow.Upload{Purpose: pick(h.r, domain.AttachmentPurposes()), Body: h.picture}
	if len(h.order) == 0 || dice(h.r, 5) == 0 {
		in.CommunityID = h.Community
	} else {
		v, err := h.Workflow.Request(h.T.Context(), h.As(domain.RoleOperator), pick(h.r, h.order))
		if !h.judge(err) {
			return
		}
		in.RequestID, in.LineID = v.ID, pick(h.r, v.Lines).ID
		if dice(h.r, 9) == 0 {
			in.LineID = v.ID
		}
	}
	role := pick(h.r, []domain.Role{domain.RoleOperator, domain.RoleMedic, domain.RoleDriver, domain.RoleCourier})
	a, err := h.Workflow.Attach(h.T.Context(), h.As(role), in)
	if !h.judge(err) {
		return
	}
	h.pictures = append(h.pictures, a)
	h.did["picture"]++
}

// pay is a payment, or somebody's word on one that waits.
func (h *history) pay() {
	ctx := h.T.Context()
	waiting := flowtest.Must(h.Custody.WaitingMoney(ctx, h.As(domain.RoleAuditor), h.Community, "", 200))
	if len(waiting) > 0 && dice(h.r, 2) == 0 {
		h.answerPayment(pick(h.r, waiting))
		return
	}
	if len(h.order) == 0 {
		return
	}
	id := pick(h.r, h.order)
	m, err := h.Custody.Money(ctx, h.As(domain.RoleCashier), id)
	if !h.judge(err) || len(m.Balances) == 0 {
		return
	}
	b := pick(h.r, m.Balances)
	in := custody.Payment{
		From: domain.Account{Kind: b.AccountKind, ID: b.AccountID}, To: domain.Account{Kind: domain.AccountResident},
		AmountFen: max(b.AmountFen, -b.AmountFen), Reason: "结清",
	}
	if dice(h.r, 3) > 0 {
		to := pick(h.r, []domain.Role{domain.RoleCashier, domain.RoleDriver, domain.RoleCourier, domain.RoleCollector})
		in.To = domain.Account{Kind: domain.AccountStaff, ID: h.Staff[to]}
	}
	if b.AmountFen < 0 {
		in.From, in.To = in.To, in.From
	}
	role := pick(h.r, []domain.Role{domain.RoleCashier, domain.RoleSupervisor, domain.RoleCourier, domain.RoleDriver})
	m, err = h.Custody.Pay(ctx, h.As(role), id, in)
	if h.judge(err) && slices.ContainsFunc(m.Moves, func(m custody.MoneyRow) bool { return len(m.Awaits) > 0 }) {
		h.did["payment waits"]++
	}
}

// answerPayment confirms or refuses a payment that waits.
func (h *history) answerPayment(m custody.MoneyRow) {
	in := custody.MoneyAnswer{Refused: dice(h.r, 3) == 0, Note: "没有收到"}
	who := pick(h.r, m.Awaits)
	got, err := h.Custody.ConfirmMoney(h.T.Context(), h.by(who), m.ID, in)
	if domain.IsCode(err, "purse_too_small") {
		return // the payer gave it away meanwhile
	}
	if !h.judge(err) {
		h.r.Fatalf("%+v waits for %s, who may not: %v", m, who, err)
	}
	switch {
	case got.Refused:
		h.did["payment refused"]++
	case len(got.Awaits) == 0:
		h.did["payment confirmed"]++
	}
}

// adds fails the run unless what counts of a request's moves is its balances: nothing
// that waits or was refused is in them, and as many wait as the request says.
func (h *history) adds(v *workflow.RequestView) {
	m := flowtest.Must(h.Custody.Money(h.T.Context(), h.As(domain.RoleAuditor), v.ID))
	sums, waiting := map[domain.Account]domain.Fen{}, 0
	for _, x := range m.Moves {
		if len(x.Awaits) > 0 {
			waiting++
		}
		if !x.Refused && len(x.Awaits) == 0 {
			sums[domain.Account{Kind: x.FromKind, ID: x.FromID}] -= x.AmountFen
			sums[domain.Account{Kind: x.ToKind, ID: x.ToID}] += x.AmountFen
		}
	}
	for _, b := range v.Balances {
		sums[domain.Account{Kind: b.AccountKind, ID: b.AccountID}] -= b.AmountFen
	}
	for a, left := range sums {
		if left != 0 {
			h.r.Fatalf("%+v is out by %s: %+v, %+v", a, left, m.Moves, v.Balances)
		}
	}
	if waiting != v.PendingMoves || waiting > 0 && v.ClosedAt != nil {
		h.r.Fatalf("%d payments wait, the request says %d, closed %v", waiting, v.PendingMoves, v.ClosedAt)
	}
}

// dice is uniform from 0 to n-1; rapid's own integers favour the small ones.
func dice(r *rapid.T, n int) int {
	sides := make([]int, n)
	for i := range sides {
		sides[i] = i
	}
	return pick(r, sides)
}

func pick[T any](r *rapid.T, from []T) T { return rapid.SampledFrom(from).Draw(r, "pick") }
