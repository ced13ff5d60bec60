package domain

import (
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"time"
)

// Role is what a staff member may do. One person may hold several.
type Role string

// The roles.
const (
	RoleOperator   Role = "operator"   // 接线员: answers the hotline
	RoleMedic      Role = "medic"      // 医务志愿者: settles the exact product
	RoleCollector  Role = "collector"  // 收卡员: takes the kit at the door
	RoleDispatcher Role = "dispatcher" // 调度员: assigns hospitals and drivers
	RolePlanner    Role = "planner"    // the planning job; no person holds it
	RoleDriver     Role = "driver"     // 司机: buys the drugs
	RoleCourier    Role = "courier"    // 送药员: brings the bag and the card back
	RoleCashier    Role = "cashier"    // 出纳: settles money
	RoleSupervisor Role = "supervisor" // 负责人: answers for all of it
	RoleAuditor    Role = "auditor"    // 审计: reads
	RoleAdmin      Role = "admin"      // 管理员: sets up
)

// Roles lists every role.
func Roles() []Role {
	return []Role{
		RoleOperator, RoleMedic, RoleCollector, RoleDispatcher, RolePlanner, RoleDriver, RoleCourier,
		RoleCashier, RoleSupervisor, RoleAuditor, RoleAdmin,
	}
}

// Answers reports whether the role answers for a place: nobody gives it alone, and who
// holds it confirms what others may not do alone.
func (r Role) Answers() bool { return r == RoleAdmin || r == RoleSupervisor }

// Staff is a volunteer or cadre with an account.
type Staff struct {
	Record
	Name  string
	Phone string
	// UnavailableUntil is the first day on which somebody ill or in quarantine serves
	// again; "" who is there.
	UnavailableUntil Date
	// HomeID and HomeDistrict are the place to which the person belongs, with or without
	// roles there, in the words of a Grant: only who reaches it sees and changes them.
	HomeID       ID
	HomeDistrict string
	// CredentialsFrom is when rights were gained or the account was brought back: what was
	// issued before opens nothing. nil for who never gained any.
	CredentialsFrom *time.Time
	Fitness
}

// Home is the staff member's place, as a grant of no role.
func (s *Staff) Home() Grant { return Grant{CommunityID: s.HomeID, District: s.HomeDistrict} }

// SetHome moves the staff member to the place of the grant.
func (s *Staff) SetHome(place Grant) { s.HomeID, s.HomeDistrict = place.CommunityID, place.District }

// Unavailable reports whether nothing may be given to the person on the day.
func (s *Staff) Unavailable(day Date) bool { return day < s.UnavailableUntil }

// TableName is "staff", a word without plural.
func (Staff) TableName() string { return "staff" }

// AllDistricts is the district of a grant that covers everything.
const AllDistricts = "*"

// Grant gives a staff member a role in one community, in a whole district, or
// (district AllDistricts) everywhere.
type Grant struct {
	ID          ID `gorm:"primaryKey"`
	StaffID     ID
	Role        Role
	CommunityID ID
	District    string
}

// Covers reports whether the grant reaches the community.
func (g Grant) Covers(c *Community) bool {
	return g.CommunityID == c.ID || g.District == AllDistricts || g.District != "" && g.District == c.District
}

// SameRight reports whether both grants give the same role in the same place.
func (g Grant) SameRight(x Grant) bool {
	return g.Role == x.Role && g.CommunityID == x.CommunityID && g.District == x.District
}

// Token is a bearer token; only the SHA-256 of its text is kept.
type Token struct {
	ID        ID `gorm:"primaryKey"`
	StaffID   ID
	Hash      string
	Label     string
	CreatedAt time.Time
	ExpiresAt time.Time
	RevokedAt *time.Time
	IssuedBy  ID // or proposed; "" when nobody wrote it down
	// ConfirmedBy is the second person, where issuing it took one.
	ConfirmedBy ID
}

// Proposal is a request for rights that nobody gives alone: roles to be added, or else a
// token, which TokenExpiresAt tells from roles. Another admin or a supervisor of the place
// confirms it.
type Proposal struct {
	ID             ID `gorm:"primaryKey"`
	StaffID        ID // for whom
	Grants         List[Grant]
	Label          string
	TokenExpiresAt *time.Time
	ProposedBy     ID
	CreatedAt      time.Time
	ExpiresAt      time.Time // when it can be confirmed no more
	ConfirmedBy    ID
	ConfirmedAt    *time.Time
	Version        int64
}

// ProposalTime is how long a proposal waits.
const ProposalTime = 24 * time.Hour

// Over reports whether the proposal can be confirmed no more.
func (p *Proposal) Over(now time.Time) bool { return p.ConfirmedAt != nil || !now.Before(p.ExpiresAt) }

// Principal is an authenticated staff member.
type Principal struct {
	StaffID ID
	Name    string
	TokenID ID
	// Withheld says that there would be more roles, had somebody vouched for the
	// principal.
	Withheld bool
	// In holds the roles by community, district-wide grants resolved. A grant
	// for AllDistricts also covers System, whose data are the hospitals, drugs
	// and staff. Until somebody has vouched for the principal only the roles of the
	// field are there, so that what is in hand can be brought home.
	In map[ID][]Role
	// Unfit holds what is missing to take up work in the field, by community.
	Unfit map[ID][]Lack
}

// Has reports whether the principal holds one of roles in the community.
func (p *Principal) Has(community ID, roles ...Role) bool {
	return slices.ContainsFunc(p.In[community], func(r Role) bool { return slices.Contains(roles, r) })
}

// Rights are all roles held in the community, in all of them for System, as a digest: who
// has lost or gained one there has other rights.
func (p *Principal) Rights(community ID) string {
	held := map[ID][]Role{}
	for c, roles := range p.In {
		if community == System || c == community {
			held[c] = slices.Sorted(slices.Values(roles))
		}
	}
	sum := sha256.Sum256(Document(held)) // keys of a map are written in order
	return hex.EncodeToString(sum[:])
}

// Scope is what a query may touch. Every query on community data carries one:
// it is the authorisation, and on a sharded database the routing.
type Scope struct {
	Communities []ID
	// In the communities Carried, some of the above, only what Carrier drives for
	// or carries something of: what a driver or courier may see.
	Carried []ID
	// In the communities Held, some of Carried, only what Carrier has in hand: all
	// that somebody who is not fit to serve may see.
	Held    []ID
	Carrier ID
}

// Whole is the scope without the narrowing for carriers.
func (s Scope) Whole() Scope { return Scope{Communities: s.Communities} }

// Fit is the part of the scope in which more is shown than what is in hand.
func (s Scope) Fit() Scope {
	s.Communities = slices.DeleteFunc(slices.Clone(s.Communities), func(c ID) bool { return slices.Contains(s.Held, c) })
	s.Carried = slices.DeleteFunc(slices.Clone(s.Carried), func(c ID) bool { return slices.Contains(s.Held, c) })
	s.Held = nil
	return s
}

// Within is the part of the scope in one community.
func (s Scope) Within(community ID) Scope {
	return s.Among([]ID{community})
}

// Among is the part of the scope in the communities named, which may be named several times: where the rows are
// that were just read. What belongs to them is then not looked for in a whole city.
func (s Scope) Among(communities []ID) Scope {
	wanted := make(map[ID]bool, len(communities))
	for _, c := range communities {
		wanted[c] = true
	}
	only := func(ids []ID) (out []ID) {
		for _, c := range ids {
			if wanted[c] {
				out = append(out, c)
			}
		}
		return out
	}
	return Scope{Communities: only(s.Communities), Carried: only(s.Carried), Held: only(s.Held), Carrier: s.Carrier}
}

// In is the scope of exactly one community.
func In(community ID) Scope { return Scope{Communities: []ID{community}} }

// Scope is that of the communities in which the principal holds one of roles;
// carried are those where it is only as a driver or courier, held those where it
// is only in the field, without being fit for it.
func (p *Principal) Scope(roles ...Role) Scope {
	s := Scope{Carrier: p.StaffID}
	for c, held := range p.In {
		if !p.Has(c, roles...) {
			continue
		}
		s.Communities = append(s.Communities, c)
		sees := func(more func(Role) bool) bool {
			return slices.ContainsFunc(held, func(r Role) bool { return slices.Contains(roles, r) && more(r) })
		}
		unfit := len(p.Unfit[c]) > 0 && !sees(func(r Role) bool { return !r.InField() })
		if unfit {
			s.Held = append(s.Held, c)
		}
		if unfit || !sees(func(r Role) bool { return r != RoleDriver && r != RoleCourier }) {
			s.Carried = append(s.Carried, c)
		}
	}
	slices.Sort(s.Communities)
	return s
}

// Driver is the car of a staff member; its id is the staff member's.
type Driver struct {
	Record
	Plate        string
	CapacityKits int
	ColdBox      bool
	ShiftStart   string  // "08:00"
	ShiftEnd     string  // "18:00"
	Lat, Lon     float64 // where the day starts, WGS-84

	// A break of BreakMinutes begins between BreakEarliest and BreakLatest, "11:30" and
	// "13:00"; 0 and "" for a driver who asked for none.
	BreakMinutes  int
	BreakEarliest string
	BreakLatest   string
}

// dayEnd ends a shift that goes on past midnight, in seconds after it.
const dayEnd = 24 * 3600

// Shift is when the driver may be under way, in seconds after midnight. A plan is for
// one day: a shift that goes on into the next ends with the day.
func (d *Driver) Shift() (begin, end int) {
	begin, end = SecondOfDay(d.ShiftStart), SecondOfDay(d.ShiftEnd)
	if end <= begin {
		end = dayEnd
	}
	return begin, end
}

// CheckBreak holds the break against the shift. Errors: required for what is missing of
// a break, break_window, break_outside_shift.
func (d *Driver) CheckBreak() error {
	switch none := d.BreakMinutes == 0; {
	case none && d.BreakEarliest == "" && d.BreakLatest == "":
		return nil
	case none:
		return Invalid("required", "/break_minutes")
	case d.BreakEarliest == "":
		return Invalid("required", "/break_earliest")
	case d.BreakLatest == "":
		return Invalid("required", "/break_latest")
	}
	begin, end := d.Shift()
	earliest, latest := SecondOfDay(d.BreakEarliest), SecondOfDay(d.BreakLatest)
	switch {
	case latest < earliest:
		return Invalid("break_window", "/break_latest")
	case earliest < begin:
		return Invalid("break_outside_shift", "/break_earliest")
	case latest+d.BreakMinutes*60 > end:
		return Invalid("break_outside_shift", "/break_latest")
	}
	return nil
}
