package office

import (
	"context"
	"fmt"
	"slices"
	"time"

	"songyao/domain"
	"songyao/store"
	"songyao/workflow/usecase"
)

// Reference is a kind of record that is set up by an admin.
type Reference interface {
	domain.Community | domain.Driver | domain.Hospital | domain.Drug | domain.Rule
}

// referenceRecord is the part of a reference record that generic code works on.
type referenceRecord interface{ Rec() *domain.Record }

// Create adds a reference record; a client may have chosen the id.
// Errors: id_not_v7, already_exists, forbidden (an admin of some communities only).
func Create[T Reference](ctx context.Context, svc *Service, c *usecase.Invocation, row *T) (*T, error) {
	return usecase.Do(ctx, svc.Engine, c, func(now time.Time) (*T, *domain.Change, error) {
		if err := c.CheckReach(""); err != nil {
			return nil, nil, err
		}
		rec := any(row).(referenceRecord).Rec()
		if err := initRecord(rec, now); err != nil {
			return nil, nil, err
		}
		if err := svc.completeRecord(ctx, row); err != nil {
			return nil, nil, err
		}
		change := &domain.Change{CommunityID: domain.System}
		change.Insert(row)
		change.Record(entityName[T]()+".create", tableName[T](), rec.ID, row)
		return row, change, nil
	})
}

// initRecord gives a new record its id, version and times.
func initRecord(rec *domain.Record, now time.Time) error {
	if rec.ID == "" {
		rec.ID = domain.NewID(now)
	} else if err := rec.ID.Chosen(now); err != nil {
		return err
	}
	rec.Version, rec.CreatedAt, rec.UpdatedAt = 1, now, now
	return nil
}

// completeRecord checks a record against others and fills what is derived.
func (svc *Service) completeRecord(ctx context.Context, row any) error {
	switch r := row.(type) {
	case *domain.Community:
		if _, err := time.LoadLocation(r.Zone); err != nil || r.Zone == "" || r.Zone == "Local" {
			return domain.Invalid("unknown_zone", "/zone")
		}
		if r.CardHours == 0 {
			r.CardHours = 24
		}
		if r.ContactDays == 0 {
			r.ContactDays = 3
		}
		for _, n := range r.Hotlines {
			if _, err := PhoneKey(n, r.AreaCode); err != nil {
				return domain.At(err, "/hotlines")
			}
		}
	case *domain.Drug:
		completeDrug(r)
	case *domain.Driver:
		if _, err := store.Get[domain.Staff](ctx, svc.Store, "staff", r.ID); err != nil {
			return domain.Invalid("unknown_staff", "/staff_id")
		}
		return r.CheckBreak()
	case *domain.Rule:
		return svc.checkRule(ctx, r)
	}
	return nil
}

// checkRule refuses a rule that ends before it begins, that lacks what its kind
// needs, or that says something about the very cases for which another rule is in
// force on the same day.
func (svc *Service) checkRule(ctx context.Context, r *domain.Rule) error {
	switch {
	case r.ToOn != "" && r.ToOn < r.FromOn:
		return domain.Invalid("ends_before_it_begins", "/to_on")
	case !domain.ValidDrugScope(r.Drugs):
		return domain.Invalid("unknown_drug_scope", "/drugs")
	case !domain.ValidHospitalScope(r.Hospitals):
		return domain.Invalid("unknown_hospital_scope", "/hospitals")
	case r.Kind.NeedsPaper() && r.Paper == "":
		return domain.Invalid("required", "/paper")
	case !r.Kind.NeedsPaper() && r.Paper != "":
		return domain.Invalid("not_together", "/paper")
	case r.Kind.NeedsDays() && r.Days == 0 && !r.Lifted:
		return domain.Invalid("required", "/days")
	case r.Kind.OfProof() != (len(r.Proofs) > 0):
		return domain.Invalid("proofs_of_proof_rule", "/proofs")
	case r.Drugs != "" && !r.Kind.OfDrugs():
		return domain.Invalid("not_of_drugs", "/drugs")
	case r.Hospitals != "" && !r.Kind.OfHospitals():
		return domain.Invalid("not_together", "/hospitals")
	}
	for i, k := range r.Proofs {
		if slices.Contains(r.Proofs[:i], k) {
			return domain.Invalid("proof_twice", fmt.Sprintf("/proofs/%d", i))
		}
	}
	if id, err := domain.ParseID(r.Hospitals); err == nil {
		if err := svc.CheckHospital(ctx, "/hospitals", id); err != nil {
			return err
		}
	}
	others, err := svc.Store.Rules(ctx, r.Kind)
	if err != nil {
		return err
	}
	for i := range others {
		if others[i].ID != r.ID && !r.Archived && others[i].Contradicts(r) {
			return domain.Conflict("rule_contradicts", others[i].FromOn, others[i].Source)
		}
	}
	return nil
}

// Get reads a reference record. Errors: not_found.
func Get[T Reference](ctx context.Context, svc *Service, c *usecase.Invocation, id domain.ID) (*T, error) {
	row, err := store.Get[T](ctx, svc.Store, entityName[T](), id)
	if err != nil {
		return nil, err
	}
	if community, ok := any(row).(*domain.Community); ok && !c.Who.Has(community.ID, c.Roles...) {
		return nil, domain.NotFound("community")
	}
	if id == domain.System {
		return nil, domain.NotFound(entityName[T]()) // the office of everything is no place to set up
	}
	if _, ok := any(row).(*domain.Driver); ok {
		if seen, err := svc.Store.Drivers(ctx, c.Scope(), id, "", 1); err != nil || len(seen) == 0 {
			return nil, orNotFound(err, "driver")
		}
	}
	return row, nil
}

// orNotFound is err, or else that there is no such thing.
func orNotFound(err error, what string) error {
	if err != nil {
		return err
	}
	return domain.NotFound(what)
}

// Drivers lists the cars of the places with which the caller has to do.
func (svc *Service) Drivers(ctx context.Context, c *usecase.Invocation, after domain.ID, limit int) ([]domain.Driver, error) {
	return svc.Store.Drivers(ctx, c.Scope(), "", after, limit)
}

// List reads reference records by id, after the one named.
func List[T Reference](ctx context.Context, svc *Service, after domain.ID, limit int) ([]T, error) {
	return store.List[T](ctx, svc.Store, after, limit)
}

// Communities lists the communities the caller has to do with.
func (svc *Service) Communities(ctx context.Context, c *usecase.Invocation, after domain.ID, limit int) ([]domain.Community, error) {
	return svc.Store.Communities(ctx, c.Scope(), after, limit)
}

// Update changes a reference record. Errors: not_found, stale_version.
func Update[T Reference](ctx context.Context, svc *Service, c *usecase.Invocation, id domain.ID, edit func(*T) error) (*T, error) {
	return changeRecord(ctx, svc, c, id, "update", edit)
}

// Archive takes a reference record out of use; what refers to it keeps it.
// Errors: not_found, stale_version.
func Archive[T Reference](ctx context.Context, svc *Service, c *usecase.Invocation, id domain.ID) error {
	_, err := changeRecord(ctx, svc, c, id, "archive", func(row *T) error {
		any(row).(referenceRecord).Rec().Archived = true
		return nil
	})
	return err
}

// Restore brings an archived reference record back, as it was; a rule like a new one.
// Errors: not_found, stale_version, not_archived, what Create says of a rule.
func Restore[T Reference](ctx context.Context, svc *Service, c *usecase.Invocation, id domain.ID) (*T, error) {
	return changeRecord(ctx, svc, c, id, "restore", func(row *T) error { return restore(any(row).(referenceRecord).Rec()) })
}

// restore takes a record out of the archive. Errors: not_archived.
func restore(rec *domain.Record) error {
	if !rec.Archived {
		return domain.Conflict("not_archived")
	}
	rec.Archived = false
	return nil
}

// changeRecord changes a reference record by edit; the ledger gets the difference under
// the action. Errors: not_found, forbidden, stale_version, what edit and completeRecord
// say.
func changeRecord[T Reference](ctx context.Context, svc *Service, c *usecase.Invocation, id domain.ID, action string, edit func(*T) error) (*T, error) {
	return usecase.Do(ctx, svc.Engine, c, func(now time.Time) (*T, *domain.Change, error) {
		row, err := Get[T](ctx, svc, c, id)
		if err != nil {
			return nil, nil, err
		}
		owner := domain.System
		if _, ok := any(row).(*domain.Community); ok {
			owner = id
		}
		if err := c.CheckReach(owner); err != nil {
			return nil, nil, err
		}
		before := *row
		rec := any(row).(referenceRecord).Rec()
		if err := c.CheckVersion(rec.Version); err != nil {
			return nil, nil, err
		}
		if err := edit(row); err != nil {
			return nil, nil, err
		}
		if err := svc.completeRecord(ctx, row); err != nil {
			return nil, nil, err
		}
		rec.Version++
		rec.UpdatedAt = now
		ch := &domain.Change{CommunityID: owner}
		ch.Update(row)
		ch.Record(entityName[T]()+"."+action, tableName[T](), id, domain.Diff(&before, row))
		return row, ch, nil
	})
}

// entityName is what the ledger and errors call a record of the type.
func entityName[T Reference]() string {
	switch any(*new(T)).(type) {
	case domain.Community:
		return "community"
	case domain.Driver:
		return "driver"
	case domain.Hospital:
		return "hospital"
	case domain.Rule:
		return "rule"
	}
	return "drug"
}

// tableName is the table of the type's records.
func tableName[T Reference]() string {
	if w := entityName[T](); w == "community" {
		return "communities"
	} else {
		return w + "s"
	}
}
