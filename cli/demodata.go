package cli

import (
	"context"
	"embed"
	"fmt"
	"io"
	"slices"
	"text/tabwriter"

	"songyao/domain"
	"songyao/workflow/office"
	"songyao/workflow/rooms"
	"songyao/workflow/usecase"
)

//go:embed demodata/*.csv
var demoFiles embed.FS

// demoCommunity is where the demonstration plays.
const demoCommunity = "天伦锦城"

// sheetFile is a shipped file and what it holds.
type sheetFile struct{ kind, name string }

// catalogue and neighbourhood are the shipped files, each after what it refers to.
var (
	catalogue     = []sheetFile{{"hospitals", "hospitals_beijing.csv"}, {"drugs", "drugs_chronic.csv"}}
	neighbourhood = []sheetFile{{"communities", "compounds_fengtai.csv"}, {"residents", "residents_demo.csv"}}
)

// importShipped imports the shipped hospitals and drugs.
func importShipped(ctx context.Context, rooms *rooms.Rooms) error {
	return importFiles(ctx, rooms, catalogue)
}

// importFiles imports files that are shipped in the binary. A mistake in one of them is ours.
func importFiles(ctx context.Context, rooms *rooms.Rooms, files []sheetFile) error {
	in := importing{Rooms: rooms, out: io.Discard, community: demoCommunity}
	for _, f := range files {
		text, err := demoFiles.ReadFile("demodata/" + f.name)
		if err != nil {
			return err
		}
		if err := in.run(ctx, f.kind, text); err != nil {
			return fmt.Errorf("%s: %w", f.name, err)
		}
	}
	return nil
}

// demoStaff are the people of the demonstration, one a role.
var demoStaff = []struct {
	role domain.Role
	name string
}{
	{domain.RoleOperator, "接线员 李敏"},
	{domain.RoleMedic, "医务志愿者 周宁"},
	{domain.RoleCollector, "收卡员 赵强"},
	{domain.RoleDispatcher, "调度员 孙丽"},
	{domain.RoleDriver, "司机 王军"},
	{domain.RoleCourier, "送药员 陈涛"},
	{domain.RoleCashier, "出纳 刘洋"},
	{domain.RoleSupervisor, "负责人 张伟"},
	{domain.RoleAuditor, "审计 吴静"},
	{domain.RoleAdmin, "小区管理员 郑华"},
}

// demonstrate fills a database with the shipped files, a few residents, and one
// staff member a role, whose tokens it shows. What is there already, because an earlier
// start was ended in the middle, stays as it is.
func demonstrate(ctx context.Context, rooms *rooms.Rooms, out io.Writer) error {
	if err := importFiles(ctx, rooms, slices.Concat(catalogue, neighbourhood)); err != nil {
		return err
	}
	c, err := rooms.Office.Console(ctx)
	if err != nil {
		return err
	}
	communities, err := rooms.Office.Communities(ctx, c, "", everything)
	if err != nil {
		return err
	}
	at := slices.IndexFunc(communities, func(x domain.Community) bool { return x.Name == demoCommunity })
	if at < 0 {
		return fmt.Errorf("the shipped communities do not include %s", demoCommunity)
	}
	staff, err := allStaff(ctx, rooms, c)
	if err != nil {
		return err
	}
	fmt.Fprintf(out, "演示小区 %s，每个角色一人 / demonstration, one person a role:\n\n", demoCommunity)
	lines := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	for _, s := range demoStaff {
		id, token, err := hire(ctx, rooms, c, staff, s.role, s.name, communities[at])
		if err != nil {
			return err
		}
		if s.role == domain.RoleSupervisor { // answers for the vulnerable, whom a file named and nobody recorded
			if _, err := rooms.Office.HandOverDuties(ctx, c, office.DutyHandover{CommunityID: communities[at].ID, To: id}); err != nil {
				return err
			}
		}
		fmt.Fprintf(lines, "  %s\t%s\n", s.role, token)
	}
	if err := lines.Flush(); err != nil {
		return err
	}
	fmt.Fprintln(out)
	return nil
}

// hire makes a staff member of the demonstration, unless they are there, with a token.
func hire(
	ctx context.Context, rooms *rooms.Rooms, c *usecase.Invocation, staff []office.StaffView, role domain.Role, name string, at domain.Community,
) (id domain.ID, token string, err error) {
	if known := slices.IndexFunc(staff, func(v office.StaffView) bool { return v.Name == name }); known >= 0 {
		id = staff[known].ID
	} else {
		v, err := rooms.Office.CreateStaff(ctx, c, office.StaffView{
			Staff:  domain.Staff{Name: name, Fitness: domain.FitOn(rooms.Now(), at.Day(rooms.Now()))},
			Grants: []domain.Grant{{Role: role, CommunityID: at.ID}},
		})
		if err != nil {
			return "", "", err
		}
		id = v.ID
	}
	if role == domain.RoleDriver {
		car := &domain.Driver{
			Record: domain.Record{ID: id}, Plate: "京A·DEMO1", CapacityKits: 40, ColdBox: true,
			ShiftStart: "08:00", ShiftEnd: "18:00", BreakMinutes: 30, BreakEarliest: "11:30", BreakLatest: "13:00", Lat: at.Lat, Lon: at.Lon,
		}
		if _, err := office.Create(ctx, rooms.Office, c, car); err != nil && !domain.IsCode(err, "already_exists") {
			return "", "", err
		}
	}
	issued, err := rooms.Office.IssueToken(ctx, c, id, "demonstration", rooms.Now().AddDate(0, 0, tokenDays))
	if err != nil {
		return "", "", err
	}
	return id, issued.Text, nil
}
