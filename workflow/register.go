package workflow

import (
	"context"
	"fmt"
	"slices"
	"time"

	"songyao/domain"
	"songyao/store"
	"songyao/workflow/evidence"
	"songyao/workflow/office"
	"songyao/workflow/usecase"
)

// NewLine is one drug asked for on the phone: a product, or words for a medic.
type NewLine struct {
	DrugID       domain.ID
	FreeText     string
	Quantity     domain.Milli
	DailyDose    domain.Milli // 0 when unknown
	OnHand       *domain.Milli
	Derived      bool `json:",omitempty"` // OnHand is what the plan has, nobody counted
	Substitution domain.Substitution
	Prescription domain.Prescription // "" when the hospital is to issue it
	// PrescribedUntil is the last day of a prescription at hand.
	PrescribedUntil domain.Date
	Attachments     []domain.ID `json:",omitempty"` // pictures of the box or the prescription
}

// Registration is what the operator writes down during the call.
type Registration struct {
	ID              domain.ID // made by an offline client; "" for a new one
	ResidentID      domain.ID
	Caller          Caller
	ConsentWording  string
	Lines           []NewLine
	UrgencyOverride domain.Urgency
	UrgencyReason   string
	DuplicateReason string
	CopiedFrom      domain.ID
	Receivers       []domain.Receiver // who may take the medicine instead of the resident
	Note            string
	Attachments     []domain.ID `json:",omitempty"` // prescriptions that no one line is about
}

// Register takes up a request by phone.
//
// Errors: not_found (resident), duplicate_request (with the open requests for
// the same drug, unless a reason is given), unknown_drug, line_needs_drug, not_together,
// reason_required, invalid_phone, unknown_attachment, attachment_twice, already_exists (an id used here or in another
// community), changed_meanwhile when another request for the
// resident was registered at the same moment.
func (svc *Service) Register(ctx context.Context, c *usecase.Invocation, in Registration) (*RequestView, error) {
	return usecase.Do(ctx, svc.Engine, c, func(now time.Time) (*RequestView, *domain.Change, error) {
		known, err := svc.Intake(ctx, c.Scope(), in)
		if err != nil {
			return nil, nil, err
		}
		if in.ID != "" {
			if taken, err := svc.Store.RequestElsewhere(ctx, known.Resident.CommunityID, in.ID); err != nil || taken {
				return nil, nil, usecase.OrConflict(err, "already_exists")
			}
		}
		return DecideRegistration(in, known, c.Actor(known.Resident.CommunityID), now)
	})
}

// Intake reads what the registration is decided on. Errors: not_found, not_their_request.
func (svc *Service) Intake(ctx context.Context, scope domain.Scope, in Registration) (*store.Intake, error) {
	var drugs []domain.ID
	for _, l := range in.Lines {
		if l.DrugID != "" {
			drugs = append(drugs, l.DrugID)
		}
	}
	known, err := svc.Store.Intake(ctx, scope, in.ResidentID, drugs)
	if err != nil {
		return nil, err
	}
	resident := &known.Resident.Resident
	if in.CopiedFrom != "" {
		if from, err := svc.Store.Case(ctx, domain.In(resident.CommunityID), in.CopiedFrom); err != nil || from.Request.ResidentID != resident.ID {
			return nil, domain.Invalid("not_their_request", "/copied_from")
		}
	}
	pictures := in.Attachments
	for _, l := range in.Lines {
		pictures = slices.Concat(pictures, l.Attachments)
	}
	if known.Attachments, err = svc.Store.AttachmentsByID(ctx, resident.CommunityID, pictures); err != nil {
		return nil, err
	}
	return known, nil
}

// DecideRegistration is the pure half of Register. Errors: those of Register.
func DecideRegistration(in Registration, known *store.Intake, actor usecase.Actor, now time.Time) (*RequestView, *domain.Change, error) {
	if in.ID == "" {
		in.ID = domain.NewID(now)
	}
	unborn := &domain.Case{
		Request:  domain.Request{CommunityID: known.Resident.CommunityID, ID: in.ID, State: domain.Unborn},
		Resident: known.Resident.Resident, Place: known.Resident.Place, Drugs: known.Drugs,
		Decisions: []domain.Decision{}, Attachments: []domain.Attached{},
	}
	return decide(unborn, domain.Register, nil, registration{in, known}, actor, now)
}

// registration is a Registration with what it rests on.
type registration struct {
	Registration
	known *store.Intake
}

// decide: nobody asks twice for the same drug without a reason; the lines are products of the
// catalogue or words for a medic. How urgent it is follows from what is left at home, and
// what was told of it is counted in the resident's regimen. A PIN is made with the request,
// so that the hotline can read it out in the same call.
func (in registration) decide(t *transition) error {
	phone, err := in.check(t.Now)
	if err != nil {
		return err
	}
	in.fill(t, phone)
	if t.file.Lines, err = newLines(t.req, in.Lines, t.drugs, t.Actor.ID, t.Now); err != nil {
		return err
	}
	t.derive(in.known.Supply.Leads)
	t.Change.Insert(evidence.NewPIN(t.req.CommunityID, t.req.ID, t.Actor.ID, t.Now))
	for i := range t.file.Lines {
		t.Change.Insert(&t.file.Lines[i])
	}
	if err := in.illustrate(t); err != nil {
		return err
	}
	// The resident's version moves, so that of two operators who register for the
	// same resident at the same moment the second looks again and sees the first.
	resident := &t.file.Resident
	resident.Version++
	resident.UpdatedAt = t.Now
	t.Change.Update(resident)
	t.Record(string(domain.Register), "requests", t.req.ID, struct {
		Evidence Registration
		Urgency  domain.Urgency
	}{in.Registration, t.req.Urgency})
	regimen := t.regimen(&in.known.Supply)
	if err := regimen.Report(reportedLines(in.Lines, t.file.Lines), t.drugs, t.req.ID); err != nil {
		return err
	}
	regimen.SettleAlerts()
	return nil
}

// check refuses what cannot be registered, whatever its lines say, and answers with the
// key of the caller's number.
func (in registration) check(now time.Time) (phone string, err error) {
	if in.known.Resident.Archived {
		return "", domain.Invalid("resident_archived", "/resident_id")
	}
	if phone, err = office.PhoneKey(in.Caller.Phone, in.known.Resident.AreaCode); err != nil {
		return "", domain.At(err, "/caller/phone")
	}
	if in.UrgencyOverride != "" && in.UrgencyReason == "" {
		return "", domain.Invalid("reason_required", "/urgency_reason")
	}
	if dup := duplicates(in.Lines, in.known.Open, in.known.OpenLines); len(dup) > 0 && in.DuplicateReason == "" {
		e := domain.Conflict("duplicate_request")
		e.Related = dup
		return "", e
	}
	if err := in.ID.Chosen(now); err != nil {
		return "", err
	}
	return phone, checkReceivers(in.Receivers)
}

// fill writes down the request as it was told.
func (in registration) fill(t *transition, phone string) {
	r := t.req
	r.NumberedOn, r.ResidentID, r.RegisteredAt = t.file.Place.Day(t.Now), t.file.Resident.ID, t.Now
	r.CallerName, r.CallerPhone, r.CallerRelation = in.Caller.Name, phone, in.Caller.Relation
	r.ConsentWording, r.ConsentAt, r.ConsentBy = in.ConsentWording, t.Now, t.Actor.ID
	r.UrgencyOverride, r.UrgencyReason, r.DuplicateReason = in.UrgencyOverride, in.UrgencyReason, in.DuplicateReason
	r.CopiedFrom, r.Receivers, r.Note = in.CopiedFrom, in.Receivers, in.Note
}

// illustrate gives a new request and its lines the pictures that came with the call.
func (in registration) illustrate(t *transition) error {
	about := []domain.AttachmentPurpose{domain.PurposeBox, domain.PurposePrescription}
	for i, id := range in.Attachments {
		if err := t.attach(in.known.Attachments, id, "", fmt.Sprintf("/attachments/%d", i), about...); err != nil {
			return err
		}
	}
	for i, l := range in.Lines {
		for j, id := range l.Attachments {
			if err := t.attach(in.known.Attachments, id, t.file.Lines[i].ID, fmt.Sprintf("/lines/%d/attachments/%d", i, j), about...); err != nil {
				return err
			}
		}
	}
	return nil
}

// reportedLines are the lines with what the caller really told: what a plan has by itself
// is no count.
func reportedLines(in []NewLine, lines []domain.Line) []domain.Line {
	out := slices.Clone(lines)
	for i := range out {
		if in[i].Derived {
			out[i].OnHand = nil
		}
	}
	return out
}

// newLines makes the lines of a request. A product is settled by who picked it; words stay
// open until a medic has settled them.
func newLines(r *domain.Request, in []NewLine, drugs map[domain.ID]domain.Drug, by domain.ID, now time.Time) ([]domain.Line, error) {
	if len(in) == 0 {
		return nil, domain.Invalid("lines_required", "/lines")
	}
	lines := make([]domain.Line, len(in))
	for i, l := range in {
		if l.DrugID == "" && l.FreeText == "" {
			return nil, domain.Invalid("line_needs_drug", fmt.Sprintf("/lines/%d/drug_id", i))
		}
		if l.DrugID != "" && l.FreeText != "" { // what was told in words only a medic settles
			return nil, domain.Invalid("not_together", fmt.Sprintf("/lines/%d/free_text", i))
		}
		if d, ok := drugs[l.DrugID]; l.DrugID != "" && (!ok || d.Archived) {
			return nil, domain.Invalid("unknown_drug", fmt.Sprintf("/lines/%d/drug_id", i))
		}
		lines[i] = domain.Line{
			CommunityID: r.CommunityID, ID: domain.NewID(now), RequestID: r.ID, Position: i + 1, DrugID: l.DrugID, FreeText: l.FreeText,
			Quantity: l.Quantity, DailyDose: l.DailyDose, OnHand: l.OnHand, Substitution: l.Substitution, Status: domain.LineOpen,
		}
		if err := prescribe(&lines[i], l.Prescription, l.PrescribedUntil, fmt.Sprintf("/lines/%d", i)); err != nil {
			return nil, err
		}
		if l.DrugID != "" {
			lines[i].SettledBy = by
		}
	}
	return lines, nil
}

// duplicates lists the unfinished requests that ask for one of the drugs too.
func duplicates(lines []NewLine, open []domain.Request, openLines []domain.Line) []domain.ID {
	var out []domain.ID
	for _, r := range open {
		if slices.ContainsFunc(openLines, func(l domain.Line) bool {
			return l.RequestID == r.ID && l.DrugID != "" && l.Status != domain.LineDropped &&
				slices.ContainsFunc(lines, func(n NewLine) bool { return n.DrugID == l.DrugID })
		}) {
			out = append(out, r.ID)
		}
	}
	return out
}

// Draft prefills a registration with the resident's last request. Errors: not_found.
func (svc *Service) Draft(ctx context.Context, c *usecase.Invocation, resident domain.ID) (*Registration, error) {
	last, err := svc.Store.LastRequest(ctx, c.Scope(), resident)
	if err != nil {
		return nil, err
	}
	lines, err := svc.Store.LinesOf(ctx, domain.In(last.CommunityID), []domain.ID{last.ID})
	if err != nil {
		return nil, err
	}
	draft := &Registration{
		ResidentID: resident, Caller: Caller{last.CallerName, last.CallerPhone, last.CallerRelation}, CopiedFrom: last.ID, Note: last.Note,
	}
	for _, l := range lines {
		if l.DrugID != "" {
			l.FreeText = "" // settled since
		}
		draft.Lines = append(draft.Lines, NewLine{
			DrugID: l.DrugID, FreeText: l.FreeText, Quantity: l.Quantity, DailyDose: l.DailyDose, Substitution: l.Substitution,
		})
	}
	return draft, nil
}

// Duplicates lists the resident's unfinished requests for one of the drugs: what
// the operator is warned of while typing.
func (svc *Service) Duplicates(ctx context.Context, c *usecase.Invocation, resident domain.ID, drugs []domain.ID) ([]domain.Request, error) {
	known, err := svc.Store.Intake(ctx, c.Scope(), resident, nil)
	if err != nil {
		return nil, err
	}
	wanted := make([]NewLine, len(drugs))
	for i, d := range drugs {
		wanted[i].DrugID = d
	}
	dup := duplicates(wanted, known.Open, known.OpenLines)
	return slices.DeleteFunc(known.Open, func(r domain.Request) bool { return !slices.Contains(dup, r.ID) }), nil
}
