package custody_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"songyao/domain"
	"songyao/workflow"
	"songyao/workflow/custody"
	"songyao/workflow/flowtest"
	"songyao/workflow/office"
	"songyao/workflow/usecase"
)

// holder is the staff member with the role.
func (w *world) holder(role domain.Role) domain.Holder {
	return domain.Holder{Kind: domain.HolderStaff, ID: w.Staff[role]}
}

// hire adds one more staff member with a role, and gives the call of that person.
func (w *world) hire(name string, role domain.Role) *usecase.Invocation {
	w.T.Helper()
	v := flowtest.Must(w.Office.CreateStaff(w.T.Context(), flowtest.Must(w.Office.Console(w.T.Context())), office.StaffView{
		Staff: domain.Staff{Name: name, Fitness: domain.FitOn(flowtest.Morning, "2020-06-15")}, Grants: []domain.Grant{{Role: role, CommunityID: w.Community}},
	}))
	c := w.As(role)
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
			w.Resident = w.NewResident("孙奶奶")
			v := w.Register()
			w.Fire(v.ID, domain.RoleCollector, workflow.CollectCard{Items: []workflow.KitPart{{Kind: domain.ItemCard}, {Kind: domain.ItemRecordBook}}})
			w.Give(v, domain.RoleCollector, domain.RoleDriver)
			requests = append(requests, v.ID)
		}
		assign := workflow.AssignHospital{HospitalID: w.Hospitals[0], DriverID: w.Staff[domain.RoleDriver]}
		for _, id := range requests {
			w.Fire(id, domain.RoleDispatcher, assign)
		}
		bag := w.Fire(requests[0], domain.RoleDriver, flowtest.Bought(flowtest.Must(w.Workflow.Request(ctx, w.As(domain.RoleOperator), requests[0]))))
		relief := w.hire("小李", domain.RoleDriver)

		_, err := w.Custody.DropOut(ctx, w.As(domain.RoleDispatcher), w.Staff[domain.RoleDriver], custody.Dropout{Reason: "密接", ReceiverID: w.Staff[domain.RoleDriver]})
		flowtest.WantCode(t, err, "same_person")
		_, err = w.Custody.DropOut(ctx, w.As(domain.RoleDispatcher), w.Staff[domain.RoleDriver], custody.Dropout{Reason: "密接", Until: "2020-06-15"})
		flowtest.WantCode(t, err, "day_not_ahead")
		_, err = w.Custody.DropOut(ctx, w.As(domain.RoleDispatcher), domain.NewID(flowtest.Morning), custody.Dropout{Reason: "密接"})
		flowtest.WantCode(t, err, "not_found")
		out := flowtest.Must(w.Custody.DropOut(ctx, w.As(domain.RoleDispatcher), w.Staff[domain.RoleDriver], custody.Dropout{
			Reason: "密接，集中隔离", ReceiverID: relief.Who.StaffID, Until: "2020-06-29",
		}))
		if len(out.Released) != 39 || len(out.Transfers) != 81 { // forty cards and books, one bag bought already
			t.Fatalf("%d released, %d things to take over", len(out.Released), len(out.Transfers))
		}
		again := flowtest.Must(w.Custody.DropOut(ctx, w.As(domain.RoleDispatcher), w.Staff[domain.RoleDriver], custody.Dropout{Reason: "延长", Until: "2020-07-06"}))
		if len(again.Released)+len(again.Transfers) != 0 {
			t.Errorf("said twice: %d released, %d tasks", len(again.Released), len(again.Transfers))
		}
		// The one in quarantine is given nothing, before the day of return.
		w.Refuse("driver_unavailable", requests[1], domain.RoleDispatcher, workflow.ReassignHospital{AssignHospital: assign, Reason: "改派"})
		assign.DriverID = relief.Who.StaffID
		w.Fire(requests[1], domain.RoleDispatcher, workflow.ReassignHospital{AssignHospital: assign, Reason: "改派"})

		_, err = w.Custody.TakeOver(ctx, w.As(domain.RoleSupervisor), custody.Takeover{FromID: w.Staff[domain.RoleCourier], ToID: relief.Who.StaffID, Witness: "老周"})
		flowtest.WantCode(t, err, "nothing_held")
		// One thing is found in the car and handed over at once: its task is done with it.
		one := flowtest.Must(w.Custody.HandOver(ctx, w.As(domain.RoleSupervisor), custody.Handover{
			Items: []domain.ID{w.Item(bag, domain.ItemGoods).ID}, To: w.holder(domain.RoleCourier), ProofKind: domain.ProofWitness, Proof: "居委会老周",
		}))
		taken := flowtest.Must(w.Custody.TakeOver(ctx, w.As(domain.RoleSupervisor), custody.Takeover{
			FromID: w.Staff[domain.RoleDriver], ToID: relief.Who.StaffID, Witness: "居委会老周", Place: "3 号楼门口",
		}))
		if len(one.Moves) != 1 || len(taken.Moves) != 80 || taken.Moves[7].ProofKind != domain.ProofWitness || taken.Moves[7].Proof != "居委会老周" {
			t.Fatalf("%d things taken over: %+v", len(taken.Moves), taken.Moves[7])
		}
		open, done := true, false
		if left := flowtest.Must(w.Custody.Transfers(ctx, w.As(domain.RoleSupervisor), w.Community, "", &open, custody.AfterTransfer{}, 200)); len(left) != 0 {
			t.Errorf("%d tasks left", len(left))
		}
		for _, task := range flowtest.Must(w.Custody.Transfers(ctx, w.As(domain.RoleSupervisor), w.Community, w.Staff[domain.RoleDriver], &done, custody.AfterTransfer{}, 200)) {
			want := relief.Who.StaffID
			if task.Kind == domain.ItemGoods {
				want = w.Staff[domain.RoleCourier]
			}
			if task.DoneAt == nil || task.DoneKind != domain.HolderStaff || task.DoneID != want {
				t.Fatalf("%+v", task)
			}
		}
		// The relief driver buys with the card taken over.
		v := flowtest.Must(w.Workflow.Request(ctx, w.As(domain.RoleOperator), requests[1]))
		if _, err := w.Workflow.Fire(ctx, relief, v.ID, flowtest.Bought(v)); err != nil {
			t.Fatal(err)
		}
		w.Pass(14 * 24 * time.Hour)
		w.Tested()
		assign.DriverID = w.Staff[domain.RoleDriver]
		w.Refuse("driver_unavailable", requests[2], domain.RoleDispatcher, workflow.ReassignHospital{AssignHospital: assign, Reason: "改派"})
		w.Pass(7 * 24 * time.Hour)
		w.Tested()
		w.Fire(requests[2], domain.RoleDispatcher, workflow.ReassignHospital{AssignHospital: assign, Reason: "已解除隔离"})
		w.Verified()
	})
}

// A purchase that comes in while the driver is taken off finds its request changed.
func TestDropoutRacesAPurchase(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		for range 10 {
			w.Resident = w.NewResident("周大爷")
			v := w.Assigned()
			errs := flowtest.Race(2, func(i int) error {
				if i == 0 {
					_, err := w.Workflow.Fire(t.Context(), w.As(domain.RoleDriver), v.ID, flowtest.Bought(v))
					return err
				}
				_, err := w.Custody.DropOut(t.Context(), w.As(domain.RoleSupervisor), w.Staff[domain.RoleDriver], custody.Dropout{Reason: "发热"})
				return err
			})
			for _, err := range errs {
				if err != nil && !domain.IsCode(err, "changed_meanwhile") {
					t.Fatal(err)
				}
			}
			flowtest.Must(w.Office.UpdateStaff(t.Context(), flowtest.Must(w.Office.Console(t.Context())), w.Staff[domain.RoleDriver], func(s *office.StaffView) error {
				s.UnavailableUntil = ""
				return nil
			}))
		}
		w.Verified()
	})
}

// A card left in a taxi: its holder says so, it serves no request, nothing closes, the
// alert stands; it is found, and the day goes on.
func TestLostCardIsFound(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ctx := t.Context()
		v := w.Collected()
		card := w.Item(v, domain.ItemCard)
		lost := custody.IncidentReport{ItemID: card.ID, Kind: domain.IncidentLost, What: "出租车上遗失，已报警"}
		_, err := w.Custody.ReportIncident(ctx, w.As(domain.RoleCourier), lost)
		flowtest.WantCode(t, err, "not_your_item")
		i := flowtest.Must(w.Custody.ReportIncident(ctx, w.As(domain.RoleDriver), lost))
		if i.HolderID != w.Staff[domain.RoleDriver] || !i.Open() {
			t.Errorf("%+v", i)
		}
		_, err = w.Custody.ReportIncident(ctx, w.As(domain.RoleDriver), lost)
		flowtest.WantCode(t, err, "item_in_incident")
		_, err = w.Custody.HandOver(ctx, w.As(domain.RoleSupervisor), custody.Handover{
			Items: []domain.ID{card.ID}, To: domain.Holder{Kind: domain.HolderResident}, ProofKind: domain.ProofWitness, Proof: "门岗老赵",
		})
		flowtest.WantCode(t, err, "item_in_incident")
		w.Refuse("card_in_incident", v.ID, domain.RoleDispatcher, workflow.AssignHospital{HospitalID: w.Hospitals[0]})
		open := true
		alerts := flowtest.Must(w.Custody.Alerts(ctx, w.As(domain.RoleSupervisor), w.Community, custody.AlertFilter{Open: &open}, "", 10))
		if len(alerts) != 1 || alerts[0].Kind != domain.AlertIncident || alerts[0].SubjectID != card.ID || alerts[0].RequestID != v.ID {
			t.Fatalf("%+v", alerts)
		}
		if up, down, err := w.Custody.FlagCustody(ctx); up+down != 0 || err != nil {
			t.Errorf("the job: %d raised, %d cleared, %v", up, down, err)
		}
		_, err = w.Custody.ResolveIncident(ctx, w.As(domain.RoleSupervisor), i.ID, custody.Resolution{Outcome: domain.IncidentClosed, ToID: w.Staff[domain.RoleDriver], Note: "x"})
		flowtest.WantCode(t, err, "found_by_nobody")
		flowtest.Must(w.Custody.ResolveIncident(ctx, w.As(domain.RoleSupervisor), i.ID, custody.Resolution{
			Outcome: domain.IncidentFound, ToID: w.Staff[domain.RoleDriver], Note: "司机送回",
		}))
		_, err = w.Custody.ResolveIncident(ctx, w.As(domain.RoleSupervisor), i.ID, custody.Resolution{Outcome: domain.IncidentClosed, Note: "x"})
		flowtest.WantCode(t, err, "incident_settled")
		if left := flowtest.Must(w.Custody.Alerts(ctx, w.As(domain.RoleSupervisor), w.Community, custody.AlertFilter{Open: &open}, "", 10)); len(left) != 0 {
			t.Errorf("still standing: %+v", left)
		}
		v = w.Fire(v.ID, domain.RoleDispatcher, workflow.AssignHospital{HospitalID: w.Hospitals[0]})
		w.Fire(v.ID, domain.RoleDriver, flowtest.Bought(v))
		w.Verified()
	})
}

// Stolen with the envelope: the request stays open until a supervisor has settled
// both; the office bears the cash and makes good, and the card made anew is collected
// again.
func TestStolenKit(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ctx := t.Context()
		v := w.Collected()
		w.Fire(v.ID, domain.RoleOperator, workflow.Cancel{Reason: "不需要了"})
		var incidents []*domain.Incident
		for _, kind := range []domain.ItemKind{domain.ItemCard, domain.ItemCash} {
			incidents = append(incidents, flowtest.Must(w.Custody.ReportIncident(ctx, w.As(domain.RoleDriver), custody.IncidentReport{
				ItemID: w.Item(v, kind).ID, Kind: domain.IncidentStolen, What: "车窗被砸",
			})))
		}
		w.Give(v, domain.RoleDriver, domain.RoleCourier)
		rest := custody.Handover{To: domain.Holder{Kind: domain.HolderResident}, ProofKind: domain.ProofWitness, Proof: "门岗老赵"}
		for _, kind := range []domain.ItemKind{domain.ItemRecordBook, domain.ItemBoxes} {
			rest.Items = append(rest.Items, w.Item(v, kind).ID)
		}
		flowtest.Must(w.Custody.HandOver(ctx, w.As(domain.RoleCourier), rest))
		now := func() *workflow.RequestView {
			return flowtest.Must(w.Workflow.Request(ctx, w.As(domain.RoleOperator), v.ID))
		}
		if now().ClosedAt != nil {
			t.Fatal("closed with a stolen card and its cash open")
		}
		flowtest.Must(w.Custody.ResolveIncident(ctx, w.As(domain.RoleSupervisor), incidents[1].ID, custody.Resolution{
			Outcome: domain.IncidentClosed, Note: "报警回执 123", CompensationFen: 10_000,
		}))
		if now().ClosedAt != nil {
			t.Fatal("closed with a stolen card open")
		}
		flowtest.Must(w.Custody.ResolveIncident(ctx, w.As(domain.RoleSupervisor), incidents[0].ID, custody.Resolution{Outcome: domain.IncidentClosed, Note: "已协助挂失"}))
		done := now()
		if done.ClosedAt == nil {
			t.Fatalf("settled and still open: %+v", done)
		}
		for _, b := range done.Balances { // the resident has the hundred yuan back, from the office
			if b.AccountKind == domain.AccountResident || b.AccountKind == domain.AccountStaff {
				t.Errorf("%+v", b)
			}
		}
		again := w.Register()
		again = w.Fire(again.ID, domain.RoleCollector, workflow.CollectCard{Items: []workflow.KitPart{{Kind: domain.ItemCard}}})
		if k := w.Item(again, domain.ItemCard); k.Holder() != w.holder(domain.RoleCollector) || k.IncidentID != "" {
			t.Errorf("the card made anew: %+v", k)
		}
		w.Verified()
	})
}

// "I did not get it": a hand-over recorded by one side is confirmed by the other, or
// disputed, which somebody has to see to.
func TestBothSidesConfirm(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ctx := t.Context()
		w.Collected() // the collector says that the driver has it all
		waiting := func(role domain.Role) []domain.CustodyMove {
			return flowtest.Must(w.Custody.Unconfirmed(ctx, w.As(role), w.Community, w.Staff[role], "", 100))
		}
		if n := len(waiting(domain.RoleDriver)); n != 4 || len(waiting(domain.RoleCollector)) != 0 {
			t.Fatalf("%d wait for the driver", n)
		}
		var in custody.Confirm
		for _, m := range waiting(domain.RoleDriver)[:3] {
			in.Moves = append(in.Moves, custody.MoveRef{ItemID: m.ItemID, N: m.N})
		}
		_, err := w.Custody.ConfirmHandover(ctx, w.As(domain.RoleCollector), in)
		flowtest.WantCode(t, err, "not_yours_to_confirm")
		flowtest.Must(w.Custody.ConfirmHandover(ctx, w.As(domain.RoleDriver), in))
		_, err = w.Custody.ConfirmHandover(ctx, w.As(domain.RoleDriver), in)
		flowtest.WantCode(t, err, "confirmed_already")
		last := waiting(domain.RoleDriver)[0]
		dispute := custody.Confirm{Moves: []custody.MoveRef{{ItemID: last.ItemID, N: last.N}}, Disputed: true}
		_, err = w.Custody.ConfirmHandover(ctx, w.As(domain.RoleDriver), dispute)
		flowtest.WantCode(t, err, "note_required")
		dispute.Note = "只给了我三样"
		flowtest.Must(w.Custody.ConfirmHandover(ctx, w.As(domain.RoleDriver), dispute))
		open := true
		standing := func() []domain.Alert {
			return flowtest.Must(w.Custody.Alerts(ctx, w.As(domain.RoleSupervisor), w.Community, custody.AlertFilter{Open: &open}, "", 10))
		}
		if a := standing(); len(a) != 1 || a[0].Kind != domain.AlertDisputed || a[0].SubjectID != last.ItemID {
			t.Fatalf("%+v", a)
		}
		if up, down, err := w.Custody.FlagCustody(ctx); up+down != 0 || err != nil {
			t.Errorf("the job: %d raised, %d cleared, %v", up, down, err)
		}
		// The supervisor finds it at the collector's: back, with a witness, which needs no confirmation.
		flowtest.Must(w.Custody.HandOver(ctx, w.As(domain.RoleSupervisor), custody.Handover{
			Items: []domain.ID{last.ItemID}, To: w.holder(domain.RoleCollector), ProofKind: domain.ProofWitness, Proof: "门岗老赵",
		}))
		if _, down, err := w.Custody.FlagCustody(ctx); down != 1 || err != nil {
			t.Errorf("the job cleared %d, %v", down, err)
		}
		_, err = w.Custody.ConfirmHandover(ctx, w.As(domain.RoleDriver), dispute)
		flowtest.WantCode(t, err, "moved_on")
		_, err = w.Custody.ConfirmHandover(ctx, w.As(domain.RoleCollector), custody.Confirm{Moves: []custody.MoveRef{{ItemID: last.ItemID, N: last.N + 1}}})
		flowtest.WantCode(t, err, "not_to_confirm")
		// Who takes it himself is confirmed by who gave it.
		flowtest.Must(w.Custody.HandOver(ctx, w.As(domain.RoleDriver), custody.Handover{Items: []domain.ID{last.ItemID}, To: w.holder(domain.RoleDriver)}))
		if m := waiting(domain.RoleCollector); len(m) != 1 || m[0].ItemID != last.ItemID {
			t.Errorf("%+v waits for the collector", m)
		}
		history := flowtest.Must(w.Custody.Item(ctx, w.As(domain.RoleSupervisor), last.ItemID))
		if len(history.Confirmations) != 1 || !history.Confirmations[0].Disputed || len(history.Moves) != 4 {
			t.Errorf("%+v", history)
		}
		w.Verified()
	})
}

// Codes as a scan gun types them: lower case, O for 0, a line end behind. Scanning
// takes the things; a wrong label moves nothing.
func TestScan(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ctx := t.Context()
		v := w.Fire(w.Register().ID, domain.RoleCollector, flowtest.FullKit)
		var codes []string
		for _, k := range v.Items {
			codes = append(codes, strings.ReplaceAll(strings.ToLower(string(domain.CodeOf(k.ID))), "0", "o")+"\r\n")
		}
		_, err := w.Custody.Scan(ctx, w.As(domain.RoleDriver), custody.Scan{Codes: append(slices.Clone(codes), string(domain.CodeOf(w.Resident)))})
		flowtest.WantCode(t, err, "unknown_code")
		_, err = w.Custody.Scan(ctx, w.As(domain.RoleDriver), custody.Scan{Codes: append(slices.Clone(codes), codes[0])})
		flowtest.WantCode(t, err, "item_twice")
		taken := flowtest.Must(w.Custody.Scan(ctx, w.As(domain.RoleDriver), custody.Scan{Codes: codes, Place: "东门卡口"}))
		if len(taken.Moves) != 4 || taken.Items[0].Holder() != w.holder(domain.RoleDriver) {
			t.Errorf("%+v", taken)
		}
		_, err = w.Custody.Scan(ctx, w.As(domain.RoleCourier), custody.Scan{Codes: codes, ToID: w.Staff[domain.RoleCollector]})
		flowtest.WantCode(t, err, "not_your_item")
		given := flowtest.Must(w.Custody.Scan(ctx, w.As(domain.RoleDriver), custody.Scan{Codes: codes[:1], ToID: w.Staff[domain.RoleCourier]}))
		if given.Items[0].Holder() != w.holder(domain.RoleCourier) {
			t.Errorf("%+v", given)
		}
		labels := flowtest.Must(w.Custody.Labels(ctx, w.As(domain.RoleOperator), v.ID, nil))
		for _, l := range labels {
			if l.Of != 4 || l.Code != domain.CodeOf(l.Item.ID) || (l.CashFen == 10_000) != (l.Item.Kind == domain.ItemCash) {
				t.Errorf("%+v", l)
			}
		}
		one := flowtest.Must(w.Custody.Labels(ctx, w.As(domain.RoleOperator), "", []domain.ID{labels[2].Item.ID}))
		if len(one) != 1 || one[0].Number != labels[2].Number {
			t.Errorf("%+v", one)
		}
		_, err = w.Custody.Labels(ctx, w.As(domain.RoleOperator), "", nil)
		flowtest.WantCode(t, err, "labels_of_what")
		w.Verified()
	})
}

// A proof by signature or photo is a picture that was uploaded: of the community, for
// that purpose, by who hands over. It then belongs to the requests that use the things.
func TestHandoverProofIsAPicture(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ctx := t.Context()
		v := w.Fire(w.Collected().ID, domain.RoleOperator, workflow.Cancel{Reason: "不需要了"})
		home := custody.Handover{To: domain.Holder{Kind: domain.HolderResident}, ProofKind: domain.ProofSignature}
		for _, k := range v.Items {
			home.Items = append(home.Items, k.ID)
		}
		try := func(code, proof string) {
			t.Helper()
			home.Proof = proof
			_, err := w.Custody.HandOver(ctx, w.As(domain.RoleDriver), home)
			flowtest.WantCode(t, err, code)
		}
		try("unknown_attachment", "王秀英")
		try("unknown_attachment", string(domain.NewID(flowtest.Morning)))
		try("unknown_attachment", string(w.Upload(domain.RoleDriver, workflow.Upload{Purpose: domain.PurposeBox}).ID))
		try("unknown_attachment", string(w.Upload(domain.RoleCourier, workflow.Upload{Purpose: domain.PurposeSignature}).ID))
		signed := w.Upload(domain.RoleDriver, workflow.Upload{Purpose: domain.PurposeSignature})
		home.Proof = string(signed.ID)
		done := flowtest.Must(w.Custody.HandOver(ctx, w.As(domain.RoleDriver), home))
		if done.Moves[0].Proof != string(signed.ID) {
			t.Errorf("%+v", done.Moves[0])
		}
		v = flowtest.Must(w.Workflow.Request(ctx, w.As(domain.RoleOperator), v.ID))
		if len(v.Attachments) != 1 || v.Attachments[0].ID != signed.ID || v.ClosedAt == nil {
			t.Errorf("%+v, closed %v", v.Attachments, v.ClosedAt)
		}
		w.Verified()
	})
}

// Of two people who scan one thing at the same moment one has it; the other is told to
// look again.
func TestTwoScanOneCard(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		for range 10 {
			w.Resident = w.NewResident("李大爷")
			v := w.Fire(w.Register().ID, domain.RoleCollector, workflow.CollectCard{Items: []workflow.KitPart{{Kind: domain.ItemCard}}})
			code := string(domain.CodeOf(w.Item(v, domain.ItemCard).ID))
			took := 0
			for i, err := range flowtest.Race(2, func(i int) error {
				_, err := w.Custody.Scan(t.Context(), w.As([]domain.Role{domain.RoleDriver, domain.RoleCourier}[i]), custody.Scan{Codes: []string{code}})
				return err
			}) {
				if err == nil {
					took++
				} else if !domain.IsCode(err, "changed_meanwhile") {
					t.Fatal(i, err)
				}
			}
			// One after the other each may take it: then it has gone through both hands.
			moves := flowtest.Must(w.Custody.Item(t.Context(), w.As(domain.RoleSupervisor), w.Item(v, domain.ItemCard).ID)).Moves
			if took == 0 || len(moves) != took+1 {
				t.Fatalf("%d took it in %d moves", took, len(moves))
			}
		}
		w.Verified()
	})
}

// A driver who serves two compounds drops out of both at once, and one person takes
// the things of both: one transaction, a ledger each.
func TestDropoutOfTwoCommunities(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ctx := t.Context()
		here := w.Assigned()
		first := w.Community
		second := flowtest.Must(office.Create(ctx, w.Office, flowtest.Must(w.Office.Console(ctx)), &domain.Community{
			Name: "花园小区", District: "丰台", Place: domain.Place{Zone: "Asia/Shanghai", AreaCode: "010"}, Lat: 39.8, Lon: 116.3,
		})).ID
		for role, id := range w.Staff {
			flowtest.Must(w.Office.UpdateStaff(ctx, flowtest.Must(w.Office.Console(ctx)), id, func(v *office.StaffView) error {
				v.Grants = append(v.Grants, domain.Grant{Role: role, CommunityID: second})
				return nil
			}))
		}
		w.Community = second
		w.Resident = w.NewResident("赵大爷")
		there := w.Assigned()
		boss := w.As(domain.RoleSupervisor)
		boss.Who.In[first] = []domain.Role{domain.RoleSupervisor}
		out := flowtest.Must(w.Custody.DropOut(ctx, boss, w.Staff[domain.RoleDriver], custody.Dropout{Reason: "密接", ReceiverID: w.Staff[domain.RoleCourier]}))
		if len(out.Released) != 2 || len(out.Transfers) != 8 {
			t.Errorf("%d released, %d things", len(out.Released), len(out.Transfers))
		}
		taken := flowtest.Must(w.Custody.TakeOver(ctx, boss, custody.Takeover{FromID: w.Staff[domain.RoleDriver], ToID: w.Staff[domain.RoleCourier], Witness: "老周"}))
		if len(taken.Moves) != 8 {
			t.Errorf("%d things taken over", len(taken.Moves))
		}
		for community, v := range map[domain.ID]*workflow.RequestView{first: here, second: there} {
			w.Community = community
			if r := flowtest.Must(w.Workflow.Request(ctx, w.As(domain.RoleOperator), v.ID)); r.DriverID != "" {
				t.Errorf("%+v", r.Request)
			}
			// A supervisor of one compound sees and moves nothing of the other.
			if left := flowtest.Must(w.Custody.Transfers(ctx, w.As(domain.RoleSupervisor), "", "", nil, custody.AfterTransfer{}, 200)); len(left) != 4 {
				t.Errorf("%d tasks in one compound", len(left))
			}
		}
		w.Verified()
	})
}

// A bag that falls into a puddle is reported by who carries it; the supervisor settles
// it, and the request ends with the office bearing what was paid.
func TestDamagedBag(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ctx := t.Context()
		v := w.Purchased()
		i := flowtest.Must(w.Custody.ReportIncident(ctx, w.As(domain.RoleCourier), custody.IncidentReport{
			ItemID: w.Item(v, domain.ItemGoods).ID, Kind: domain.IncidentDamaged, What: "掉进水坑",
		}))
		w.Refuse("goods_not_held", v.ID, domain.RoleCourier, w.Delivery(v))
		back := workflow.ReturnGoods{GoodsTo: domain.HolderIncident, Reason: "药品报废"}
		w.Refuse("item_in_incident", v.ID, domain.RoleSupervisor, back)
		flowtest.Must(w.Custody.ResolveIncident(ctx, w.As(domain.RoleSupervisor), i.ID, custody.Resolution{Outcome: domain.IncidentClosed, Note: "报废", CompensationFen: 3_000}))
		hospital := back
		hospital.GoodsTo = domain.HolderHospital
		w.Refuse("goods_not_held", v.ID, domain.RoleSupervisor, hospital)
		v = w.Fire(v.ID, domain.RoleSupervisor, back)
		home := custody.Handover{To: domain.Holder{Kind: domain.HolderResident}, ProofKind: domain.ProofWitness, Proof: "门岗老赵"}
		for _, k := range v.Items {
			if k.HolderKind == domain.HolderStaff {
				home.Items = append(home.Items, k.ID)
			}
		}
		flowtest.Must(w.Custody.HandOver(ctx, w.As(domain.RoleCourier), home))
		if v = flowtest.Must(w.Workflow.Request(ctx, w.As(domain.RoleOperator), v.ID)); v.State != domain.Cancelled || v.ClosedAt == nil {
			t.Errorf("%s, closed %v, %+v", v.State, v.ClosedAt, v.Balances)
		}
		w.Verified()
	})
}

// TestNoPINBetweenStaff: a PIN is the resident's. Between staff it proves nothing, and
// is written down nowhere.
func TestNoPINBetweenStaff(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ctx := t.Context()
		v := w.Collected() // waits for the driver to confirm
		card := w.Item(v, domain.ItemCard)
		_, err := w.Custody.HandOver(ctx, w.As(domain.RoleDriver), custody.Handover{
			Items: []domain.ID{card.ID}, To: w.holder(domain.RoleCourier), ProofKind: domain.ProofPIN, Proof: "0000",
		})
		flowtest.WantCode(t, err, "proof_not_enough")
		_, err = w.Custody.ConfirmHandover(ctx, w.As(domain.RoleDriver), custody.Confirm{
			Moves: []custody.MoveRef{{ItemID: card.ID, N: card.Version}}, ProofKind: domain.ProofPIN, Proof: w.PIN(v.ID).Digits,
		})
		flowtest.WantCode(t, err, "proof_not_enough")
	})
}

// TestNothingForWhoIsAway: whoever is in quarantine is given nothing, by nobody.
func TestNothingForWhoIsAway(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ctx, boss := t.Context(), w.As(domain.RoleSupervisor)
		v := w.Collected()
		courier := w.Staff[domain.RoleCourier]
		flowtest.Must(w.Custody.DropOut(ctx, boss, courier, custody.Dropout{Reason: "密接", Until: "2020-06-17"}))
		in := custody.Handover{Items: []domain.ID{w.Item(v, domain.ItemCard).ID}, To: w.holder(domain.RoleCourier)}
		_, err := w.Custody.HandOver(ctx, w.As(domain.RoleDriver), in)
		flowtest.WantCode(t, err, "staff_unavailable")
		_, err = w.Custody.TakeOver(ctx, boss, custody.Takeover{FromID: w.Staff[domain.RoleDriver], ToID: courier, Witness: "老赵"})
		flowtest.WantCode(t, err, "staff_unavailable")
		_, err = w.Custody.DropOut(ctx, boss, w.Staff[domain.RoleDriver], custody.Dropout{Reason: "发热", ReceiverID: courier})
		flowtest.WantCode(t, err, "staff_unavailable")
		w.Pass(48 * time.Hour)
		flowtest.Must(w.Custody.HandOver(ctx, w.As(domain.RoleDriver), in))
	})
}

// TestFoundBagIsDelivered: a bag that was found goes to somebody who delivers it; given
// to the resident past the door it could be neither delivered nor returned any more.
func TestFoundBagIsDelivered(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ctx, boss := t.Context(), w.As(domain.RoleSupervisor)
		v := w.Purchased()
		i := flowtest.Must(w.Custody.ReportIncident(ctx, w.As(domain.RoleCourier), custody.IncidentReport{
			ItemID: w.Item(v, domain.ItemGoods).ID, Kind: domain.IncidentLost, What: "落在门岗",
		}))
		_, err := w.Custody.ResolveIncident(ctx, boss, i.ID, custody.Resolution{Outcome: domain.IncidentFound, Note: "找到了"})
		flowtest.WantCode(t, err, "deliver_instead")
		flowtest.Must(w.Custody.ResolveIncident(ctx, boss, i.ID, custody.Resolution{Outcome: domain.IncidentFound, ToID: w.Staff[domain.RoleCourier], Note: "找到了"}))
		v = flowtest.Must(w.Workflow.Request(ctx, w.As(domain.RoleOperator), v.ID))
		if v = w.Fire(v.ID, domain.RoleCourier, w.Delivery(v)); v.ClosedAt == nil {
			t.Errorf("%+v", v.Request)
		}
		w.Verified()
	})
}
