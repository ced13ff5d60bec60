package demosupply

import "songyao/domain"

// What the world is like. None of it is measured; each figure is a guess at what
// is usual, and Assumptions tells them to the reader.
const (
	elderly      = 0.6  // of the residents are old: they call late, or wait until they are called
	alone        = 0.45 // of the households have one resident who takes drugs; most others two
	noticed      = 0.6  // chance a day that a resident who is low by their own measure calls
	longRx       = 0.4  // of the prescriptions last as long as the drug allows; the others four weeks
	fourWeeks    = 28
	most         = 84    // days of a long prescription
	tooSoon      = 7     // days before it runs out, by what it paid for, the insurance pays for a refill
	selfPays     = 0.6   // of the residents pay themselves when the insurance would come too late
	leastCareful = 0.85  // of the doses are taken by the least careful resident
	lost         = 0.005 // chance a day that one dose more is gone: dropped, or taken twice
	ordinary     = 0.93  // chance an open day that a waiting order is fetched
	specialist   = 0.72  // the same for what only some hospitals give
	shortBegins  = 0.004 // chance a day that a drug becomes short in the whole district
	shortest     = 2     // days that it is short
	longest      = 7
	leastAtHome  = 0.55 // share of calls that the least reachable household answers
	mostAtHome   = 0.95
)

// illnesses says how often a condition of the catalogue is met; one that is not
// listed is rare.
var illnesses = map[string]int{
	"高血压": 30, "2型糖尿病": 20, "高脂血症": 14, "冠心病": 14, "冠心病支架术后": 6, "心房颤动": 5, "心力衰竭": 4,
	"甲状腺功能减退": 4, "慢性阻塞性肺疾病": 4, "哮喘": 3, "帕金森病": 3, "阿尔茨海默病": 3, "失眠": 3, "抑郁症": 3,
}

// plan is one drug that one resident takes, as it is at the beginning.
type plan struct {
	drug      int // in the catalogue
	dose      domain.Milli
	dangerous bool
	class     domain.SupplyClass
	refill    domain.Milli // that an order brings
	stock     domain.Milli // on the first day
	careful   float64      // share of the doses taken
	threshold int          // days left at which the resident thinks of calling
	selfPays  bool
	household int
}

// household is who is reached by one call.
type household struct {
	plans  []int
	atHome float64
}

// world is everything that no rule changes.
type world struct {
	seed       seed
	days       []domain.Date
	open       []bool
	isOpen     func(domain.Date) bool
	short      [][]bool // by drug and day
	plans      []plan
	households []household
}

func newWorld(opt Options, s seed) *world {
	w := &world{seed: s, isOpen: opt.Open}
	for d := range opt.Days {
		day := opt.From.Add(d)
		w.days, w.open = append(w.days, day), append(w.open, opt.Open(day))
	}
	for i := range opt.Drugs {
		w.short = append(w.short, w.shortages(i))
	}
	byIllness, weights := conditions(opt.Drugs)
	for resident := 0; resident < opt.Residents; {
		h := len(w.households)
		size := 1
		if x := s.chance(askHousehold, h, 0); x > alone {
			size = 2
			if x > 0.9 {
				size = 3
			}
		}
		w.households = append(w.households, household{atHome: leastAtHome + (mostAtHome-leastAtHome)*s.chance(askHousehold, h, 1)})
		for ; size > 0 && resident < opt.Residents; size-- {
			w.settle(resident, h, opt.Drugs, byIllness, weights)
			resident++
		}
	}
	return w
}

// conditions are the drugs of each illness, and how often each illness is met.
func conditions(drugs []domain.Drug) (byIllness [][]int, weights []int) {
	at := map[string]int{}
	for i := range drugs {
		c := drugs[i].Condition
		n, ok := at[c]
		if !ok {
			n = len(byIllness)
			at[c] = n
			byIllness, weights = append(byIllness, nil), append(weights, max(1, illnesses[c]))
		}
		byIllness[n] = append(byIllness[n], i)
	}
	return byIllness, weights
}

// shortages are the days on which no counter of the district has the drug.
func (w *world) shortages(drug int) []bool {
	short := make([]bool, len(w.days))
	for d := range short {
		if w.seed.chance(askShortage, drug, d) < shortBegins {
			for i := range shortest + w.seed.below(longest-shortest+1, askShortage, drug, len(short)+d) {
				if d+i < len(short) {
					short[d+i] = true
				}
			}
		}
	}
	return short
}

// settle gives the household a resident with one to four illnesses and a drug for
// each.
func (w *world) settle(resident, h int, drugs []domain.Drug, byIllness [][]int, weights []int) {
	s := w.seed
	careful := leastCareful + (1-leastCareful)*s.chance(askResident, resident, 0)
	threshold := 2 + s.below(9, askResident, resident, 1)
	if s.chance(askResident, resident, 2) < elderly {
		threshold = s.below(4, askResident, resident, 1)
	}
	pays := s.chance(askResident, resident, 3) < selfPays
	taken := map[int]bool{}
	for i := range 1 + s.below(4, askResident, resident, 4) {
		of := byIllness[weighted(weights, s.chance(askPrescription, resident, 2*i))]
		drug := of[s.below(len(of), askPrescription, resident, 2*i+1)]
		if taken[drug] || drugs[drug].UsualDailyDose == 0 {
			continue
		}
		taken[drug] = true
		p := plan{
			drug: drug, dose: drugs[drug].UsualDailyDose, dangerous: drugs[drug].GapDangerous, class: drugs[drug].SupplyClass(),
			careful: careful, threshold: threshold, selfPays: pays, household: h,
		}
		n := len(w.plans)
		p.refill = boxes(&drugs[drug], s.chance(askStock, n, 0) < longRx)
		p.stock = domain.Milli(float64(p.refill) * s.chance(askStock, n, 1))
		w.plans = append(w.plans, p)
		w.households[h].plans = append(w.households[h].plans, n)
	}
}

// boxes is what one prescription brings: whole boxes, as many as its days allow,
// one at least.
func boxes(d *domain.Drug, long bool) domain.Milli {
	days := min(fourWeeks, d.MaxDays)
	if long {
		days = min(most, d.MaxDays)
	}
	return d.PackSize * max(1, d.UsualDailyDose*domain.Milli(days)/d.PackSize)
}

// weighted picks a place; x is from 0 up to 1.
func weighted(weights []int, x float64) int {
	total := 0
	for _, n := range weights {
		total += n
	}
	at := int(x * float64(total))
	for i, n := range weights {
		if at -= n; at < 0 {
			return i
		}
	}
	return len(weights) - 1
}

// fetched reports whether an order that waits for the drug is filled on the day.
// Who ordered earlier is never served later.
func (w *world) fetched(n, day int) bool {
	p := &w.plans[n]
	daily := ordinary
	if p.class == domain.ClassSpecialist {
		daily = specialist
	}
	return w.open[day] && !w.short[p.drug][day] && w.seed.chance(askFetched, n, day) < daily
}
