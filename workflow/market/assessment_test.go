package market_test

import (
	"fmt"
	"strings"
	"testing"

	"songyao/domain"
	"songyao/store"
	"songyao/store/storetest"
	"songyao/workflow/flowtest"
)

// The people, drugs and places of the golden table.
var (
	lawDrugs = map[string]*domain.Drug{
		"amlodipine":  {GenericName: "氨氯地平", ATC: "C08CA01", Form: "片剂", PackSize: 28_000, UsualDailyDose: 1_000},
		"furosemide":  {GenericName: "呋塞米", ATC: "C03CA01", Form: "片剂", PackSize: 100_000, UsualDailyDose: 1_000},
		"insulin":     {GenericName: "甘精胰岛素", ATC: "A10AE04", Form: "预填充注射笔", PackSize: 15_000, UsualDailyDose: 1_000, ColdChain: true},
		"amoxicillin": {GenericName: "阿莫西林", ATC: "J01CA04", Form: "胶囊", PackSize: 6_000, UsualDailyDose: 1_000},
		"isoniazid":   {GenericName: "异烟肼", ATC: "J04AC01", Form: "片剂", PackSize: 7_000, UsualDailyDose: 1_000},
		"alprazolam":  {GenericName: "阿普唑仑", ATC: "N05BA12", Form: "片剂", PackSize: 10_000, UsualDailyDose: 1_000, Controlled: domain.Psychotropic2},
		"morphine tablets": {
			GenericName: "硫酸吗啡缓释片", ATC: "N02AA01", Form: "缓释片", PackSize: 5_000, UsualDailyDose: 1_000, Controlled: domain.Narcotic,
		},
		"morphine injection": {
			GenericName: "盐酸吗啡注射液", ATC: "N02AA01", Form: "注射液", PackSize: 1_000, UsualDailyDose: 1_000, Controlled: domain.Narcotic,
		},
		"codeine":  {GenericName: "磷酸可待因片", ATC: "R05DA04", Form: "片剂", PackSize: 1_000, UsualDailyDose: 1_000, Controlled: domain.Narcotic},
		"imatinib": {GenericName: "伊马替尼", ATC: "L01EA01", Form: "片剂", PackSize: 28_000, UsualDailyDose: 1_000},
		"no dose":  {GenericName: "硝酸甘油", ATC: "C01DA02", Form: "片剂", PackSize: 100_000},
	}
	lawHospitals = map[string]*domain.Hospital{
		"A-class":    {Record: domain.Record{ID: "0172b000-0000-7000-8000-00000000000a"}, InsuranceRoute: domain.RouteAClass},
		"specialist": {Record: domain.Record{ID: "0172b000-0000-7000-8000-00000000000b"}, InsuranceRoute: domain.RouteSpecial},
		"TCM":        {Record: domain.Record{ID: "0172b000-0000-7000-8000-00000000000c"}, InsuranceRoute: domain.RouteTCM},
		"community":  {Record: domain.Record{ID: "0172b000-0000-7000-8000-00000000000d"}, InsuranceRoute: domain.RouteCommunity},
		"district":   {Record: domain.Record{ID: "0172b000-0000-7000-8000-00000000000e"}, InsuranceRoute: domain.RouteChosen},
		"pharmacy": {
			Record: domain.Record{ID: "0172b000-0000-7000-8000-00000000000f"}, InsuranceRoute: domain.RouteChosen, Pharmacy: true,
		},
	}
	// What an emergency and a careful admin add to the law that ships.
	lawWaivers = []domain.Rule{
		{Kind: domain.OpenAccess, District: "丰台", FromOn: "2020-06-13", ToOn: "2020-06-26", Source: "疫情通知：两周内就近就医"},
		{Kind: domain.LongPrescription, District: "大兴", Days: 180, FromOn: "2020-06-13", ToOn: "2020-07-31", Source: "大兴通知：半年处方"},
		{Kind: domain.LongPrescription, Drugs: "cold_chain", Hospitals: "0172b000-0000-7000-8000-00000000000a", Days: 84, FromOn: "2020-01-01", Source: "天坛医院：胰岛素不算特殊贮存"},
		{Kind: domain.PrescriptionDays, Drugs: "cold_chain", Hospitals: "0172b000-0000-7000-8000-00000000000b", Days: 7, FromOn: "2020-01-01", Source: "专科医院：胰岛素从严"},
		{Kind: domain.DesignatedOnly, Drugs: "L01", FromOn: "2022-04-01", ToOn: "2022-05-31", Source: "肿瘤药定点通知"},
		{Kind: domain.DesignatedOnly, Drugs: "L01", Hospitals: "0172b000-0000-7000-8000-00000000000b", Lifted: true, FromOn: "2022-04-01", ToOn: "2022-05-31", Source: "肿瘤药定点通知：名单"},
		{Kind: domain.PaperAdvised, Paper: domain.PaperRecordBook, District: "丰台", Lifted: true, FromOn: "2020-06-20", ToOn: "2020-06-30", Source: "丰台通知：免带病历本"},
		{Kind: domain.RefillTooSoon, Days: 7, FromOn: "2022-01-01", Source: "医保经办规定"},
		{Kind: domain.RefillTooSoon, District: "丰台", Lifted: true, FromOn: "2022-05-01", ToOn: "2022-05-31", Source: "疫情通知：可提前续方"},
	}
)

// law is what ships and what was added; the ids tell them apart.
func law(t *testing.T) []domain.Rule {
	t.Helper()
	st := storetest.Open(t, storetest.SQLite(t), store.Options{})
	rules, err := st.AllRules(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for i := range lawWaivers {
		added := lawWaivers[i]
		added.ID = domain.ID(fmt.Sprintf("0172b000-0000-7000-8000-0000000001%02d", i))
		for j := range rules {
			if rules[j].Contradicts(&added) {
				t.Fatalf("%s contradicts %s", added.Source, rules[j].Source)
			}
		}
		rules = append(rules, added)
	}
	return rules
}

// TestEligibility asks, for people, drugs, places and days, whether it may be bought,
// by which rule, and with which papers. The law is what a fresh database holds.
func TestEligibility(t *testing.T) {
	rules := law(t)
	const insured, chose, selfPaid = "insured", "insured, chose it", "pays alone"
	issue := domain.PrescriptionIssue
	var b strings.Builder
	n := 0
	ask := func(name, district, who, drug, hospital string, day domain.Date, days int, edit ...func(*domain.Buy)) {
		buy := domain.Buy{
			District: district, Day: day, Insured: who != selfPaid, Chosen: who == chose, Hospital: lawHospitals[hospital],
			Drug: lawDrugs[drug], Quantity: domain.Milli(days) * 1000, Prescription: issue,
		}
		for _, e := range edit {
			e(&buy)
		}
		v := domain.MayBuy(rules, buy)
		fmt.Fprintf(&b, "%s\n  %s, %s, %s for %d days at %s, %s\n%s", name, district, who, drug, days, hospital, day, verdictText(&v))
		n++
	}
	have := func(until domain.Date) func(*domain.Buy) {
		return func(b *domain.Buy) {
			l := domain.Line{Prescription: domain.PrescriptionHave, PrescribedUntil: until}
			b.Prescription = l.PrescriptionOn(b.Day)
		}
	}
	otc := func(b *domain.Buy) { b.Prescription = domain.PrescriptionNone }
	runsOut := func(day domain.Date) func(*domain.Buy) { return func(b *domain.Buy) { b.RunOutOn = day } }

	// Beijing's hospital choice.
	ask("A-class needs no choice", "西城", insured, "amlodipine", "A-class", "2020-06-15", 28)
	ask("nor does a specialist", "西城", insured, "amlodipine", "specialist", "2020-06-15", 28)
	ask("nor TCM", "西城", insured, "amlodipine", "TCM", "2020-06-15", 28)
	ask("nor the community", "西城", insured, "amlodipine", "community", "2020-06-15", 28)
	ask("any other must have been chosen", "西城", insured, "amlodipine", "district", "2020-06-15", 28)
	ask("and was", "西城", chose, "amlodipine", "district", "2020-06-15", 28)
	ask("who pays alone goes where they like", "西城", selfPaid, "amlodipine", "district", "2020-06-15", 28)
	ask("before there were lists", "西城", insured, "amlodipine", "A-class", "2001-03-31", 7)
	ask("two weeks in which everything is open: the first day", "丰台", insured, "amlodipine", "district", "2020-06-13", 28)
	ask("the last day", "丰台", insured, "amlodipine", "district", "2020-06-26", 28)
	ask("the day before", "丰台", insured, "amlodipine", "district", "2020-06-12", 28)
	ask("the day after", "丰台", insured, "amlodipine", "district", "2020-06-27", 28)
	ask("it was another district's", "大兴", insured, "amlodipine", "district", "2020-06-15", 28)
	// How much.
	ask("four weeks", "西城", insured, "amlodipine", "A-class", "2021-09-01", 28)
	ask("twelve weeks, with an assessment", "西城", insured, "amlodipine", "A-class", "2021-09-01", 84)
	ask("a day more", "西城", insured, "amlodipine", "A-class", "2021-09-01", 85)
	ask("a pack of a hundred is not broken", "西城", insured, "furosemide", "A-class", "2021-09-01", 100)
	ask("two of them are too many", "西城", insured, "furosemide", "A-class", "2021-09-01", 200)
	ask("in the emergency of 2020 twelve weeks too", "西城", insured, "amlodipine", "A-class", "2020-06-15", 84)
	ask("before it seven days", "西城", insured, "amlodipine", "A-class", "2020-01-15", 29)
	ask("a district's half year", "大兴", insured, "amlodipine", "A-class", "2020-06-15", 168)
	ask("which ended", "大兴", insured, "amlodipine", "A-class", "2020-08-01", 168)
	ask("antibiotics never long", "西城", insured, "amoxicillin", "A-class", "2021-09-01", 28)
	ask("for a week", "西城", insured, "amoxicillin", "A-class", "2021-09-01", 7)
	ask("those for tuberculosis are excepted", "西城", insured, "isoniazid", "A-class", "2021-09-01", 56)
	ask("insulin is kept cold: four weeks", "西城", insured, "insulin", "community", "2021-09-01", 28)
	ask("not twelve", "西城", insured, "insulin", "community", "2021-09-01", 84)
	ask("where a hospital does not take it for special storage, twelve", "西城", insured, "insulin", "A-class", "2021-09-01", 84)
	ask("where one is strict, a pen", "西城", insured, "insulin", "specialist", "2021-09-01", 15)
	ask("but not two", "西城", insured, "insulin", "specialist", "2021-09-01", 30)
	ask("controlled never long: seven days of alprazolam", "西城", insured, "alprazolam", "A-class", "2021-09-01", 7)
	ask("not eight, though the pack holds ten", "西城", insured, "alprazolam", "A-class", "2021-09-01", 8)
	ask("no district's waiver opens what is controlled", "大兴", insured, "alprazolam", "A-class", "2020-06-15", 28)
	ask("morphine, slow release, fifteen days", "西城", insured, "morphine tablets", "A-class", "2021-09-01", 15)
	ask("not sixteen", "西城", insured, "morphine tablets", "A-class", "2021-09-01", 16)
	ask("injections three days", "西城", insured, "morphine injection", "A-class", "2021-09-01", 4)
	ask("other narcotics seven", "西城", insured, "codeine", "A-class", "2021-09-01", 8)
	ask("nobody knows the dose", "西城", insured, "no dose", "A-class", "2021-09-01", 100)
	// Prescriptions, and places that issue none.
	ask("a pharmacy issues none", "西城", insured, "amlodipine", "pharmacy", "2020-06-15", 28)
	ask("with one at hand", "西城", insured, "amlodipine", "pharmacy", "2020-06-15", 28, have("2020-06-15"))
	ask("which expired yesterday", "西城", insured, "amlodipine", "pharmacy", "2020-06-15", 28, have("2020-06-14"))
	ask("a hospital writes a new one", "西城", insured, "amlodipine", "A-class", "2020-06-15", 28, have("2020-06-14"))
	ask("none needed", "西城", insured, "amlodipine", "pharmacy", "2020-06-15", 28, otc)
	ask("what is controlled needs one, whatever was told", "西城", insured, "alprazolam", "pharmacy", "2020-06-15", 7, otc)
	ask("narcotics are not sold in pharmacies", "西城", insured, "morphine tablets", "pharmacy", "2020-06-15", 15, have("2020-06-15"))
	// Designated hospitals.
	ask("cancer drugs only where designated", "西城", insured, "imatinib", "A-class", "2022-04-10", 28)
	ask("there", "西城", insured, "imatinib", "specialist", "2022-04-10", 28)
	ask("later everywhere", "西城", insured, "imatinib", "A-class", "2022-06-01", 28)
	// Papers.
	ask("in 2020 the card; the counter asks for the record book", "西城", insured, "amlodipine", "community", "2020-06-15", 28)
	ask("a district lets the record book stay at home", "丰台", insured, "amlodipine", "community", "2020-06-21", 28)
	ask("who pays alone needs no card", "西城", selfPaid, "amlodipine", "community", "2020-06-15", 28)
	ask("from May 2021 both identity cards", "西城", insured, "amlodipine", "community", "2021-05-01", 28)
	ask("narcotics needed them before, and the special record", "西城", insured, "morphine tablets", "A-class", "2020-06-15", 15)
	// Too soon.
	ask("eight days left", "西城", insured, "amlodipine", "community", "2022-03-01", 28, runsOut("2022-03-09"))
	ask("seven days left", "西城", insured, "amlodipine", "community", "2022-03-01", 28, runsOut("2022-03-08"))
	ask("who pays alone need not wait", "西城", selfPaid, "amlodipine", "community", "2022-03-01", 28, runsOut("2022-03-09"))
	ask("nor does a district in an emergency", "丰台", insured, "amlodipine", "community", "2022-05-10", 28, runsOut("2022-06-09"))
	if n < 40 {
		t.Errorf("only %d cases", n)
	}
	flowtest.Golden(t, "testdata/eligibility.golden", b.String())
}

// verdictText writes a verdict with the rules that decided it.
func verdictText(v *domain.Verdict) string {
	var b strings.Builder
	by := func(r *domain.Rule) string {
		if r == nil {
			return "no rule"
		}
		return fmt.Sprintf("%s %s", r.Kind, r.Source)
	}
	for _, f := range v.Refusals {
		fmt.Fprintf(&b, "    NO  %s <- %s\n", f.Code, by(f.Rule))
	}
	if v.Allowed() {
		b.WriteString("    yes")
		for _, r := range v.Decided {
			if r.Kind == domain.OpenAccess || r.Kind == domain.DesignatedOnly {
				fmt.Fprintf(&b, " <- %s", by(r))
			}
		}
		b.WriteString("\n")
	}
	for _, f := range v.Warnings {
		fmt.Fprintf(&b, "    but %s <- %s\n", f.Code, by(f.Rule))
	}
	if v.MostDays > 0 {
		limit := v.Decided[0]
		for _, r := range v.Decided {
			if r.Kind.NeedsDays() && !r.Lifted {
				limit = r
			}
		}
		fmt.Fprintf(&b, "    at most %d days <- %s\n", v.MostDays, by(limit))
	}
	for _, p := range v.Papers {
		fmt.Fprintf(&b, "    %s <- %s\n", p.Paper, by(p.Rule))
	}
	return b.String()
}
