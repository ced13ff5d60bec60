package office

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"
	"time"

	"songyao/domain"
	"songyao/store"
	"songyao/workflow/usecase"
)

// Authenticate finds who bears the token. Errors: unauthenticated.
func (svc *Service) Authenticate(ctx context.Context, token string) (*domain.Principal, error) {
	return svc.Store.Authenticate(ctx, hashToken(token), svc.Now())
}

// hashToken is the form in which a token is kept and found: SHA-256 in hex.
func hashToken(token string) string {
	sum := sha256.Sum256([]byte(token))
	return hex.EncodeToString(sum[:])
}

// StaffView is a staff member with the roles held, and what is missing to serve in
// them today.
type StaffView struct {
	domain.Staff
	Grants []domain.Grant
	Lacks  []domain.Lack
}

// CreateStaff adds a staff member, who serves once somebody has vouched for them
// (RecordFitness); the machine itself vouches for whom it adds. An admin gives only
// roles within the own reach, and alone only those also held there. Errors: forbidden,
// invalid_grant, needs_second_person, id_not_v7.
func (svc *Service) CreateStaff(ctx context.Context, c *usecase.Invocation, v StaffView) (*StaffView, error) {
	return usecase.Do(ctx, svc.Engine, c, func(now time.Time) (*StaffView, *domain.Change, error) {
		if err := initRecord(&v.Record, now); err != nil {
			return nil, nil, err
		}
		if err := checkStaffPhone(v.Phone); err != nil {
			return nil, nil, err
		}
		if err := svc.checkGrants(ctx, c, v.Grants); err != nil {
			return nil, nil, err
		}
		if err := svc.checkAlone(ctx, c, v.Grants); err != nil {
			return nil, nil, err
		}
		if err := svc.settle(ctx, c, &v); err != nil {
			return nil, nil, err
		}
		if v.ApprovedAt != nil {
			v.ApprovedBy = c.Who.StaffID
		}
		change := &domain.Change{CommunityID: domain.System}
		change.Insert(&v.Staff)
		svc.insertGrants(&v, change, now)
		change.Record("staff.create", "staff", v.ID, v)
		roster, err := svc.newRoster(ctx, c)
		if err != nil {
			return nil, nil, err
		}
		v.Lacks = roster.lacks(&v)
		return &v, change, nil
	})
}

// insertGrants gives the staff member's grants ids and adds them to the change.
func (svc *Service) insertGrants(v *StaffView, change *domain.Change, now time.Time) {
	for i := range v.Grants {
		v.Grants[i].ID, v.Grants[i].StaffID = domain.NewID(now), v.ID
		change.Insert(&v.Grants[i])
	}
}

// checkGrants refuses a grant that reaches further than the giver's own role.
func (svc *Service) checkGrants(ctx context.Context, c *usecase.Invocation, grants []domain.Grant) error {
	for i, g := range grants {
		pointer := fmt.Sprintf("/grants/%d", i)
		if g.Role == domain.RolePlanner {
			return domain.Invalid("invalid_grant", pointer)
		}
		if err := svc.checkPlace(ctx, c, g, pointer); err != nil {
			return err
		}
	}
	return nil
}

// checkPlace refuses a place that is none, or that the caller's roles do not reach as a
// whole. Errors: invalid_grant at the pointer, grant_too_wide.
func (svc *Service) checkPlace(ctx context.Context, c *usecase.Invocation, place domain.Grant, pointer string) error {
	if (place.CommunityID == "") == (place.District == "") || place.CommunityID == domain.System {
		return domain.Invalid("invalid_grant", pointer)
	}
	communities, err := svc.Store.AllCommunities(ctx)
	if err != nil {
		return err
	}
	reached := false
	for i := range communities {
		if !place.Covers(&communities[i]) {
			continue
		}
		reached = true
		if !c.Who.Has(communities[i].ID, c.Roles...) {
			return domain.Forbidden("grant_too_wide")
		}
	}
	if !reached {
		return domain.Invalid("invalid_grant", pointer)
	}
	return nil
}

// checkInHand refuses a staff member whose place or roles the caller does not reach:
// somebody of elsewhere, or with wider roles, is out of the caller's hands. Errors:
// grant_too_wide.
func (svc *Service) checkInHand(ctx context.Context, c *usecase.Invocation, v *StaffView) error {
	if err := svc.checkPlace(ctx, c, v.Home(), "/home"); err != nil {
		return err
	}
	return svc.checkGrants(ctx, c, v.Grants)
}

// settle gives a newcomer without a place one: that of the last of the grants, or else of
// whoever adds them, as far as the caller reaches it.
func (svc *Service) settle(ctx context.Context, c *usecase.Invocation, v *StaffView) error {
	switch {
	case v.Home() != domain.Grant{}:
	case len(v.Grants) > 0:
		v.SetHome(v.Grants[len(v.Grants)-1])
	case c.Who.Has(domain.System, c.Roles...):
		v.HomeDistrict = domain.AllDistricts
	default:
		caller, err := store.Get[domain.Staff](ctx, svc.Store, "staff", c.Who.StaffID)
		if err != nil {
			return err
		}
		v.SetHome(caller.Home())
		if svc.checkPlace(ctx, c, v.Home(), "/home") != nil {
			v.SetHome(domain.Grant{CommunityID: c.Scope().Communities[0]})
		}
	}
	return svc.checkPlace(ctx, c, v.Home(), "/home")
}

// checkStaffPhone refuses what nobody can ring. The number stays as it was written. Errors: those of PhoneKey.
func checkStaffPhone(number string) error {
	if number == "" {
		return nil
	}
	_, err := PhoneKey(number, "")
	return domain.At(err, "/phone")
}

// Staff reads a staff member within the caller's reach. Errors: not_found.
func (svc *Service) Staff(ctx context.Context, c *usecase.Invocation, id domain.ID) (*StaffView, error) {
	row, err := store.Get[domain.Staff](ctx, svc.Store, "staff", id)
	if err != nil {
		return nil, err
	}
	grants, err := svc.Store.Grants(ctx, []domain.ID{id})
	if err != nil {
		return nil, err
	}
	v := &StaffView{Staff: *row, Grants: grants}
	roster, err := svc.newRoster(ctx, c)
	if err != nil {
		return nil, err
	}
	if !roster.mayBeSeen(v) {
		return nil, domain.NotFound("staff")
	}
	v.Lacks = roster.lacks(v)
	return v, nil
}

// roster is what staff members are looked at with: where their grants reach,
// and which rules hold about tests.
type roster struct {
	caller      *usecase.Invocation
	now         time.Time
	communities []domain.Community
	districts   map[string]bool // in which the caller has a role
	rules       []domain.Rule
}

// newRoster reads what the caller's staff members are looked at with.
func (svc *Service) newRoster(ctx context.Context, c *usecase.Invocation) (*roster, error) {
	communities, err := svc.Store.AllCommunities(ctx)
	if err != nil {
		return nil, err
	}
	d := &roster{caller: c, now: svc.Now(), communities: communities, districts: map[string]bool{}}
	for _, x := range communities {
		if c.Who.Has(x.ID, c.Roles...) {
			d.districts[x.District] = true
		}
	}
	d.rules, err = svc.Store.Rules(ctx, domain.TestValidDays)
	return d, err
}

// mayBeSeen reports whether the caller may see the staff member: whose place or one of
// whose roles is where the caller has a role. In a district a role in one of its
// communities will do.
func (d *roster) mayBeSeen(v *StaffView) bool {
	return slices.ContainsFunc(append([]domain.Grant{v.Home()}, v.Grants...), func(g domain.Grant) bool {
		return d.caller.Who.Has(g.CommunityID, d.caller.Roles...) || g.District == domain.AllDistricts && d.caller.Who.Has(domain.System, d.caller.Roles...) ||
			g.District != "" && d.districts[g.District]
	})
}

// lacks lists what is missing anywhere the staff member's grants reach.
func (d *roster) lacks(v *StaffView) []domain.Lack {
	roles := make([]domain.Role, len(v.Grants))
	for i, g := range v.Grants {
		roles[i] = g.Role
	}
	missing := map[domain.Lack]bool{}
	seen := map[string]bool{}
	for i := range d.communities {
		x := &d.communities[i]
		if seen[x.District] || !slices.ContainsFunc(v.Grants, func(g domain.Grant) bool { return g.Covers(x) }) {
			continue
		}
		seen[x.District] = true
		for _, l := range v.Fitness.Lacks(roles, d.rules, x.District, x.Day(d.now)) {
			missing[l] = true
		}
	}
	return slices.DeleteFunc(domain.Lacks(), func(l domain.Lack) bool { return !missing[l] })
}

// StaffList lists the staff members within the caller's reach by id, all or only
// those who may not serve today, and where the next page begins ("" at the end).
func (svc *Service) StaffList(ctx context.Context, c *usecase.Invocation, unfit bool, after domain.ID, limit int) ([]StaffView, domain.ID, error) {
	roster, err := svc.newRoster(ctx, c)
	if err != nil {
		return nil, "", err
	}
	var out []StaffView
	for len(out) < limit {
		rows, err := store.List[domain.Staff](ctx, svc.Store, after, limit)
		if err != nil {
			return nil, "", err
		}
		var ids []domain.ID
		for _, r := range rows {
			ids = append(ids, r.ID)
		}
		grants, err := svc.Store.Grants(ctx, ids)
		if err != nil {
			return nil, "", err
		}
		for _, r := range rows {
			v := StaffView{Staff: r}
			for _, g := range grants {
				if g.StaffID == r.ID {
					v.Grants = append(v.Grants, g)
				}
			}
			after = r.ID
			v.Lacks = roster.lacks(&v)
			if roster.mayBeSeen(&v) && (!unfit || len(v.Lacks) > 0) {
				if out = append(out, v); len(out) == limit {
					return out, after, nil
				}
			}
		}
		if len(rows) < limit {
			return out, "", nil
		}
	}
	return out, after, nil
}

// UpdateStaff changes a staff member or the roles. Errors: not_found,
// stale_version, invalid_grant, grant_too_wide, needs_second_person,
// responsible_for_residents (in a community in which no role is left).
func (svc *Service) UpdateStaff(ctx context.Context, c *usecase.Invocation, id domain.ID, edit func(*StaffView) error) (*StaffView, error) {
	return svc.changeStaff(ctx, c, id, "staff.update", edit)
}

// ArchiveStaff ends an account: its tokens stop at once. Somebody who still
// holds a card, a bag or money, or answers for residents, cannot go, nor a place's last
// admin. Errors: not_found, stale_version, holds_items, purse_not_empty,
// responsible_for_residents, last_admin.
func (svc *Service) ArchiveStaff(ctx context.Context, c *usecase.Invocation, id domain.ID) error {
	_, err := svc.changeStaff(ctx, c, id, "staff.archive", func(v *StaffView) error {
		v.Archived = true
		if err := svc.checkEmptyHands(ctx, id, nil); err != nil {
			return err
		}
		return svc.checkNoWards(ctx, c, id, nil)
	})
	return err
}

// RestoreStaff brings an archived account back with its place and roles; what was issued
// before opens nothing any more. Errors: not_found, stale_version, not_archived,
// grant_too_wide.
func (svc *Service) RestoreStaff(ctx context.Context, c *usecase.Invocation, id domain.ID) (*StaffView, error) {
	return svc.changeStaff(ctx, c, id, "staff.restore", func(v *StaffView) error { return restore(&v.Record) })
}

// changeStaff changes a staff member, whose place and roles the caller must reach, by edit,
// and writes the difference to the ledger under the action. Whoever gains a right needs
// new credentials: what was issued before ends, because it was given for less. Errors:
// not_found, stale_version, archived, grant_too_wide, invalid_grant, needs_second_person,
// responsible_for_residents, holds_items, purse_not_empty, last_admin, what edit says.
func (svc *Service) changeStaff(ctx context.Context, c *usecase.Invocation, id domain.ID, action string, edit func(*StaffView) error) (*StaffView, error) {
	return usecase.Do(ctx, svc.Engine, c, func(now time.Time) (*StaffView, *domain.Change, error) {
		v, err := svc.Staff(ctx, c, id)
		if err != nil {
			return nil, nil, err
		}
		if err := c.CheckVersion(v.Version); err != nil {
			return nil, nil, err
		}
		before := StaffView{v.Staff, slices.Clone(v.Grants), v.Lacks}
		if err := svc.checkInHand(ctx, c, &before); err != nil {
			return nil, nil, err
		}
		if err := edit(v); err != nil {
			return nil, nil, err
		}
		if before.Archived && v.Archived {
			return nil, nil, domain.Conflict("archived")
		}
		if before.Archived || len(gained(before.Grants, v.Grants)) > 0 {
			v.CredentialsFrom = &now
		}
		if err := svc.checkPlace(ctx, c, v.Home(), "/home"); err != nil {
			return nil, nil, err
		}
		change := &domain.Change{CommunityID: domain.System}
		if err := svc.checkAdminLeft(ctx, change, &before, v, now); err != nil {
			return nil, nil, err
		}
		if err := checkStaffPhone(v.Phone); err != nil {
			return nil, nil, err
		}
		if !slices.Equal(before.Grants, v.Grants) {
			if err := svc.checkGrants(ctx, c, v.Grants); err != nil {
				return nil, nil, err
			}
			if err := svc.checkAlone(ctx, c, gained(before.Grants, v.Grants)); err != nil {
				return nil, nil, err
			}
			if err := svc.checkNoWards(ctx, c, id, v.Grants); err != nil {
				return nil, nil, err
			}
			if err := svc.checkEmptyHands(ctx, id, v.Grants); err != nil {
				return nil, nil, err
			}
			for i := range before.Grants {
				change.Delete(&before.Grants[i])
			}
			svc.insertGrants(v, change, now)
		}
		v.Version++
		v.UpdatedAt = now
		change.Update(&v.Staff)
		change.Record(action, "staff", id, domain.Diff(&before, v))
		return v, change, nil
	})
}

// checkAdminLeft refuses to leave a place that the staff member set up without anybody who
// can. Two admins who take each other away at the same moment would each see the other
// left: whatever takes an admin away changes the office's row, so that the second looks
// again. Errors: last_admin.
func (svc *Service) checkAdminLeft(ctx context.Context, change *domain.Change, before, after *StaffView, now time.Time) error {
	lost := gained(after.setsUp(), before.setsUp())
	if len(lost) == 0 {
		return nil
	}
	communities, err := svc.Store.AllCommunities(ctx)
	if err != nil {
		return err
	}
	admins, err := svc.Store.Admins(ctx)
	if err != nil {
		return err
	}
	admins = slices.DeleteFunc(admins, func(g domain.Grant) bool { return g.StaffID == before.ID })
	admins = append(admins, after.setsUp()...)
	for i := range communities {
		x := &communities[i]
		covers := func(g domain.Grant) bool { return g.Covers(x) }
		if slices.ContainsFunc(lost, covers) && !slices.ContainsFunc(admins, covers) && (!x.Archived || x.ID == domain.System) {
			return domain.Conflict("last_admin")
		}
		if x.ID == domain.System {
			x.Version++
			x.UpdatedAt = now
			change.Update(x)
		}
	}
	return nil
}

// setsUp are the grants by which the staff member is an admin who may act.
func (v *StaffView) setsUp() []domain.Grant {
	if v.Archived || v.ApprovedAt == nil {
		return nil
	}
	return slices.DeleteFunc(slices.Clone(v.Grants), func(g domain.Grant) bool { return g.Role != domain.RoleAdmin })
}

// checkEmptyHands refuses to take somebody out of a community, down to the roles that are
// left, who has things or money of its residents. Errors: holds_items, purse_not_empty.
func (svc *Service) checkEmptyHands(ctx context.Context, staff domain.ID, left []domain.Grant) error {
	communities, err := svc.Store.AllCommunities(ctx)
	if err != nil {
		return err
	}
	var leaves domain.Scope
	for i := range communities {
		if !slices.ContainsFunc(left, func(g domain.Grant) bool { return g.Covers(&communities[i]) }) {
			leaves.Communities = append(leaves.Communities, communities[i].ID)
		}
	}
	if held, err := svc.Store.HeldBy(ctx, leaves, staff); err != nil || len(held) > 0 {
		return usecase.OrConflict(err, "holds_items")
	}
	purses, err := svc.Store.Purses(ctx, leaves, svc.Now().Add(time.Second))
	if err != nil || slices.ContainsFunc(purses, func(p store.Purse) bool { return p.StaffID == staff }) {
		return usecase.OrConflict(err, "purse_not_empty")
	}
	return nil
}

// gained are the grants of after that were not there before.
func gained(before, after []domain.Grant) []domain.Grant {
	return slices.DeleteFunc(slices.Clone(after), func(g domain.Grant) bool { return slices.ContainsFunc(before, g.SameRight) })
}

// IssuedToken is a token at the only moment when its text is known.
type IssuedToken struct {
	domain.Token
	// Text is kept nowhere, not even for a repeat under the same Idempotency-Key.
	Text string `json:"-"`
}

// tokenPrefix lets a lost token be recognised for what it is.
const tokenPrefix = "sy_"

// newToken makes 256 random bits of token.
func newToken() string {
	var b [32]byte
	_, _ = rand.Read(b[:]) // never fails
	return tokenPrefix + base64.RawURLEncoding.EncodeToString(b[:])
}

// IssueToken gives a staff member a new bearer token. Errors: not_found,
// grant_too_wide, needs_second_person (of somebody else with roles that the caller may not
// give alone), expiry_out_of_range (longer than 366 days or past).
func (svc *Service) IssueToken(ctx context.Context, c *usecase.Invocation, staff domain.ID, label string, expires time.Time) (*IssuedToken, error) {
	return usecase.Do(ctx, svc.Engine, c, func(now time.Time) (*IssuedToken, *domain.Change, error) {
		v, err := svc.Staff(ctx, c, staff)
		if err != nil {
			return nil, nil, err
		}
		if err := svc.checkInHand(ctx, c, v); err != nil {
			return nil, nil, err // a token of somebody with wider roles would widen one's own
		}
		if staff != c.Who.StaffID {
			if err := svc.checkAlone(ctx, c, v.Grants); err != nil {
				return nil, nil, err
			}
		}
		issued, change, err := newTokenChange(v.Staff, c.Who.StaffID, label, now, expires)
		return issued, change, err
	})
}

// newTokenChange is the pure half of IssueToken.
func newTokenChange(staff domain.Staff, by domain.ID, label string, now, expires time.Time) (*IssuedToken, *domain.Change, error) {
	if err := checkExpiry(now, expires, "/expires_at"); err != nil {
		return nil, nil, err
	}
	if staff.Archived {
		return nil, nil, domain.NotFound("staff")
	}
	t := &IssuedToken{Text: newToken()}
	t.Token = domain.Token{
		ID: domain.NewID(now), StaffID: staff.ID, Hash: hashToken(t.Text), Label: label, CreatedAt: now, ExpiresAt: domain.Instant(expires),
		IssuedBy: by,
	}
	change := &domain.Change{CommunityID: domain.System}
	change.Insert(&t.Token)
	change.Record("token.issue", "tokens", t.ID, struct {
		StaffID   domain.ID
		Label     string
		ExpiresAt time.Time
		IssuedBy  domain.ID
	}{t.StaffID, label, t.ExpiresAt, by})
	return t, change, nil
}

// checkExpiry refuses a token that has expired or lives too long. Errors: expiry_out_of_range.
func checkExpiry(now, expires time.Time, pointer string) error {
	if !expires.After(now) || expires.After(now.AddDate(0, 0, 366)) {
		return domain.Invalid("expiry_out_of_range", pointer)
	}
	return nil
}

// Tokens lists a staff member's tokens, newest first: everybody's own, and to who sets up,
// answers or checks those of staff within reach. Those from before rights were gained ended
// at that moment. Errors: not_found.
func (svc *Service) Tokens(ctx context.Context, c *usecase.Invocation, staff domain.ID) ([]domain.Token, error) {
	if staff == c.Who.StaffID {
		own, err := store.Get[domain.Staff](ctx, svc.Store, "staff", staff)
		if err != nil {
			return nil, err
		}
		return svc.tokensOf(ctx, own)
	}
	checks := *c
	checks.Roles = []domain.Role{domain.RoleAdmin, domain.RoleSupervisor, domain.RoleAuditor}
	v, err := svc.Staff(ctx, &checks, staff)
	if err != nil {
		return nil, err
	}
	return svc.tokensOf(ctx, &v.Staff)
}

// tokensOf reads the tokens of the staff member.
func (svc *Service) tokensOf(ctx context.Context, v *domain.Staff) ([]domain.Token, error) {
	tokens, err := svc.Store.Tokens(ctx, v.ID)
	for i := range tokens {
		if t := &tokens[i]; t.RevokedAt == nil && v.CredentialsFrom != nil && t.CreatedAt.Before(*v.CredentialsFrom) {
			t.RevokedAt = v.CredentialsFrom
		}
	}
	return tokens, err
}

// RevokeToken ends a token at once. Errors: not_found.
func (svc *Service) RevokeToken(ctx context.Context, c *usecase.Invocation, staff, token domain.ID) error {
	_, err := usecase.Do(ctx, svc.Engine, c, func(now time.Time) (*domain.Token, *domain.Change, error) {
		v, err := svc.Staff(ctx, c, staff)
		if err != nil {
			return nil, nil, err
		}
		tokens, err := svc.tokensOf(ctx, &v.Staff)
		if err != nil {
			return nil, nil, err
		}
		for _, t := range tokens {
			if t.ID != token {
				continue
			}
			change := &domain.Change{CommunityID: domain.System}
			if t.RevokedAt == nil {
				t.RevokedAt = &now
				change.Update(&t)
			}
			change.Record("token.revoke", "tokens", token, struct{ StaffID domain.ID }{staff})
			return &t, change, nil
		}
		return nil, nil, domain.NotFound("token")
	})
	return err
}

// Console is the invocation of somebody at the machine itself (the command line), who
// may do everything, in every community.
func (svc *Service) Console(ctx context.Context) (*usecase.Invocation, error) {
	communities, err := svc.Store.AllCommunities(ctx)
	if err != nil {
		return nil, err
	}
	p := &domain.Principal{StaffID: domain.System, Name: "console", In: map[domain.ID][]domain.Role{}}
	for _, c := range communities {
		p.In[c.ID] = []domain.Role{domain.RoleAdmin}
	}
	return &usecase.Invocation{Who: p, Roles: []domain.Role{domain.RoleAdmin}}, nil
}

// firstAdmin is the first admin's id, the same in every database: of two replicas
// that start on an empty one at the same moment, one makes it.
const firstAdmin domain.ID = "00000000-0000-7000-8000-000000000001"

// Empty reports whether nobody works here yet.
func (svc *Service) Empty(ctx context.Context) (bool, error) {
	staff, err := store.List[domain.Staff](ctx, svc.Store, "", 1)
	return len(staff) == 0, err
}

// Bootstrap makes the first admin of an empty database and a token for it, valid
// for a year, both or neither. ok is false when there is a staff member already.
func (svc *Service) Bootstrap(ctx context.Context, name string) (token string, ok bool, err error) {
	if empty, err := svc.Empty(ctx); err != nil || !empty {
		return "", false, err
	}
	c, err := svc.Console(ctx)
	if err != nil {
		return "", false, err
	}
	issued, err := usecase.Do(ctx, svc.Engine, c, func(now time.Time) (*IssuedToken, *domain.Change, error) {
		v := StaffView{
			Staff: domain.Staff{
				Name: strings.TrimSpace(name), HomeDistrict: domain.AllDistricts,
				Fitness: domain.Fitness{ApprovedAt: &now, ApprovedBy: domain.System},
			},
			Grants: []domain.Grant{{Role: domain.RoleAdmin, District: domain.AllDistricts}},
		}
		if err := initRecord(&v.Record, now); err != nil {
			return nil, nil, err
		}
		v.ID = firstAdmin // the same in every replica, and of no time
		change := &domain.Change{CommunityID: domain.System}
		change.Insert(&v.Staff)
		svc.insertGrants(&v, change, now)
		change.Record("staff.create", "staff", v.ID, v)
		issued, rest, err := newTokenChange(v.Staff, domain.System, "first start", now, now.AddDate(1, 0, 0))
		if err != nil {
			return nil, nil, err
		}
		change.Insert(rest.Inserts...)
		change.Entries = append(change.Entries, rest.Entries...)
		return issued, change, nil
	})
	if domain.IsCode(err, "already_exists") {
		return "", false, nil
	}
	if err != nil {
		return "", false, err
	}
	return issued.Text, true, nil
}
