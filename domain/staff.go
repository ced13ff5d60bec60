package domain

import (
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

// Staff is a volunteer or cadre with an account.
type Staff struct {
	Record
	Name  string
	Phone string
	// UnavailableUntil is the first day on which somebody ill or in quarantine serves
	// again; "" who is there.
	UnavailableUntil Date
}

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

// Token is a bearer token; only the SHA-256 of its text is kept.
type Token struct {
	ID        ID `gorm:"primaryKey"`
	StaffID   ID
	Hash      string
	Label     string
	CreatedAt time.Time
	ExpiresAt time.Time
	RevokedAt *time.Time
}

// Principal is an authenticated staff member.
type Principal struct {
	StaffID ID
	Name    string
	TokenID ID
	// In holds the roles by community, district-wide grants resolved. A grant
	// for AllDistricts also covers System, whose data are the hospitals, drugs
	// and staff.
	In map[ID][]Role
}

// Has reports whether the principal holds one of roles in the community.
func (p *Principal) Has(community ID, roles ...Role) bool {
	return slices.ContainsFunc(p.In[community], func(r Role) bool { return slices.Contains(roles, r) })
}

// Scope is what a query may touch. Every query on community data carries one:
// it is the authorisation, and on a sharded database the routing.
type Scope struct {
	Communities []ID
	// In the communities Carried, some of the above, only what Carrier drives for
	// or carries something of: what a driver or courier may see.
	Carried []ID
	Carrier ID
}

// Whole is the scope without the narrowing for carriers.
func (s Scope) Whole() Scope { return Scope{Communities: s.Communities} }

// Within is the part of the scope in one community.
func (s Scope) Within(community ID) Scope {
	keep := func(ids []ID) []ID {
		if slices.Contains(ids, community) {
			return []ID{community}
		}
		return nil
	}
	return Scope{Communities: keep(s.Communities), Carried: keep(s.Carried), Carrier: s.Carrier}
}

// In is the scope of exactly one community.
func In(community ID) Scope { return Scope{Communities: []ID{community}} }

// Scope is that of the communities in which the principal holds one of roles;
// carried are those where it is only as a driver or courier.
func (p *Principal) Scope(roles ...Role) Scope {
	s := Scope{Carrier: p.StaffID}
	for c, held := range p.In {
		if !p.Has(c, roles...) {
			continue
		}
		s.Communities = append(s.Communities, c)
		if !slices.ContainsFunc(held, func(r Role) bool {
			return slices.Contains(roles, r) && r != RoleDriver && r != RoleCourier
		}) {
			s.Carried = append(s.Carried, c)
		}
	}
	slices.Sort(s.Communities)
	return s
}
