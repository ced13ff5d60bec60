package workflow

import (
	"songyao/domain"
	"songyao/workflow/supply"
)

// derive works out the urgency of the lines still open, and the priority.
func (t *transition) derive(leads []domain.LeadTime) {
	var lines []domain.Line
	for _, l := range t.openLines() {
		lines = append(lines, *l)
	}
	prioritise(t.req, lines, t.drugs, supply.NewOutlook(t.file.Place.Day(t.Now), leads))
}

// prioritise sets the request's urgency from its lines, and the priority from a
// person's override or else the urgency.
func prioritise(r *domain.Request, lines []domain.Line, drugs map[domain.ID]domain.Drug, o *supply.Outlook) {
	r.Urgency = domain.UrgencyOK
	for i := range lines {
		drug := drugs[lines[i].DrugID]
		if u := o.Line(&lines[i], r.NumberedOn, &drug); u.Priority() < r.Urgency.Priority() {
			r.Urgency = u
		}
	}
	r.Priority = r.Urgency.Priority()
	if r.UrgencyOverride != "" {
		r.Priority = r.UrgencyOverride.Priority()
	}
}
