package apitest

import (
	"context"
	"sync/atomic"
	"testing"
	"time"

	"songyao/domain"
	"songyao/workflow/office"
	"songyao/workflow/rooms"
	"songyao/workflow/usecase"
)

// Clock is a clock that a test moves.
type Clock struct{ us atomic.Int64 }

// NewClock begins on a Monday, 09:00 in Beijing.
func NewClock() *Clock {
	c := &Clock{}
	c.us.Store(time.Date(2020, 6, 15, 1, 0, 0, 0, time.UTC).UnixMicro())
	return c
}

// Now is the present moment; every look takes a millisecond, so that ids, which
// count those, keep their order.
func (c *Clock) Now() time.Time { return time.UnixMicro(c.us.Add(1000)).UTC() }

// Pass moves the clock.
func (c *Clock) Pass(d time.Duration) { c.us.Add(d.Microseconds()) }

// World is a server with two communities of two districts. In the first every
// role is held by somebody; the second has an operator.
type World struct {
	*Server
	*rooms.Rooms
	Community domain.ID
	Elsewhere domain.ID
	Staff     map[domain.Role]domain.ID
	Tokens    map[domain.Role]string
	Root      string // token of an admin of everything
	Stranger  string // token of the operator elsewhere
	Hospitals []domain.ID
	Drugs     []domain.ID // amlodipine of two makers, insulin
	Resident  domain.ID
	Foreigner domain.ID // a resident elsewhere
}

// NewWorld fills an empty database and starts the server.
func NewWorld(tb testing.TB, rooms *rooms.Rooms, clock domain.Clock) *World {
	tb.Helper()
	ctx := tb.Context()
	w := &World{
		Server: New(tb, rooms, clock), Rooms: rooms, Staff: map[domain.Role]domain.ID{}, Tokens: map[domain.Role]string{},
	}
	w.Community = w.community(ctx, "天伦锦城", "丰台区")
	w.Elsewhere = w.community(ctx, "花园小区", "大兴区")
	for _, role := range domain.Roles() {
		if role != domain.RolePlanner { // no person holds it
			w.Staff[role], w.Tokens[role] = w.Hire(domain.Grant{Role: role, CommunityID: w.Community})
		}
	}
	_, w.Root = w.Hire(domain.Grant{Role: domain.RoleAdmin, District: domain.AllDistricts})
	_, w.Stranger = w.Hire(domain.Grant{Role: domain.RoleOperator, CommunityID: w.Elsewhere})
	week := domain.List[domain.Session]{{Weekdays: []int{1, 2, 3, 4, 5, 6, 7}, Opens: "08:00", Closes: "17:00"}}
	for _, name := range []string{"花乡社区卫生服务中心", "天坛医院"} {
		w.Hospitals = append(w.Hospitals, create(tb, rooms, &domain.Hospital{
			Name: name, District: "丰台区", Sessions: week, InsuranceRoute: domain.RouteCommunity,
		}).ID)
	}
	for _, d := range []domain.Drug{
		{GenericName: "苯磺酸氨氯地平片", GenericEN: "amlodipine", Brand: "络活喜", Maker: "甲", Form: "片剂", Strength: "5mg", Unit: "片", PackSize: 28_000},
		{GenericName: "苯磺酸氨氯地平片", Maker: "乙", Form: "片剂", Strength: "5mg", Unit: "片", PackSize: 28_000},
		{GenericName: "甘精胰岛素注射液", Maker: "丙", Form: "笔", Strength: "300IU", Unit: "IU", PackSize: 300_000, ATC: "A10AE04", GapDangerous: true},
	} {
		w.Drugs = append(w.Drugs, create(tb, rooms, &d).ID)
	}
	w.Resident = w.resident(ctx, w.Community, "王秀英")
	w.Foreigner = w.resident(ctx, w.Elsewhere, "赵大爷")
	return w
}

// console is a call by somebody at the machine, who may do everything.
func (w *World) console(ctx context.Context) *usecase.Invocation {
	w.tb.Helper()
	c, err := w.Office.Console(ctx)
	if err != nil {
		w.tb.Fatal(err)
	}
	return c
}

func (w *World) community(ctx context.Context, name, district string) domain.ID {
	w.tb.Helper()
	c, err := office.Create(ctx, w.Office, w.console(ctx), &domain.Community{
		Name: name, District: district, Place: domain.Place{Zone: "Asia/Shanghai", AreaCode: "010"}, Lat: 39.822, Lon: 116.338,
	})
	if err != nil {
		w.tb.Fatal(err)
	}
	return c.ID
}

// Hire adds a staff member with the grants, and a token.
func (w *World) Hire(grants ...domain.Grant) (id domain.ID, token string) {
	w.tb.Helper()
	ctx := w.tb.Context()
	v, err := w.Office.CreateStaff(ctx, w.console(ctx), office.StaffView{
		Staff: domain.Staff{Name: string(grants[0].Role), Fitness: domain.FitOn(w.Now(), "2020-06-15")}, Grants: grants,
	})
	if err != nil {
		w.tb.Fatal(err)
	}
	t, err := w.Office.IssueToken(ctx, w.console(ctx), v.ID, "test", w.Now().AddDate(0, 0, 30))
	if err != nil {
		w.tb.Fatal(err)
	}
	return v.ID, t.Text
}

func create[T office.Reference](tb testing.TB, rooms *rooms.Rooms, row *T) *T {
	tb.Helper()
	c, err := rooms.Office.Console(tb.Context())
	if err != nil {
		tb.Fatal(err)
	}
	made, err := office.Create(tb.Context(), rooms.Office, c, row)
	if err != nil {
		tb.Fatal(err)
	}
	return made
}

func (w *World) resident(ctx context.Context, community domain.ID, name string) domain.ID {
	w.tb.Helper()
	v, err := w.Office.CreateResident(ctx, w.console(ctx), office.ResidentView{
		Resident: domain.Resident{
			CommunityID: community, Name: name, Building: "3", Unit: "2", Room: "501", Insurance: domain.InsuranceEmployee,
		},
		Phones: []domain.ResidentPhone{{Number: "6345 1234", Relation: "本人"}},
	})
	if err != nil {
		w.tb.Fatal(err)
	}
	return v.ID
}

// Written is how many ledger entries there are; a request that wrote nothing
// leaves it as it was.
func (w *World) Written() int64 {
	w.tb.Helper()
	c := w.console(w.tb.Context())
	var total int64
	for community := range c.Who.In {
		var last int64
		for {
			entries, err := w.Ledger.Entries(w.tb.Context(), c, community, last, 200)
			if err != nil {
				w.tb.Fatal(err)
			}
			if len(entries) == 0 {
				break
			}
			last = entries[len(entries)-1].Seq
		}
		total += last
	}
	return total
}
