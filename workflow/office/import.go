package office

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"songyao/domain"
	"songyao/store"
	"songyao/workflow/typed"
	"songyao/workflow/usecase"
)

// Imported counts what an import did, or would do.
type Imported struct {
	Added   int
	Changed int
	Same    int // were there already, exactly so
}

// Importable is a kind of reference record that comes in files.
type Importable interface {
	domain.Community | domain.Hospital | domain.Drug
}

// ImportKey is what a record in a file is known by when the file is read again: a
// hospital's name, a community's district and name, what makes a drug one product.
func ImportKey[T Importable](row *T) string {
	switch r := any(row).(type) {
	case *domain.Community:
		return joinKey(r.District, r.Name)
	case *domain.Hospital:
		return r.Name
	case *domain.Drug:
		return joinKey(r.GenericName, r.Brand, r.Maker, r.Form, r.Strength, fmt.Sprint(r.PackSize))
	}
	return ""
}

// joinKey joins parts by a character that no text on the way in may hold.
func joinKey(parts ...string) string { return strings.Join(parts, "\x00") }

// Import adds the records that are new and brings those that are known to what
// the file says, all in one transaction. A row is a function that writes what the
// file says on a record, new or known, so that a file with few columns changes
// little; the rows have been checked and no two have the same key. With dry
// nothing is written.
func Import[T Importable](ctx context.Context, svc *Service, c *usecase.Invocation, rows []func(*T), dry bool) (*Imported, error) {
	if err := c.CheckReach(""); err != nil {
		return nil, err
	}
	existing, err := recordsByKey[T](ctx, svc)
	if err != nil {
		return nil, err
	}
	return runImport(ctx, svc, c, dry, func(now time.Time, change *domain.Change, result *Imported) error {
		change.CommunityID = domain.System
		for i, edit := range rows {
			row := new(T)
			edit(row)
			before, ok := existing[ImportKey(row)]
			if ok {
				after := before
				edit(&after)
				*row = after
			}
			if err := svc.completeRecord(ctx, row); err != nil {
				return fmt.Errorf("row %d: %w", i+1, err)
			}
			rec := any(row).(referenceRecord).Rec()
			if !ok {
				if err := initRecord(rec, now); err != nil {
					return err
				}
				change.Insert(row)
				change.Record(entityName[T]()+".create", tableName[T](), rec.ID, row)
				result.Added++
				continue
			}
			diff := domain.Diff(&before, row)
			if len(diff) == 0 {
				result.Same++
				continue
			}
			rec.Version++
			rec.UpdatedAt = now
			change.Update(row)
			change.Record(entityName[T]()+".update", tableName[T](), rec.ID, diff)
			result.Changed++
		}
		return nil
	})
}

// runImport runs an import as one use case; when there is nothing to write it
// writes nothing.
func runImport(
	ctx context.Context, svc *Service, c *usecase.Invocation, dry bool, decide func(time.Time, *domain.Change, *Imported) error,
) (*Imported, error) {
	result, change := &Imported{}, &domain.Change{}
	if err := decide(svc.Now(), change, result); err != nil {
		return nil, err
	}
	if dry || len(change.Entries) == 0 {
		return result, nil
	}
	return usecase.Do(ctx, svc.Engine, c, func(time.Time) (*Imported, *domain.Change, error) { return result, change, nil })
}

// recordsByKey reads every record of a kind that is not archived, by key.
func recordsByKey[T Importable](ctx context.Context, svc *Service) (map[string]T, error) {
	out := map[string]T{}
	return out, usecase.Pages(func(after domain.ID) (domain.ID, error) {
		rows, err := store.List[T](ctx, svc.Store, after, importBatch)
		if err != nil || len(rows) == 0 {
			return "", err
		}
		for i := range rows {
			out[ImportKey(&rows[i])] = rows[i]
		}
		return any(&rows[len(rows)-1]).(referenceRecord).Rec().ID, nil
	})
}

// importBatch is how many records are read at a time.
const importBatch = 1000

// ResidentKey is what a resident in a file is known by: flat and name.
func ResidentKey(v *ResidentView) string {
	return typed.Narrow(joinKey(v.Building, v.Unit, v.Room, v.Name))
}

// ImportResidents is Import for the residents of one community. Phones replace
// the known ones when the rows set them. Errors: not_found (community),
// unknown_hospital, unknown_staff, changed_meanwhile when somebody works on one of the residents
// at the same moment.
func (svc *Service) ImportResidents(
	ctx context.Context, c *usecase.Invocation, community domain.ID, rows []func(*ResidentView), dry bool,
) (*Imported, error) {
	if err := c.CheckReach(community); err != nil || community == domain.System {
		return nil, domain.NotFound("community")
	}
	row, err := store.Get[domain.Community](ctx, svc.Store, "community", community)
	if err != nil {
		return nil, err
	}
	existing, err := svc.residentsByKey(ctx, community)
	if err != nil {
		return nil, err
	}
	hospitals := map[domain.ID]bool{} // chosen ones, looked up once each
	return runImport(ctx, svc, c, dry, func(now time.Time, change *domain.Change, result *Imported) error {
		change.CommunityID = community
		for i, edit := range rows {
			v := &ResidentView{}
			edit(v)
			before, ok := existing[ResidentKey(v)]
			if ok {
				v = &ResidentView{Resident: before.Resident, Phones: slices.Clone(before.Phones)}
				edit(v)
			} else if err := initRecord(&v.Record, now); err != nil {
				return err
			}
			v.CommunityID, v.Pinyin = community, pinyinInitials(v.Name)
			narrowAddress(v)
			if err := keyPhones(v, row.AreaCode); err != nil {
				return fmt.Errorf("row %d: %w", i+1, err)
			}
			if err := svc.assignResponsible(ctx, c, v, &before.Resident); err != nil {
				return fmt.Errorf("row %d: %w", i+1, err)
			}
			for _, h := range v.ChosenHospitals {
				if !hospitals[h] {
					if err := svc.CheckHospital(ctx, "", h); err != nil {
						return fmt.Errorf("row %d: %w", i+1, err)
					}
					hospitals[h] = true
				}
			}
			writeResident(v, before, ok, now, change, result)
		}
		return nil
	})
}

// writeResident adds to the change what a resident's row asks for.
func writeResident(v *ResidentView, before ResidentView, existing bool, now time.Time, change *domain.Change, result *Imported) {
	if !existing {
		change.Insert(&v.Resident)
		replacePhones(change, nil, v.Phones)
		change.Record("resident.create", "residents", v.ID, v)
		result.Added++
		return
	}
	for _, phones := range [][]domain.ResidentPhone{before.Phones, v.Phones} { // databases sort by their own alphabet
		slices.SortFunc(phones, func(a, b domain.ResidentPhone) int { return strings.Compare(a.Key, b.Key) })
	}
	diff := domain.Diff(&before, v)
	if len(diff) == 0 {
		result.Same++
		return
	}
	v.Version++
	v.UpdatedAt = now
	change.Update(&v.Resident)
	replacePhones(change, before.Phones, v.Phones)
	change.Record("resident.update", "residents", v.ID, diff)
	result.Changed++
}

// residentsByKey reads every resident of a community with the phones, by key.
func (svc *Service) residentsByKey(ctx context.Context, community domain.ID) (map[string]ResidentView, error) {
	out := map[string]ResidentView{}
	scope := domain.In(community)
	return out, usecase.Pages(func(after domain.ID) (domain.ID, error) {
		rows, err := svc.Store.Residents(ctx, scope, store.ResidentFilter{}, store.AfterResident{ID: after}, importBatch)
		if err != nil || len(rows) == 0 {
			return "", err
		}
		views, err := svc.withPhones(ctx, scope, rows)
		for i := range views {
			out[ResidentKey(&views[i])] = views[i]
		}
		return rows[len(rows)-1].ID, err
	})
}
