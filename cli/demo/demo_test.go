package demo

import (
	"slices"
	"testing"
	"time"

	"songyao/api/client"
	"songyao/domain"
	"songyao/workflow/office"
)

// smallTown has enough of a town to make people and plans.
func smallTown() *town {
	hospital := func(name, level, speciality string, route domain.InsuranceRoute, lat float64, days ...int) client.Hospital {
		return client.Hospital{
			ID: domain.ID(name), Name: name, Level: level, Speciality: speciality, InsuranceRoute: route, Lat: lat, Lon: 116.3,
			Sessions: []client.Session{{Weekdays: days}},
		}
	}
	drug := func(name, atc, condition string) client.Drug {
		return client.Drug{
			ID: domain.ID(name), GenericName: name, ATC: atc, Condition: condition, Strength: "1", PackSizeMilli: 28_000, UsualDailyDoseMilli: 1000,
		}
	}
	return newTown(client.Community{Lat: 39.8, Lon: 116.3}, []client.Hospital{
		hospital("安定医院", "三级", "专科(精神)", domain.RouteSpecial, 39.9, 1, 2, 3, 4, 5),
		hospital("大医院", "三级", "综合", domain.RouteAClass, 39.83, 1, 2, 3, 4, 5),
		hospital("选定医院", "二级", "综合", domain.RouteChosen, 39.82, 1, 2, 3, 4, 5),
		hospital("社区卫生服务中心", "一级", "社区", domain.RouteCommunity, 39.81, 1, 2, 3, 4, 5, 6, 7),
	}, []client.Drug{
		drug("氨氯地平片", "C08CA01", "高血压"), drug("二甲双胍片", "A10BA02", "2型糖尿病"), drug("奥氮平片", "N05AH03", "精神分裂症"),
		drug("他克莫司胶囊", "L04AD02", "器官移植术后"),
	})
}

func planned(s seed, days, calls int) ([]*resident, []*call) {
	p := people(s, callers(calls, days), smallTown())
	return p, plan(s, p, firstDay, days, calls)
}

// TestEveryKindOfTroubleIsPlanned: the whole replay shows each event under every seed.
func TestEveryKindOfTroubleIsPlanned(t *testing.T) {
	for s := range seed(20) {
		residents, calls := planned(s, Days, Requests)
		if len(residents) != 221 || len(calls) != Requests {
			t.Fatalf("seed %d: %d residents, %d calls", s, len(residents), len(calls))
		}
		seen := map[string]int{}
		for _, c := range calls {
			f := c.fate
			for what, happens := range map[string]bool{
				"waived": f.waiver != "", "race to register": f.collision == domain.Register, "race to assign": f.collision == domain.AssignHospital,
				"race to waive": f.collision == domain.WaiveCard, "cancelled first": f.cancelled == beforeCollection,
				"cancelled later": f.cancelled == afterCollection, "cancelled last": f.cancelled == atTheCounter,
				"returned": f.returned == domain.HolderHospital, "lost": f.returned == domain.HolderIncident, "absent": f.absent == 1,
				"absent twice": f.absent == 2, "one box": f.partial, "price": f.question == domain.AskPrice, "copy": c.copies,
				"in words": c.wishes[0].words != "", "child calls": slices.Contains(children, c.telephone.relation),
				"neighbour calls": c.telephone.relation == "邻居", "no cash": f.waiver == "" && f.cash == 0, "late": c.at.Hour() >= 13,
			} {
				if happens {
					seen[what]++
				}
			}
			if seen[""]++; c.at.Hour() < 8 || c.at.Hour() >= 18 {
				t.Errorf("seed %d: a call at %s", s, c.at)
			}
		}
		for _, what := range []string{
			"waived", "race to register", "race to assign", "race to waive", "cancelled first", "cancelled later", "cancelled last",
			"returned", "lost", "absent", "absent twice", "one box", "price", "copy", "in words", "child calls", "neighbour calls",
			"no cash", "late",
		} {
			if seen[what] == 0 {
				t.Errorf("seed %d: no %s", s, what)
			}
		}
	}
}

func TestCallsComeInOrderAndEveryDay(t *testing.T) {
	_, calls := planned(1, Days, Requests)
	perDay := map[string]int{}
	for i, c := range calls {
		perDay[c.at.Format(time.DateOnly)]++
		if i > 0 && c.at.Before(calls[i-1].at) {
			t.Errorf("call %d at %s comes after %s", i, c.at, calls[i-1].at)
		}
	}
	if len(perDay) != Days {
		t.Errorf("calls on %d days", len(perDay))
	}
	for day, n := range perDay {
		if n < 31 || n > 39 {
			t.Errorf("%d calls on %s", n, day)
		}
	}
}

func TestTheSameSeedPlansTheSame(t *testing.T) {
	tell := func(calls []*call) (out []string) {
		for _, c := range calls {
			out = append(out, c.at.String()+c.who.name+c.telephone.number)
		}
		return out
	}
	_, a := planned(3, 4, 100)
	_, b := planned(3, 4, 100)
	_, c := planned(4, 4, 100)
	if !slices.Equal(tell(a), tell(b)) || slices.Equal(tell(a), tell(c)) {
		t.Error("the seed does not decide the plan")
	}
}

// TestEveryWayOfWritingANumberIsFound: numbers are shared, and told differently
// from how they were entered.
func TestEveryWayOfWritingANumberIsFound(t *testing.T) {
	shared := map[string]int{}
	for _, p := range people(1, 100, smallTown()) {
		for _, tel := range p.telephones {
			shared[tel.number]++
			want, err := office.PhoneKey(tel.number, "010")
			if err != nil {
				t.Fatal(err)
			}
			for i := range 20 {
				told := written(seed(1).dice("told", i), tel.number)
				if got, err := office.PhoneKey(told, "010"); err != nil || got != want {
					t.Errorf("%s told as %s is %s, %v", tel.number, told, got, err)
				}
			}
		}
	}
	for number, n := range shared {
		if n == 1 {
			delete(shared, number)
		}
	}
	if len(shared) < 20 {
		t.Errorf("only %d numbers are shared", len(shared))
	}
}

func TestTheLastDayIsAWorkingDay(t *testing.T) {
	for days, want := range map[int]string{1: "15", 2: "15", 3: "16", 7: "22", 10: "23"} {
		got := calendar(firstDay, days)
		if last := got[len(got)-1]; last.Format("02") != want {
			t.Errorf("%d days end on %s", days, last)
		}
	}
}

func TestWhereADrugIsBought(t *testing.T) {
	town := smallTown()
	w := &world{town: town, days: []time.Time{firstDay}, short: map[shelf]bool{}, zone: firstDay.Location()}
	who := &resident{id: "r", insurance: domain.InsuranceEmployee}
	o := &order{who: who}
	choose := func(drugs ...domain.ID) string {
		o.Lines = nil
		for _, d := range drugs {
			o.Lines = append(o.Lines, client.Line{DrugID: d, Status: domain.LineOpen})
		}
		if h := w.choose(o, maxStops); h != nil {
			return h.Name
		}
		return ""
	}
	const station, big, chosen = "社区卫生服务中心", "大医院", "选定医院"
	saturday := firstDay.Add(12 * time.Hour)
	w.clock.set(saturday)
	if got := choose("他克莫司胶囊"); got != "" {
		t.Errorf("a transplant drug on a Saturday at %s", got)
	}
	if got := choose("氨氯地平片"); got != station {
		t.Errorf("an ordinary drug on a Saturday at %q", got)
	}
	w.clock.set(saturday.AddDate(0, 0, 2))
	for _, c := range []struct {
		drugs []domain.ID
		want  string
	}{
		{[]domain.ID{"氨氯地平片"}, station},
		{[]domain.ID{"氨氯地平片", "他克莫司胶囊"}, big}, // one place for both
		{[]domain.ID{"奥氮平片"}, "安定医院"},
	} {
		if got := choose(c.drugs...); got != c.want {
			t.Errorf("%v at %q, want %s", c.drugs, got, c.want)
		}
	}
	w.short[shelf{station, "氨氯地平片", ""}] = true
	if got := choose("氨氯地平片"); got != big {
		t.Errorf("after a shortage, without having chosen %s: %q", chosen, got)
	}
	who.chosen = []domain.ID{chosen}
	if got := choose("氨氯地平片"); got != chosen {
		t.Errorf("after a shortage, having chosen %s: %q", chosen, got)
	}
	w.visited = []domain.ID{chosen}
	if got := choose("氨氯地平片"); got != big {
		t.Errorf("where the car has been already: %q", got)
	}
	o.notBefore = 1
	if got := choose("氨氯地平片"); got != "" {
		t.Errorf("before its day: %q", got)
	}
}

func TestTheBillIsRightToTheFen(t *testing.T) {
	w := &world{}
	for _, c := range []struct {
		insurance               domain.Insurance
		waived                  string
		total                   domain.Fen
		insured, self, recorded domain.Fen
	}{
		{domain.InsuranceEmployee, "", 12_345, 10_493, 1_852, 12_345},
		{domain.InsuranceResident, "", 999, 599, 400, 999},
		{domain.InsuranceNone, selfPaid, 1_001, 0, 1_001, 1_001},
		{domain.InsuranceOther, "电子凭证", 1_001, 0, 101, 101}, // the code pays 900 without us
	} {
		in := client.PurchaseInput{TotalFen: c.total}
		w.bill(&order{who: &resident{insurance: c.insurance}, Request: client.Request{CardWaived: c.waived}}, &in)
		if in.InsuredFen != c.insured || in.SelfPaidFen != c.self || in.TotalFen != c.recorded {
			t.Errorf("%+v: %+v", c, in)
		}
	}
}

func TestPaymentsMakeUpForAdvances(t *testing.T) {
	balance := func(kind domain.AccountKind, id domain.ID, fen domain.Fen) client.Balance {
		return client.Balance{Account: client.Account{Kind: kind, ID: id}, AmountFen: fen}
	}
	got := payments([]client.Balance{
		balance(domain.AccountStaff, "driver", -700), balance(domain.AccountStaff, "courier", 500), balance(domain.AccountResident, "r", -9),
		balance(domain.AccountStaff, "collector", 200), balance(domain.AccountHospital, "h", 9),
	})
	want := []payment{{"courier", "driver", 500}, {"collector", "driver", 200}}
	if !slices.Equal(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
	if got := payments([]client.Balance{balance(domain.AccountStaff, "driver", 300)}); got != nil {
		t.Errorf("cash on its way home is no payment: %v", got)
	}
}

func TestColumnsLineUp(t *testing.T) {
	if got := pad("卡在外", 11); got != "     卡在外" {
		t.Errorf("%q", got)
	}
	if got := pad("日期", -6); got != "日期  " {
		t.Errorf("%q", got)
	}
	if got := columns("日期", "送达"); got != "日期              送达" {
		t.Errorf("%q", got)
	}
}
