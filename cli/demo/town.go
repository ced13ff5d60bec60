package demo

import (
	"cmp"
	"math"
	"math/rand/v2"
	"slices"
	"strings"

	"songyao/api/client"
	"songyao/domain"
)

// town is what everybody knows: the compound, the hospitals around it and the
// catalogue. How well the hospitals are stocked is the market's secret.
type town struct {
	community  client.Community
	hospitals  []client.Hospital // nearest first
	drugs      []client.Drug     // of the shipped catalogue, by name
	other      map[domain.ID]client.Drug
	conditions []string // each as often as it is met
}

// newTown sorts what the server lists: its ids, and so its order, differ from
// run to run.
func newTown(c client.Community, hospitals []client.Hospital, drugs []client.Drug) *town {
	t := &town{community: c, hospitals: hospitals, drugs: drugs, other: map[domain.ID]client.Drug{}}
	slices.SortFunc(t.hospitals, func(a, b client.Hospital) int {
		return cmp.Or(cmp.Compare(t.kilometres(&a), t.kilometres(&b)), strings.Compare(a.Name, b.Name))
	})
	slices.SortFunc(t.drugs, func(a, b client.Drug) int {
		return cmp.Or(strings.Compare(a.GenericName, b.GenericName), strings.Compare(a.Strength, b.Strength))
	})
	for _, d := range t.drugs {
		if d.Condition != "" && !slices.Contains(t.conditions, d.Condition) {
			for range max(illnesses[d.Condition], 2) {
				t.conditions = append(t.conditions, d.Condition)
			}
		}
	}
	return t
}

// condition is an illness somebody has.
func (t *town) condition(r *rand.Rand) string { return one(r, t.conditions) }

// against lists the drugs for a condition.
func (t *town) against(condition string) (out []client.Drug) {
	for _, d := range t.drugs {
		if d.Condition == condition {
			out = append(out, d)
		}
	}
	return out
}

// drug finds a product of the catalogue.
func (t *town) drug(id domain.ID) *client.Drug {
	for i := range t.drugs {
		if t.drugs[i].ID == id {
			return &t.drugs[i]
		}
	}
	for _, d := range t.other {
		if d.ID == id {
			return &d
		}
	}
	return nil
}

// kilometres is how far a hospital is from the compound as the crow flies.
func (t *town) kilometres(h *client.Hospital) float64 {
	return kilometres(t.community.Lat, t.community.Lon, h.Lat, h.Lon)
}

// kilometres between two places so near each other that the earth is flat.
func kilometres(lat1, lon1, lat2, lon2 float64) float64 {
	const degree = 111.2
	return degree * math.Hypot(lat1-lat2, (lon1-lon2)*math.Cos(lat1*math.Pi/180))
}

// What a hospital is for is told by its speciality, or by its name.
func about(h *client.Hospital, words ...string) bool {
	return slices.ContainsFunc(words, func(w string) bool { return strings.Contains(h.Speciality, w) || strings.Contains(h.Name, w) })
}

// station is a community health centre: near, open at weekends, and short of much.
func station(h *client.Hospital) bool { return h.InsuranceRoute == domain.RouteCommunity }

// general is a hospital that treats everything.
func general(h *client.Hospital) bool {
	return !station(h) && !about(h, "专科", "精神", "安定", "肿瘤", "儿科", "儿童", "传染", "佑安")
}

// basic are the ATC groups that a community health centre keeps (基本药物目录).
var basic = []string{
	"C03", "C07", "C08", "C09A", "C09C", "C10AA", "C01DA", "B01AA", "B01AC04", "B01AC06", "A10A", "A10BA", "A10BB", "A10BF", "H03", "R03AK",
}

// keeps reports whether a hospital deals in a drug at all, as dispatchers know.
func keeps(h *client.Hospital, d *client.Drug) bool {
	in := func(groups ...string) bool {
		return slices.ContainsFunc(groups, func(g string) bool { return strings.HasPrefix(d.ATC, g) })
	}
	switch {
	case about(h, "儿科", "儿童"):
		return false
	case about(h, "精神", "安定"):
		return in("N05", "N06")
	case about(h, "肿瘤"):
		return in("N02A")
	case about(h, "传染", "佑安"):
		return in("J05")
	case station(h):
		return in(basic...)
	case about(h, "中医"):
		return !in("N02A", "N05A", "L04", "J05", "B03XA")
	}
	return !in("N05A") && (h.Level == "三级" || !in("L04", "N02A"))
}

// sells reports whether a hospital is open on the day.
func sells(h *client.Hospital, day domain.Date) bool {
	view := domain.Hospital{ClosedOn: h.ClosedOn}
	for _, s := range h.Sessions {
		view.Sessions = append(view.Sessions, domain.Session{Weekdays: s.Weekdays})
	}
	return view.SellsOn(day)
}

// eligible reports whether the resident may be treated there on the insurance.
func eligible(h *client.Hospital, p *resident, waived bool) bool {
	insured := !waived && p.insurance != domain.InsuranceNone
	return h.InsuranceRoute != domain.RouteChosen || !insured || slices.Contains(p.chosen, h.ID)
}

// market is what the counters have and what they ask for it.
type market struct{ seed seed }

// has reports whether a counter has the drug. What is short stays short for some
// days, most often at the community health centres.
func (m market) has(h *client.Hospital, d *client.Drug, day int) bool {
	if !keeps(h, d) {
		return false
	}
	short := 0.04
	if station(h) {
		short = 0.16
	}
	return m.seed.dice("stock of "+h.Name+" "+d.GenericName+" "+d.Maker, day/2).Float64() >= short
}

// price of a box, from 6 to 186 yuan; it depends on the product only.
func (m market) price(d *client.Drug) domain.Fen {
	r := seed(7).dice("price of "+d.GenericName+" "+d.Maker, 0)
	return domain.Fen(600 + r.IntN(60)*r.IntN(300) + r.IntN(100))
}

// share is how much of each hundred the insurance pays.
func share(i domain.Insurance) domain.Fen {
	switch i {
	case domain.InsuranceEmployee:
		return 85
	case domain.InsuranceResident:
		return 60
	case domain.InsuranceOther:
		return 90
	case domain.InsuranceNone:
	}
	return 0
}

// boxes is how many boxes a quantity is.
func boxes(quantity domain.Milli, d *client.Drug) int {
	return int((quantity + d.PackSizeMilli - 1) / d.PackSizeMilli)
}
