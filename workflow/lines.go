package workflow

import (
	"cmp"

	"songyao/domain"
)

// line finds a line of the request that is still to be bought.
func (t *transition) line(id domain.ID, pointer string) (*domain.Line, error) {
	for i := range t.file.Lines {
		l := &t.file.Lines[i]
		if l.ID == id && l.Status == domain.LineOpen {
			return l, nil
		}
	}
	return nil, domain.Invalid("unknown_line", pointer)
}

// openLines lists the lines still to be bought.
func (t *transition) openLines() []*domain.Line {
	var out []*domain.Line
	for i := range t.file.Lines {
		if t.file.Lines[i].Status == domain.LineOpen {
			out = append(out, &t.file.Lines[i])
		}
	}
	return out
}

// dropLines ends the lines of a request that ends: nobody buys or hands them over any more.
func (t *transition) dropLines() {
	for i := range t.file.Lines {
		l := &t.file.Lines[i]
		if l.Status != domain.LineDropped {
			l.Status = domain.LineDropped
			t.Change.Update(l)
		}
	}
}

// prescribe says how the line comes by its prescription: one at hand has a last day.
func prescribe(l *domain.Line, p domain.Prescription, until domain.Date, pointer string) error {
	l.Prescription, l.PrescribedUntil = cmp.Or(p, domain.PrescriptionIssue), until
	switch have := l.Prescription == domain.PrescriptionHave; {
	case have && until == "":
		return domain.Invalid("required", pointer+"/prescribed_until")
	case !have && until != "":
		return domain.Invalid("not_together", pointer+"/prescribed_until")
	}
	return nil
}
