package custody

import (
	"context"
	"time"

	"songyao/domain"
	"songyao/workflow/usecase"
)

// Scan is a hand-over by scan gun: the labels' codes, and who gets the things, the
// caller unless somebody is named.
type Scan struct {
	Codes []string
	ToID  domain.ID
	Place string
}

// Scan hands over what was scanned, all or nothing. Errors: unknown_code,
// item_twice, and those of HandOver.
func (svc *Service) Scan(ctx context.Context, c *usecase.Invocation, in Scan) (*HandoverView, error) {
	return usecase.Do(ctx, svc.Engine, c, func(now time.Time) (*HandoverView, *domain.Change, error) {
		found, err := svc.identifyItems(ctx, c, "", nil, in.Codes)
		if err != nil {
			return nil, nil, err
		}
		h := Handover{Items: found, To: domain.Holder{Kind: domain.HolderStaff, ID: c.Who.StaffID}, Place: in.Place}
		if in.ToID != "" {
			h.To.ID = in.ToID
		}
		return svc.loadAndHandOver(ctx, c, h, "/to_id", now)
	})
}

// Label is what is printed on the label of one thing of a kit.
type Label struct {
	Item     domain.KitItem
	Code     domain.LabelCode
	Resident domain.Resident
	Number   int        // of the thing in its kit, from 1
	Of       int        // things in the kit
	CashFen  domain.Fen // in the envelope
	Request  *domain.Request
}

// Labels makes the labels of a request's kit, or of the things named.
// Errors: not_found, labels_of_what.
func (svc *Service) Labels(ctx context.Context, c *usecase.Invocation, request domain.ID, items []domain.ID) ([]Label, error) {
	if (request == "") == (len(items) == 0) {
		return nil, domain.Invalid("labels_of_what", "query/request_id")
	}
	if request != "" {
		file, err := svc.Store.Case(ctx, c.Scope(), request)
		if err != nil {
			return nil, err
		}
		return kitLabels(file, "", svc.Now()), nil
	}
	var out []Label
	for _, id := range items {
		v, err := svc.Item(ctx, c, id)
		if err != nil {
			return nil, err
		}
		found, _, _, err := svc.Store.RequestsUsing(ctx, v.Item.CommunityID, []domain.ID{id})
		if err != nil {
			return nil, err
		}
		if len(found) == 0 {
			return nil, domain.NotFound("item") // of a closed request: nothing to carry
		}
		file, err := svc.Store.Case(ctx, c.Scope(), found[len(found)-1].ID)
		if err != nil {
			return nil, err
		}
		out = append(out, kitLabels(file, id, svc.Now())...)
	}
	return out, nil
}

// kitLabels are those of the request's kit, or of the one item in it.
func kitLabels(c *domain.Case, only domain.ID, now time.Time) []Label {
	b := BookOf(c, usecase.Actor{}, now)
	kit := b.Linked(c.Request.ID)
	out := []Label{}
	for i, k := range kit {
		if only != "" && k.ID != only {
			continue
		}
		l := Label{Item: *k, Code: domain.CodeOf(k.ID), Resident: c.Resident, Number: i + 1, Of: len(kit), Request: &c.Request}
		if k.Kind == domain.ItemCash && k.HolderKind == domain.HolderStaff {
			l.CashFen = max(b.Balance(c.Request.ID, domain.Account{Kind: domain.AccountStaff, ID: k.HolderID}), 0)
		}
		out = append(out, l)
	}
	return out
}
