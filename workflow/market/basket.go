package market

import (
	"slices"
	"time"

	"songyao/domain"
)

// Basket is what is to be bought for a request on one day, with all that the rules ask
// about its resident.
type Basket struct {
	resident *domain.Resident
	place    domain.Place
	district string
	Day      domain.Date
	insured  bool // a card pays
	Lines    []*domain.Line
	Kit      []domain.Paper            // papers that are with the kit
	Short    []domain.Shortage         // reported on the day, for the resident
	RunOut   map[domain.ID]domain.Date // of the supply at home, by drug asked for
}

// BasketOf is the basket of a case: its open lines on the day of now.
func BasketOf(c *domain.Case, now time.Time) *Basket {
	basket := &Basket{
		resident: &c.Resident, place: c.Place, district: c.District, Day: c.Place.Day(now),
		insured: c.Request.CardWaived == "" && c.Resident.Insurance != domain.InsuranceNone, Kit: slices.Clone(c.Request.Papers),
	}
	for i := range c.Lines {
		if l := &c.Lines[i]; l.Status == domain.LineOpen && l.RequestID == c.Request.ID {
			basket.Lines = append(basket.Lines, l)
		}
	}
	for _, k := range c.Linked(c.Request.ID) {
		if k.HolderKind == domain.HolderStaff && k.Kind.Lasting() {
			basket.Kit = append(basket.Kit, domain.Paper(k.Kind)) // card and record book are called the same
		}
	}
	return basket
}

// Drugs lists the products of the basket's lines.
func (b *Basket) Drugs() []domain.ID {
	var out []domain.ID
	for _, l := range b.Lines {
		if l.DrugID != "" && !slices.Contains(out, l.DrugID) {
			out = append(out, l.DrugID)
		}
	}
	return out
}

// Buy is what the rules are asked for one drug at the hospital.
func (b *Basket) Buy(h *domain.Hospital, l *domain.Line, drug *domain.Drug) domain.Buy {
	return domain.Buy{
		District: b.district, Day: b.Day, Insured: b.insured, Chosen: slices.Contains(b.resident.ChosenHospitals, h.ID),
		Hospital: h, Drug: drug, Quantity: l.Quantity, DailyDose: l.DailyDose, Prescription: l.PrescriptionOn(b.Day),
		RunOutOn: b.RunOut[drug.ID],
	}
}

// allLines takes in what is already bought: its papers were needed too.
func (b *Basket) allLines(c *domain.Case) {
	if len(b.Lines) > 0 {
		return
	}
	for i := range c.Lines {
		b.Lines = append(b.Lines, &c.Lines[i])
	}
}
