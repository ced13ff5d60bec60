package api

import (
	"context"
	"slices"
	"time"

	"songyao/domain"
	"songyao/workflow"
	"songyao/workflow/usecase"
)

// byPriority is the key of the list of requests.
type byPriority struct {
	Priority int       `json:"p"`
	ID       domain.ID `json:"i"`
}

func (k byPriority) plausible() bool {
	return k.Priority >= 1 && k.Priority <= 4 && byID{k.ID}.plausible()
}

// RegisterRequest takes up a request.
func (h handlers) RegisterRequest(ctx context.Context, in RegisterRequestRequestObject) (RegisterRequestResponseObject, error) {
	v, err := h.Workflow.Register(ctx, invocationFrom(ctx), fromRequestInput(*in.Body))
	if err != nil {
		return nil, err
	}
	return RegisterRequest201JSONResponse{RequestCreatedJSONResponse{
		Body:    toRequest(v),
		Headers: RequestCreatedResponseHeaders{ETag: etag(v.Version), Location: "/v1/requests/" + string(v.ID)},
	}}, nil
}

// ListRequests lists requests, the most urgent first.
func (h handlers) ListRequests(ctx context.Context, in ListRequestsRequestObject) (ListRequestsResponseObject, error) {
	items, next, err := pageOf(pagingOf(&in.Params, &in.Params.Limit, &in.Params.Cursor), func(from byPriority, limit int) ([]workflow.Listed, error) {
		q := workflow.RequestFilter{
			State: in.Params.State, Open: in.Params.Open, Urgency: in.Params.Urgency, ResidentID: in.Params.ResidentID,
			DriverID: in.Params.DriverID, HospitalID: in.Params.HospitalID, RegisteredOn: in.Params.RegisteredOn,
		}
		start := usecase.After{Priority: from.Priority, ID: from.ID}
		return h.Workflow.Requests(ctx, invocationFrom(ctx), in.Params.CommunityID, q, start, limit)
	}, func(r *workflow.Listed) byPriority { return byPriority{r.Priority, r.ID} }, toRow)
	return ListRequests200JSONResponse{Items: items, NextCursor: next}, err
}

// GetRequest reads a request.
func (h handlers) GetRequest(ctx context.Context, in GetRequestRequestObject) (GetRequestResponseObject, error) {
	v, err := h.Workflow.Request(ctx, invocationFrom(ctx), in.ID)
	if err != nil {
		return nil, err
	}
	return GetRequest200JSONResponse{answerRequest(v)}, nil
}

// AmendRequest corrects the facts of the call.
func (h handlers) AmendRequest(ctx context.Context, in AmendRequestRequestObject) (AmendRequestResponseObject, error) {
	b := in.Body
	amend := workflow.Amend{Note: b.Note, UrgencyOverride: b.UrgencyOverride, UrgencyReason: b.UrgencyReason, ResidentID: b.ResidentID, Papers: b.Papers}
	if b.Receivers != nil {
		receivers := each(b.Receivers, fromReceiver)
		amend.Receivers = &receivers
	}
	if b.Caller != nil {
		caller := workflow.Caller(*b.Caller)
		amend.Caller = &caller
	}
	r, err := h.fire(ctx, in.ID, amend)
	return AmendRequest200JSONResponse{r}, err
}

func answerRequest(v *workflow.RequestView) RequestOKJSONResponse {
	return RequestOKJSONResponse{Body: toRequest(v), Headers: RequestOKResponseHeaders{ETag: etag(v.Version)}}
}

// GetStatus answers "where is it".
func (h handlers) GetStatus(ctx context.Context, in GetStatusRequestObject) (GetStatusResponseObject, error) {
	rows, err := h.Workflow.Status(ctx, invocationFrom(ctx), in.Params.Phone, in.Params.Number, in.Params.CommunityID)
	if err != nil {
		return nil, err
	}
	answer := GetStatus200JSONResponse{Items: []Status{}}
	for _, r := range rows {
		answer.Items = append(answer.Items, Status{
			RequestID: r.RequestID, CommunityID: r.CommunityID, Number: domain.Number(r.NumberedOn, r.DayNumber), State: r.State,
			Since: value(r.UpdatedAt), Next: nextStep(r.State, r.ClosedAt == nil, r.CardOut), ResidentName: r.ResidentName,
			HospitalName: r.HospitalName, CardOut: r.CardOut, CardHolder: r.CardHolder, Open: r.ClosedAt == nil,
		})
	}
	return answer, nil
}

// effective is the urgency by which a request is worked.
func effective(r *domain.Request) domain.Urgency {
	if r.UrgencyOverride != "" {
		return r.UrgencyOverride
	}
	return r.Urgency
}

// nextStep says what happens next, in words for the caller.
func nextStep(state domain.State, open, cardOut bool) LocalText {
	code := "next_" + string(state)
	switch {
	case state.Final() && cardOut:
		code = "next_card_back"
	case state.Final() && open:
		code = "next_settle"
	}
	e := domain.Error{Code: code}
	return LocalText{Zh: e.Text(domain.Chinese), En: e.Text(domain.English)}
}

// events lists what the state allows; never nil.
func events(s domain.State) []Event { return list(workflow.Allowed(s)) }

func fromRequestInput(in RequestInput) workflow.Registration {
	return workflow.Registration{
		ID: value(in.ID), ResidentID: in.ResidentID, Caller: workflow.Caller(*in.Caller), ConsentWording: in.Consent.Wording,
		Lines: each(in.Lines, func(l *LineInput) workflow.NewLine {
			return workflow.NewLine{
				DrugID: value(l.DrugID), FreeText: value(l.FreeText), Quantity: *l.QuantityMilli, DailyDose: value(l.DailyDoseMilli),
				OnHand: l.OnHandMilli, Substitution: l.Substitution, Attachments: l.Attachments,
				Prescription: value(l.Prescription), PrescribedUntil: value(l.PrescribedUntil),
			}
		}),
		UrgencyOverride: value(in.UrgencyOverride), UrgencyReason: value(in.UrgencyReason), DuplicateReason: value(in.DuplicateReason),
		CopiedFrom: value(in.CopiedFrom), Receivers: each(in.Receivers, fromReceiver), Note: in.Note, Attachments: in.Attachments,
	}
}

func fromReceiver(r *ReceiverInput) domain.Receiver { return domain.Receiver(*r) }

func toReceiver(r *domain.Receiver) Receiver { return Receiver(*r) }

func toRequest(v *workflow.RequestView) Request {
	return Request{
		ID: v.ID, CommunityID: v.CommunityID, Number: v.Number(), NumberedOn: v.NumberedOn,
		Resident: toResidentBrief(&v.Resident), State: v.State, Version: v.Version,
		Caller:  RequestCaller{Name: v.CallerName, Phone: v.CallerPhone, Relation: v.CallerRelation},
		Consent: RequestConsent{Wording: v.ConsentWording, At: v.ConsentAt, By: v.ConsentBy},
		Urgency: v.Urgency, UrgencyOverride: v.UrgencyOverride, UrgencyReason: v.UrgencyReason, EffectiveUrgency: effective(&v.Request),
		Priority: v.Priority, DuplicateReason: v.DuplicateReason, CopiedFrom: v.CopiedFrom, SplitFrom: v.SplitFrom, SplitOff: v.SplitInto, Note: v.Note,
		CardWaived: v.CardWaived, Papers: v.Papers, HospitalID: v.HospitalID, DriverID: v.DriverID,
		Receivers: each(v.Receivers, toReceiver), Attempts: v.Attempts, CancelReason: v.CancelReason,
		RegisteredAt: v.RegisteredAt, CollectedAt: v.CollectedAt, AssignedAt: v.AssignedAt, PurchasedAt: v.PurchasedAt,
		FinishedAt: v.FinishedAt, ClosedAt: v.ClosedAt, UpdatedAt: v.UpdatedAt, Open: v.Open(),
		Lines: toLines(v.Lines, v.Flags, v.Attachments), Flags: union(v.Lines, v.Flags), Attachments: each(v.Attachments, toAttached),
		Items: each(v.Items, toItem), Balances: each(v.Balances, toBalance),
		Decisions: each(v.Decisions, func(d *domain.Decision) Decision { return toDecision(d, v.AsOf) }), AllowedEvents: events(v.State), Calls: toCallSummary(v.Calls),
		Warnings: each(v.Warnings, toNotice), Documents: each(v.Documents, toPaperCheck),
	}
}

func toRow(r *workflow.Listed) RequestRow {
	return RequestRow{
		ID: r.ID, CommunityID: r.CommunityID, Number: r.Number(), NumberedOn: r.NumberedOn,
		Resident: toResidentBrief(&r.Resident), State: r.State, Version: r.Version, Urgency: r.Urgency,
		EffectiveUrgency: effective(&r.Request), Priority: r.Priority, SplitFrom: r.SplitFrom, Note: r.Note, CardWaived: r.CardWaived,
		HospitalID: r.HospitalID, DriverID: r.DriverID, Attempts: r.Attempts, RegisteredAt: r.RegisteredAt, CollectedAt: r.CollectedAt,
		AssignedAt: r.AssignedAt, PurchasedAt: r.PurchasedAt, FinishedAt: r.FinishedAt, ClosedAt: r.ClosedAt, UpdatedAt: r.UpdatedAt,
		Open: r.Open(), Lines: toLines(r.Lines, r.Flags, r.Attachments), Flags: union(r.Lines, r.Flags), AllowedEvents: events(r.State),
	}
}

func toBrief(r *domain.Request) RequestBrief {
	return RequestBrief{
		ID: r.ID, CommunityID: r.CommunityID, Number: r.Number(), State: r.State, Urgency: effective(r),
		RegisteredAt: r.RegisteredAt, Open: r.Open(), Version: r.Version,
	}
}

// union lists the flags of all lines that are not dropped.
func union(lines []domain.Line, flags workflow.Flags) []domain.DrugFlag {
	out := []domain.DrugFlag{}
	for _, f := range domain.DrugFlags() {
		if slices.ContainsFunc(lines, func(l domain.Line) bool {
			return l.Status != domain.LineDropped && slices.Contains(flags[l.ID], f)
		}) {
			out = append(out, f)
		}
	}
	return out
}

// toLines gives each line its flags and pictures.
func toLines(lines []domain.Line, flags workflow.Flags, pictures []domain.Attached) []Line {
	return each(lines, func(l *domain.Line) Line {
		line := toLine(l)
		line.Flags = list(flags[l.ID])
		for _, a := range pictures {
			if a.LineID == l.ID {
				line.Attachments = append(line.Attachments, a.ID)
			}
		}
		return line
	})
}

func toLine(l *domain.Line) Line {
	out := Line{
		ID: l.ID, Position: l.Position, DrugID: l.DrugID, FreeText: l.FreeText, QuantityMilli: l.Quantity, DailyDoseMilli: known(l.DailyDose),
		DaysSupply: daysSupply(l.Quantity, l.DailyDose), OnHandMilli: l.OnHand, Substitution: l.Substitution, SettledBy: l.SettledBy, Status: l.Status, BoughtDrugID: l.BoughtDrugID,
		BoughtMilli: l.Bought, PurchaseID: l.PurchaseID, AskedOf: l.AskedOf, Attachments: []domain.ID{},
		Prescription: l.Prescription, PrescribedUntil: l.PrescribedUntil,
	}
	if l.Status == domain.LineBought {
		out.TotalFen, out.InsuredFen, out.SelfPaidFen = &l.TotalFen, &l.InsuredFen, &l.SelfPaidFen
	}
	return out
}

// daysSupply is absent when the dose is unknown.
func daysSupply(quantity, dailyDose domain.Milli) *int {
	if days, known := domain.DaysOfSupply(quantity, dailyDose); known {
		return &days
	}
	return nil
}

func toItem(k *domain.KitItem) Item {
	return Item{
		ID: k.ID, CommunityID: k.CommunityID, ResidentID: k.ResidentID, Kind: k.Kind, Label: k.Label,
		Code: string(domain.CodeOf(k.ID)), Holder: Holder{Kind: k.HolderKind, ID: k.HolderID}, HeldSince: k.HeldSince,
		IncidentID: k.IncidentID, Version: k.Version,
	}
}

func toMove(m *domain.CustodyMove) Move {
	return Move{
		ItemID: m.ItemID, N: m.N, From: Holder{Kind: m.FromKind, ID: m.FromID}, To: Holder{Kind: m.ToKind, ID: m.ToID},
		At: m.At, RecordedBy: m.RecordedBy, RequestID: m.RequestID, Place: m.Place, Proof: toProof(m.ProofKind, m.Proof),
		Awaits: m.Awaits(),
	}
}

// toProof is absent when there was none.
func toProof(kind domain.ProofKind, text string) *Proof {
	if kind == "" {
		return nil
	}
	return &Proof{Kind: kind, Value: text}
}

func toConfirmation(c *domain.Confirmation) Confirmation {
	return Confirmation{
		ItemID: c.ItemID, N: c.N, ConfirmedBy: c.ConfirmedBy, At: c.At, Disputed: c.Disputed, Proof: toProof(c.ProofKind, c.Proof), Note: c.Note,
	}
}

func fromHolder(h HolderInput) domain.Holder { return domain.Holder{Kind: h.Kind, ID: value(h.ID)} }

func toBalance(b *domain.Balance) Balance {
	return Balance{Account: Account{Kind: b.AccountKind, ID: b.AccountID}, AmountFen: b.AmountFen}
}

// toDecision tells what holds at the moment at.
func toDecision(d *domain.Decision, at time.Time) Decision {
	out := Decision{
		ID: d.ID, Question: d.Question, LineID: d.LineID, DrugID: d.DrugID, Text: d.Text, AskedBy: d.AskedBy, AskedAt: d.AskedAt,
		DueAt: d.DueAt, DefaultAnswer: d.DefaultAnswer, Answer: d.Answer, AnsweredBy: d.AnsweredBy, AnsweredAt: d.AnsweredAt, Note: d.Note,
		EffectiveAnswer: d.Effective(at),
	}
	if d.OfferedFen > 0 {
		out.OfferedFen = &d.OfferedFen
	}
	if d.AskedFen > 0 {
		out.AskedFen = &d.AskedFen
	}
	return out
}
