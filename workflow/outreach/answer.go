package outreach

import (
	"fmt"
	"slices"

	"songyao/domain"
	"songyao/workflow/supply"
)

// applyAnswers takes up what was said about each supply plan; refills asked for are left
// to registerRequest.
func (rec *recorder) applyAnswers() error {
	seen := map[domain.ID]bool{}
	for i := range rec.in.Refills {
		answer, pointer := &rec.in.Refills[i], fmt.Sprintf("/refills/%d", i)
		p := rec.supplyPlan(answer.PlanID)
		if p == nil {
			return domain.Invalid("unknown_plan", pointer+"/plan_id")
		}
		if seen[p.ID] {
			return domain.Invalid("refill_twice", pointer+"/plan_id")
		}
		seen[p.ID] = true
		if err := rec.checkAnswer(answer, pointer); err != nil {
			return err
		}
		if err := rec.applyAnswer(p, answer, pointer); err != nil {
			return err
		}
	}
	for _, r := range rec.known.Members {
		if regimen := rec.regimens[r.ID]; regimen != nil {
			regimen.SettleAlerts()
		}
	}
	return nil
}

// checkAnswer refuses an answer that lacks what makes it one.
func (rec *recorder) checkAnswer(answer *SupplyAnswer, pointer string) error {
	if answer.OnHand != nil && answer.Answer != domain.AnswerCounted && answer.Answer != domain.AnswerRequested {
		return domain.Invalid("not_together", pointer+"/on_hand_milli") // a count must not be lost silently
	}
	switch answer.Answer {
	case domain.AnswerSnoozed:
		if answer.UntilOn == "" {
			return domain.Invalid("required", pointer+"/until_on")
		}
	case domain.AnswerDeclined, domain.AnswerStopped:
		if answer.Reason == "" {
			return domain.Invalid("reason_required", pointer+"/reason")
		}
	case domain.AnswerCounted:
		if answer.OnHand == nil {
			return domain.Invalid("required", pointer+"/on_hand_milli")
		}
	case domain.AnswerRequested:
		if rec.in.Request == nil {
			return domain.Invalid("required", "/request")
		}
	}
	return nil
}

// applyAnswer takes up what was said about one supply plan.
func (rec *recorder) applyAnswer(p *domain.SupplyPlan, answer *SupplyAnswer, pointer string) error {
	regimen := rec.regimen(p.ResidentID)
	switch answer.Answer {
	case domain.AnswerCounted:
		return regimen.Apply(p, domain.SupplyEvent{HappenedOn: regimen.Today(p), Kind: domain.SupplyCount, Units: answer.OnHand})
	case domain.AnswerStopped:
		return regimen.Apply(p, domain.SupplyEvent{HappenedOn: regimen.Today(p), Kind: domain.SupplyStop, Note: answer.Reason})
	case domain.AnswerRequested, domain.AnswerSnoozed, domain.AnswerDeclined:
		if p.Status != domain.SupplyActive {
			return domain.Conflict("supply_not_active")
		}
	}
	if answer.Answer == domain.AnswerDeclined {
		rec.silenceAlert(regimen, p, domain.RefillDeclined, rec.today.Add(domain.DeclinedDays), answer.Reason)
	}
	if answer.Answer == domain.AnswerSnoozed {
		return rec.snooze(regimen, p, answer.UntilOn, pointer)
	}
	return nil
}

// snooze puts the call off to a day on which a refill still comes in time.
func (rec *recorder) snooze(regimen *supply.Regimen, p *domain.SupplyPlan, until domain.Date, pointer string) error {
	if until <= rec.today {
		return domain.Invalid("day_not_ahead", pointer+"/until_on")
	}
	if last := regimen.LatestSnooze(p); until > last {
		return domain.Invalid("snooze_too_long", pointer+"/until_on", last)
	}
	rec.silenceAlert(regimen, p, domain.RefillSnoozed, until, "")
	return nil
}

// silenceAlert keeps the supply plan's alert off the call list until the day, at the level
// that the plan has today: only getting worse raises it again before. A supply plan that
// is not due has no alert, and will get one in its time.
func (rec *recorder) silenceAlert(regimen *supply.Regimen, p *domain.SupplyPlan, outcome domain.RefillOutcome, until domain.Date, reason string) {
	regimen.SettleAlert(p)
	rec.recordOutcome(p.ID, outcome, until, reason)
}

// recordOutcome writes what was said on the supply plan's alert, if one stands.
func (rec *recorder) recordOutcome(plan domain.ID, outcome domain.RefillOutcome, until domain.Date, reason string) {
	a, pending := rec.alertOf(plan)
	if a == nil || a.ClearedAt != nil {
		return
	}
	before := *a
	a.Outcome, a.QuietUntil, a.Reason = outcome, until, reason
	if !pending {
		a.Version++
		rec.change.Update(a)
	}
	rec.change.Record("alert.answer", "alerts", a.ID, domain.Diff(&before, a))
}

// alertOf finds the supply plan's alert; pending tells that the change writes it already.
func (rec *recorder) alertOf(plan domain.ID) (a *domain.Alert, pending bool) {
	for _, row := range slices.Concat(rec.change.Inserts, rec.change.Updates) {
		if a, ok := row.(*domain.Alert); ok && a.SubjectID == plan {
			return a, true
		}
	}
	return rec.known.Supply.Alert(plan), false
}
