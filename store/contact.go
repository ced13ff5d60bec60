package store

import (
	"context"
	"slices"

	"songyao/domain"
)

// PastLine is what a resident asked for before.
type PastLine struct {
	ResidentID domain.ID
	domain.Line
}

// Household is what a contact with a household is decided on.
type Household struct {
	Resident  Inhabitant
	Members   []domain.Resident // everybody behind the door who is still there, the resident among them
	Supply    Supply            // of all of them
	Open      []domain.Request  // theirs that are not finished
	OpenLines []domain.Line
	Past      []PastLine    // newest first
	Products  []domain.Drug // of all those lines
	Today     []domain.Contact
	Callbacks []domain.Callback // that the resident is to be rung about
}

// Product finds a drug that was asked for.
func (d *Household) Product(id domain.ID) *domain.Drug {
	i := slices.IndexFunc(d.Products, func(x domain.Drug) bool { return x.ID == id })
	if i < 0 {
		return &domain.Drug{}
	}
	return &d.Products[i]
}

// Household reads what a contact with the resident's household is decided on: first
// who lives there, then the rest as of one moment. today tells the day there.
// Errors: not_found.
func (s *Store) Household(ctx context.Context, scope domain.Scope, resident domain.ID, today func(domain.Place) domain.Date) (*Household, error) {
	who, err := s.Inhabitant(ctx, scope, resident)
	if err != nil {
		return nil, err
	}
	ids, err := s.householdMembers(ctx, &who.Resident)
	if err != nil {
		return nil, err
	}
	const (
		open  = "r.community_id IN ? AND r.resident_id IN ? AND r.closed_at IS NULL AND r.finished_at IS NULL"
		lines = "FROM requests r JOIN lines l ON l.community_id = r.community_id AND l.request_id = r.id WHERE "
		past  = lines + "r.community_id IN ? AND r.resident_id IN ? AND l.drug_id IS NOT NULL"
	)
	communities, out := []domain.ID{who.CommunityID}, &Household{Resident: *who}
	return out, s.snapshot(ctx, append(out.Supply.queries(communities, ids),
		read(&out.Members, "SELECT r.* FROM residents r WHERE r.community_id IN ? AND r.id IN ? ORDER BY r.id", communities, ids),
		read(&out.Open, "SELECT r.* FROM requests r WHERE "+open+" ORDER BY r.id", communities, ids),
		read(&out.OpenLines, "SELECT l.* "+lines+open+" ORDER BY l.id", communities, ids),
		read(&out.Past, "SELECT r.resident_id, l.* "+past+" AND r.split_from IS NULL ORDER BY r.registered_at DESC, l.id DESC", communities, ids),
		read(&out.Products, "SELECT d.* FROM drugs d WHERE d.id IN (SELECT l.drug_id "+past+")", communities, ids),
		read(&out.Today, "SELECT c.* FROM contacts c WHERE c.community_id IN ? AND c.contacted_on = ? AND c.household = ? ORDER BY c.at, c.id",
			communities, today(who.Place), who.Household()),
		read(&out.Callbacks, openCallbacks, who.CommunityID, resident, domain.ID(""), ""),
	)...)
}

// householdMembers lists who lives behind the resident's door.
func (s *Store) householdMembers(ctx context.Context, of *domain.Resident) ([]domain.ID, error) {
	rows, err := find[domain.Resident](ctx, s, `SELECT r.id, r.community_id FROM residents r WHERE r.community_id = ?
		AND (r.id = ? OR NOT r.archived AND r.room <> '' AND r.building || '-' || r.unit || '-' || r.room = ?) ORDER BY r.id`,
		of.CommunityID, of.ID, of.Household())
	var out []domain.ID
	for _, r := range rows {
		out = append(out, r.ID)
	}
	return out, err
}

// Contact reads a contact. Errors: not_found.
func (s *Store) Contact(ctx context.Context, scope domain.Scope, id domain.ID) (*domain.Contact, error) {
	return findOne[domain.Contact](ctx, s, "contact", "SELECT * FROM contacts WHERE community_id IN ? AND id = ?", scope.Communities, id)
}

// ContactFilter narrows a list of contacts; zero fields do not.
type ContactFilter struct {
	ResidentID domain.ID
	Need       domain.NeedState
}

// Contacts lists contacts, newest first, older than the one named.
func (s *Store) Contacts(ctx context.Context, scope domain.Scope, f ContactFilter, before domain.ID, limit int) ([]domain.Contact, error) {
	where := inScope("c.community_id", scope).is("c.resident_id", f.ResidentID).compare("c.id", "<", before)
	if f.Need != "" {
		where.and("c.need_state <> '' AND c.need_state = ?", f.Need)
	}
	return page[domain.Contact](ctx, s, list{"c.*", "contacts c", "c.id", "c.id DESC"}, where, limit)
}
