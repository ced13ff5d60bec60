package supply

import (
	"songyao/domain"
)

// Outlook tells how urgent supplies are on one day in one community. It remembers
// what it has worked out and is not safe for concurrent use.
type Outlook struct {
	Today    domain.Date
	leads    map[domain.SupplyClass]int
	horizons map[int]domain.Horizon // by lead time
}

// NewOutlook looks at the day with the lead times measured in the community; a class
// without one has its seed.
func NewOutlook(today domain.Date, leads []domain.LeadTime) *Outlook {
	o := &Outlook{Today: today, leads: map[domain.SupplyClass]int{}, horizons: map[int]domain.Horizon{}}
	for _, l := range leads {
		o.leads[l.Class] = l.Days
	}
	return o
}

// Lead is how many open days a refill takes: the supply plan's own, the community's
// measured, or the seed.
func (o *Outlook) Lead(class domain.SupplyClass, own int) int {
	if own > 0 {
		return own
	}
	if days := o.leads[class]; days > 0 {
		return days
	}
	return class.SeedLead()
}

// Horizon looks ahead by a lead time in open days.
func (o *Outlook) Horizon(lead int) domain.Horizon {
	h, ok := o.horizons[lead]
	if !ok {
		h = domain.HorizonOf(o.Today, lead, OpenDay)
		o.horizons[lead] = h
	}
	return h
}

// Level is how urgent the supply plan is; ok when nothing is taken.
func (o *Outlook) Level(p *domain.SupplyPlan, drug *domain.Drug) domain.Urgency {
	if p.Status != domain.SupplyActive {
		return domain.UrgencyOK
	}
	return o.Horizon(o.Lead(drug.SupplyClass(), p.LeadDays)).Level(p.RunOutOn, drug.GapDangerous)
}

// Line is how urgent a line of a request is that was registered on the day calledOn.
func (o *Outlook) Line(l *domain.Line, calledOn domain.Date, drug *domain.Drug) domain.Urgency {
	return l.Urgency(o.Horizon(o.Lead(drug.SupplyClass(), 0)), calledOn, drug.GapDangerous)
}
