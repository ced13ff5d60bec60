package workflow

import (
	"context"
	"fmt"
	"slices"
	"sort"
	"time"

	"songyao/domain"
	"songyao/store"
	"songyao/workflow/typed"
)

// ResidentView is a resident with the numbers under which they are reached.
type ResidentView struct {
	domain.Resident
	Phones []domain.ResidentPhone
}

// CreateResident adds a resident to a community.
// Errors: forbidden, not_found (community), unknown_hospital, unknown_staff, invalid_phone, id_not_v7, already_exists.
func (f *Flow) CreateResident(ctx context.Context, c *Call, v ResidentView) (*ResidentView, error) {
	return do(ctx, f, c, func(now time.Time) (*ResidentView, *domain.Change, error) {
		if !c.Who.Has(v.CommunityID, c.Roles...) || v.CommunityID == domain.System {
			return nil, nil, domain.NotFound("community")
		}
		if err := begin(&v.Record, now); err != nil {
			return nil, nil, err
		}
		if err := f.completeResident(ctx, c, &v, &domain.Resident{}); err != nil {
			return nil, nil, err
		}
		change := &domain.Change{CommunityID: v.CommunityID}
		change.Insert(&v.Resident)
		for i := range v.Phones {
			change.Insert(&v.Phones[i])
		}
		change.Record("resident.create", "residents", v.ID, v)
		return &v, change, nil
	})
}

// narrowDoor makes one door of 3号楼 and ３号楼: whoever lives behind it is one household.
func narrowDoor(v *ResidentView) {
	v.Building, v.Unit, v.Room = typed.Narrow(v.Building), typed.Narrow(v.Unit), typed.Narrow(v.Room)
}

// completeResident checks a resident against hospitals and staff, and keys the
// phones. before is the resident as it was.
func (f *Flow) completeResident(ctx context.Context, c *Call, v *ResidentView, before *domain.Resident) error {
	v.Pinyin = pinyinInitials(v.Name)
	narrowDoor(v)
	for i, h := range v.ChosenHospitals {
		if err := f.known(ctx, fmt.Sprintf("/chosen_hospitals/%d", i), h); err != nil {
			return err
		}
	}
	if err := f.answerFor(ctx, c, v, before); err != nil {
		return err
	}
	community, err := store.Get[domain.Community](ctx, f.store, "community", v.CommunityID)
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
			return domain.Invalid("invalid_phone", fmt.Sprintf("/phones/%d/number", i))
		}
		if seen[p.Key] {
			return domain.Invalid("phone_twice", fmt.Sprintf("/phones/%d/number", i))
		}
		seen[p.Key] = true
	}
	return nil
}

// Resident reads a resident. Errors: not_found, also for a collector who is not fit
// to serve.
func (f *Flow) Resident(ctx context.Context, c *Call, id domain.ID) (*ResidentView, error) {
	v, err := f.resident(ctx, c, id)
	if err == nil {
		discreet(c, &v.Resident)
	}
	return v, err
}

func (f *Flow) resident(ctx context.Context, c *Call, id domain.ID) (*ResidentView, error) {
	who, err := f.store.Inhabitant(ctx, c.Scope().Fit(), id)
	if err != nil {
		return nil, err
	}
	phones, err := f.store.Phones(ctx, domain.In(who.CommunityID), []domain.ID{id})
	if err != nil {
		return nil, err
	}
	return &ResidentView{who.Resident, phones}, nil
}

// discreet keeps a resident's conditions from everybody but the hotline and who
// checks its work.
func discreet(c *Call, r *domain.Resident) {
	if !c.Who.Has(r.CommunityID, domain.RoleOperator, domain.RoleMedic, domain.RoleSupervisor, domain.RoleAuditor) {
		r.Conditions = ""
	}
}

// UpdateResident changes a resident. Errors: not_found, stale_version,
// unknown_hospital, unknown_staff, invalid_phone.
func (f *Flow) UpdateResident(ctx context.Context, c *Call, id domain.ID, edit func(*ResidentView) error) (*ResidentView, error) {
	return f.changeResident(ctx, c, id, "resident.update", edit)
}

// ArchiveResident takes a resident off the lists; the history stays. One with a
// request that is not closed cannot go. Errors: not_found, stale_version, has_open_requests.
func (f *Flow) ArchiveResident(ctx context.Context, c *Call, id domain.ID) error {
	_, err := f.changeResident(ctx, c, id, "resident.archive", func(v *ResidentView) error {
		open, err := f.store.OpenRequestsOf(ctx, domain.In(v.CommunityID), []domain.ID{id})
		if err == nil && len(open) > 0 {
			err = domain.Conflict("has_open_requests")
		}
		v.Archived = true
		return err
	})
	return err
}

func (f *Flow) changeResident(
	ctx context.Context, c *Call, id domain.ID, action string, edit func(*ResidentView) error,
) (*ResidentView, error) {
	return do(ctx, f, c, func(now time.Time) (*ResidentView, *domain.Change, error) {
		v, err := f.resident(ctx, c, id)
		if err != nil {
			return nil, nil, err
		}
		if err := c.fresh(v.Version); err != nil {
			return nil, nil, err
		}
		before := ResidentView{v.Resident, slices.Clone(v.Phones)}
		if err := edit(v); err != nil {
			return nil, nil, err
		}
		if err := f.completeResident(ctx, c, v, &before.Resident); err != nil {
			return nil, nil, err
		}
		v.Version++
		v.UpdatedAt = now
		change := &domain.Change{CommunityID: v.CommunityID}
		change.Update(&v.Resident)
		if !slices.Equal(before.Phones, v.Phones) {
			for i := range before.Phones {
				change.Delete(&before.Phones[i])
			}
			for i := range v.Phones {
				change.Insert(&v.Phones[i])
			}
		}
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

// Residents lists residents by id, after the one named. Who is not fit to serve
// sees none.
func (f *Flow) Residents(ctx context.Context, c *Call, q ResidentQuery, after domain.ID, limit int) ([]ResidentView, error) {
	scope := narrowed(c.Scope().Fit(), q.CommunityID)
	filter := store.ResidentFilter{Text: q.Text, Flag: q.Flag, ResponsibleID: q.Responsible, Unassigned: q.Unassigned}
	if q.Phone != "" {
		keys, err := f.phoneKeys(ctx, scope, q.Phone)
		if err != nil {
			return nil, err
		}
		filter.Phone = keys
	}
	rows, err := f.store.Residents(ctx, scope, filter, after, limit)
	if err != nil {
		return nil, err
	}
	for i := range rows {
		discreet(c, &rows[i])
	}
	return f.withPhones(ctx, scope, rows)
}

func (f *Flow) withPhones(ctx context.Context, scope domain.Scope, rows []domain.Resident) ([]ResidentView, error) {
	ids := make([]domain.ID, len(rows))
	for i, r := range rows {
		ids[i] = r.ID
	}
	phones, err := f.store.Phones(ctx, scope, ids)
	if err != nil {
		return nil, err
	}
	out := make([]ResidentView, len(rows))
	for i, r := range rows {
		out[i].Resident = r
		for _, p := range phones {
			if p.ResidentID == r.ID {
				out[i].Phones = append(out[i].Phones, p)
			}
		}
	}
	return out, nil
}

// narrowed is the scope within one community; "" leaves it.
func narrowed(s domain.Scope, community domain.ID) domain.Scope {
	if community == "" {
		return s
	}
	return s.Within(community)
}

// phoneKeys are the forms the number may have in the scope's communities, whose
// area codes may differ.
func (f *Flow) phoneKeys(ctx context.Context, scope domain.Scope, phone string) ([]string, error) {
	communities, err := f.store.Communities(ctx, scope, "", maxCommunities)
	if err != nil {
		return nil, err
	}
	codes := map[string]bool{"010": len(communities) == 0}
	for _, c := range communities {
		codes[c.AreaCode] = true
	}
	var keys []string
	for code := range codes {
		key, err := PhoneKey(phone, code)
		if err != nil {
			return nil, domain.Invalid("invalid_phone", "query/phone")
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
func (f *Flow) Callers(ctx context.Context, c *Call, phone string, community domain.ID) ([]CallerView, error) {
	scope := narrowed(c.Scope(), community)
	residents, err := f.Residents(ctx, c, ResidentQuery{CommunityID: community, Phone: phone}, "", 200)
	if err != nil {
		return nil, err
	}
	ids := make([]domain.ID, len(residents))
	for i, r := range residents {
		ids[i] = r.ID
	}
	requests, err := f.store.OpenRequestsOf(ctx, scope, ids)
	if err != nil {
		return nil, err
	}
	callbacks, err := f.store.CallbacksOf(ctx, scope, ids)
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

// Medications lists what was bought for the resident: each row leads to the
// request, the purchase and the supply it made.
func (f *Flow) Medications(ctx context.Context, c *Call, resident domain.ID) ([]Medication, error) {
	if _, err := f.store.Inhabitant(ctx, c.Scope(), resident); err != nil {
		return nil, err
	}
	return f.store.Medications(ctx, c.Scope(), resident)
}

// Draft prefills a registration with the resident's last request. Errors: not_found.
func (f *Flow) Draft(ctx context.Context, c *Call, resident domain.ID) (*Registration, error) {
	last, err := f.store.LastRequest(ctx, c.Scope(), resident)
	if err != nil {
		return nil, err
	}
	lines, err := f.store.Lines(ctx, last.CommunityID, last.ID)
	if err != nil {
		return nil, err
	}
	draft := &Registration{
		ResidentID: resident, Caller: Caller{last.CallerName, last.CallerPhone, last.CallerRelation}, CopiedFrom: last.ID, Note: last.Note,
	}
	for _, l := range lines {
		if l.DrugID != "" {
			l.FreeText = "" // settled since
		}
		draft.Lines = append(draft.Lines, NewLine{
			DrugID: l.DrugID, FreeText: l.FreeText, Quantity: l.Quantity, DailyDose: l.DailyDose, Substitution: l.Substitution,
		})
	}
	return draft, nil
}

// Duplicates lists the resident's unfinished requests for one of the drugs: what
// the operator is warned of while typing.
func (f *Flow) Duplicates(ctx context.Context, c *Call, resident domain.ID, drugs []domain.ID) ([]domain.Request, error) {
	known, err := f.store.Intake(ctx, c.Scope(), resident, nil)
	if err != nil {
		return nil, err
	}
	wanted := make([]NewLine, len(drugs))
	for i, d := range drugs {
		wanted[i].DrugID = d
	}
	dup := duplicates(wanted, known.Open, known.OpenLines)
	return slices.DeleteFunc(known.Open, func(r domain.Request) bool { return !slices.Contains(dup, r.ID) }), nil
}

// residentsOf reads the residents whom rows are about, by id.
func residentsOf[T any](
	ctx context.Context, f *Flow, scope domain.Scope, rows []T, about func(*T) domain.ID,
) (map[domain.ID]domain.Resident, error) {
	ids := make([]domain.ID, len(rows))
	for i := range rows {
		ids[i] = about(&rows[i])
	}
	return f.store.ResidentsByID(ctx, scope, ids)
}
