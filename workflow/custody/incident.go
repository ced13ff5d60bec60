package custody

import (
	"context"
	"slices"
	"time"

	"songyao/domain"
	"songyao/workflow/usecase"
)

// IncidentReport says that a thing is lost, damaged or stolen.
type IncidentReport struct {
	ItemID domain.ID
	Kind   domain.IncidentKind
	What   string
}

// ReportIncident takes a thing out of everybody's hands. Its card serves no request
// and nothing that used it closes until a supervisor has settled the incident; the
// alert stands as long.
//
// Errors: not_found, not_your_item (neither the holder nor a dispatcher or
// supervisor), item_at_home, item_in_incident, changed_meanwhile.
func (svc *Service) ReportIncident(ctx context.Context, c *usecase.Invocation, in IncidentReport) (*domain.Incident, error) {
	return usecase.Do(ctx, svc.Engine, c, func(now time.Time) (*domain.Incident, *domain.Change, error) {
		items, err := svc.itemsToMove(ctx, c, []domain.ID{in.ItemID})
		if err != nil {
			return nil, nil, err
		}
		open, err := svc.openAlerts(ctx, items[0].CommunityID, domain.AlertIncident)
		if err != nil {
			return nil, nil, err
		}
		b, err := svc.loadBook(ctx, c, items, now)
		if err != nil {
			return nil, nil, err
		}
		_, raised := open[in.ItemID]
		return reportIncident(b, in, raised)
	})
}

// reportIncident is the pure half of ReportIncident.
func reportIncident(b *Book, in IncidentReport, raised bool) (*domain.Incident, *domain.Change, error) {
	k := b.Item(in.ItemID)
	switch {
	case k.HolderKind == domain.HolderIncident:
		return nil, nil, domain.Conflict("item_in_incident")
	case k.Home():
		return nil, nil, domain.Conflict("item_at_home")
	case k.Holder() != b.ActorHolder() && !b.actsForOthers():
		return nil, nil, domain.Forbidden("not_your_item")
	}
	request := b.requestUsing(k.ID)
	i := b.Incident(k, in.Kind, in.What)
	k.IncidentID = i.ID
	b.Move(k, domain.Holder{Kind: domain.HolderIncident}, MoveDetails{Request: request, Proof: in.What})
	if !raised {
		b.RaiseAlert(domain.AlertIncident, k.ID, request, i)
	}
	b.Finish()
	return i, b.Change, nil
}

// Incident opens an incident of the thing, with who has it now.
func (b *Book) Incident(k *domain.KitItem, kind domain.IncidentKind, what string) *domain.Incident {
	i := &domain.Incident{
		CommunityID: k.CommunityID, ID: domain.NewID(b.Now), ItemID: k.ID, Kind: kind, What: what,
		HolderKind: k.HolderKind, HolderID: k.HolderID, ReportedBy: b.Actor.ID, ReportedAt: b.Now, Version: 1,
	}
	b.Change.Insert(i)
	b.Record("incident.report", "incidents", i.ID, i)
	return i
}

// actsForOthers reports whether the actor answers for other people's things.
func (b *Book) actsForOthers() bool {
	return slices.Contains(b.Actor.Roles, domain.RoleDispatcher) || slices.Contains(b.Actor.Roles, domain.RoleSupervisor)
}

// Resolution is how a supervisor settles an incident.
type Resolution struct {
	Outcome         domain.IncidentOutcome
	ToID            domain.ID // the staff member who has what was found or made anew; "" for the resident
	Note            string
	CompensationFen domain.Fen // from the office to the resident
}

// ResolveIncident settles an incident: the thing is with somebody again, or it is
// gone. Cash that is gone is borne by the office.
//
// Errors: not_found, stale_version, incident_settled, unknown_staff,
// found_by_nobody (closed names a holder), deliver_instead (a bag found goes to who
// delivers it), no_request_to_pay_for, changed_meanwhile.
func (svc *Service) ResolveIncident(ctx context.Context, c *usecase.Invocation, id domain.ID, in Resolution) (*domain.Incident, error) {
	return usecase.Do(ctx, svc.Engine, c, func(now time.Time) (*domain.Incident, *domain.Change, error) {
		i, err := svc.Store.Incident(ctx, c.Scope(), id)
		if err != nil {
			return nil, nil, err
		}
		if err := c.CheckVersion(i.Version); err != nil {
			return nil, nil, err
		}
		if in.ToID != "" {
			if err := svc.checkReceiver(ctx, i.CommunityID, domain.Holder{Kind: domain.HolderStaff, ID: in.ToID}, "/to_id", now); err != nil {
				return nil, nil, err
			}
		}
		items, err := svc.itemsToMove(ctx, c, []domain.ID{i.ItemID})
		if err != nil {
			return nil, nil, err
		}
		open, err := svc.openAlerts(ctx, i.CommunityID, domain.AlertIncident)
		if err != nil {
			return nil, nil, err
		}
		b, err := svc.loadBook(ctx, c, items, now)
		if err != nil {
			return nil, nil, err
		}
		if a, ok := open[i.ItemID]; ok {
			b.ClearAlert(a)
		}
		return resolveIncident(b, i, in)
	})
}

// resolveIncident is the pure half of ResolveIncident.
func resolveIncident(b *Book, i *domain.Incident, in Resolution) (*domain.Incident, *domain.Change, error) {
	if !i.Open() {
		return nil, nil, domain.Conflict("incident_settled")
	}
	k := b.Item(i.ItemID)
	request := b.requestUsing(k.ID)
	resident := domain.Account{Kind: domain.AccountResident, ID: k.ResidentID}
	fund := domain.Account{Kind: domain.AccountFund}
	if in.CompensationFen > 0 && request == "" {
		return nil, nil, domain.Invalid("no_request_to_pay_for", "/compensation_fen")
	}
	if in.Outcome == domain.IncidentClosed && in.ToID != "" {
		return nil, nil, domain.Invalid("found_by_nobody", "/to_id")
	}
	if in.Outcome != domain.IncidentClosed && in.ToID == "" && k.Kind == domain.ItemGoods {
		return nil, nil, domain.Invalid("deliver_instead", "/to_id") // proofs, money and supply come with a delivery
	}
	to := domain.Holder{Kind: domain.HolderResident, ID: k.ResidentID}
	switch {
	case in.Outcome == domain.IncidentClosed:
		to = domain.Holder{Kind: domain.HolderIncident}
	case in.ToID != "":
		to = domain.Holder{Kind: domain.HolderStaff, ID: in.ToID}
	}
	if k.Kind == domain.ItemCash {
		b.moveCash(request, domain.Holder{Kind: i.HolderKind, ID: i.HolderID}, to)
	}
	if k.IncidentID = ""; in.Outcome == domain.IncidentClosed {
		b.settleItem(k)
	} else {
		b.Move(k, to, MoveDetails{Request: request, Proof: in.Note})
	}
	b.Pay(request, fund, resident, in.CompensationFen, "compensation")
	i.Outcome, i.Note, i.CompensationFen, i.ResolvedBy, i.ResolvedAt = in.Outcome, in.Note, in.CompensationFen, b.Actor.ID, &b.Now
	i.Version++
	b.Change.Update(i)
	b.Record("incident.resolve", "incidents", i.ID, in)
	b.Finish()
	return i, b.Change, nil
}

// settleItem lets an item rest where it is, in its incident: that is no hand-over.
func (b *Book) settleItem(k *domain.KitItem) {
	b.Change.Update(&domain.SettledItem{CommunityID: k.CommunityID, ID: k.ID})
	b.touchRequestsUsing(k.ID)
}

// Incidents lists incidents by id.
func (svc *Service) Incidents(ctx context.Context, c *usecase.Invocation, community domain.ID, open *bool, after domain.ID, limit int) ([]domain.Incident, error) {
	return svc.Store.Incidents(ctx, usecase.Narrow(c.Scope(), community), open, after, limit)
}

// Incident reads one. Errors: not_found.
func (svc *Service) Incident(ctx context.Context, c *usecase.Invocation, id domain.ID) (*domain.Incident, error) {
	return svc.Store.Incident(ctx, c.Scope(), id)
}
