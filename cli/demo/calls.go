package demo

import (
	"fmt"
	"slices"
	"time"

	"songyao/domain"
)

// call is one ring of the hotline that asks for medicine, with everything that
// chance will do to the request it leads to.
type call struct {
	n         int
	at        time.Time
	who       *resident
	telephone telephone
	wishes    []wish
	copies    bool // asks for the same as last time
	fate      fate
}

// wish is one drug asked for.
type wish struct {
	medicine medicine
	words    string // as told by somebody who does not know the name; "" when they do
	boxes    int
	onHand   *domain.Milli
}

// Moments at which somebody may change their mind.
const (
	beforeCollection = "before the card is collected"
	afterCollection  = "after the card is collected"
	atTheCounter     = "while the driver stands at the counter"
)

// fate is what will happen to a request.
type fate struct {
	waiver    string            // why no card is needed
	collision domain.Event      // what two people try to do at the same moment
	cancelled string            // when they change their mind
	returned  domain.HolderKind // where bought goods go back to
	absent    int               // deliveries that fail
	partial   bool              // the counter hands out one box only
	question  domain.Question   // what the driver must ask
	silence   bool              // nobody answers in time
	answer    domain.Answer     // the answer, or what holds by default
	cash      domain.Fen        // in the envelope
	kit       []domain.ItemKind // what else is in the kit
	enquiry   bool              // they ring again to ask how far it is
}

// calendar is the days of a replay: those on which the hotline takes requests,
// and the working day after them, on which everything is brought to an end.
func calendar(first time.Time, days int) []time.Time {
	var out []time.Time
	for i := range days {
		out = append(out, first.AddDate(0, 0, i))
	}
	last := out[days-1].AddDate(0, 0, 1)
	for workingDay(last) == 0 {
		last = last.AddDate(0, 0, 1)
	}
	for d := out[days-1].AddDate(0, 0, 1); !d.After(last); d = d.AddDate(0, 0, 1) {
		out = append(out, d)
	}
	return out
}

// callers is how many residents share the calls of so many days: at first
// nearly every call is another resident, later many call again.
func callers(calls, days int) int { return calls - calls*37*(days-1)/900 }

// plan decides who calls when and what for. The calls come in the order of
// their times.
func plan(s seed, residents []*resident, first time.Time, days, calls int) []*call {
	p := &planner{seed: s, residents: residents, last: map[*resident]*call{}}
	for day := range days {
		p.day(first.AddDate(0, 0, day), day, p.share(calls, days, day), calls)
	}
	return p.calls
}

type planner struct {
	seed      seed
	residents []*resident
	fresh     int // residents who have called
	calls     []*call
	last      map[*resident]*call
}

// share is how many calls a day gets: about the same each day, up to three more
// or fewer, and in the end all of them.
func (p *planner) share(calls, days, day int) int {
	upTo := func(day int) int {
		n := calls * day / days
		if day > 0 && day < days {
			n += p.seed.dice("calls up to day", day).IntN(4)
		}
		return n
	}
	return upTo(day+1) - upTo(day)
}

func (p *planner) day(midnight time.Time, day, n, all int) {
	begin := len(p.calls)
	for range n {
		c := p.next(day, begin, all)
		if c.at.IsZero() {
			c.at = p.time(midnight, c.n)
		}
		p.calls = append(p.calls, c)
		p.last[c.who] = c
	}
	slices.SortStableFunc(p.calls[begin:], func(a, b *call) int { return a.at.Compare(b.at) })
}

// time is when a call comes in: nearly always in the hours announced, now and
// then later.
func (p *planner) time(midnight time.Time, n int) time.Time {
	r := p.seed.dice("time of the call", n)
	if r.Float64() < 0.07 {
		return midnight.Add(13*time.Hour + time.Duration(r.IntN(5*3600))*time.Second)
	}
	return midnight.Add(8*time.Hour + time.Duration(r.IntN(3*3600-600))*time.Second)
}

// next is the next call: a second one about the same request, somebody who
// called on an earlier day, or somebody new.
func (p *planner) next(day, begin, all int) *call {
	n := len(p.calls)
	r := p.seed.dice("who calls", n)
	if first := p.unfinished(begin); first != nil && p.seed.rare("second call", n, 40) {
		return p.second(first, n)
	}
	left, strangers := all-n, len(p.residents)-p.fresh
	again := p.earlier(day)
	if len(again) > 0 && r.IntN(left) >= strangers {
		return p.again(one(r, again), n)
	}
	if strangers == 0 {
		return p.again(one(r, p.residents), n)
	}
	p.fresh++
	return p.first(p.residents[p.fresh-1], n)
}

// unfinished is a call of this morning about whose drug somebody else in the
// family may ring as well.
func (p *planner) unfinished(begin int) *call {
	for _, c := range p.calls[begin:] {
		morning := c.at.Hour() < 10
		if morning && p.last[c.who] == c && c.wishes[0].words == "" && c.fate.cancelled == "" && c.fate.collision == "" && !c.copies {
			return c
		}
	}
	return nil
}

// earlier lists who may call again: the last time is three days ago or more, or
// in a short replay on an earlier day.
func (p *planner) earlier(day int) (out []*resident) {
	today := p.calls
	for _, who := range p.residents[:p.fresh] {
		c := p.last[who]
		ago := today[len(today)-1].at.Sub(c.at)
		if ago > 60*time.Hour || day < 3 && ago > 18*time.Hour {
			out = append(out, who)
		}
	}
	return out
}

func (p *planner) first(who *resident, n int) *call {
	r := p.seed.dice("wishes", n)
	c := &call{n: n, who: who, telephone: one(r, who.telephones)}
	for i, m := range who.medicines {
		if i == 0 || r.Float64() < 0.7 {
			c.wishes = append(c.wishes, p.wish(m, n, i))
		}
	}
	c.fate = p.fate(c)
	return c
}

// again is a resident's next request: another of their drugs, or the same ones
// as last time.
func (p *planner) again(who *resident, n int) *call {
	c := p.first(who, n)
	r := p.seed.dice("again", n)
	last := p.last[who]
	if last == nil {
		return c
	}
	if c.copies = r.Float64() < 0.25; c.copies {
		c.fate.collision = "" // a copy that turns out a duplicate is refused for another reason
		return c
	}
	var others []wish
	for i, m := range who.medicines {
		if !slices.ContainsFunc(last.wishes, func(w wish) bool { return w.medicine.drug.ID == m.drug.ID }) {
			others = append(others, p.wish(m, n, i))
		}
	}
	if len(others) > 0 {
		c.wishes = others
	}
	return c
}

// second is a call about a drug that was asked for within the hour, by somebody
// who does not know of the first.
func (p *planner) second(first *call, n int) *call {
	who := first.who
	c := &call{n: n, who: who, at: first.at.Add(35 * time.Minute), telephone: who.telephones[len(who.telephones)-1]}
	c.wishes = []wish{{medicine: first.wishes[0].medicine, boxes: 1, onHand: first.wishes[0].onHand}}
	c.fate = p.fate(c)
	c.fate.collision, c.fate.waiver = "", first.fate.waiver
	return c
}

func (p *planner) wish(m medicine, n, i int) wish {
	r := p.seed.dice("wish", n*16+i)
	w := wish{medicine: m, boxes: 1}
	if p.seed.rare("hands out one box", n, 22) || r.Float64() < 0.25 {
		w.boxes = 2
	}
	if r.Float64() < 0.8 && m.dailyDose > 0 {
		left := m.dailyDose * domain.Milli(r.IntN(9))
		w.onHand = &left
	}
	if r.Float64() < 0.08 {
		name := []rune(m.drug.GenericName)
		w.words = fmt.Sprintf("治%s的药，名字说不全，盒上好像是“%s…”", m.drug.Condition, string(name[:min(3, len(name))]))
	}
	return w
}

// fate draws what will happen. The rare events come at regular distances, so
// that every replay of some size shows each of them.
func (p *planner) fate(c *call) fate {
	rare := func(what string, every int) bool { return p.seed.rare(what, c.n, every) }
	r := p.seed.dice("fate", c.n)
	f := fate{enquiry: rare("enquiry", 5), partial: rare("hands out one box", 22)}
	switch {
	case c.who.insurance == domain.InsuranceNone:
		f.waiver = selfPaid
	case rare("electronic code", 28):
		f.waiver = "家属用医保电子凭证支付"
	default:
		f.cash, f.kit = envelope(r.IntN(5)), kit(r.Float64(), r.Float64(), r.Float64(), c.who)
	}
	switch {
	case rare("two assign", 31):
		f.collision = domain.AssignHospital
	case rare("two register", 53) && c.wishes[0].words == "":
		f.collision = domain.Register
	case f.waiver != "" && rare("two waive", 3):
		f.collision = domain.WaiveCard
	}
	switch {
	case rare("cancelled first", 70):
		f.cancelled = beforeCollection
	case rare("cancelled later", 80):
		f.cancelled = afterCollection
	case rare("cancelled last", 90):
		f.cancelled = atTheCounter
	case rare("goods returned", 85):
		f.returned = domain.HolderHospital
	case rare("goods lost", 190):
		f.returned = domain.HolderIncident
	case rare("absent twice", 48):
		f.absent = 2
	case rare("absent once", 13):
		f.absent = 1
	}
	p.ask(c, &f, rare)
	return f
}

// ask draws the driver's question about the price or the record book; the one
// about another maker comes with what the counter has.
func (p *planner) ask(c *call, f *fate, rare func(string, int) bool) {
	r := p.seed.dice("answers", c.n)
	f.silence, f.answer = r.Float64() < 0.4, domain.Accept
	if r.Float64() < 0.25 {
		f.answer = domain.Refuse
	}
	switch {
	case rare("price", 36):
		f.question = domain.AskPrice
	case rare("record book", 60) && !slices.Contains(f.kit, domain.ItemRecordBook) && f.waiver == "":
		f.question = domain.AskRecord
	}
}

// selfPaid is why somebody without insurance hands over no card.
const selfPaid = "自费购买"

// envelope is the cash handed over: none, or enough for most purchases.
func envelope(n int) domain.Fen { return []domain.Fen{0, 5_000, 10_000, 20_000, 30_000}[n] }

// kit is what is handed over with the card.
func kit(book, boxes, note float64, who *resident) (out []domain.ItemKind) {
	if who.recordBook && book < 0.9 {
		out = append(out, domain.ItemRecordBook)
	}
	if boxes < 0.4 {
		out = append(out, domain.ItemBoxes)
	}
	if note < 0.15 {
		out = append(out, domain.ItemNote)
	}
	return out
}
