package workflow

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"time"

	"songyao/domain"
	"songyao/store"
	"songyao/workflow/evidence"
	"songyao/workflow/office"
	"songyao/workflow/supply"
	"songyao/workflow/typed"
	"songyao/workflow/usecase"
)

// Caller is who phoned; often a child or a neighbour of the patient.
type Caller struct {
	Name     string
	Phone    string
	Relation string
}

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
// reason_required, invalid_phone, unknown_attachment, attachment_twice, changed_meanwhile when another request for the
// resident was registered at the same moment.
func (svc *Service) Register(ctx context.Context, c *usecase.Invocation, in Registration) (*RequestView, error) {
	return usecase.Do(ctx, svc.Engine, c, func(now time.Time) (*RequestView, *domain.Change, error) {
		known, err := svc.Intake(ctx, c.Scope(), in)
		if err != nil {
			return nil, nil, err
		}
		return DecideRegistration(in, known, usecase.Actor{ID: c.Who.StaffID, Roles: c.Who.In[known.Resident.CommunityID]}, now)
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

// DecideRegistration is the pure half of Register.
func DecideRegistration(in Registration, known *store.Intake, actor usecase.Actor, now time.Time) (*RequestView, *domain.Change, error) {
	resident := &known.Resident.Resident
	move, err := Permit(domain.Unborn, domain.Register, actor.Roles)
	if err != nil {
		return nil, nil, err
	}
	if resident.Archived {
		return nil, nil, domain.Invalid("resident_archived", "/resident_id")
	}
	phone, err := office.PhoneKey(in.Caller.Phone, known.Resident.AreaCode)
	if err != nil {
		return nil, nil, domain.Invalid("invalid_phone", "/caller/phone")
	}
	if in.UrgencyOverride != "" && in.UrgencyReason == "" {
		return nil, nil, domain.Invalid("reason_required", "/urgency_reason")
	}
	if dup := duplicates(in.Lines, known.Open, known.OpenLines); len(dup) > 0 && in.DuplicateReason == "" {
		e := domain.Conflict("duplicate_request")
		e.Related = dup
		return nil, nil, e
	}
	if in.ID == "" {
		in.ID = domain.NewID(now)
	} else if !in.ID.IsV7() {
		return nil, nil, domain.Invalid("id_not_v7", "/id")
	}
	if err := receiversOnce(in.Receivers); err != nil {
		return nil, nil, err
	}
	r := domain.Request{
		CommunityID: resident.CommunityID, ID: in.ID, NumberedOn: known.Resident.Day(now), ResidentID: resident.ID, State: move.To, Version: 1,
		CallerName: in.Caller.Name, CallerPhone: phone, CallerRelation: in.Caller.Relation,
		ConsentWording: in.ConsentWording, ConsentAt: now, ConsentBy: actor.ID,
		UrgencyOverride: in.UrgencyOverride, UrgencyReason: in.UrgencyReason, DuplicateReason: in.DuplicateReason,
		CopiedFrom: in.CopiedFrom, Receivers: in.Receivers, Note: in.Note, RegisteredAt: now, UpdatedAt: now,
	}
	lines, err := newLines(&r, in.Lines, known.Drugs, actor.ID, now)
	if err != nil {
		return nil, nil, err
	}
	change := &domain.Change{CommunityID: r.CommunityID}
	cab := supply.OpenRegimen(&known.Supply, r.NumberedOn, actor.ID, now, change)
	prioritise(&r, lines, known.Drugs, cab.Outlook)
	view := &RequestView{
		Request: r, Resident: *resident, Lines: lines,
		Items: []domain.KitItem{}, Balances: []domain.Balance{}, Decisions: []domain.Decision{},
		Attachments: []domain.Attached{}, Flags: FlagsOf(lines, known.Drugs),
	}
	change.Numbered = &view.Request
	change.Insert(evidence.NewPIN(r.CommunityID, r.ID, actor.ID, now))
	for i := range lines {
		change.Insert(&lines[i])
	}
	if err := view.illustrate(in, known.Attachments, actor.ID, change); err != nil {
		return nil, nil, err
	}
	// The resident's version moves, so that of two operators who register for the
	// same resident at the same moment the second looks again and sees the first.
	resident.Version++
	resident.UpdatedAt = now
	change.Update(resident)
	change.Record(string(domain.Register), "requests", r.ID, struct {
		Evidence Registration
		Urgency  domain.Urgency
	}{in, r.Urgency})
	if err := cab.Report(reportedLines(in.Lines, lines), known.Drugs, r.ID); err != nil {
		return nil, nil, err
	}
	cab.SettleAlerts()
	return view, change, nil
}

// illustrate gives a new request and its lines the pictures that came with the call.
func (v *RequestView) illustrate(in Registration, known []domain.Attached, actor domain.ID, change *domain.Change) error {
	add := func(ids []domain.ID, line domain.ID, pointer string) error {
		for i, id := range ids {
			link := domain.RequestAttachment{RequestID: v.ID, AttachmentID: id, LineID: line}
			a, err := evidence.Attach(change, known, actor, link, fmt.Sprintf("%s/attachments/%d", pointer, i),
				domain.PurposeBox, domain.PurposePrescription)
			if err != nil {
				return err
			}
			v.Attachments = append(v.Attachments, a)
		}
		return nil
	}
	if err := add(in.Attachments, "", ""); err != nil {
		return err
	}
	for i, l := range in.Lines {
		if err := add(l.Attachments, v.Lines[i].ID, fmt.Sprintf("/lines/%d", i)); err != nil {
			return err
		}
	}
	return nil
}

// receiversOnce refuses the same receiver twice.
func receiversOnce(list []domain.Receiver) error {
	for i, r := range list {
		if slices.ContainsFunc(list[:i], func(o domain.Receiver) bool { return typed.Same(o.Name, r.Name) }) {
			return domain.Invalid("receiver_twice", fmt.Sprintf("/receivers/%d/name", i))
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
