package api

import (
	"context"

	"songyao/domain"
	"songyao/workflow"
)

// fire lets an event happen to a request and answers the request.
func (h handlers) fire(ctx context.Context, id domain.ID, in workflow.Input) (RequestOKJSONResponse, error) {
	v, err := h.Workflow.Fire(ctx, invocationFrom(ctx), id, in)
	if err != nil {
		return RequestOKJSONResponse{}, err
	}
	return answerRequest(v), nil
}

// ClarifyLines settles which products are meant.
func (h handlers) ClarifyLines(ctx context.Context, in ClarifyLinesRequestObject) (ClarifyLinesResponseObject, error) {
	r, err := h.fire(ctx, in.ID, workflow.Clarify{Lines: each(in.Body.Lines, func(l *ClarifiedLineInput) workflow.ClarifiedLine {
		return workflow.ClarifiedLine{
			LineID: l.LineID, DrugID: l.DrugID, Quantity: l.QuantityMilli, DailyDose: l.DailyDoseMilli, Substitution: l.Substitution,
			Prescription: l.Prescription, PrescribedUntil: value(l.PrescribedUntil),
		}
	})})
	return ClarifyLines200JSONResponse{r}, err
}

// CollectCard takes the kit at the door.
func (h handlers) CollectCard(ctx context.Context, in CollectCardRequestObject) (CollectCardResponseObject, error) {
	r, err := h.fire(ctx, in.ID, workflow.CollectCard{
		Items:   each(in.Body.Items, func(k *KitItemInput) workflow.KitPart { return workflow.KitPart{Kind: k.Kind, Label: k.Label} }),
		CashFen: value(in.Body.CashFen), Place: in.Body.Place, Papers: in.Body.Papers,
	})
	return CollectCard200JSONResponse{r}, err
}

// WaiveCard goes on without a card.
func (h handlers) WaiveCard(ctx context.Context, in WaiveCardRequestObject) (WaiveCardResponseObject, error) {
	r, err := h.fire(ctx, in.ID, workflow.WaiveCard{Reason: in.Body.Reason})
	return WaiveCard200JSONResponse{r}, err
}

// AssignHospital sends a request to a hospital.
func (h handlers) AssignHospital(ctx context.Context, in AssignHospitalRequestObject) (AssignHospitalResponseObject, error) {
	r, err := h.fire(ctx, in.ID, workflow.AssignHospital{
		HospitalID: in.Body.HospitalID, DriverID: value(in.Body.DriverID), Reason: value(in.Body.Reason),
	})
	return AssignHospital200JSONResponse{r}, err
}

// ReassignHospital sends it to another.
func (h handlers) ReassignHospital(ctx context.Context, in ReassignHospitalRequestObject) (ReassignHospitalResponseObject, error) {
	r, err := h.fire(ctx, in.ID, workflow.ReassignHospital{
		AssignHospital: workflow.AssignHospital{HospitalID: in.Body.HospitalID, DriverID: value(in.Body.DriverID)},
		Reason:         in.Body.Reason,
	})
	return ReassignHospital200JSONResponse{r}, err
}

// ReportShortage says that the hospital is out of stock.
func (h handlers) ReportShortage(ctx context.Context, in ReportShortageRequestObject) (ReportShortageResponseObject, error) {
	report := workflow.ReportShortage{LineIDs: in.Body.LineIds, Seen: in.Body.Seen}
	if in.Body.At != nil {
		at := domain.Instant(*in.Body.At)
		report.At = &at
	}
	r, err := h.fire(ctx, in.ID, report)
	return ReportShortage200JSONResponse{r}, err
}

// decisionMinutes is how long the hotline has to answer unless said otherwise.
const decisionMinutes = 30

// AskDecision asks the hotline.
func (h handlers) AskDecision(ctx context.Context, in AskDecisionRequestObject) (AskDecisionResponseObject, error) {
	b := in.Body
	r, err := h.fire(ctx, in.ID, workflow.AskDecision{
		Question: b.Question, LineID: value(b.LineID), DrugID: value(b.DrugID), Text: b.Text,
		AskedFen: value(b.AskedFen), OfferedFen: value(b.OfferedFen), Minutes: or(b.Minutes, decisionMinutes), DefaultAnswer: b.DefaultAnswer,
	})
	return AskDecision200JSONResponse{r}, err
}

// ListDecisions lists the questions that nobody has answered.
func (h handlers) ListDecisions(ctx context.Context, in ListDecisionsRequestObject) (ListDecisionsResponseObject, error) {
	rows, err := h.Workflow.Decisions(ctx, invocationFrom(ctx), in.Params.CommunityID, limitOf(in.Params.Limit))
	if err != nil {
		return nil, err
	}
	now := h.Now()
	return ListDecisions200JSONResponse{Items: each(rows, func(d *workflow.OpenDecision) OpenDecision {
		return OpenDecision{
			Decision: toDecision(&d.Decision, now), RequestID: d.RequestID, CommunityID: d.CommunityID,
			Number: domain.Number(d.NumberedOn, d.DayNumber), ResidentID: d.ResidentID, HospitalID: d.HospitalID,
		}
	})}, nil
}

// AnswerDecision answers the driver.
func (h handlers) AnswerDecision(ctx context.Context, in AnswerDecisionRequestObject) (AnswerDecisionResponseObject, error) {
	r, err := h.fire(ctx, in.ID, workflow.Decide{DecisionID: in.DecisionID, Answer: in.Body.Answer, Note: in.Body.Note})
	return AnswerDecision200JSONResponse{r}, err
}

// RecordPurchase says what was bought.
func (h handlers) RecordPurchase(ctx context.Context, in RecordPurchaseRequestObject) (RecordPurchaseResponseObject, error) {
	b := in.Body
	r, err := h.fire(ctx, in.ID, workflow.Purchase{
		Lines: each(b.Lines, func(l *BoughtLineInput) workflow.BoughtLine {
			bought := workflow.BoughtLine{LineID: l.LineID, DrugID: l.DrugID, Quantity: *l.QuantityMilli}
			if l.TotalFen != nil {
				bought.Paid = &workflow.LineSum{TotalFen: *l.TotalFen, InsuredFen: *l.InsuredFen, SelfPaidFen: *l.SelfPaidFen}
			}
			return bought
		}),
		TotalFen: *b.TotalFen, InsuredFen: *b.InsuredFen, SelfPaidFen: *b.SelfPaidFen, ReceiptNo: b.ReceiptNo,
		Papers:       b.Papers,
		ReceiptPhoto: value(b.ReceiptPhotoID),
	})
	return RecordPurchase200JSONResponse{r}, err
}

// CancelRequest cancels before anything is bought.
func (h handlers) CancelRequest(ctx context.Context, in CancelRequestRequestObject) (CancelRequestResponseObject, error) {
	r, err := h.fire(ctx, in.ID, workflow.Cancel{Reason: in.Body.Reason})
	return CancelRequest200JSONResponse{r}, err
}

// ReturnGoods takes back what was bought.
func (h handlers) ReturnGoods(ctx context.Context, in ReturnGoodsRequestObject) (ReturnGoodsResponseObject, error) {
	b := in.Body
	r, err := h.fire(ctx, in.ID, workflow.ReturnGoods{
		GoodsTo: b.GoodsTo.Kind, SelfPaidRefundFen: *b.SelfPaidRefundFen, InsuredRefundFen: *b.InsuredRefundFen, Reason: b.Reason,
	})
	return ReturnGoods200JSONResponse{r}, err
}
