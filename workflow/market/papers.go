package market

import (
	"slices"

	"songyao/domain"
)

// PaperCheck is one line of the documents checklist.
type PaperCheck struct {
	Paper    domain.Paper
	Required bool // by law; otherwise the counter asks for it
	InKit    bool
	RuleID   domain.ID
	Source   string
	DrugIDs  []domain.ID // that want it
}

// Missing reports whether the kit lacks it. The agent's own identity card never is
// in a kit: the driver has it.
func (p *PaperCheck) Missing() bool { return !p.InKit && p.Paper != domain.PaperAgentID }

// RequirePapers adds the papers that a drug wants to a checklist, in the order of a checklist.
func RequirePapers(list []PaperCheck, needs []domain.PaperNeed, drug domain.ID) []PaperCheck {
	for _, n := range needs {
		i := slices.IndexFunc(list, func(p PaperCheck) bool { return p.Paper == n.Paper })
		if i < 0 {
			i = len(list)
			list = append(list, PaperCheck{Paper: n.Paper})
		}
		p := &list[i]
		if p.RuleID == "" || n.Required && !p.Required {
			p.Required, p.RuleID, p.Source = n.Required, n.Rule.ID, n.Rule.Source
		}
		if !slices.Contains(p.DrugIDs, drug) {
			p.DrugIDs = append(p.DrugIDs, drug)
		}
	}
	order := domain.Papers()
	slices.SortStableFunc(list, func(a, b PaperCheck) int {
		return slices.Index(order, a.Paper) - slices.Index(order, b.Paper)
	})
	return list
}

// TickPapers ticks what is with the kit.
func TickPapers(list []PaperCheck, kit []domain.Paper) {
	for i := range list {
		list[i].InKit = slices.Contains(kit, list[i].Paper)
	}
}

// MissingPapers names the papers that the law requires, and that neither are in the kit nor
// were shown. The card is not among them: whether it is there is a matter of custody.
func MissingPapers(list []PaperCheck, shown []domain.Paper) domain.PaperList {
	var out domain.PaperList
	for _, p := range list {
		if p.Required && !p.InKit && !slices.Contains(shown, p.Paper) && p.Paper != domain.PaperCard {
			out = append(out, p.Paper)
		}
	}
	return out
}
