package workflow

import (
	"context"
	"slices"
	"time"

	"songyao/domain"
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
func (f *Flow) ReportIncident(ctx context.Context, c *Call, in IncidentReport) (*domain.Incident, error) {
	return do(ctx, f, c, func(now time.Time) (*domain.Incident, *domain.Change, error) {
		items, err := f.things(ctx, c, []domain.ID{in.ItemID})
		if err != nil {
			return nil, nil, err
		}
		standing, err := f.openAlerts(ctx, items[0].CommunityID, domain.AlertIncident)
		if err != nil {
			return nil, nil, err
		}
		b, err := f.bookOf(ctx, c, items, now)
		if err != nil {
			return nil, nil, err
		}
		_, raised := standing[in.ItemID]
		return reportIncident(b, in, raised)
	})
}

// reportIncident is the pure half of ReportIncident.
func reportIncident(b *book, in IncidentReport, raised bool) (*domain.Incident, *domain.Change, error) {
	k := b.item(in.ItemID)
	me := domain.Holder{Kind: domain.HolderStaff, ID: b.actor.ID}
	switch {
	case k.HolderKind == domain.HolderIncident:
		return nil, nil, domain.Conflict("item_in_incident")
	case k.Home():
		return nil, nil, domain.Conflict("item_at_home")
	case k.Holder() != me && !b.answers():
		return nil, nil, domain.Forbidden("not_your_item")
	}
	request := b.user(k.ID)
	i := b.incident(k, in.Kind, in.What)
	k.IncidentID = i.ID
	b.move(k, domain.Holder{Kind: domain.HolderIncident}, handover{request: request, proof: in.What})
	if !raised {
		b.raise(domain.AlertIncident, k.ID, request, i)
	}
	b.finish()
	return i, b.change, nil
}

// incident opens an incident of the thing, with who has it now.
func (b *book) incident(k *domain.KitItem, kind domain.IncidentKind, what string) *domain.Incident {
	i := &domain.Incident{
		CommunityID: k.CommunityID, ID: domain.NewID(b.now), ItemID: k.ID, Kind: kind, What: what,
		HolderKind: k.HolderKind, HolderID: k.HolderID, ReportedBy: b.actor.ID, ReportedAt: b.now, Version: 1,
	}
	b.change.Insert(i)
	b.record("incident.report", "incidents", i.ID, i)
	return i
}

// answers reports whether the actor answers for other people's things.
func (b *book) answers() bool {
	return slices.Contains(b.actor.Roles, domain.RoleDispatcher) || slices.Contains(b.actor.Roles, domain.RoleSupervisor)
}

// raise adds an alert.
func (b *book) raise(kind domain.AlertKind, subject, request domain.ID, data any) {
	a := &domain.Alert{
		CommunityID: b.change.CommunityID, ID: domain.NewID(b.now), Kind: kind, SubjectID: subject, RequestID: request,
		RaisedAt: b.now, Version: 1, Data: domain.Document(data),
	}
	b.change.Insert(a)
	b.record("alert.raise", "alerts", a.ID, a)
}

// lower clears an alert.
func (b *book) lower(a domain.Alert) {
	a.ClearedAt = &b.now
	a.Version++
	b.change.Update(&a)
	b.record("alert.clear", "alerts", a.ID, struct{}{})
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
func (f *Flow) ResolveIncident(ctx context.Context, c *Call, id domain.ID, in Resolution) (*domain.Incident, error) {
	return do(ctx, f, c, func(now time.Time) (*domain.Incident, *domain.Change, error) {
		i, err := f.store.Incident(ctx, c.Scope(), id)
		if err != nil {
			return nil, nil, err
		}
		if err := c.fresh(i.Version); err != nil {
			return nil, nil, err
		}
		if in.ToID != "" {
			if err := f.receiver(ctx, i.CommunityID, domain.Holder{Kind: domain.HolderStaff, ID: in.ToID}, "/to_id", now); err != nil {
				return nil, nil, err
			}
		}
		items, err := f.things(ctx, c, []domain.ID{i.ItemID})
		if err != nil {
			return nil, nil, err
		}
		standing, err := f.openAlerts(ctx, i.CommunityID, domain.AlertIncident)
		if err != nil {
			return nil, nil, err
		}
		b, err := f.bookOf(ctx, c, items, now)
		if err != nil {
			return nil, nil, err
		}
		if a, ok := standing[i.ItemID]; ok {
			b.lower(a)
		}
		return resolve(b, i, in)
	})
}

// resolve is the pure half of ResolveIncident.
func resolve(b *book, i *domain.Incident, in Resolution) (*domain.Incident, *domain.Change, error) {
	if !i.Open() {
		return nil, nil, domain.Conflict("incident_settled")
	}
	k := b.item(i.ItemID)
	request := b.user(k.ID)
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
		b.passCash(request, domain.Holder{Kind: i.HolderKind, ID: i.HolderID}, to)
	}
	if k.IncidentID = ""; in.Outcome == domain.IncidentClosed {
		b.settle(k)
	} else {
		b.move(k, to, handover{request: request, proof: in.Note})
	}
	b.pay(request, fund, resident, in.CompensationFen, "compensation")
	i.Outcome, i.Note, i.CompensationFen, i.ResolvedBy, i.ResolvedAt = in.Outcome, in.Note, in.CompensationFen, b.actor.ID, &b.now
	i.Version++
	b.change.Update(i)
	b.record("incident.resolve", "incidents", i.ID, in)
	b.finish()
	return i, b.change, nil
}

// settle lets an item rest where it is, in its incident: that is no hand-over.
func (b *book) settle(k *domain.KitItem) {
	b.change.Update(&domain.SettledItem{CommunityID: k.CommunityID, ID: k.ID})
	b.touchUsers(k.ID)
}

// Incidents lists incidents by id.
func (f *Flow) Incidents(ctx context.Context, c *Call, community domain.ID, open *bool, after domain.ID, limit int) ([]domain.Incident, error) {
	return f.store.Incidents(ctx, narrowed(c.Scope(), community), open, after, limit)
}

// Incident reads one. Errors: not_found.
func (f *Flow) Incident(ctx context.Context, c *Call, id domain.ID) (*domain.Incident, error) {
	return f.store.Incident(ctx, c.Scope(), id)
}
