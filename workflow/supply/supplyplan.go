package supply

import (
	"context"
	"slices"
	"time"

	"songyao/domain"
	"songyao/workflow/usecase"
)

// NewSupplyPlan is what the hotline writes down of a drug that a resident takes.
type NewSupplyPlan struct {
	DrugID    domain.ID
	DailyDose domain.Milli  // 0 when unknown
	Units     *domain.Milli // on hand; nil when unknown
	CountedOn domain.Date   // "" for today
	LeadDays  int           // open days a refill takes, when it is not the community's
	Note      string
}

// StartSupply begins a supply plan. Errors: not_found (resident), resident_archived,
// unknown_drug, supply_plan_overlaps, day_in_future.
func (svc *Service) StartSupply(ctx context.Context, c *usecase.Invocation, resident domain.ID, in NewSupplyPlan) (*SupplyPlanView, error) {
	return usecase.Do(ctx, svc.Engine, c, func(now time.Time) (*SupplyPlanView, *domain.Change, error) {
		inhabitant, err := svc.Store.Inhabitant(ctx, c.Scope(), resident)
		if err != nil {
			return nil, nil, err
		}
		if inhabitant.Archived {
			return nil, nil, domain.Invalid("resident_archived", "")
		}
		drugs, err := svc.Store.DrugsByID(ctx, []domain.ID{in.DrugID})
		if err != nil {
			return nil, nil, err
		}
		drug, ok := drugs[in.DrugID]
		if !ok || drug.Archived {
			return nil, nil, domain.Invalid("unknown_drug", "/drug_id")
		}
		change := &domain.Change{CommunityID: inhabitant.CommunityID}
		regimen, err := svc.openRegimen(ctx, c, inhabitant, now, change)
		if err != nil {
			return nil, nil, err
		}
		if regimen.planOf(&drug) != nil {
			return nil, nil, domain.Conflict("supply_plan_overlaps")
		}
		day, err := pastDay(in.CountedOn, regimen.Outlook.Today, "/counted_on")
		if err != nil {
			return nil, nil, err
		}
		p := regimen.start(inhabitant.CommunityID, resident, &drug, in.LeadDays)
		e := domain.SupplyEvent{HappenedOn: day, Kind: domain.SupplyDose, DailyDose: &in.DailyDose, Note: in.Note}
		if in.Units != nil {
			e.Kind, e.Units = domain.SupplyCount, in.Units
		}
		if err := regimen.Apply(p, e); err != nil {
			return nil, nil, err
		}
		regimen.SettleAlerts()
		return regimen.view(p), change, nil
	})
}

// SupplyNews is one thing learned about a supply plan.
type SupplyNews struct {
	Kind      domain.SupplyEventKind
	On        domain.Date // "" for today
	Units     *domain.Milli
	DailyDose *domain.Milli
	Source    domain.SupplySource
	Note      string
}

// RecordSupply takes up a count, a dose, a refill bought elsewhere, a stay in
// hospital, a stop or a restart; the run-out date moves in the same transaction.
//
// Errors: not_found, stale_version, day_in_future, supply_plan_overlaps (a restart
// beside another plan of the drug), and those of domain.SupplyPlan.Happen.
func (svc *Service) RecordSupply(ctx context.Context, c *usecase.Invocation, plan domain.ID, in SupplyNews) (*SupplyPlanView, error) {
	return usecase.Do(ctx, svc.Engine, c, func(now time.Time) (*SupplyPlanView, *domain.Change, error) {
		found, err := svc.Store.SupplyPlan(ctx, c.Scope(), plan)
		if err != nil {
			return nil, nil, err
		}
		inhabitant, err := svc.Store.Inhabitant(ctx, domain.In(found.CommunityID), found.ResidentID)
		if err != nil {
			return nil, nil, err
		}
		change := &domain.Change{CommunityID: inhabitant.CommunityID}
		regimen, err := svc.openRegimen(ctx, c, inhabitant, now, change)
		if err != nil {
			return nil, nil, err
		}
		p := regimen.ByID(plan)
		if err := c.CheckVersion(p.Version); err != nil {
			return nil, nil, err
		}
		if other := regimen.planOf(regimen.Drug(p)); in.Kind == domain.SupplyRestart && other != nil {
			return nil, nil, domain.Conflict("supply_plan_overlaps")
		}
		if err := regimen.update(p, in); err != nil {
			return nil, nil, err
		}
		regimen.SettleAlerts()
		return regimen.view(p), change, nil
	})
}

// update is the pure half of RecordSupply.
func (r *Regimen) update(p *domain.SupplyPlan, in SupplyNews) error {
	day, err := pastDay(in.On, r.Outlook.Today, "/on")
	if err != nil {
		return err
	}
	return r.Apply(p, domain.SupplyEvent{
		HappenedOn: day, Kind: in.Kind, Units: in.Units, DailyDose: in.DailyDose, Source: in.Source, Note: in.Note,
	})
}

// pastDay is the day stated, or today; what is still to come cannot have been seen.
func pastDay(stated, today domain.Date, pointer string) (domain.Date, error) {
	if stated == "" {
		return today, nil
	}
	if stated > today {
		return "", domain.Invalid("day_in_future", pointer)
	}
	return stated, nil
}

// SupplyPlanView is a supply plan as users see it, on one day.
type SupplyPlanView struct {
	domain.SupplyPlan
	Drug      domain.Drug
	Today     domain.Date
	UnitsLeft *domain.Milli  // at the beginning of Today; nil when unknown
	DaysLeft  *int           // until RunOutOn; negative once it is past
	Level     domain.Urgency // "" when nothing is taken
	LeadDays  int            // open days a refill takes
	OrderBy   domain.Date    // last day on which a refill has to be ordered
	Timeline  []SupplyMoment
	AlertID   domain.ID // that stands for it
	// RefillOpensOn is the first day on which the insurance pays for a refill.
	RefillOpensOn domain.Date
}

// Uninsurable reports that a refill on insurance would come too late.
func (v *SupplyPlanView) Uninsurable() bool { return v.OrderBy != "" && v.RefillOpensOn > v.OrderBy }

// SupplyMoment is an event with what it led to.
type SupplyMoment struct {
	domain.SupplyEvent
	After domain.Supply
}

// view shows one of the supply plans, with its history.
func (r *Regimen) view(p *domain.SupplyPlan) *SupplyPlanView {
	drug := r.Drug(p)
	v := &SupplyPlanView{SupplyPlan: *p, Drug: *drug, Today: r.Outlook.Today, LeadDays: r.Outlook.Lead(drug.SupplyClass(), p.LeadDays)}
	v.UnitsLeft = p.On(v.Today).Units
	if p.Status == domain.SupplyActive {
		v.Level = r.Outlook.Level(p, drug)
	}
	if p.Known() {
		days := v.Today.DaysUntil(p.RunOutOn)
		v.DaysLeft = &days
		v.OrderBy = domain.OrderBy(p.RunOutOn, v.LeadDays, OpenDay)
		v.RefillOpensOn = domain.RefillOpens(r.rules, r.district, drug, p.RunOutOn, v.Today)
	}
	if a := r.known.Alert(p.ID); a != nil && a.ClearedAt == nil {
		v.AlertID = a.ID
	}
	events := r.known.History(p.ID)
	states := domain.Replay(events)
	for i := range events {
		v.Timeline = append(v.Timeline, SupplyMoment{events[i], states[i]})
	}
	return v
}

// SupplyPlan shows one supply plan. Errors: not_found.
func (svc *Service) SupplyPlan(ctx context.Context, c *usecase.Invocation, id domain.ID) (*SupplyPlanView, error) {
	p, err := svc.Store.SupplyPlan(ctx, c.Scope(), id)
	if err != nil {
		return nil, err
	}
	plans, err := svc.Supply(ctx, c, p.ResidentID)
	if err != nil {
		return nil, err
	}
	i := slices.IndexFunc(plans, func(v SupplyPlanView) bool { return v.ID == id })
	return &plans[i], nil // supply plans are never deleted
}

// Supply shows what the resident takes and how long it lasts, with every event a
// person needs to check it by hand. Errors: not_found.
func (svc *Service) Supply(ctx context.Context, c *usecase.Invocation, resident domain.ID) ([]SupplyPlanView, error) {
	inhabitant, err := svc.Store.Inhabitant(ctx, c.Scope(), resident)
	if err != nil {
		return nil, err
	}
	regimen, err := svc.openRegimen(ctx, c, inhabitant, svc.Now(), &domain.Change{})
	if err != nil {
		return nil, err
	}
	out := make([]SupplyPlanView, 0, len(regimen.plans))
	for _, p := range regimen.plans {
		out = append(out, *regimen.view(p))
	}
	return out, nil
}
