package outreach_test

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"pgregory.net/rapid"

	"songyao/domain"
	"songyao/store"
	"songyao/store/storetest"
	"songyao/workflow"
	"songyao/workflow/flowtest"
	"songyao/workflow/office"
	"songyao/workflow/outreach"
	"songyao/workflow/rooms"
	"songyao/workflow/supply"
)

// TestCallListRound: whoever is on the ledger of the vulnerable is heard of every
// three days, begins overdue, and is called on one list only.
func TestCallListRound(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		alone, both, plain := w.Lives("独居", "101", domain.FlagLivingAlone), w.Lives("孕妇", "102", domain.FlagPregnant), w.Lives("邻居", "103")
		w.Takes(both, 0, 2)
		w.Takes(plain, 0, 30)
		w.wantDoors("never heard of", domain.CallRound, "101")
		l := w.wantDoors("never heard of", domain.CallRefill, "102")
		if e := l.Entries[0]; len(e.Overdue) != 1 || l.Refills != 1 || l.Rounds != 1 {
			t.Errorf("the round is not done in the same call: %+v", l)
		}
		w.records(outreach.NewContact{ResidentID: alone, Channel: domain.ChannelKnock, Result: domain.ContactNoAnswer})
		w.wantDoors("nobody opened", domain.CallRound, "101")
		w.records(outreach.NewContact{ResidentID: alone, Channel: domain.ChannelWeChat, Result: domain.ContactReached})
		w.wantDoors("reached", domain.CallRound)
		w.Pass(2 * flowtest.Day)
		w.wantDoors("two days later", domain.CallRound)
		w.Pass(flowtest.Day)
		if e := w.wantDoors("three days later", domain.CallRound, "101").Entries[0]; e.Overdue[0].DaysOverdue != 0 {
			t.Errorf("due today, but overdue %d days", e.Overdue[0].DaysOverdue)
		}
		w.records(outreach.NewContact{ResidentID: alone, Channel: domain.ChannelPhone, Result: domain.ContactRefused})
		w.wantDoors("does not want to be called", domain.CallRound)
		w.Pass(2 * flowtest.Day)
		if e := w.wantDoors("still not heard of", domain.CallRound, "101").Entries[0]; e.Overdue[0].DaysOverdue != 2 {
			t.Errorf("overdue %d days", e.Overdue[0].DaysOverdue)
		}
		w.Verified()
	})
}

// TestCallListOneHouseholdForTheRound: two vulnerable people behind one door are
// one knock, and both were heard of.
func TestCallListOneHouseholdForTheRound(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		he := w.Lives("李大爷", "101", domain.FlagLivingAlone)
		w.Lives("李奶奶", "101", domain.FlagDisabled)
		if e := w.wantDoors("today", domain.CallRound, "101").Entries[0]; len(e.Overdue) != 2 {
			t.Errorf("overdue %+v", e.Overdue)
		}
		w.records(outreach.NewContact{ResidentID: he, Channel: domain.ChannelKnock, Result: domain.ContactReached})
		w.Pass(2 * flowtest.Day)
		w.wantDoors("both were heard of", domain.CallRound)
		w.Verified()
	})
}

// TestCallListElsewhere: another community's list does not exist.
func TestCallListElsewhere(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		for _, community := range []domain.ID{domain.NewID(flowtest.Morning), domain.System} {
			_, err := w.Outreach.CallList(t.Context(), w.As(domain.RoleOperator), community, "")
			flowtest.WantCode(t, err, "not_found")
		}
	})
}

// TestCallListCost: the list takes as many queries for fifty households as for one.
func TestCallListCost(t *testing.T) {
	t.Parallel()
	storetest.EachURL(t, func(t *testing.T, url string) {
		w := flowtest.NewWorld(t, url)
		var queries atomic.Int64
		counted := rooms.Open(storetest.Open(t, url, store.Options{Trace: func(string, []any) { queries.Add(1) }}), w.Clock)
		cost := func(households int) int64 {
			queries.Store(0)
			l := flowtest.Must(counted.Outreach.CallList(t.Context(), w.As(domain.RoleOperator), w.Community, ""))
			if len(l.Entries) != households {
				t.Fatalf("%d households, want %d", len(l.Entries), households)
			}
			return queries.Load()
		}
		w.Takes(w.Lives("甲", "1"), 0, 1)
		one := cost(1)
		for i := range 49 {
			w.Takes(w.Lives("乙", fmt.Sprint(100+i), domain.FlagDisabled), 0, 1)
		}
		if many := cost(50); many != one || one > 16 {
			t.Errorf("%d queries for one household, %d for fifty", one, many)
		}
	})
}

// TestCallListAgainstAModel holds the list, after random days of calls, counts,
// requests and cancellations, to a model that looks at everybody, remembers
// everything and computes each day by walking the calendar. Nobody is missing,
// nobody is there twice, nobody is there without a reason.
func TestCallListAgainstAModel(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		entries := 0
		// Chance may make the days of one round empty; not of eight.
		for round := 0; round == 0 || round < 8 && entries < 100; round++ {
			rapid.Check(t, func(r *rapid.T) {
				m := newCallModel(w, r)
				for range rapid.IntRange(5, 20).Draw(r, "steps") {
					m.step()
					entries += m.compare()
				}
			})
		}
		if entries < 100 {
			t.Errorf("only %d entries compared", entries)
		}
		w.Verified()
	})
}

// callModel is what a careful person with a notebook knows.
type callModel struct {
	*world
	r      *rapid.T
	people []*modelPerson
	plans  []*modelPlan
}

type modelPerson struct {
	id         domain.ID
	room       string
	vulnerable bool
	since      domain.Date // last reached, or written down
	reached    bool
}

type modelPlan struct {
	id      domain.ID
	who     *modelPerson
	drug    int
	units   int // whole doses at the beginning of asOf; -1 unknown
	asOf    domain.Date
	stopped bool
	request domain.ID // unfinished, that asks for the drug
	level   int       // of the alert
	quiet   domain.Date
}

func newCallModel(w *world, r *rapid.T) *callModel {
	m := &callModel{world: w, r: r}
	c := flowtest.Must(office.Create(w.T.Context(), w.Office, flowtest.Must(w.Office.Console(w.T.Context())), &domain.Community{
		Name: "小区", District: "丰台", Place: domain.Place{Zone: "Asia/Shanghai", AreaCode: "010"}, Lat: 39.8, Lon: 116.3,
	}))
	w.Community = c.ID
	for i := range rapid.IntRange(2, 6).Draw(r, "people") {
		p := &modelPerson{room: fmt.Sprint(rapid.IntRange(1, 3).Draw(r, "room")), since: m.today(), vulnerable: rapid.Bool().Draw(r, "flag")}
		var flags []domain.Flag
		if p.vulnerable {
			flags = []domain.Flag{domain.FlagDisabled}
		}
		p.id = m.Lives(fmt.Sprintf("居民%d", i), p.room, flags...)
		m.people = append(m.people, p)
		for drug := range []int{0, 2} {
			if rapid.Bool().Draw(r, "plan") {
				m.begin(p, drug*2)
			}
		}
	}
	return m
}

func (m *callModel) begin(p *modelPerson, drug int) {
	plan := &modelPlan{who: p, drug: drug, units: rapid.IntRange(-1, 12).Draw(m.r, "units"), asOf: m.today()}
	in := supply.NewSupplyPlan{DrugID: m.Drugs[drug], DailyDose: 1_000}
	if plan.units >= 0 {
		in.Units = flowtest.Ref(domain.Milli(plan.units) * 1_000)
	}
	plan.id = flowtest.Must(m.Supply.StartSupply(m.T.Context(), m.As(domain.RoleOperator), p.id, in)).ID
	m.touch(plan)
	m.plans = append(m.plans, plan)
}

func (m *callModel) today() domain.Date { return domain.Place{Zone: "Asia/Shanghai"}.Day(m.Now()) }

// left walks from the day of the count to today, one dose a day.
func (m *callModel) left(p *modelPlan) int {
	units := p.units
	for d := p.asOf; d < m.today() && units > 0; d = d.Add(1) {
		units--
	}
	return units
}

// urgency counts, day by day, on how many open days a refill could still come
// before the supply is gone: 1 out, 2 critical, 3 low, 4 ok.
func (m *callModel) urgency(p *modelPlan) int {
	lead, worry := 2, domain.SupplyMargin // both drugs are hard to come by
	if p.drug == 2 {
		lead += domain.SupplyMargin
	}
	left := m.left(p)
	switch {
	case p.stopped:
		return 4
	case left < 0 && p.drug == 2:
		return 2
	case left < 0:
		return 3
	case left == 0:
		return 1
	}
	open := 0
	for i := 1; i < left; i++ {
		if supply.OpenDay(m.today().Add(i)) {
			open++
		}
	}
	switch {
	case open < lead:
		return 2
	case open < lead+worry:
		return 3
	}
	return 4
}

// touch is what every change of a plan does to its alert.
func (m *callModel) touch(p *modelPlan) {
	level := m.urgency(p)
	if p.level == 0 || level == 4 || level < p.level {
		p.quiet = ""
	}
	if p.level = level; level == 4 {
		p.level = 0
	}
}

func (m *callModel) step() {
	switch rapid.IntRange(0, 9).Draw(m.r, "kind") {
	case 0, 1, 2:
		m.Pass(time.Duration(rapid.IntRange(1, 3).Draw(m.r, "days")) * flowtest.Day)
	case 3:
		m.cancel()
	default:
		m.call()
	}
}

// cancel ends a request that is on its way.
func (m *callModel) cancel() {
	for _, p := range m.plans {
		if p.request == "" {
			continue
		}
		request := p.request
		m.Fire(request, domain.RoleOperator, workflow.Cancel{Reason: "不要了"})
		for _, q := range m.plans {
			if q.request == request {
				q.request = ""
			}
		}
		return
	}
}

// call tries one household and says something about some of its plans.
func (m *callModel) call() {
	who := rapid.SampledFrom(m.people).Draw(m.r, "who")
	in := spoke(who.id)
	in.Result = rapid.SampledFrom(append(domain.ContactResults(), domain.ContactReached, domain.ContactReached)).Draw(m.r, "result")
	var after []func()
	if in.Result == domain.ContactReached {
		after = m.answers(who, &in)
	}
	v, err := m.contact(in)
	if err != nil {
		m.r.Fatalf("%+v: %v", in, err)
	}
	if in.Result == domain.ContactReached {
		for _, p := range m.people {
			if p.room == who.room && p.vulnerable {
				p.since, p.reached = m.today(), true
			}
		}
	}
	for _, note := range after {
		note()
	}
	for _, p := range m.plans {
		if p.request == "new" {
			p.request = v.RequestID
		}
	}
}

// answers draws what is said about the plans of the household; what it leads to is
// noted once it is accepted.
func (m *callModel) answers(who *modelPerson, in *outreach.NewContact) (after []func()) {
	var asked *modelPerson
	for _, p := range m.plans {
		if p.who.room != who.room || p.stopped || !rapid.Bool().Draw(m.r, "asked") {
			continue
		}
		answer := outreach.SupplyAnswer{PlanID: p.id, Answer: rapid.SampledFrom(domain.RefillAnswers()).Draw(m.r, "answer"), Reason: "理由"}
		switch answer.Answer {
		case domain.AnswerRequested:
			if p.request != "" || asked != nil && asked != p.who {
				continue
			}
			asked = p.who
			in.Request = &outreach.CallRequest{Caller: workflow.Caller{Name: "王晓", Phone: "13800138000", Relation: "女儿"}, ConsentWording: "2020-06"}
			after = append(after, func() { p.request, p.quiet = "new", "" })
		case domain.AnswerSnoozed:
			answer.UntilOn = m.today().Add(1) // always allowed
			after = append(after, m.quieten(p, answer.UntilOn))
		case domain.AnswerDeclined:
			after = append(after, m.quieten(p, m.today().Add(7)))
		case domain.AnswerStopped:
			after = append(after, func() { p.stopped = true; m.touch(p) })
		case domain.AnswerCounted:
			units := rapid.IntRange(0, 20).Draw(m.r, "counted")
			answer.OnHand = flowtest.Ref(domain.Milli(units) * 1_000)
			after = append(after, func() { p.units, p.asOf = units, m.today(); m.touch(p) })
		}
		in.Refills = append(in.Refills, answer)
	}
	return after
}

func (m *callModel) quieten(p *modelPlan, until domain.Date) func() {
	return func() {
		if m.touch(p); p.level != 0 {
			p.quiet = until
		}
	}
}

// compare holds the list to the model, whatever is asked for, and says how many
// entries there were.
func (m *callModel) compare() int {
	all := m.list("")
	var got []string
	for _, e := range all.Entries {
		got = append(got, m.describe(&e))
	}
	if want := m.expected(); !slices.Equal(sorted(got), sorted(want)) {
		m.r.Fatalf("on %s the list is\n%s\nand should be\n%s", m.today(), strings.Join(sorted(got), "\n"), strings.Join(sorted(want), "\n"))
	}
	parts := 0
	for _, reason := range domain.CallReasons() {
		for _, e := range m.list(reason).Entries {
			if parts++; e.Reason != reason {
				m.r.Fatalf("%s is on the list of %s", e.Household, reason)
			}
		}
	}
	if parts != len(got) || all.Refills+all.Rounds != len(got) {
		m.r.Fatalf("%d entries, %d by reason, %d and %d counted", len(got), parts, all.Refills, all.Rounds)
	}
	inOrder := func(a, b outreach.CallEntry) int {
		return cmp.Or(cmp.Compare(a.Tries, b.Tries), cmp.Compare(m.worst(&a), m.worst(&b)))
	}
	if !slices.IsSortedFunc(all.Entries, inOrder) {
		m.r.Fatalf("out of order: %v", got)
	}
	return len(got)
}

func sorted(lines []string) []string { return slices.Sorted(slices.Values(lines)) }

// worst is the worst level for which the household is called, by the model.
func (m *callModel) worst(e *outreach.CallEntry) int {
	level := 4
	for _, r := range e.Refills {
		for _, p := range m.plans {
			if p.id == r.ID && m.urges(p) {
				level = min(level, m.urgency(p))
			}
		}
	}
	return level
}

// describe is an entry in the words of the model.
func (m *callModel) describe(e *outreach.CallEntry) string {
	var parts []string
	for _, r := range e.Refills {
		parts = append(parts, fmt.Sprintf("%s due=%t quiet=%s", r.ID, r.Due, r.QuietUntil))
	}
	for _, o := range e.Overdue {
		parts = append(parts, fmt.Sprintf("%s %d days overdue", o.Resident.ID, o.DaysOverdue))
	}
	return fmt.Sprintf("%s %s tries=%d %s", e.Residents[0].Room, e.Reason, e.Tries, strings.Join(sorted(parts), ", "))
}

// urges reports whether the plan by itself is a reason to call.
func (m *callModel) urges(p *modelPlan) bool {
	return p.request == "" && m.urgency(p) < 4 && !m.hushed(p)
}

func (m *callModel) hushed(p *modelPlan) bool {
	return p.quiet != "" && m.today() < p.quiet && m.urgency(p) >= p.level
}

// expected looks at every household there is.
func (m *callModel) expected() []string {
	var out []string
	for _, room := range []string{"1", "2", "3"} {
		tries, spoken := m.tried(room)
		var refills, overdue []string
		reason := domain.CallRound
		for _, p := range m.plans {
			if p.who.room == room && m.urges(p) {
				reason = domain.CallRefill
			}
		}
		for _, p := range m.plans {
			due := m.urgency(p) < 4
			if p.who.room != room || p.request != "" || p.stopped || !m.urges(p) && !m.soon(p) || reason == domain.CallRound {
				continue
			}
			quiet := domain.Date("")
			if due && m.hushed(p) {
				quiet = p.quiet
			}
			refills = append(refills, fmt.Sprintf("%s due=%t quiet=%s", p.id, due && quiet == "", quiet))
		}
		for _, p := range m.people {
			late := p.since.DaysUntil(m.today())
			if p.reached {
				late -= 3
			}
			if p.room == room && p.vulnerable && late >= 0 {
				overdue = append(overdue, fmt.Sprintf("%s %d days overdue", p.id, late))
			}
		}
		if parts := append(refills, overdue...); len(parts) > 0 && !spoken {
			out = append(out, fmt.Sprintf("%s %s tries=%d %s", room, reason, tries, strings.Join(sorted(parts), ", ")))
		}
	}
	return out
}

// soon reports whether a plan that is not due goes along with one that is: within
// the days in which a dangerous drug would be due, and ten at the least.
func (m *callModel) soon(p *modelPlan) bool {
	window := 0
	for open := 0; open < 2+2*domain.SupplyMargin; {
		window++
		if supply.OpenDay(m.today().Add(window)) {
			open++
		}
	}
	return m.left(p) <= max(window, 10)
}

// tried reads today's contacts with the flat: how many, and whether somebody answered.
func (m *callModel) tried(room string) (tries int, spoken bool) {
	rows := flowtest.Must(m.Outreach.Contacts(m.T.Context(), m.As(domain.RoleOperator), outreach.ContactQuery{CommunityID: m.Community}, "", 200))
	for _, c := range rows {
		if c.Resident.Room == room && c.ContactedOn == m.today() {
			tries++
			spoken = spoken || c.Result == domain.ContactReached || c.Result == domain.ContactRefused
		}
	}
	return tries, spoken
}
