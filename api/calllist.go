package api

import (
	"context"

	"songyao/domain"
	"songyao/workflow/office"
	"songyao/workflow/outreach"
)

// GetCallList tells whom to call today.
func (h handlers) GetCallList(ctx context.Context, in GetCallListRequestObject) (GetCallListResponseObject, error) {
	l, err := h.Outreach.CallList(ctx, invocationFrom(ctx), in.Params.CommunityID, in.Params.Reason)
	if err != nil {
		return nil, err
	}
	return GetCallList200JSONResponse{
		CommunityID: l.CommunityID, On: l.Today, RefillCount: l.Refills, RoundCount: l.Rounds, Items: each(l.Entries, toCallEntry),
	}, nil
}

func toCallEntry(e *outreach.CallEntry) CallEntry {
	door := e.Residents[0]
	out := CallEntry{
		Reason: e.Reason, Building: door.Building, Unit: door.Unit, Room: door.Room, Tries: e.Tries,
		Refills: each(e.Refills, toCallRefill), Overdue: each(e.Overdue, toOverdue),
		Residents: each(e.Residents, func(v *office.ResidentView) CallResident {
			return CallResident{ID: v.ID, Name: v.Name, Phones: each(v.Phones, func(p *domain.ResidentPhone) ResidentPhone {
				return ResidentPhone{Number: p.Number, Relation: p.Relation}
			})}
		}),
	}
	if e.LastTry != nil {
		try := toTry(e.LastTry)
		out.LastTry = &try
	}
	return out
}

func toCallRefill(r *outreach.CallRefill) CallRefill {
	return CallRefill{
		PlanID: r.ID, ResidentID: r.ResidentID, DrugID: r.DrugID, DrugName: r.Drug.GenericName, Level: r.Level, Due: r.Due,
		RunOutOn: r.RunOutOn, DaysLeft: r.DaysLeft, NeedsCall: !r.Known(), OrderBy: r.OrderBy, RefillOpensOn: r.RefillOpensOn,
		Uninsurable: r.Uninsurable(), Quiet: r.QuietUntil != "", QuietUntil: r.QuietUntil,
	}
}

func toOverdue(o *outreach.OverdueContact) OverdueContact {
	return OverdueContact{
		ResidentID: o.Resident.ID, Flags: list(o.Resident.Flags), ResponsibleID: o.Resident.ResponsibleID,
		ReachedAt: o.Resident.ReachedAt, DaysOverdue: o.DaysOverdue,
	}
}
