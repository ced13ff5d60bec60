package demo

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/text/width"

	"songyao/api/client"
	"songyao/domain"
)

// resident is somebody in the compound with a chronic illness. Names, flats and
// numbers are made up.
type resident struct {
	n          int
	id         domain.ID // once the hotline has entered them
	name       string
	building   int
	unit       int
	room       int
	flags      []domain.Flag
	insurance  domain.Insurance
	chosen     []domain.ID      // hospitals chosen for the insurance
	usual      *client.Hospital // where their record is kept; nil when anywhere will do
	recordBook bool
	telephones []telephone
	medicines  []medicine
	orders     []*order
}

// telephone is a number under which a resident is reached, and who picks it up.
type telephone struct{ number, name, relation string }

// medicine is a drug the resident takes.
type medicine struct {
	drug         client.Drug
	dailyDose    domain.Milli // 0 when nobody knows
	substitution domain.Substitution
}

// input is the resident as the hotline enters them.
func (p *resident) input(community domain.ID, s seed) client.ResidentInput {
	in := client.ResidentInput{
		CommunityID: community, Name: p.name, Building: strconv.Itoa(p.building), Unit: strconv.Itoa(p.unit), Room: strconv.Itoa(p.room),
		Flags: p.flags, Insurance: &p.insurance, ChosenHospitals: p.chosen,
	}
	r := s.dice("how the numbers are written", p.n)
	for _, t := range p.telephones {
		in.Phones = append(in.Phones, client.ResidentPhoneInput{Number: written(r, t.number), Relation: t.relation})
	}
	return in
}

// door is where the resident lives, as a collector writes it.
func (p *resident) door() string {
	return fmt.Sprintf("%d号楼%d单元%d门口", p.building, p.unit, p.room)
}

var (
	surnames = []string{"王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙", "胡", "朱", "高", "林", "何", "郭", "马", "罗"}
	given    = []string{
		"秀英", "桂兰", "淑珍", "玉兰", "凤英", "建国", "建华", "志强", "国强", "德明", "永福", "素琴", "春梅", "丽华", "宝山",
		"文斌", "振华", "金生", "玉芬", "惠敏", "长海", "庆祥", "书琴", "立新", "爱华", "桂芝", "福来", "学军", "雅琴", "守义",
	}
	children = []string{"女儿", "儿子", "儿媳", "女婿"}
)

func anyName(r *rand.Rand) string { return one(r, surnames) + one(r, given) }

// people makes the residents who will call: couples that share a flat and its
// landline, children who live elsewhere, neighbours who call for several people.
func people(s seed, n int, t *town) []*resident {
	out := make([]*resident, n)
	for i := range out {
		r := s.dice("resident", i)
		p := &resident{n: i, name: anyName(r), recordBook: r.Float64() < 0.7}
		if i%4 == 1 { // shares the flat of the one before
			other := out[i-1]
			p.building, p.unit, p.room = other.building, other.unit, other.room
			p.telephones = append(p.telephones, telephone{other.telephones[0].number, p.name, "本人"})
		} else {
			p.building, p.unit, p.room = 1+r.IntN(12), 1+r.IntN(4), (1+r.IntN(18))*100+1+r.IntN(4)
			p.telephones = append(p.telephones, telephone{fmt.Sprintf("010876%05d", 10007+i*31), p.name, "本人"})
		}
		p.reach(r, out[:i])
		p.flag(r)
		p.insure(r, t)
		p.prescribe(r, t)
		out[i] = p
	}
	return out
}

// reach gives the resident more telephones: an own mobile, a child's, or that of
// a neighbour who may be anybody entered before.
func (p *resident) reach(r *rand.Rand, before []*resident) {
	add := func(t telephone) {
		if !slices.ContainsFunc(p.telephones, func(x telephone) bool { return x.number == t.number }) {
			p.telephones = append(p.telephones, t)
		}
	}
	if r.Float64() < 0.5 {
		add(telephone{fmt.Sprintf("1391%07d", 1003+p.n*37), p.name, "本人"})
	}
	switch {
	case r.Float64() < 0.4:
		add(telephone{fmt.Sprintf("1380%07d", 2011+p.n*41), anyName(r), one(r, children)})
	case p.n > 8 && r.Float64() < 0.5:
		neighbour := one(r, before[len(before)-8:])
		add(telephone{neighbour.telephones[0].number, neighbour.name, "邻居"})
	}
}

func (p *resident) flag(r *rand.Rand) {
	for _, f := range []struct {
		flag  domain.Flag
		share float64
	}{{domain.FlagLivingAlone, 0.15}, {domain.FlagDisabled, 0.06}, {domain.FlagSpecial, 0.10}} {
		if r.Float64() < f.share {
			p.flags = append(p.flags, f.flag)
		}
	}
}

// insure gives the resident an insurance, the hospitals chosen for it, and for
// every third the one hospital where the record is kept.
func (p *resident) insure(r *rand.Rand, t *town) {
	switch x := r.Float64(); {
	case x < 0.62:
		p.insurance = domain.InsuranceEmployee
	case x < 0.88:
		p.insurance = domain.InsuranceResident
	case x < 0.94:
		p.insurance = domain.InsuranceOther
	default:
		p.insurance = domain.InsuranceNone
	}
	for i := range t.hospitals {
		h := &t.hospitals[i]
		if h.InsuranceRoute == domain.RouteChosen && len(p.chosen) < 3 && r.Float64() < 0.5 {
			p.chosen = append(p.chosen, h.ID)
		}
		if p.usual == nil && general(h) && t.kilometres(h) < 12 && r.Float64() < 0.06 {
			p.usual = h
		}
	}
}

// illnesses says how often a condition of the catalogue is met; one that is not
// listed here is rare.
var illnesses = map[string]int{
	"高血压": 30, "2型糖尿病": 20, "高脂血症": 14, "冠心病": 14, "冠心病支架术后": 6, "心房颤动": 5, "心力衰竭": 4,
	"甲状腺功能减退": 4, "慢性阻塞性肺疾病": 4, "哮喘": 3, "帕金森病": 3, "阿尔茨海默病": 3, "失眠": 3, "抑郁症": 3,
}

// prescribe gives the resident a drug for each of one to three conditions, mostly
// for one.
func (p *resident) prescribe(r *rand.Rand, t *town) {
	for range 1 + max(r.IntN(3), r.IntN(2))*r.IntN(2) {
		drugs := t.against(t.condition(r))
		drug := one(r, drugs)
		if slices.ContainsFunc(p.medicines, func(m medicine) bool { return m.drug.ID == drug.ID }) {
			continue
		}
		m := medicine{drug: drug, dailyDose: drug.UsualDailyDoseMilli}
		if r.Float64() < 0.1 {
			m.dailyDose = 0
		}
		switch x := r.Float64(); {
		case x < 0.55:
			m.substitution = domain.SubstituteGeneric
		case x < 0.75:
			m.substitution = domain.SubstituteAsk
		case x < 0.85:
			m.substitution = domain.SubstituteAny
		default:
			m.substitution = domain.SubstituteNever
		}
		p.medicines = append(p.medicines, m)
	}
}

// written is the number in one of the ways people write it. All of them must
// find the same residents.
func written(r *rand.Rand, number string) string {
	if local, ok := strings.CutPrefix(number, "010"); ok {
		return one(r, []string{
			local, "010-" + local, "(010) " + local[:4] + " " + local[4:], "+86 10 " + local, local + "转2", width.Widen.String(local),
		})
	}
	return one(r, []string{number, number[:3] + " " + number[3:7] + " " + number[7:], "+86-" + number, number[:3] + "-" + number[3:]})
}
