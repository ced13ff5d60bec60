package workflow

import (
	"slices"
	"strings"
	"testing"
	"time"

	"songyao/domain"
)

// holder is the staff member with the role.
func (w *world) holder(role domain.Role) domain.Holder {
	return domain.Holder{Kind: domain.HolderStaff, ID: w.staff[role]}
}

// item is the thing of a kind in the request's kit, as it is now.
func (w *world) item(v *RequestView, kind domain.ItemKind) domain.KitItem {
	w.t.Helper()
	v = must(w.flow.Request(w.t.Context(), w.as(domain.RoleOperator), v.ID))
	for _, k := range v.Items {
		if k.Kind == kind {
			return k
		}
	}
	w.t.Fatalf("no %s in the kit", kind)
	return domain.KitItem{}
}

// hire adds one more staff member with a role, and gives the call of that person.
func (w *world) hire(name string, role domain.Role) *Call {
	w.t.Helper()
	v := must(w.flow.CreateStaff(w.t.Context(), must(w.flow.Console(w.t.Context())), StaffView{
		Staff: domain.Staff{Name: name, Fitness: domain.FitOn(morning, "2020-06-15")}, Grants: []domain.Grant{{Role: role, CommunityID: w.community}},
	}))
	c := w.as(role)
	c.Who.StaffID = v.ID
	return c
}

// Eighty cards stranded with one person in quarantine (Shanghai, 29 March 2022): in
// one step every request gets free for another driver and everything in hand becomes
// a task; in another somebody takes it all, before a witness, and the day goes on.
func TestEightyCardsStranded(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ctx := t.Context()
		var requests []domain.ID
		for range 40 {
			w.resident = w.newResident("孙奶奶")
			v := w.register()
			w.fire(v.ID, domain.RoleCollector, CollectCard{Items: []KitPart{{Kind: domain.ItemCard}, {Kind: domain.ItemRecordBook}}})
			w.give(v, domain.RoleCollector, domain.RoleDriver)
			requests = append(requests, v.ID)
		}
		assign := AssignHospital{HospitalID: w.hospitals[0], DriverID: w.staff[domain.RoleDriver]}
		for _, id := range requests {
			w.fire(id, domain.RoleDispatcher, assign)
		}
		bag := w.fire(requests[0], domain.RoleDriver, bought(must(w.flow.Request(ctx, w.as(domain.RoleOperator), requests[0]))))
		relief := w.hire("小李", domain.RoleDriver)

		_, err := w.flow.DropOut(ctx, w.as(domain.RoleDispatcher), w.staff[domain.RoleDriver], Dropout{Reason: "密接", ReceiverID: w.staff[domain.RoleDriver]})
		wantCode(t, err, "same_person")
		_, err = w.flow.DropOut(ctx, w.as(domain.RoleDispatcher), w.staff[domain.RoleDriver], Dropout{Reason: "密接", Until: "2020-06-15"})
		wantCode(t, err, "day_not_ahead")
		_, err = w.flow.DropOut(ctx, w.as(domain.RoleDispatcher), domain.NewID(morning), Dropout{Reason: "密接"})
		wantCode(t, err, "not_found")
		out := must(w.flow.DropOut(ctx, w.as(domain.RoleDispatcher), w.staff[domain.RoleDriver], Dropout{
			Reason: "密接，集中隔离", ReceiverID: relief.Who.StaffID, Until: "2020-06-29",
		}))
		if len(out.Released) != 39 || len(out.Transfers) != 81 { // forty cards and books, one bag bought already
			t.Fatalf("%d released, %d things to take over", len(out.Released), len(out.Transfers))
		}
		again := must(w.flow.DropOut(ctx, w.as(domain.RoleDispatcher), w.staff[domain.RoleDriver], Dropout{Reason: "延长", Until: "2020-07-06"}))
		if len(again.Released)+len(again.Transfers) != 0 {
			t.Errorf("said twice: %d released, %d tasks", len(again.Released), len(again.Transfers))
		}
		// The one in quarantine is given nothing, before the day of return.
		w.refuse("driver_unavailable", requests[1], domain.RoleDispatcher, ReassignHospital{assign, "改派"})
		assign.DriverID = relief.Who.StaffID
		w.fire(requests[1], domain.RoleDispatcher, ReassignHospital{assign, "改派"})

		_, err = w.flow.TakeOver(ctx, w.as(domain.RoleSupervisor), Takeover{FromID: w.staff[domain.RoleCourier], ToID: relief.Who.StaffID, Witness: "老周"})
		wantCode(t, err, "nothing_held")
		// One thing is found in the car and handed over at once: its task is done with it.
		one := must(w.flow.HandOver(ctx, w.as(domain.RoleSupervisor), Handover{
			Items: []domain.ID{w.item(bag, domain.ItemGoods).ID}, To: w.holder(domain.RoleCourier), ProofKind: domain.ProofWitness, Proof: "居委会老周",
		}))
		taken := must(w.flow.TakeOver(ctx, w.as(domain.RoleSupervisor), Takeover{
			FromID: w.staff[domain.RoleDriver], ToID: relief.Who.StaffID, Witness: "居委会老周", Place: "3 号楼门口",
		}))
		if len(one.Moves) != 1 || len(taken.Moves) != 80 || taken.Moves[7].ProofKind != domain.ProofWitness || taken.Moves[7].Proof != "居委会老周" {
			t.Fatalf("%d things taken over: %+v", len(taken.Moves), taken.Moves[7])
		}
		open, done := true, false
		if left := must(w.flow.Transfers(ctx, w.as(domain.RoleSupervisor), w.community, "", &open, AfterTransfer{}, 200)); len(left) != 0 {
			t.Errorf("%d tasks left", len(left))
		}
		for _, task := range must(w.flow.Transfers(ctx, w.as(domain.RoleSupervisor), w.community, w.staff[domain.RoleDriver], &done, AfterTransfer{}, 200)) {
			want := relief.Who.StaffID
			if task.Kind == domain.ItemGoods {
				want = w.staff[domain.RoleCourier]
			}
			if task.DoneAt == nil || task.DoneKind != domain.HolderStaff || task.DoneID != want {
				t.Fatalf("%+v", task)
			}
		}
		// The relief driver buys with the card taken over.
		v := must(w.flow.Request(ctx, w.as(domain.RoleOperator), requests[1]))
		if _, err := w.flow.Fire(ctx, relief, v.ID, bought(v)); err != nil {
			t.Fatal(err)
		}
		w.pass(14 * 24 * time.Hour)
		w.tested()
		assign.DriverID = w.staff[domain.RoleDriver]
		w.refuse("driver_unavailable", requests[2], domain.RoleDispatcher, ReassignHospital{assign, "改派"})
		w.pass(7 * 24 * time.Hour)
		w.tested()
		w.fire(requests[2], domain.RoleDispatcher, ReassignHospital{assign, "已解除隔离"})
		w.verified()
	})
}

// A purchase that comes in while the driver is taken off finds its request changed.
func TestDropoutRacesAPurchase(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		for range 10 {
			w.resident = w.newResident("周大爷")
			v := w.assigned()
			errs := race(2, func(i int) error {
				if i == 0 {
					_, err := w.flow.Fire(t.Context(), w.as(domain.RoleDriver), v.ID, bought(v))
					return err
				}
				_, err := w.flow.DropOut(t.Context(), w.as(domain.RoleSupervisor), w.staff[domain.RoleDriver], Dropout{Reason: "发热"})
				return err
			})
			for _, err := range errs {
				if err != nil && !domain.IsCode(err, "changed_meanwhile") {
					t.Fatal(err)
				}
			}
			must(w.flow.UpdateStaff(t.Context(), must(w.flow.Console(t.Context())), w.staff[domain.RoleDriver], func(s *StaffView) error {
				s.UnavailableUntil = ""
				return nil
			}))
		}
		w.verified()
	})
}

// A card left in a taxi: its holder says so, it serves no request, nothing closes, the
// alert stands; it is found, and the day goes on.
func TestLostCardIsFound(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ctx := t.Context()
		v := w.collected()
		card := w.item(v, domain.ItemCard)
		lost := IncidentReport{ItemID: card.ID, Kind: domain.IncidentLost, What: "出租车上遗失，已报警"}
		_, err := w.flow.ReportIncident(ctx, w.as(domain.RoleCourier), lost)
		wantCode(t, err, "not_your_item")
		i := must(w.flow.ReportIncident(ctx, w.as(domain.RoleDriver), lost))
		if i.HolderID != w.staff[domain.RoleDriver] || !i.Open() {
			t.Errorf("%+v", i)
		}
		_, err = w.flow.ReportIncident(ctx, w.as(domain.RoleDriver), lost)
		wantCode(t, err, "item_in_incident")
		_, err = w.flow.HandOver(ctx, w.as(domain.RoleSupervisor), Handover{
			Items: []domain.ID{card.ID}, To: domain.Holder{Kind: domain.HolderResident}, ProofKind: domain.ProofWitness, Proof: "门岗老赵",
		})
		wantCode(t, err, "item_in_incident")
		w.refuse("card_in_incident", v.ID, domain.RoleDispatcher, AssignHospital{HospitalID: w.hospitals[0]})
		open := true
		alerts := must(w.flow.Alerts(ctx, w.as(domain.RoleSupervisor), w.community, AlertFilter{Open: &open}, "", 10))
		if len(alerts) != 1 || alerts[0].Kind != domain.AlertIncident || alerts[0].SubjectID != card.ID || alerts[0].RequestID != v.ID {
			t.Fatalf("%+v", alerts)
		}
		if up, down, err := w.flow.FlagCustody(ctx); up+down != 0 || err != nil {
			t.Errorf("the job: %d raised, %d cleared, %v", up, down, err)
		}
		_, err = w.flow.ResolveIncident(ctx, w.as(domain.RoleSupervisor), i.ID, Resolution{Outcome: domain.IncidentClosed, ToID: w.staff[domain.RoleDriver], Note: "x"})
		wantCode(t, err, "found_by_nobody")
		must(w.flow.ResolveIncident(ctx, w.as(domain.RoleSupervisor), i.ID, Resolution{
			Outcome: domain.IncidentFound, ToID: w.staff[domain.RoleDriver], Note: "司机送回",
		}))
		_, err = w.flow.ResolveIncident(ctx, w.as(domain.RoleSupervisor), i.ID, Resolution{Outcome: domain.IncidentClosed, Note: "x"})
		wantCode(t, err, "incident_settled")
		if left := must(w.flow.Alerts(ctx, w.as(domain.RoleSupervisor), w.community, AlertFilter{Open: &open}, "", 10)); len(left) != 0 {
			t.Errorf("still standing: %+v", left)
		}
		v = w.fire(v.ID, domain.RoleDispatcher, AssignHospital{HospitalID: w.hospitals[0]})
		w.fire(v.ID, domain.RoleDriver, bought(v))
		w.verified()
	})
}

// Stolen with the envelope: the request stays open until a supervisor has settled
// both; the office bears the cash and makes good, and the card made anew is collected
// again.
func TestStolenKit(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ctx := t.Context()
		v := w.collected()
		w.fire(v.ID, domain.RoleOperator, Cancel{"不需要了"})
		var incidents []*domain.Incident
		for _, kind := range []domain.ItemKind{domain.ItemCard, domain.ItemCash} {
			incidents = append(incidents, must(w.flow.ReportIncident(ctx, w.as(domain.RoleDriver), IncidentReport{
				ItemID: w.item(v, kind).ID, Kind: domain.IncidentStolen, What: "车窗被砸",
			})))
		}
		w.give(v, domain.RoleDriver, domain.RoleCourier)
		rest := Handover{To: domain.Holder{Kind: domain.HolderResident}, ProofKind: domain.ProofWitness, Proof: "门岗老赵"}
		for _, kind := range []domain.ItemKind{domain.ItemRecordBook, domain.ItemBoxes} {
			rest.Items = append(rest.Items, w.item(v, kind).ID)
		}
		must(w.flow.HandOver(ctx, w.as(domain.RoleCourier), rest))
		now := func() *RequestView { return must(w.flow.Request(ctx, w.as(domain.RoleOperator), v.ID)) }
		if now().ClosedAt != nil {
			t.Fatal("closed with a stolen card and its cash open")
		}
		must(w.flow.ResolveIncident(ctx, w.as(domain.RoleSupervisor), incidents[1].ID, Resolution{
			Outcome: domain.IncidentClosed, Note: "报警回执 123", CompensationFen: 10_000,
		}))
		if now().ClosedAt != nil {
			t.Fatal("closed with a stolen card open")
		}
		must(w.flow.ResolveIncident(ctx, w.as(domain.RoleSupervisor), incidents[0].ID, Resolution{Outcome: domain.IncidentClosed, Note: "已协助挂失"}))
		done := now()
		if done.ClosedAt == nil {
			t.Fatalf("settled and still open: %+v", done)
		}
		for _, b := range done.Balances { // the resident has the hundred yuan back, from the office
			if b.AccountKind == domain.AccountResident || b.AccountKind == domain.AccountStaff {
				t.Errorf("%+v", b)
			}
		}
		again := w.register()
		again = w.fire(again.ID, domain.RoleCollector, CollectCard{Items: []KitPart{{Kind: domain.ItemCard}}})
		if k := w.item(again, domain.ItemCard); k.Holder() != w.holder(domain.RoleCollector) || k.IncidentID != "" {
			t.Errorf("the card made anew: %+v", k)
		}
		w.verified()
	})
}

// "I did not get it": a hand-over recorded by one side is confirmed by the other, or
// disputed, which somebody has to see to.
func TestBothSidesConfirm(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ctx := t.Context()
		w.collected() // the collector says that the driver has it all
		waiting := func(role domain.Role) []domain.CustodyMove {
			return must(w.flow.Unconfirmed(ctx, w.as(role), w.community, w.staff[role], "", 100))
		}
		if n := len(waiting(domain.RoleDriver)); n != 4 || len(waiting(domain.RoleCollector)) != 0 {
			t.Fatalf("%d wait for the driver", n)
		}
		var in Confirm
		for _, m := range waiting(domain.RoleDriver)[:3] {
			in.Moves = append(in.Moves, MoveRef{m.ItemID, m.N})
		}
		_, err := w.flow.ConfirmHandover(ctx, w.as(domain.RoleCollector), in)
		wantCode(t, err, "not_yours_to_confirm")
		must(w.flow.ConfirmHandover(ctx, w.as(domain.RoleDriver), in))
		_, err = w.flow.ConfirmHandover(ctx, w.as(domain.RoleDriver), in)
		wantCode(t, err, "confirmed_already")
		last := waiting(domain.RoleDriver)[0]
		dispute := Confirm{Moves: []MoveRef{{last.ItemID, last.N}}, Disputed: true}
		_, err = w.flow.ConfirmHandover(ctx, w.as(domain.RoleDriver), dispute)
		wantCode(t, err, "note_required")
		dispute.Note = "只给了我三样"
		must(w.flow.ConfirmHandover(ctx, w.as(domain.RoleDriver), dispute))
		open := true
		standing := func() []domain.Alert {
			return must(w.flow.Alerts(ctx, w.as(domain.RoleSupervisor), w.community, AlertFilter{Open: &open}, "", 10))
		}
		if a := standing(); len(a) != 1 || a[0].Kind != domain.AlertDisputed || a[0].SubjectID != last.ItemID {
			t.Fatalf("%+v", a)
		}
		if up, down, err := w.flow.FlagCustody(ctx); up+down != 0 || err != nil {
			t.Errorf("the job: %d raised, %d cleared, %v", up, down, err)
		}
		// The supervisor finds it at the collector's: back, with a witness, which needs no confirmation.
		must(w.flow.HandOver(ctx, w.as(domain.RoleSupervisor), Handover{
			Items: []domain.ID{last.ItemID}, To: w.holder(domain.RoleCollector), ProofKind: domain.ProofWitness, Proof: "门岗老赵",
		}))
		if _, down, err := w.flow.FlagCustody(ctx); down != 1 || err != nil {
			t.Errorf("the job cleared %d, %v", down, err)
		}
		_, err = w.flow.ConfirmHandover(ctx, w.as(domain.RoleDriver), dispute)
		wantCode(t, err, "moved_on")
		_, err = w.flow.ConfirmHandover(ctx, w.as(domain.RoleCollector), Confirm{Moves: []MoveRef{{last.ItemID, last.N + 1}}})
		wantCode(t, err, "not_to_confirm")
		// Who takes it himself is confirmed by who gave it.
		must(w.flow.HandOver(ctx, w.as(domain.RoleDriver), Handover{Items: []domain.ID{last.ItemID}, To: w.holder(domain.RoleDriver)}))
		if m := waiting(domain.RoleCollector); len(m) != 1 || m[0].ItemID != last.ItemID {
			t.Errorf("%+v waits for the collector", m)
		}
		history := must(w.flow.Item(ctx, w.as(domain.RoleSupervisor), last.ItemID))
		if len(history.Confirmations) != 1 || !history.Confirmations[0].Disputed || len(history.Moves) != 4 {
			t.Errorf("%+v", history)
		}
		w.verified()
	})
}

// Codes as a scan gun types them: lower case, O for 0, a line end behind. Scanning
// takes the things; a wrong label moves nothing.
func TestScan(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ctx := t.Context()
		v := w.fire(w.register().ID, domain.RoleCollector, fullKit)
		var codes []string
		for _, k := range v.Items {
			codes = append(codes, strings.ReplaceAll(strings.ToLower(string(domain.CodeOf(k.ID))), "0", "o")+"\r\n")
		}
		_, err := w.flow.Scan(ctx, w.as(domain.RoleDriver), Scan{Codes: append(slices.Clone(codes), string(domain.CodeOf(w.resident)))})
		wantCode(t, err, "unknown_code")
		_, err = w.flow.Scan(ctx, w.as(domain.RoleDriver), Scan{Codes: append(slices.Clone(codes), codes[0])})
		wantCode(t, err, "item_twice")
		taken := must(w.flow.Scan(ctx, w.as(domain.RoleDriver), Scan{Codes: codes, Place: "东门卡口"}))
		if len(taken.Moves) != 4 || taken.Items[0].Holder() != w.holder(domain.RoleDriver) {
			t.Errorf("%+v", taken)
		}
		_, err = w.flow.Scan(ctx, w.as(domain.RoleCourier), Scan{Codes: codes, ToID: w.staff[domain.RoleCollector]})
		wantCode(t, err, "not_your_item")
		given := must(w.flow.Scan(ctx, w.as(domain.RoleDriver), Scan{Codes: codes[:1], ToID: w.staff[domain.RoleCourier]}))
		if given.Items[0].Holder() != w.holder(domain.RoleCourier) {
			t.Errorf("%+v", given)
		}
		labels := must(w.flow.Labels(ctx, w.as(domain.RoleOperator), v.ID, nil))
		for _, l := range labels {
			if l.Of != 4 || l.Code != domain.CodeOf(l.Item.ID) || (l.CashFen == 10_000) != (l.Item.Kind == domain.ItemCash) {
				t.Errorf("%+v", l)
			}
		}
		one := must(w.flow.Labels(ctx, w.as(domain.RoleOperator), "", []domain.ID{labels[2].Item.ID}))
		if len(one) != 1 || one[0].Number != labels[2].Number {
			t.Errorf("%+v", one)
		}
		_, err = w.flow.Labels(ctx, w.as(domain.RoleOperator), "", nil)
		wantCode(t, err, "labels_of_what")
		w.verified()
	})
}

// A proof by signature or photo is a picture that was uploaded: of the community, for
// that purpose, by who hands over. It then belongs to the requests that use the things.
func TestHandoverProofIsAPicture(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ctx := t.Context()
		v := w.fire(w.collected().ID, domain.RoleOperator, Cancel{"不需要了"})
		home := Handover{To: domain.Holder{Kind: domain.HolderResident}, ProofKind: domain.ProofSignature}
		for _, k := range v.Items {
			home.Items = append(home.Items, k.ID)
		}
		try := func(code, proof string) {
			t.Helper()
			home.Proof = proof
			_, err := w.flow.HandOver(ctx, w.as(domain.RoleDriver), home)
			wantCode(t, err, code)
		}
		try("unknown_attachment", "王秀英")
		try("unknown_attachment", string(domain.NewID(morning)))
		try("unknown_attachment", string(w.upload(domain.RoleDriver, Upload{Purpose: domain.PurposeBox}).ID))
		try("unknown_attachment", string(w.upload(domain.RoleCourier, Upload{Purpose: domain.PurposeSignature}).ID))
		signed := w.upload(domain.RoleDriver, Upload{Purpose: domain.PurposeSignature})
		home.Proof = string(signed.ID)
		done := must(w.flow.HandOver(ctx, w.as(domain.RoleDriver), home))
		if done.Moves[0].Proof != string(signed.ID) {
			t.Errorf("%+v", done.Moves[0])
		}
		v = must(w.flow.Request(ctx, w.as(domain.RoleOperator), v.ID))
		if len(v.Attachments) != 1 || v.Attachments[0].ID != signed.ID || v.ClosedAt == nil {
			t.Errorf("%+v, closed %v", v.Attachments, v.ClosedAt)
		}
		w.verified()
	})
}

// Of two people who scan one thing at the same moment one has it; the other is told to
// look again.
func TestTwoScanOneCard(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		for range 10 {
			w.resident = w.newResident("李大爷")
			v := w.fire(w.register().ID, domain.RoleCollector, CollectCard{Items: []KitPart{{Kind: domain.ItemCard}}})
			code := string(domain.CodeOf(w.item(v, domain.ItemCard).ID))
			took := 0
			for i, err := range race(2, func(i int) error {
				_, err := w.flow.Scan(t.Context(), w.as([]domain.Role{domain.RoleDriver, domain.RoleCourier}[i]), Scan{Codes: []string{code}})
				return err
			}) {
				if err == nil {
					took++
				} else if !domain.IsCode(err, "changed_meanwhile") {
					t.Fatal(i, err)
				}
			}
			// One after the other each may take it: then it has gone through both hands.
			moves := must(w.flow.Item(t.Context(), w.as(domain.RoleSupervisor), w.item(v, domain.ItemCard).ID)).Moves
			if took == 0 || len(moves) != took+1 {
				t.Fatalf("%d took it in %d moves", took, len(moves))
			}
		}
		w.verified()
	})
}

// A driver who serves two compounds drops out of both at once, and one person takes
// the things of both: one transaction, a ledger each.
func TestDropoutOfTwoCommunities(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ctx := t.Context()
		here := w.assigned()
		first := w.community
		second := must(Create(ctx, w.flow, must(w.flow.Console(ctx)), &domain.Community{
			Name: "花园小区", District: "丰台", Place: domain.Place{Zone: "Asia/Shanghai", AreaCode: "010"}, Lat: 39.8, Lon: 116.3,
		})).ID
		for role, id := range w.staff {
			must(w.flow.UpdateStaff(ctx, must(w.flow.Console(ctx)), id, func(v *StaffView) error {
				v.Grants = append(v.Grants, domain.Grant{Role: role, CommunityID: second})
				return nil
			}))
		}
		w.community = second
		w.resident = w.newResident("赵大爷")
		there := w.assigned()
		boss := w.as(domain.RoleSupervisor)
		boss.Who.In[first] = []domain.Role{domain.RoleSupervisor}
		out := must(w.flow.DropOut(ctx, boss, w.staff[domain.RoleDriver], Dropout{Reason: "密接", ReceiverID: w.staff[domain.RoleCourier]}))
		if len(out.Released) != 2 || len(out.Transfers) != 8 {
			t.Errorf("%d released, %d things", len(out.Released), len(out.Transfers))
		}
		taken := must(w.flow.TakeOver(ctx, boss, Takeover{FromID: w.staff[domain.RoleDriver], ToID: w.staff[domain.RoleCourier], Witness: "老周"}))
		if len(taken.Moves) != 8 {
			t.Errorf("%d things taken over", len(taken.Moves))
		}
		for community, v := range map[domain.ID]*RequestView{first: here, second: there} {
			w.community = community
			if r := must(w.flow.Request(ctx, w.as(domain.RoleOperator), v.ID)); r.DriverID != "" {
				t.Errorf("%+v", r.Request)
			}
			// A supervisor of one compound sees and moves nothing of the other.
			if left := must(w.flow.Transfers(ctx, w.as(domain.RoleSupervisor), "", "", nil, AfterTransfer{}, 200)); len(left) != 4 {
				t.Errorf("%d tasks in one compound", len(left))
			}
		}
		w.verified()
	})
}

// A bag that falls into a puddle is reported by who carries it; the supervisor settles
// it, and the request ends with the office bearing what was paid.
func TestDamagedBag(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ctx := t.Context()
		v := w.purchased()
		i := must(w.flow.ReportIncident(ctx, w.as(domain.RoleCourier), IncidentReport{
			ItemID: w.item(v, domain.ItemGoods).ID, Kind: domain.IncidentDamaged, What: "掉进水坑",
		}))
		w.refuse("goods_not_held", v.ID, domain.RoleCourier, w.delivery(v))
		back := ReturnGoods{GoodsTo: domain.HolderIncident, Reason: "药品报废"}
		w.refuse("item_in_incident", v.ID, domain.RoleSupervisor, back)
		must(w.flow.ResolveIncident(ctx, w.as(domain.RoleSupervisor), i.ID, Resolution{Outcome: domain.IncidentClosed, Note: "报废", CompensationFen: 3_000}))
		hospital := back
		hospital.GoodsTo = domain.HolderHospital
		w.refuse("goods_not_held", v.ID, domain.RoleSupervisor, hospital)
		v = w.fire(v.ID, domain.RoleSupervisor, back)
		home := Handover{To: domain.Holder{Kind: domain.HolderResident}, ProofKind: domain.ProofWitness, Proof: "门岗老赵"}
		for _, k := range v.Items {
			if k.HolderKind == domain.HolderStaff {
				home.Items = append(home.Items, k.ID)
			}
		}
		must(w.flow.HandOver(ctx, w.as(domain.RoleCourier), home))
		if v = must(w.flow.Request(ctx, w.as(domain.RoleOperator), v.ID)); v.State != domain.Cancelled || v.ClosedAt == nil {
			t.Errorf("%s, closed %v, %+v", v.State, v.ClosedAt, v.Balances)
		}
		w.verified()
	})
}

// TestNoPINBetweenStaff: a PIN is the resident's. Between staff it proves nothing, and
// is written down nowhere.
func TestNoPINBetweenStaff(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ctx := t.Context()
		v := w.collected() // waits for the driver to confirm
		card := w.item(v, domain.ItemCard)
		_, err := w.flow.HandOver(ctx, w.as(domain.RoleDriver), Handover{
			Items: []domain.ID{card.ID}, To: w.holder(domain.RoleCourier), ProofKind: domain.ProofPIN, Proof: "0000",
		})
		wantCode(t, err, "proof_not_enough")
		_, err = w.flow.ConfirmHandover(ctx, w.as(domain.RoleDriver), Confirm{
			Moves: []MoveRef{{card.ID, card.Version}}, ProofKind: domain.ProofPIN, Proof: w.pin(v.ID).Digits,
		})
		wantCode(t, err, "proof_not_enough")
	})
}

// TestNothingForWhoIsAway: whoever is in quarantine is given nothing, by nobody.
func TestNothingForWhoIsAway(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ctx, boss := t.Context(), w.as(domain.RoleSupervisor)
		v := w.collected()
		courier := w.staff[domain.RoleCourier]
		must(w.flow.DropOut(ctx, boss, courier, Dropout{Reason: "密接", Until: "2020-06-17"}))
		in := Handover{Items: []domain.ID{w.item(v, domain.ItemCard).ID}, To: w.holder(domain.RoleCourier)}
		_, err := w.flow.HandOver(ctx, w.as(domain.RoleDriver), in)
		wantCode(t, err, "staff_unavailable")
		_, err = w.flow.TakeOver(ctx, boss, Takeover{FromID: w.staff[domain.RoleDriver], ToID: courier, Witness: "老赵"})
		wantCode(t, err, "staff_unavailable")
		_, err = w.flow.DropOut(ctx, boss, w.staff[domain.RoleDriver], Dropout{Reason: "发热", ReceiverID: courier})
		wantCode(t, err, "staff_unavailable")
		w.pass(48 * time.Hour)
		must(w.flow.HandOver(ctx, w.as(domain.RoleDriver), in))
	})
}

// TestFoundBagIsDelivered: a bag that was found goes to somebody who delivers it; given
// to the resident past the door it could be neither delivered nor returned any more.
func TestFoundBagIsDelivered(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ctx, boss := t.Context(), w.as(domain.RoleSupervisor)
		v := w.purchased()
		i := must(w.flow.ReportIncident(ctx, w.as(domain.RoleCourier), IncidentReport{
			ItemID: w.item(v, domain.ItemGoods).ID, Kind: domain.IncidentLost, What: "落在门岗",
		}))
		_, err := w.flow.ResolveIncident(ctx, boss, i.ID, Resolution{Outcome: domain.IncidentFound, Note: "找到了"})
		wantCode(t, err, "deliver_instead")
		must(w.flow.ResolveIncident(ctx, boss, i.ID, Resolution{Outcome: domain.IncidentFound, ToID: w.staff[domain.RoleCourier], Note: "找到了"}))
		v = must(w.flow.Request(ctx, w.as(domain.RoleOperator), v.ID))
		if v = w.fire(v.ID, domain.RoleCourier, w.delivery(v)); v.ClosedAt == nil {
			t.Errorf("%+v", v.Request)
		}
		w.verified()
	})
}
