package workflow_test

import (
	"slices"
	"testing"
	"time"

	"songyao/domain"
	"songyao/store/storetest"
	"songyao/workflow"
	"songyao/workflow/flowtest"
	"songyao/workflow/usecase"
)

// insulins are five products that every caller calls "insulin".
func (w *world) insulins() (ids []domain.ID) {
	w.T.Helper()
	for _, name := range []string{"甘精胰岛素注射液", "门冬胰岛素注射液", "门冬胰岛素30注射液", "地特胰岛素注射液", "精蛋白人胰岛素混合注射液(30R)"} {
		ids = append(ids, w.Catalogue(domain.Drug{
			GenericName: name, Maker: "丁", Form: "笔芯", Strength: "3ml:300单位", Unit: "IU", PackSize: 300_000, ColdChain: true, GapDangerous: true,
		}))
	}
	return ids
}

// TestFiveInsulins: in May 2022 a volunteer stood at the counter with "insulin" on
// a note, and there were five. What was told in words reaches no driver before a
// medic has said which product it is: by no way round.
func TestFiveInsulins(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		insulins := w.insulins()
		v := w.Register(func(r *workflow.Registration) {
			r.Lines = []workflow.NewLine{{FreeText: "胰岛素，蓝色的笔", Quantity: 300_000, DailyDose: 20_000, Substitution: domain.SubstituteAny}}
		})
		line := v.Lines[0].ID
		settle := func(drug domain.ID) workflow.Clarify {
			return workflow.Clarify{Lines: []workflow.ClarifiedLine{{LineID: line, DrugID: drug}}}
		}
		assign := workflow.AssignHospital{HospitalID: w.Hospitals[0], DriverID: w.Staff[domain.RoleDriver]}
		buy := workflow.Purchase{Lines: []workflow.BoughtLine{{LineID: line, DrugID: insulins[1], Quantity: 300_000}}, ReceiptNo: "R"}

		w.Refuse("medic_only", v.ID, domain.RoleOperator, settle(insulins[1])) // who took the call guesses
		guess := w.Registration()
		guess.Lines = []workflow.NewLine{{FreeText: "胰岛素，蓝色的笔", DrugID: insulins[1], Quantity: 300_000, Substitution: domain.SubstituteAny}}
		_, err := w.Workflow.Register(t.Context(), w.As(domain.RoleOperator), guess)
		flowtest.WantCode(t, err, "not_together") // nor in the same breath
		w.Fire(v.ID, domain.RoleCollector, flowtest.FullKit)
		w.Give(v, domain.RoleCollector, domain.RoleDriver) // the kit may travel
		for _, role := range []domain.Role{domain.RoleDispatcher, domain.RolePlanner} {
			w.Refuse("line_not_settled", v.ID, role, assign)
			w.Refuse("line_not_settled", v.ID, role, workflow.AssignHospital{HospitalID: w.Hospitals[1]}) // for whichever driver takes it
		}
		w.Refuse("invalid_transition", v.ID, domain.RoleDriver, buy)
		w.Refuse("medic_only", v.ID, domain.RoleOperator, settle(insulins[1]))
		seen := flowtest.Must(w.Workflow.Requests(t.Context(), w.As(domain.RoleDriver), "", workflow.RequestFilter{State: domain.HospitalAssigned}, usecase.After{}, 10))
		if len(seen) != 0 {
			t.Errorf("the driver is sent for %+v", seen)
		}
		// Nor behind the service's back.
		for _, state := range []string{"hospital_assigned", "purchased"} {
			err := storetest.Exec(t, w.URL, "UPDATE requests SET state = '"+state+"', hospital_id = '"+string(w.Hospitals[0])+"', driver_id = '"+
				string(w.Staff[domain.RoleDriver])+"' WHERE id = '"+string(v.ID)+"'")
			if err == nil {
				t.Errorf("the database takes %s with a line that nobody has settled", state)
			}
		}

		never := domain.SubstituteNever
		in := settle(insulins[2])
		in.Lines[0].Substitution = &never
		v = w.Fire(v.ID, domain.RoleMedic, in)
		if l := flowtest.Must(w.Workflow.Draft(t.Context(), w.As(domain.RoleOperator), w.Resident)).Lines[0]; l.DrugID != v.Lines[0].DrugID || l.FreeText != "" {
			t.Errorf("the next time: %+v", l)
		}
		if v.Lines[0].SettledBy != w.Staff[domain.RoleMedic] || v.Lines[0].FreeText == "" {
			t.Errorf("settled: %+v", v.Lines[0])
		}
		w.Refuse("medic_only", v.ID, domain.RoleOperator, settle(insulins[1])) // settled is settled
		v = w.Fire(v.ID, domain.RoleDispatcher, assign)
		for i, other := range insulins {
			buy := flowtest.Bought(v)
			if buy.Lines[0].DrugID = other; i != 2 {
				w.Refuse("substitution_refused", v.ID, domain.RoleDriver, buy)
			}
		}
		v = w.Fire(v.ID, domain.RoleDriver, flowtest.Bought(v))
		if v.Lines[0].BoughtDrugID != insulins[2] {
			t.Errorf("bought %+v", v.Lines[0])
		}
	})
}

// TestOneWordBesideAProduct: one of two lines is only a word. It holds back the
// whole request, and cannot get through with the other's shortage either.
func TestOneWordBesideAProduct(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		v := w.Collected(func(r *workflow.Registration) {
			r.Lines = append(r.Lines, workflow.NewLine{FreeText: "降糖药", Quantity: 30_000, Substitution: domain.SubstituteAsk})
		})
		w.Refuse("line_not_settled", v.ID, domain.RoleDispatcher, workflow.AssignHospital{HospitalID: w.Hospitals[0]})
		w.Refuse("invalid_transition", v.ID, domain.RoleDriver, workflow.ReportShortage{LineIDs: []domain.ID{v.Lines[0].ID}, Seen: "缺货"})
		// The operator may still correct the other, which was picked from the catalogue.
		v = w.Fire(v.ID, domain.RoleOperator, workflow.Clarify{Lines: []workflow.ClarifiedLine{{LineID: v.Lines[0].ID, DrugID: w.Drugs[1]}}})
		v = w.Fire(v.ID, domain.RoleMedic, workflow.Clarify{Lines: []workflow.ClarifiedLine{{LineID: v.Lines[1].ID, DrugID: w.Drugs[2]}}})
		v = w.Fire(v.ID, domain.RoleDispatcher, workflow.AssignHospital{HospitalID: w.Hospitals[0], DriverID: w.Staff[domain.RoleDriver]})
		// What is split off is settled, too.
		v = w.Fire(v.ID, domain.RoleDriver, workflow.ReportShortage{LineIDs: []domain.ID{v.Lines[1].ID}, Seen: "缺货"})
		rest := flowtest.Must(w.Workflow.Request(t.Context(), w.As(domain.RoleOperator), v.SplitInto[0]))
		if rest.Lines[0].DrugID != w.Drugs[2] || rest.Lines[0].SettledBy != w.Staff[domain.RoleMedic] {
			t.Errorf("split off: %+v", rest.Lines[0])
		}
	})
}

// TestAskingForASubstitute: the hotline's answer is about one product for one line,
// the last answer counts, and silence means what was agreed.
func TestAskingForASubstitute(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		v := w.Assigned(func(r *workflow.Registration) { r.Lines[0].Substitution = domain.SubstituteAsk })
		third := w.Catalogue(domain.Drug{GenericName: "苯磺酸氨氯地平片", Maker: "戊", Form: "片剂", Strength: "5mg", Unit: "片", PackSize: 28_000})
		ask := func(drug domain.ID, silence domain.Answer) domain.ID {
			v = w.Fire(v.ID, domain.RoleDriver, workflow.AskDecision{
				Question: domain.AskMaker, LineID: v.Lines[0].ID, DrugID: drug, Minutes: 15, DefaultAnswer: silence,
			})
			return v.Decisions[len(v.Decisions)-1].ID
		}
		buy := func(drug domain.ID) workflow.Purchase {
			in := flowtest.Bought(v)
			in.Lines[0].DrugID = drug
			return in
		}
		answer := func(id domain.ID, a domain.Answer) {
			w.Fire(v.ID, domain.RoleOperator, workflow.Decide{DecisionID: id, Answer: a})
			w.Pass(time.Second)
		}
		answer(ask(w.Drugs[1], domain.Refuse), domain.Accept)
		w.Refuse("substitution_refused", v.ID, domain.RoleDriver, buy(third)) // accepted was another maker's
		answer(ask(w.Drugs[1], domain.Accept), domain.Refuse)                 // the daughter has rung back
		w.Refuse("substitution_refused", v.ID, domain.RoleDriver, buy(w.Drugs[1]))
		ask(third, domain.Refuse)
		w.Pass(15 * time.Minute)
		w.Refuse("substitution_refused", v.ID, domain.RoleDriver, buy(third)) // nobody answered: no
		ask(third, domain.Accept)
		w.Refuse("decision_pending", v.ID, domain.RoleDriver, buy(third))
		w.Pass(15 * time.Minute)
		v = w.Fire(v.ID, domain.RoleDriver, buy(third)) // nobody answered: yes
		if l := v.Lines[0]; l.DrugID != w.Drugs[0] || l.BoughtDrugID != third {
			t.Errorf("asked and bought: %+v", l)
		}
	})
}

// TestNeverIsNotAsked: for an allergy nothing else may be bought; the driver is told
// at once instead of waiting for an answer that could change nothing.
func TestNeverIsNotAsked(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		v := w.Assigned(func(r *workflow.Registration) { r.Lines[0].Substitution = domain.SubstituteNever })
		ask := workflow.AskDecision{Question: domain.AskMaker, LineID: v.Lines[0].ID, DrugID: w.Drugs[1], Minutes: 15, DefaultAnswer: domain.Accept}
		w.Refuse("substitution_never", v.ID, domain.RoleDriver, ask)
		ask.Question, ask.DrugID = domain.AskOther, ""
		v = w.Fire(v.ID, domain.RoleDriver, ask) // about anything else it may be
		w.Fire(v.ID, domain.RoleOperator, workflow.Decide{DecisionID: v.Decisions[0].ID, Answer: domain.Accept})
		twice := flowtest.Bought(v)
		twice.Lines[0].Quantity *= 2
		w.Refuse("bought_too_much", v.ID, domain.RoleDriver, twice)
		w.Fire(v.ID, domain.RoleDriver, flowtest.Bought(v))
	})
}

// TestFlagsGoAlong: who carries an insulin must know that it is kept cold, on every
// list, and a product bought instead brings its own flags.
func TestFlagsGoAlong(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		cold, both := []domain.DrugFlag{domain.DrugColdChain}, []domain.DrugFlag{domain.DrugColdChain, domain.DrugGapDangerous}
		insulin := w.insulins()[0]
		kept := w.Catalogue(domain.Drug{GenericName: "益生菌", Form: "胶囊", Strength: "1g", Unit: "粒", PackSize: 10_000, ColdChain: true})
		v := w.Register(func(r *workflow.Registration) {
			r.Lines = []workflow.NewLine{
				{DrugID: insulin, Quantity: 300_000, Substitution: domain.SubstituteAny},
				{DrugID: w.Drugs[0], Quantity: 28_000, Substitution: domain.SubstituteAny},
			}
		})
		first, second := v.Lines[0].ID, v.Lines[1].ID
		check := func(when string, f workflow.Flags, one, two []domain.DrugFlag) {
			t.Helper()
			if !slices.Equal(f[first], one) || !slices.Equal(f[second], two) {
				t.Errorf("%s: %v", when, f)
			}
		}
		check("registered", v.Flags, both, nil)
		v = w.Fire(v.ID, domain.RoleCollector, flowtest.FullKit)
		check("collected", v.Flags, both, nil)
		w.Give(v, domain.RoleCollector, domain.RoleDriver)
		v = w.Fire(v.ID, domain.RoleDispatcher, workflow.AssignHospital{HospitalID: w.Hospitals[0], DriverID: w.Staff[domain.RoleDriver]})
		check("assigned", v.Flags, both, nil)
		list := flowtest.Must(w.Workflow.Requests(t.Context(), w.As(domain.RoleDriver), "", workflow.RequestFilter{}, usecase.After{}, 10))
		check("on the driver's list", list[0].Flags, both, nil)
		in := flowtest.Bought(v)
		in.Lines[1].DrugID, in.Lines[1].Quantity = kept, 10_000
		v = w.Fire(v.ID, domain.RoleDriver, in)
		check("bought", v.Flags, both, cold)
		check("read again", flowtest.Must(w.Workflow.Request(t.Context(), w.As(domain.RoleDriver), v.ID)).Flags, both, cold)
		if len(v.SplitInto) != 0 {
			t.Error("ten capsules for twenty-eight tablets: the rest cannot be counted")
		}
	})
}
