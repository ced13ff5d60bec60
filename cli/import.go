package cli

import (
	"context"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"songyao/domain"
	"songyao/workflow/office"
	"songyao/workflow/rooms"
	"songyao/workflow/usecase"
)

// importCommand reads CSV files.
func (p *program) importCommand() *cobra.Command {
	var in importing
	c := &cobra.Command{
		Use:   "import {hospitals|drugs|communities|residents} FILE.csv",
		Short: "导入 CSV 文件 / import a CSV file",
		Long: `导入 CSV 文件（UTF-8 或 GB 18030）。第一行是列名，中英文都可以；不认识的列会被忽略并列出。
只要有一行不对，就什么也不写入，并逐行说明。再次导入同一文件会更新已有的记录，不会重复；空着的格子保持原样。

Imports a CSV file (UTF-8 or GB 18030). The first line names the columns, in Chinese or English; unknown ones are
ignored and listed. A single bad row and nothing is written; every bad row is explained. Importing again updates what is
there instead of doubling it; an empty cell leaves things as they are.

  hospitals    name, district, lat, lon, insurance_route [name_en level weekday_hours speciality queue_minutes daily_quota datum]
  drugs        generic_name, form, strength, unit, pack_size [brand maker usual_daily_dose atc gap_dangerous cold_chain ...]
  communities  name, district, lat, lon [datum zone area_code hotlines card_hours contact_days]
  residents    name, building, room [community unit phones flags responsible insurance chosen_hospitals allergies note]`,
		Example: "  songyao import hospitals 医院.csv --dry-run\n  songyao import residents 居民.csv --community 天伦锦城",
		Args:    cobra.ExactArgs(2),
		RunE: func(c *cobra.Command, args []string) error {
			file, err := os.ReadFile(args[1])
			if err != nil {
				return err
			}
			return p.withRooms(c, func(ctx context.Context, rooms *rooms.Rooms) error {
				in.Rooms, in.out = rooms, c.OutOrStdout()
				return in.run(ctx, args[0], file)
			})
		},
	}
	c.Flags().BoolVar(&in.dry, "dry-run", false, "只检查，不写入 / check only, write nothing")
	c.Flags().StringVar(&in.community, "community", "", "居民所在小区的名称或编号，文件没有这一列时用 / the residents' community, when the file has no such column")
	return c
}

// importing is one import.
type importing struct {
	*rooms.Rooms
	out       io.Writer
	dry       bool
	community string
}

// run imports one file as somebody at the machine itself; every bad row is named, and with
// one of them nothing is written.
func (in *importing) run(ctx context.Context, kind string, file []byte) error {
	c, err := in.Office.Console(ctx)
	if err != nil {
		return err
	}
	switch kind {
	case "hospitals":
		return reference(ctx, in, c, hospitals(), file)
	case "drugs":
		return reference(ctx, in, c, drugs(), file)
	case "communities":
		return reference(ctx, in, c, communities(), file)
	case "residents":
		return in.residents(ctx, c, file)
	}
	return mistake{"不能导入 " + kind, "cannot import " + kind + "; there are hospitals, drugs, communities, residents"}
}

// reference imports records that belong to everybody.
func reference[T office.Importable](ctx context.Context, in *importing, c *usecase.Invocation, s *sheet[T], file []byte) error {
	t, err := s.parse(file)
	if err != nil {
		return err
	}
	done, err := office.Import(ctx, in.Office, c, t.rows, in.dry)
	if err != nil {
		return err
	}
	in.report(*done, t.ignored)
	return nil
}

// residents imports residents, community by community.
func (in *importing) residents(ctx context.Context, c *usecase.Invocation, file []byte) error {
	g, err := in.gazetteer(ctx, c)
	if err != nil {
		return err
	}
	t, err := residents(g).parse(file)
	if err != nil {
		return err
	}
	rows := map[domain.ID][]func(*office.ResidentView){}
	for _, edit := range t.rows {
		var v office.ResidentView
		edit(&v)
		rows[v.CommunityID] = append(rows[v.CommunityID], edit)
	}
	write := func(dry bool) (total office.Imported, err error) {
		for _, community := range g.communities { // by id, as everybody who writes to several
			if len(rows[community.ID]) == 0 {
				continue
			}
			done, err := in.Office.ImportResidents(ctx, c, community.ID, rows[community.ID], dry)
			if err != nil {
				return total, fmt.Errorf("%s: %w", community.Name, err)
			}
			total.Added += done.Added
			total.Changed += done.Changed
			total.Same += done.Same
		}
		return total, nil
	}
	total, err := write(true) // every community is checked before the first is written
	if err == nil && !in.dry {
		total, err = write(false)
	}
	if err != nil {
		return err
	}
	in.report(total, t.ignored)
	return nil
}

// gazetteer reads what residents refer to.
func (in *importing) gazetteer(ctx context.Context, c *usecase.Invocation) (*gazetteer, error) {
	g := &gazetteer{hospitals: map[string]domain.ID{}, staff: map[string][]domain.ID{}}
	var err error
	if g.communities, err = in.Office.Communities(ctx, c, "", everything); err != nil {
		return nil, err
	}
	if in.community != "" {
		if g.home, err = named(g.communities, in.community); err != nil {
			return nil, err
		}
	} else if len(g.communities) == 1 {
		g.home = g.communities[0].ID
	}
	staff, _, err := in.Office.StaffList(ctx, c, false, "", everything)
	if err != nil {
		return nil, err
	}
	for _, s := range staff {
		if !s.Archived {
			g.staff[s.Name] = append(g.staff[s.Name], s.ID)
		}
	}
	hospitals, err := office.List[domain.Hospital](ctx, in.Office, "", everything)
	for _, h := range hospitals {
		g.hospitals[h.Name] = h.ID
	}
	return g, err
}

// everything is more than a city has of anything listed.
const everything = 100_000

// report tells what an import did, or would have done, and which columns it did not know.
func (in *importing) report(done office.Imported, ignored []string) {
	if len(ignored) > 0 {
		fmt.Fprintf(in.out, "忽略的列 / columns ignored: %s\n", strings.Join(ignored, ", "))
	}
	if in.dry {
		fmt.Fprintln(in.out, "试运行，没有写入 / dry run, nothing was written")
	}
	fmt.Fprintf(in.out, "新增 %d，更新 %d，不变 %d / %d added, %d updated, %d unchanged\n",
		done.Added, done.Changed, done.Same, done.Added, done.Changed, done.Same)
}
