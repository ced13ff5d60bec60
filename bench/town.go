package main

import (
	"context"
	"fmt"
	"time"

	"golang.org/x/sync/errgroup"

	"songyao/domain"
	"songyao/store"
	"songyao/workflow/office"
	"songyao/workflow/rooms"
)

// Everything has a number, and its id is computed from it, by us and by pgbench
// alike.
const (
	kindCommunity = 1 + iota
	kindResident
	kindHospital
	kindDrug
	kindStaff // and the roles after it
)

const (
	hospitals = 16
	drugs     = 48
)

// begun is an id of today, the same in the process of the clients: an id of one's own must
// be of the last month.
var begun = domain.NewID(time.Now().UTC().Truncate(24 * time.Hour))

// idPrefix and numbered are one format: a UUIDv7 of that moment with the kind and
// the number behind it.
func idPrefix(kind int) string { return fmt.Sprintf("%s-7000-8%03x-", begun[:13], kind) }

func numbered(kind, n int) domain.ID { return domain.ID(fmt.Sprintf("%s%012x", idPrefix(kind), n)) }

// crew are the roles of a lifecycle, each held by one person a community.
var crew = []domain.Role{
	domain.RoleOperator, domain.RoleCollector, domain.RoleDispatcher, domain.RoleDriver, domain.RoleCourier,
}

func kindOf(role domain.Role) int {
	for i, r := range crew {
		if r == role {
			return kindStaff + i
		}
	}
	panic("bench: nobody is " + string(role))
}

// homeOf scatters the residents over the communities. pgbench computes the same
// (homeSQL).
func homeOf(resident int) int { return (resident*1103515245 + 12345) / 65536 % communities }

// town is a seeded database.
type town struct {
	Tokens map[domain.Role][communities]string // bearer tokens
	Spare  int                                 // a resident for whom nothing has been done
}

// settle fills an empty database: the communities with their crews, hospitals,
// drugs, so many residents and one to spare.
func settle(ctx context.Context, st *store.Store, residents int) (*town, error) {
	if _, err := st.Migrate(ctx); err != nil {
		return nil, err
	}
	rooms := rooms.Open(st, time.Now)
	t := &town{Tokens: map[domain.Role][communities]string{}, Spare: residents}
	if err := t.reference(ctx, rooms); err != nil {
		return nil, err
	}
	console, err := rooms.Office.Console(ctx)
	if err != nil {
		return nil, err
	}
	console.Roles = domain.Roles()
	return t, parallel(residents+1, func(n int) error {
		community := numbered(kindCommunity, homeOf(n))
		_, err := rooms.Office.CreateResident(ctx, console, office.ResidentView{
			Resident: domain.Resident{
				CommunityID: community, Record: domain.Record{ID: numbered(kindResident, n)}, Name: "王秀英",
				Building: "3", Unit: "2", Room: "501", Flags: domain.List[domain.Flag]{domain.FlagLivingAlone},
				Insurance: domain.InsuranceEmployee,
			},
			Phones: []domain.ResidentPhone{{Number: fmt.Sprint(13800000000 + n), Relation: "本人"}},
		})
		return err
	})
}

func (t *town) reference(ctx context.Context, rooms *rooms.Rooms) error {
	for k := range communities {
		console, err := rooms.Office.Console(ctx)
		if err != nil {
			return err
		}
		_, err = office.Create(ctx, rooms.Office, console, &domain.Community{
			Record: domain.Record{ID: numbered(kindCommunity, k)}, Name: fmt.Sprintf("%d号院", k), District: "丰台区",
			Place: domain.Place{Zone: "Asia/Shanghai", AreaCode: "010"}, Lat: 39.822, Lon: 116.338,
		})
		if err != nil {
			return err
		}
	}
	console, err := rooms.Office.Console(ctx)
	if err != nil {
		return err
	}
	week := domain.List[domain.Session]{{Weekdays: []int{1, 2, 3, 4, 5, 6, 7}, Opens: "00:00", Closes: "23:59"}}
	for n := range hospitals {
		_, err := office.Create(ctx, rooms.Office, console, &domain.Hospital{
			Record: domain.Record{ID: numbered(kindHospital, n)}, Name: fmt.Sprintf("第%d医院", n), Sessions: week,
			InsuranceRoute: domain.RouteCommunity,
		})
		if err != nil {
			return err
		}
	}
	for n := range drugs {
		_, err := office.Create(ctx, rooms.Office, console, &domain.Drug{
			Record: domain.Record{ID: numbered(kindDrug, n)}, GenericName: "苯磺酸氨氯地平片", Maker: fmt.Sprintf("第%d制药厂", n),
			Form: "片剂", Strength: "5mg", Unit: "片", PackSize: 28_000,
		})
		if err != nil {
			return err
		}
	}
	for _, role := range crew {
		var tokens [communities]string
		for k := range communities {
			v, err := rooms.Office.CreateStaff(ctx, console, office.StaffView{
				Staff: domain.Staff{
					Record: domain.Record{ID: numbered(kindOf(role), k)}, Name: string(role),
					Fitness: domain.FitOn(rooms.Now(), domain.Place{Zone: "Asia/Shanghai"}.Day(rooms.Now())),
				},
				Grants: []domain.Grant{{Role: role, CommunityID: numbered(kindCommunity, k)}},
			})
			if err != nil {
				return err
			}
			issued, err := rooms.Office.IssueToken(ctx, console, v.ID, "bench", rooms.Now().AddDate(0, 0, 1))
			if err != nil {
				return err
			}
			tokens[k] = issued.Text
		}
		t.Tokens[role] = tokens
	}
	return nil
}

// What a purchase costs, and the cash that was given for it.
const (
	totalFen   = 6_000
	insuredFen = 3_000
	cashFen    = 10_000
	changeFen  = cashFen - (totalFen - insuredFen)
)

func drugsOf(resident int) [2]domain.ID {
	return [2]domain.ID{numbered(kindDrug, resident%drugs), numbered(kindDrug, (resident+17)%drugs)}
}

func hospitalOf(resident int) domain.ID { return numbered(kindHospital, resident%hospitals) }

// parallel calls do for 0 to n-1, clients of them at a time.
func parallel(n int, do func(i int) error) error {
	var all errgroup.Group
	all.SetLimit(clients)
	for i := range n {
		all.Go(func() error { return do(i) })
	}
	return all.Wait()
}
