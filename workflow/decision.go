package workflow

import (
	"context"
	"maps"
	"time"

	"songyao/domain"
	"songyao/store"
	"songyao/workflow/usecase"
)

// AskDecision is the driver's question at the counter: the price has changed,
// there is another maker's, the record book is missing.
type AskDecision struct {
	Question      domain.Question
	LineID        domain.ID // "" for the whole request
	DrugID        domain.ID // with other_maker: the product on offer
	Text          string
	AskedFen      domain.Fen // with price_change: the price the resident expects
	OfferedFen    domain.Fen // and that at the counter
	Minutes       int        // until the default answer holds
	DefaultAnswer domain.Answer
}

func (AskDecision) Event(*domain.Case) domain.Event { return domain.AskDecision }

// fetch reads the product on offer, if one is.
func (in AskDecision) fetch(ctx context.Context, s *store.Store, _ time.Time, _ *domain.Case) (_ decider, err error) {
	d := question{AskDecision: in}
	if in.DrugID != "" {
		d.drugs, err = s.DrugsByID(ctx, []domain.ID{in.DrugID})
	}
	return d, err
}

// question is an AskDecision with what it rests on.
type question struct {
	AskDecision
	drugs map[domain.ID]domain.Drug // on offer
}

// decide: the question is the driver's own, about a line still to be bought; another maker
// needs a product of the catalogue and a line that admits one; a price needs a price. The
// timer starts now, and at its end the default answer holds.
func (in question) decide(t *transition) error {
	maps.Copy(t.drugs, in.drugs)
	if err := t.checkServedByActor(); err != nil {
		return err
	}
	if in.LineID != "" {
		l, err := t.line(in.LineID, "/line_id")
		if err != nil {
			return err
		}
		if in.Question == domain.AskMaker && l.Substitution == domain.SubstituteNever {
			return domain.Invalid("substitution_never", "/line_id")
		}
	}
	if in.Question == domain.AskMaker && in.LineID == "" {
		return domain.Invalid("line_required", "/line_id")
	}
	if in.Question == domain.AskPrice && in.OfferedFen == 0 {
		return domain.Invalid("price_required", "/offered_fen")
	}
	if _, known := t.drugs[in.DrugID]; !known && (in.DrugID != "" || in.Question == domain.AskMaker) {
		return domain.Invalid("unknown_drug", "/drug_id")
	}
	d := domain.Decision{
		CommunityID: t.req.CommunityID, ID: domain.NewID(t.Now), RequestID: t.req.ID, LineID: in.LineID, DrugID: in.DrugID,
		Question: in.Question, Text: in.Text, AskedBy: t.Actor.ID, AskedAt: t.Now,
		AskedFen: in.AskedFen, OfferedFen: in.OfferedFen,
		DueAt: t.Now.Add(time.Duration(in.Minutes) * time.Minute), DefaultAnswer: in.DefaultAnswer,
	}
	t.Change.Insert(&d)
	t.file.Decisions = append(t.file.Decisions, d)
	return nil
}

// Decide is the hotline's answer, after a call to the resident. It also replaces
// a default that has come to hold, until the purchase.
type Decide struct {
	DecisionID domain.ID
	Answer     domain.Answer
	Note       string
}

func (Decide) Event(*domain.Case) domain.Event { return domain.Decide }

func (in Decide) fetch(context.Context, *store.Store, time.Time, *domain.Case) (decider, error) {
	return in, nil
}

// decide: a question is answered once. An answer may come after the default has begun to
// hold, and replaces it, as long as nothing was bought on it.
func (in Decide) decide(t *transition) error {
	for i := range t.file.Decisions {
		d := &t.file.Decisions[i]
		if d.ID != in.DecisionID {
			continue
		}
		if d.Answer != "" {
			return domain.Conflict("already_decided")
		}
		d.Answer, d.Note, d.AnsweredBy, d.AnsweredAt = in.Answer, in.Note, t.Actor.ID, &t.Now
		t.Change.Update(d)
		return nil
	}
	return domain.NotFound("decision")
}

// OpenDecision is a driver's question that nobody has answered.
type OpenDecision = store.OpenDecision

// Decisions lists the drivers' questions that nobody has answered, those due soonest
// first: what the hotline rings residents about.
func (svc *Service) Decisions(ctx context.Context, c *usecase.Invocation, community domain.ID, limit int) ([]OpenDecision, error) {
	return svc.Store.OpenDecisions(ctx, usecase.Narrow(c.Scope(), community), limit)
}
