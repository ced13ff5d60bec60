package office

import (
	"context"
	"fmt"
	"slices"
	"sort"
	"time"

	"songyao/domain"
	"songyao/store"
	"songyao/workflow/typed"
	"songyao/workflow/usecase"
)

// ResidentView is a resident with the numbers under which they are reached.
type ResidentView struct {
	domain.Resident
	Phones []domain.ResidentPhone
	Term   string `json:"-"` // that the text was found in which a list was asked for; otherwise ""
}

// CreateResident adds a resident to a community.
// Errors: forbidden, not_found (community), unknown_hospital, unknown_staff, invalid_phone, id_not_v7, already_exists.
func (svc *Service) CreateResident(ctx context.Context, c *usecase.Invocation, v ResidentView) (*ResidentView, error) {
	return usecase.Do(ctx, svc.Engine, c, func(now time.Time) (*ResidentView, *domain.Change, error) {
		if !c.Who.Has(v.CommunityID, c.Roles...) || v.CommunityID == domain.System {
			return nil, nil, domain.NotFound("community")
		}
		chosen := v.ID != ""
		if err := initRecord(&v.Record, now); err != nil {
			return nil, nil, err
		}
		if chosen {
			if taken, err := svc.Store.ResidentElsewhere(ctx, v.CommunityID, v.ID); err != nil || taken {
				return nil, nil, usecase.OrConflict(err, "already_exists")
			}
		}
		if err := svc.completeResident(ctx, c, &v, &domain.Resident{}); err != nil {
			return nil, nil, err
		}
		change := &domain.Change{CommunityID: v.CommunityID}
		change.Insert(&v.Resident)
		replacePhones(change, nil, v.Phones)
		change.Record("resident.create", "residents", v.ID, v)
		return &v, change, nil
	})
}

// narrowAddress makes one door of 3号楼 and ３号楼: whoever lives behind it is one household.
func narrowAddress(v *ResidentView) {
	v.Building, v.Unit, v.Room = typed.Narrow(v.Building), typed.Narrow(v.Unit), typed.Narrow(v.Room)
}

// completeResident checks a resident against hospitals and staff, and keys the
// phones. before is the resident as it was.
func (svc *Service) completeResident(ctx context.Context, c *usecase.Invocation, v *ResidentView, before *domain.Resident) error {
	v.Pinyin = pinyinInitials(v.Name)
	narrowAddress(v)
	for i, h := range v.ChosenHospitals {
		if err := svc.CheckHospital(ctx, fmt.Sprintf("/chosen_hospitals/%d", i), h); err != nil {
			return err
		}
	}
	if err := svc.assignResponsible(ctx, c, v, before); err != nil {
		return err
	}
	community, err := store.Get[domain.Community](ctx, svc.Store, "community", v.CommunityID)
	if err != nil {
		return err
	}
	return keyPhones(v, community.AreaCode)
}

// keyPhones gives every number its one form.
func keyPhones(v *ResidentView, areaCode string) (err error) {
	seen := map[string]bool{}
	for i := range v.Phones {
		p := &v.Phones[i]
		p.CommunityID, p.ResidentID = v.CommunityID, v.ID
		if p.Key, err = PhoneKey(p.Number, areaCode); err != nil {
			return domain.At(err, fmt.Sprintf("/phones/%d/number", i))
		}
		if seen[p.Key] {
			return domain.Invalid("phone_twice", fmt.Sprintf("/phones/%d/number", i))
		}
		seen[p.Key] = true
	}
	return nil
}

// replacePhones writes the numbers anew when they differ from those before.
func replacePhones(change *domain.Change, before, after []domain.ResidentPhone) {
	if slices.Equal(before, after) {
		return
	}
	for i := range before {
		change.Delete(&before[i])
	}
	for i := range after {
		change.Insert(&after[i])
	}
}

// Resident reads a resident. Errors: not_found, also for a collector who is not fit
// to serve.
func (svc *Service) Resident(ctx context.Context, c *usecase.Invocation, id domain.ID) (*ResidentView, error) {
	v, err := svc.readResident(ctx, c, id)
	if err == nil {
		hideConditions(c, &v.Resident)
	}
	return v, err
}

// readResident is Resident with everything, whoever asks.
func (svc *Service) readResident(ctx context.Context, c *usecase.Invocation, id domain.ID) (*ResidentView, error) {
	who, err := svc.Store.Inhabitant(ctx, c.Scope().Fit(), id)
	if err != nil {
		return nil, err
	}
	phones, err := svc.Store.Phones(ctx, domain.In(who.CommunityID), []domain.ID{id})
	if err != nil {
		return nil, err
	}
	return &ResidentView{Resident: who.Resident, Phones: phones}, nil
}

// hideConditions keeps a resident's conditions from everybody but the hotline and who
// checks its work.
func hideConditions(c *usecase.Invocation, r *domain.Resident) {
	if !c.Who.Has(r.CommunityID, domain.RoleOperator, domain.RoleMedic, domain.RoleSupervisor, domain.RoleAuditor) {
		r.Conditions = ""
	}
}

// UpdateResident changes a resident. Errors: not_found, stale_version,
// unknown_hospital, unknown_staff, invalid_phone.
func (svc *Service) UpdateResident(ctx context.Context, c *usecase.Invocation, id domain.ID, edit func(*ResidentView) error) (*ResidentView, error) {
	return svc.changeResident(ctx, c, id, "resident.update", edit)
}

// ArchiveResident takes a resident off the lists; the history stays. One with a
// request that is not closed cannot go. Errors: not_found, stale_version, has_open_requests.
func (svc *Service) ArchiveResident(ctx context.Context, c *usecase.Invocation, id domain.ID) error {
	_, err := svc.changeResident(ctx, c, id, "resident.archive", func(v *ResidentView) error {
		open, err := svc.Store.OpenRequestsOf(ctx, domain.In(v.CommunityID), []domain.ID{id})
		if err == nil && len(open) > 0 {
			err = domain.Conflict("has_open_requests")
		}
		v.Archived = true
		return err
	})
	return err
}

// RestoreResident brings an archived resident back to the lists. Errors: not_found,
// stale_version, not_archived, what UpdateResident says.
func (svc *Service) RestoreResident(ctx context.Context, c *usecase.Invocation, id domain.ID) (*ResidentView, error) {
	return svc.changeResident(ctx, c, id, "resident.restore", func(v *ResidentView) error { return restore(&v.Record) })
}

// changeResident changes a resident by edit, checks the outcome, and writes the
// difference to the ledger under the action. Errors: not_found, stale_version, what edit
// and completeResident say.
func (svc *Service) changeResident(
	ctx context.Context, c *usecase.Invocation, id domain.ID, action string, edit func(*ResidentView) error,
) (*ResidentView, error) {
	return usecase.Do(ctx, svc.Engine, c, func(now time.Time) (*ResidentView, *domain.Change, error) {
		v, err := svc.readResident(ctx, c, id)
		if err != nil {
			return nil, nil, err
		}
		if err := c.CheckVersion(v.Version); err != nil {
			return nil, nil, err
		}
		before := ResidentView{Resident: v.Resident, Phones: slices.Clone(v.Phones)}
		if err := edit(v); err != nil {
			return nil, nil, err
		}
		if err := svc.completeResident(ctx, c, v, &before.Resident); err != nil {
			return nil, nil, err
		}
		v.Version++
		v.UpdatedAt = now
		change := &domain.Change{CommunityID: v.CommunityID}
		change.Update(&v.Resident)
		replacePhones(change, before.Phones, v.Phones)
		change.Record(action, "residents", id, domain.Diff(&before, v))
		return v, change, nil
	})
}

// ResidentQuery narrows a list of residents; zero fields do not.
type ResidentQuery struct {
	CommunityID domain.ID
	Text        string
	Flag        domain.Flag
	Phone       string
	Responsible domain.ID
	Unassigned  bool // only the vulnerable for whom nobody answers
}

// AfterResident is where a page of residents begins.
type AfterResident = store.AfterResident

// Residents lists residents after the one named: by id, or by what was found when there
// is a text. Who is not fit to serve sees none.
func (svc *Service) Residents(ctx context.Context, c *usecase.Invocation, q ResidentQuery, after AfterResident, limit int) ([]ResidentView, error) {
	scope := usecase.Narrow(c.Scope().Fit(), q.CommunityID)
	filter := store.ResidentFilter{Text: q.Text, Flag: q.Flag, ResponsibleID: q.Responsible, Unassigned: q.Unassigned}
	if q.Phone != "" {
		keys, err := svc.PhoneKeys(ctx, scope, q.Phone)
		if err != nil {
			return nil, err
		}
		filter.Phone = keys
	}
	rows, err := svc.Store.Residents(ctx, scope, filter, after, limit)
	if err != nil {
		return nil, err
	}
	for i := range rows {
		hideConditions(c, &rows[i].Resident)
	}
	return svc.withPhones(ctx, scope, rows)
}

// withPhones reads the numbers of the residents.
func (svc *Service) withPhones(ctx context.Context, scope domain.Scope, rows []store.FoundResident) ([]ResidentView, error) {
	ids := domain.IDs(rows, func(r *store.FoundResident) domain.ID { return r.ID })
	phones, err := svc.Store.Phones(ctx, scope.Among(domain.IDs(rows, func(r *store.FoundResident) domain.ID { return r.CommunityID })), ids)
	if err != nil {
		return nil, err
	}
	out := make([]ResidentView, len(rows))
	for i, r := range rows {
		out[i].Resident, out[i].Term = r.Resident, r.Term
		for _, p := range phones {
			if p.ResidentID == r.ID {
				out[i].Phones = append(out[i].Phones, p)
			}
		}
	}
	return out, nil
}

// PhoneKeys are the forms the number may have in the scope's communities, whose
// area codes may differ.
func (svc *Service) PhoneKeys(ctx context.Context, scope domain.Scope, phone string) ([]string, error) {
	communities, err := svc.Store.Communities(ctx, scope, "", maxCommunities)
	if err != nil {
		return nil, err
	}
	codes := map[string]bool{}
	for _, c := range communities {
		codes[c.AreaCode] = true
	}
	if len(codes) == 0 {
		codes[""] = true // nothing will be found, but a wrong number is still told
	}
	var keys []string
	for code := range codes {
		key, err := PhoneKey(phone, code)
		if err != nil {
			return nil, domain.At(err, "query/phone")
		}
		if !slices.Contains(keys, key) {
			keys = append(keys, key)
		}
	}
	sort.Strings(keys)
	return keys, nil
}

// maxCommunities bounds a city.
const maxCommunities = 10_000

// CallerView is one resident found under a caller's phone.
type CallerView struct {
	ResidentView
	Requests  []domain.Request  // not closed, most urgent first
	Callbacks []domain.Callback // what the hotline wants to speak to them about
}

// Callers lists everybody who shares the phone, who has open requests first.
func (svc *Service) Callers(ctx context.Context, c *usecase.Invocation, phone string, community domain.ID) ([]CallerView, error) {
	scope := usecase.Narrow(c.Scope(), community)
	residents, err := svc.Residents(ctx, c, ResidentQuery{CommunityID: community, Phone: phone}, AfterResident{}, 200)
	if err != nil {
		return nil, err
	}
	ids := domain.IDs(residents, func(r *ResidentView) domain.ID { return r.ID })
	requests, err := svc.Store.OpenRequestsOf(ctx, scope, ids)
	if err != nil {
		return nil, err
	}
	callbacks, err := svc.Store.CallbacksOf(ctx, scope, ids)
	if err != nil {
		return nil, err
	}
	out := make([]CallerView, len(residents))
	for i, r := range residents {
		out[i].ResidentView = r
		for _, q := range requests {
			if q.ResidentID == r.ID {
				out[i].Requests = append(out[i].Requests, q)
			}
		}
		for _, b := range callbacks {
			if b.ResidentID == r.ID {
				out[i].Callbacks = append(out[i].Callbacks, b)
			}
		}
	}
	sort.SliceStable(out, func(i, j int) bool { return len(out[i].Requests) > 0 && len(out[j].Requests) == 0 })
	return out, nil
}

// ResidentsOf reads the residents whom rows are about, by id.
func ResidentsOf[T any](
	ctx context.Context, svc *Service, scope domain.Scope, rows []T, about func(*T) domain.ID,
) (map[domain.ID]domain.Resident, error) {
	ids := make([]domain.ID, len(rows))
	for i := range rows {
		ids[i] = about(&rows[i])
	}
	return svc.Store.ResidentsByID(ctx, scope, ids)
}
