package routing

import (
	"cmp"
	"fmt"
	"slices"
)

// maxCompounds bounds the compounds of one plan: a route keeps those it serves
// as the bits of a word.
const maxCompounds = 64

// model is a problem made ready for the search: indices instead of ids, and
// classes instead of errands.
type model struct {
	p              *Problem
	classes        []class
	optionSets     []optionSet
	entries        int32 // options of all classes
	hospitals      []hospital
	drivers        []driver
	groups         []*cardGroup
	near           [][]int32 // of each hospital the others, nearest first
	legs           []int32   // travel by hospital and hospital, 0 to itself
	morningEnd     int       // the latest close of a session that another one follows, or none
	depotLegs      depotLegs
	singleCompound bool // one compound, and no kit is in a car yet
	untimed        bool // no hours and no breaks: times are sums
	errandsOf      map[string]int32
}

// class is a set of errands that the cars need not tell apart. They may differ
// in the hospitals that may serve them: see optionSet.
type class struct {
	compound      int32
	units         int32
	kits          int32 // 0 for those already in the car
	driver        int32 // the only one that may, or none
	group         int32 // of errands with the same card, or none
	urgent        bool
	cold          bool
	waiting       bool // at its compound
	locked        bool // in a driver's promised visits
	size          int32
	first         int32 // entry of its first option in solution.unserved
	optionSets    []int32
	options       []option         // of all its sets, by hospital
	at            []int32          // by hospital: its index among the options, or none
	risky         bool             // some option has a risk
	reallocations [][]reallocation // by the index of an option: where its errands may go instead
}

const none = -1

type option struct {
	hospital int32
	risk     int // expected seconds lost
}

type hospital struct {
	loc      int32
	queue    int
	unit     int
	sessions []Session
	quota    int32
}

type driver struct {
	*Driver
	locked      []stop
	zone        uint64 // compounds that the driver serves
	onBoard     uint64 // compounds of the kits in the car already
	load        int32  // kits in the car already
	vehicleType int32  // drivers of one type can exchange whole routes
	unique      bool   // has errands of its own, and so a type of its own
}

// newModel expects a valid problem.
func newModel(p *Problem) *model {
	m := &model{p: p, errandsOf: map[string]int32{}}
	m.depotLegs = newDepotLegs(p)
	m.addHospitals()
	m.addDrivers()
	m.addErrands()
	m.addLocks()
	m.addVehicleTypes()
	m.singleCompound = len(p.Compounds) == 1 && !slices.ContainsFunc(p.Errands, func(e Errand) bool { return e.State != Waiting })
	m.untimed = m.isUntimed()
	m.addLegs()
	m.addNeighbours()
	return m
}

func (m *model) addHospitals() {
	for i := range m.p.Hospitals {
		h := &m.p.Hospitals[i]
		quota := int32(Forever)
		if h.Quota != NoQuota {
			quota = int32(h.Quota)
		}
		m.hospitals = append(m.hospitals, hospital{
			loc: int32(h.Location), queue: h.Queue, unit: h.Unit, sessions: h.Sessions, quota: quota,
		})
	}
}

func (m *model) addDrivers() {
	for i := range m.p.Drivers {
		d := &m.p.Drivers[i]
		m.drivers = append(m.drivers, driver{Driver: d, zone: m.zone(d)})
	}
}

// zone is the compounds that a driver serves, as bits.
func (m *model) zone(d *Driver) (zone uint64) {
	for c := range m.p.Compounds {
		if d.serves(c) {
			zone |= 1 << c
		}
	}
	return zone
}

// driverOf is the index of a driver, or none.
func (m *model) driverOf(id string) int32 {
	if id == "" {
		return none
	}
	return int32(slices.IndexFunc(m.drivers, func(d driver) bool { return d.ID == id }))
}

// addErrands sorts the errands into classes and option sets, in order of first appearance.
func (m *model) addErrands() {
	b := builder{m: m, cards: m.sharedCards(), locks: m.locks(), classes: map[string]int32{}, optionSets: map[string]int32{}, groups: map[string]int32{}}
	for i := range m.p.Errands {
		m.errandsOf[m.p.Errands[i].ID] = int32(i)
		b.add(int32(i))
	}
	for k := range m.classes {
		c := &m.classes[k]
		m.addReallocations(c)
		c.first = m.entries
		m.entries += int32(len(c.options))
	}
}

// builder holds what is needed only while errands are sorted.
type builder struct {
	m                           *model
	cards                       map[string]cardUse
	locks                       map[string]lock
	classes, optionSets, groups map[string]int32
}

func (b *builder) add(i int32) {
	m := b.m
	e := &m.p.Errands[i]
	c := m.classify(e)
	lock, locked := b.locks[e.ID]
	if locked {
		c.locked, c.driver = true, lock.driver
	}
	if e.State != Waiting {
		d := &m.drivers[c.driver]
		d.load += c.kits
		d.onBoard |= 1 << e.Compound
		c.kits = 0
	}
	if e.State == Bought || len(e.Options) == 0 {
		return
	}
	card := ""
	if b.cards[e.Card].errands > 1 {
		card = e.Card
	}
	options := m.optionsOf(e)
	if locked {
		options = slices.DeleteFunc(options, func(o option) bool { return o.hospital != lock.hospital })
	}
	key := fmt.Sprint(c.compound, c.units, c.kits, c.driver, c.urgent, c.cold, c.waiting, card)
	if c.locked {
		key += " locked " + e.ID
	}
	if slices.ContainsFunc(options, func(o option) bool { return o.risk > 0 }) {
		key += fmt.Sprint(options) // what the route expects to lose must follow from class and hospital
	}
	k := index(b.classes, key, &m.classes, c)
	if card != "" && m.classes[k].group == none {
		b.addToGroup(card, k)
	}
	set := index(b.optionSets, key+fmt.Sprint(options), &m.optionSets, optionSet{class: k, options: options})
	if len(m.optionSets[set].members) == 0 {
		m.classes[k].optionSets = append(m.classes[k].optionSets, set)
	}
	m.classes[k].size++
	m.optionSets[set].members = append(m.optionSets[set].members, i)
}

// index finds the place of a key, which a new one gets at the end of the list.
func index[T any](places map[string]int32, key string, list *[]T, fresh T) int32 {
	i, known := places[key]
	if !known {
		i = int32(len(*list))
		places[key] = i
		*list = append(*list, fresh)
	}
	return i
}

// lock is what is promised about an errand.
type lock struct{ driver, hospital int32 }

// locks are all that is promised about errands.
func (m *model) locks() map[string]lock {
	locks := map[string]lock{}
	for d := range m.drivers {
		for _, v := range m.drivers[d].Locked {
			for _, id := range v.Errands {
				locks[id] = lock{int32(d), int32(v.Hospital)}
			}
		}
	}
	return locks
}

// addToGroup puts a class into the group of its card.
func (b *builder) addToGroup(card string, k int32) {
	g, known := b.groups[card]
	if !known {
		g = int32(len(b.m.groups))
		b.groups[card] = g
		b.m.groups = append(b.m.groups, &cardGroup{driver: b.cards[card].driver})
	}
	c, list := &b.m.classes[k], &b.m.groups[g].classes
	c.group = g
	if c.urgent {
		*list = slices.Insert(*list, 0, k)
	} else {
		*list = append(*list, k)
	}
}

type cardUse struct {
	errands int
	driver  int32
}

// sharedCards tells of each card how many errands need it and in whose car it is.
func (m *model) sharedCards() map[string]cardUse {
	cards := map[string]cardUse{}
	for i := range m.p.Errands {
		e := &m.p.Errands[i]
		if e.Card == "" {
			continue
		}
		use, seen := cards[e.Card]
		if !seen {
			use.driver = none
		}
		use.errands++
		if e.State != Waiting {
			use.driver = m.driverOf(e.Driver)
		}
		cards[e.Card] = use
	}
	return cards
}

// classify is the class that an errand would be alone.
func (m *model) classify(e *Errand) class {
	return class{
		compound: int32(e.Compound), units: int32(e.units()), kits: int32(e.kits()), driver: m.driverOf(e.Driver),
		group: none, urgent: e.Urgent, cold: e.Cold, waiting: e.State == Waiting,
	}
}

// optionsOf are the hospitals of an errand, in their order.
func (m *model) optionsOf(e *Errand) []option {
	var options []option
	for _, o := range e.Options {
		options = append(options, option{int32(o.Hospital), int(o.Doubt*float64(m.p.Revisit) + 0.5)})
	}
	slices.SortFunc(options, byHospital)
	return options
}

func byHospital(a, b option) int { return cmp.Compare(a.hospital, b.hospital) }

// addLocks turns promised visits into stops.
func (m *model) addLocks() {
	of := map[int32]int32{}
	for k := range m.classes {
		if m.classes[k].locked {
			of[m.optionSets[m.classes[k].optionSets[0]].members[0]] = int32(k)
		}
	}
	for d := range m.drivers {
		for _, v := range m.drivers[d].Locked {
			for _, id := range v.Errands {
				m.drivers[d].locked = append(m.drivers[d].locked, stop{of[m.errandsOf[id]], int32(v.Hospital), 1})
			}
		}
	}
}

// addVehicleTypes numbers the drivers by type: those of one type could take over each
// other's route as a whole.
func (m *model) addVehicleTypes() {
	for k := range m.classes {
		if d := m.classes[k].driver; d != none {
			m.drivers[d].unique = true
		}
	}
	types := map[string]int32{}
	for i := range m.drivers {
		d := &m.drivers[i]
		d.unique = d.unique || d.load > 0 || d.onBoard != 0
		key := fmt.Sprint(d.Start, d.End, d.Ready, d.ShiftEnd, d.Capacity, d.ColdBox, d.zone)
		if d.Break != nil {
			key += fmt.Sprint(*d.Break)
		}
		if d.unique {
			key = "only " + d.ID
		}
		if _, known := types[key]; !known {
			types[key] = int32(len(types))
		}
		d.vehicleType = types[key]
	}
}

// isUntimed reports whether no session and no break can ever make a driver wait.
func (m *model) isUntimed() bool {
	earliest := Forever
	for i := range m.drivers {
		if m.drivers[i].Break != nil {
			return false
		}
		earliest = min(earliest, m.drivers[i].Ready)
	}
	for i := range m.hospitals {
		s := m.hospitals[i].sessions
		if len(s) != 1 || s[0].Opens > earliest || s[0].Closes < Forever {
			return false
		}
	}
	return true
}

// addLegs lists the legs between hospitals, and finds when the last of them closes for
// lunch.
func (m *model) addLegs() {
	m.morningEnd = none
	for from := range m.hospitals {
		h := &m.hospitals[from]
		if n := len(h.sessions); n > 1 {
			m.morningEnd = max(m.morningEnd, h.sessions[n-2].Closes)
		}
		there := m.p.Travel.row(h.loc)
		for to := range m.hospitals {
			leg := int32(0)
			if to != from {
				leg = there[m.hospitals[to].loc]
			}
			m.legs = append(m.legs, leg)
		}
	}
}

// leg is the travel time from one hospital to another.
func (m *model) leg(from, to int32) int { return int(m.legs[int(from)*len(m.hospitals)+int(to)]) }

func (m *model) addNeighbours() {
	m.near = make([][]int32, len(m.hospitals))
	for h := range m.hospitals {
		for g := range m.hospitals {
			if g != h {
				m.near[h] = append(m.near[h], int32(g))
			}
		}
		both := func(g int32) int { return m.leg(int32(h), g) + m.leg(g, int32(h)) }
		slices.SortStableFunc(m.near[h], func(a, b int32) int { return cmp.Compare(both(a), both(b)) })
	}
}

// risk is the expected loss when one errand of the class is served at a hospital.
func (c *class) risk(hospital int32) int {
	if i := c.option(hospital); i >= 0 {
		return c.options[i].risk
	}
	return 0
}

// entry is the index of a hospital's option in solution.unserved; it must have one.
func (c *class) entry(hospital int32) int32 { return c.first + c.at[hospital] }

// option is the index of a hospital among the options, or none.
func (c *class) option(hospital int32) int { return int(c.at[hospital]) }

// tied classes leave their driver only together or not at all.
func (c *class) tied() bool { return c.driver != none || c.group != none }

// eligible reports whether a driver may be given a class: it is for any driver or for
// this one, and from the driver's zone.
func (m *model) eligible(c *class, d int32) bool {
	return (c.driver == none || c.driver == d) && m.drivers[d].zone>>c.compound&1 == 1
}

// admits reports whether a driver may carry a class, room apart.
func (m *model) admits(d, k int32) bool {
	c := &m.classes[k]
	return m.eligible(c, d) && (!c.cold || m.drivers[d].ColdBox)
}
