package cli

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"songyao/domain"
	"songyao/workflow/office"
	"songyao/workflow/rooms"
	"songyao/workflow/usecase"
)

// tokenDays is how long a token lasts unless told otherwise.
const tokenDays = 90

// staffCommand sets up accounts from the machine itself, where no token is asked
// for: whoever can read the database may do this anyway.
func (p *program) staffCommand() *cobra.Command {
	c := &cobra.Command{Use: "staff", Short: "人员、角色和令牌 / staff, roles and tokens"}
	c.AddCommand(p.staffAdd(), p.staffGrant(), p.staffFit(), p.staffToken(), p.staffRevoke(), p.staffList())
	return c
}

// staffAdd makes an account with its roles, each in a place.
func (p *program) staffAdd() *cobra.Command {
	var phone string
	var is fitness
	c := &cobra.Command{
		Use:   "add NAME ROLE@PLACE...",
		Short: "增加一人 / add somebody",
		Long: "增加一人，并视为已审批。PLACE 是小区名称或编号、district:区名，或 * 表示全部。收卡员、司机、送药员还须培训和检测。\n" +
			"Adds somebody, who is thereby approved. PLACE is a community's name or id, district:NAME, or * for everywhere.\n" +
			"Collectors, drivers and couriers also need a training and a test.\n\n角色 / roles: " + roleNames(),
		Example: "  songyao staff add 李敏 operator@天伦锦城 medic@天伦锦城\n  songyao staff add 张伟 supervisor@district:丰台",
		Args:    cobra.MinimumNArgs(2),
		RunE: func(c *cobra.Command, args []string) error {
			return p.withConsole(c, func(ctx context.Context, rooms *rooms.Rooms, console *usecase.Invocation) error {
				v, err := newcomer(ctx, rooms, console, args[0], phone, args[1:])
				if err != nil {
					return err
				}
				if v.Fitness, err = is.newcomer(rooms.Now()); err != nil {
					return err
				}
				if v, err = rooms.Office.CreateStaff(ctx, console, *v); err != nil {
					return err
				}
				fmt.Fprintf(c.OutOrStdout(), "已增加 / added: %s %s\n下一步 / next: songyao staff token %s\n", v.Name, v.ID, v.ID)
				return nil
			})
		},
	}
	c.Flags().StringVar(&phone, "phone", "", "电话 / telephone")
	is.flags(c)
	return c
}

// staffGrant gives somebody more roles: over HTTP that takes two people.
func (p *program) staffGrant() *cobra.Command {
	return &cobra.Command{
		Use:   "grant NAME-OR-ID ROLE@PLACE...",
		Short: "给某人增加角色 / give somebody more roles",
		Long: "增加角色；此前发的令牌随即失效，须另发。经 HTTP 办理须双人授权，在本机不须。\n" +
			"Adds roles; tokens issued before end with that. Over HTTP it takes two people, at the machine itself it does not.",
		Example: "  songyao staff grant 李敏 supervisor@天伦锦城",
		Args:    cobra.MinimumNArgs(2),
		RunE: func(c *cobra.Command, args []string) error {
			return p.withConsole(c, func(ctx context.Context, rooms *rooms.Rooms, console *usecase.Invocation) error {
				found, err := findStaff(ctx, rooms, console, args[0])
				if err != nil {
					return err
				}
				more, err := readGrants(ctx, rooms, console, args[1:])
				if err != nil {
					return err
				}
				v, err := rooms.Office.UpdateStaff(ctx, console, found.ID, func(v *office.StaffView) error {
					for _, g := range more {
						if !slices.ContainsFunc(v.Grants, g.SameRight) {
							v.Grants = append(v.Grants, g)
						}
					}
					return nil
				})
				if err != nil {
					return err
				}
				fmt.Fprintf(c.OutOrStdout(), "已增加角色 / roles added: %s %s\n下一步 / next: songyao staff token %s\n", v.Name, v.ID, v.ID)
				return nil
			})
		},
	}
}

// readGrants reads ROLE@PLACE...; the error lists every mistake.
func readGrants(ctx context.Context, rooms *rooms.Rooms, c *usecase.Invocation, texts []string) ([]domain.Grant, error) {
	communities, err := rooms.Office.Communities(ctx, c, "", everything)
	if err != nil {
		return nil, err
	}
	var out []domain.Grant
	var wrong []error
	for _, text := range texts {
		g, err := grant(communities, text)
		if err != nil {
			err = fmt.Errorf("%s: %w", text, err)
		}
		out, wrong = append(out, g), append(wrong, err)
	}
	return out, errors.Join(wrong...)
}

// newcomer reads the arguments of staff add; the error lists every mistake.
func newcomer(ctx context.Context, rooms *rooms.Rooms, c *usecase.Invocation, name, phone string, grants []string) (*office.StaffView, error) {
	v := &office.StaffView{Staff: domain.Staff{Name: strings.TrimSpace(name), Phone: strings.TrimSpace(phone)}}
	var wrong []error
	if v.Name == "" {
		wrong = append(wrong, mistake{"姓名不能空着", "the name must not be empty"})
	}
	wrong = append(wrong, plain(v.Name, nameLimit))
	if v.Phone != "" {
		wrong = append(wrong, dialable(v.Phone))
	}
	var err error
	v.Grants, err = readGrants(ctx, rooms, c, grants)
	return v, errors.Join(append(wrong, err)...)
}

// grant reads ROLE@PLACE.
func grant(communities []domain.Community, text string) (g domain.Grant, err error) {
	role, place, _ := strings.Cut(text, "@")
	g.Role = domain.Role(role)
	if !slices.Contains(domain.Roles(), g.Role) || g.Role == domain.RolePlanner {
		return g, mistake{"没有这个角色，只有 " + roleNames(), "no such role; there are " + roleNames()}
	}
	district, isDistrict := strings.CutPrefix(place, "district:")
	switch {
	case place == "":
		return g, mistake{"要写成 角色@小区", "must look like role@community"}
	case place == domain.AllDistricts:
		g.District = domain.AllDistricts
	case isDistrict:
		g.District = district
		if !slices.ContainsFunc(communities, func(c domain.Community) bool { return c.District == district }) {
			return g, mistake{"没有小区在这个区：" + district, "no community is in district " + district}
		}
	default:
		g.CommunityID, err = named(communities, place)
	}
	return g, err
}

// roleNames are the roles that a person can hold.
func roleNames() string {
	var out []string
	for _, r := range domain.Roles() {
		if r != domain.RolePlanner {
			out = append(out, string(r))
		}
	}
	return strings.Join(out, " ")
}

// staffToken issues a token. Only its hash is kept, so it is shown this once.
func (p *program) staffToken() *cobra.Command {
	var label string
	var days int
	c := &cobra.Command{
		Use: "token NAME-OR-ID", Short: "发一个令牌，只显示一次 / issue a token, shown once", Args: cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			if days < 1 || days > 366 {
				return mistake{"--days 应是 1 到 366", "--days must be from 1 to 366"}
			}
			if err := plain(label, nameLimit); err != nil {
				return fmt.Errorf("--label %w", err)
			}
			return p.withConsole(c, func(ctx context.Context, rooms *rooms.Rooms, console *usecase.Invocation) error {
				v, err := findStaff(ctx, rooms, console, args[0])
				if err != nil {
					return err
				}
				issued, err := rooms.Office.IssueToken(ctx, console, v.ID, label, rooms.Now().AddDate(0, 0, days))
				if err != nil {
					return err
				}
				fmt.Fprintf(c.OutOrStdout(), "%s\n", issued.Text)
				fmt.Fprintf(c.ErrOrStderr(), "%s 的令牌，%s 到期，只显示这一次 / token of %s, expires then, shown only this once\n",
					v.Name, issued.ExpiresAt.Format("2006-01-02"), v.Name)
				return nil
			})
		},
	}
	c.Flags().StringVar(&label, "label", "", "用途，例如哪台手机 / what it is for, e.g. which phone")
	c.Flags().IntVar(&days, "days", tokenDays, "有效天数，最多 366 / days it is valid, 366 at most")
	return c
}

// staffRevoke makes tokens void at once: a phone was lost, or somebody has left.
func (p *program) staffRevoke() *cobra.Command {
	return &cobra.Command{
		Use: "revoke NAME-OR-ID [TOKEN-ID...]", Short: "作废令牌；不写编号就是全部 / revoke tokens, all of them unless named",
		Args: cobra.MinimumNArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			return p.withConsole(c, func(ctx context.Context, rooms *rooms.Rooms, console *usecase.Invocation) error {
				v, err := findStaff(ctx, rooms, console, args[0])
				if err != nil {
					return err
				}
				tokens, err := rooms.Office.Tokens(ctx, console, v.ID)
				if err != nil {
					return err
				}
				revoke := args[1:]
				if len(revoke) == 0 {
					for _, t := range tokens {
						if valid(t, rooms) {
							revoke = append(revoke, string(t.ID))
						}
					}
				}
				for _, id := range revoke {
					if err := rooms.Office.RevokeToken(ctx, console, v.ID, domain.ID(id)); err != nil {
						return err
					}
				}
				fmt.Fprintf(c.OutOrStdout(), "%s：已作废 %d 个令牌 / %d tokens revoked\n", v.Name, len(revoke), len(revoke))
				return nil
			})
		},
	}
}

// valid reports whether a token still opens anything.
func valid(t domain.Token, rooms *rooms.Rooms) bool {
	return t.RevokedAt == nil && rooms.Now().Before(t.ExpiresAt)
}

// staffList lists everybody with roles, fitness and how many tokens are valid.
func (p *program) staffList() *cobra.Command {
	return &cobra.Command{
		Use: "list", Short: "列出人员、角色和有效令牌 / list staff, roles and valid tokens", Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			return p.withConsole(c, func(ctx context.Context, rooms *rooms.Rooms, console *usecase.Invocation) error {
				staff, err := allStaff(ctx, rooms, console)
				if err != nil {
					return err
				}
				communities, err := rooms.Office.Communities(ctx, console, "", everything)
				if err != nil {
					return err
				}
				w := tabwriter.NewWriter(c.OutOrStdout(), 0, 0, 2, ' ', 0)
				for _, v := range staff {
					fmt.Fprintf(w, "%s\t%s\t%s", v.ID, v.Name, places(v.Grants, communities))
					if len(v.Lacks) > 0 {
						lacks := domain.LackNames(v.Lacks)
						fmt.Fprintf(w, "\t缺 %s / lacks %s", lacks.Zh, lacks.En)
					}
					fmt.Fprintln(w)
					tokens, err := rooms.Office.Tokens(ctx, console, v.ID)
					if err != nil {
						return err
					}
					for _, t := range tokens {
						if valid(t, rooms) {
							fmt.Fprintf(w, "  令牌 token\t%s\t%s 至 until %s\n", t.ID, t.Label, t.ExpiresAt.Format("2006-01-02"))
						}
					}
				}
				return w.Flush()
			})
		},
	}
}

// places writes grants as they are given.
func places(grants []domain.Grant, communities []domain.Community) string {
	var out []string
	for _, g := range grants {
		place := string(g.CommunityID)
		for _, c := range communities {
			if c.ID == g.CommunityID {
				place = c.Name
			}
		}
		switch g.District {
		case "":
		case domain.AllDistricts:
			place = g.District
		default:
			place = "district:" + g.District
		}
		out = append(out, string(g.Role)+"@"+place)
	}
	slices.Sort(out)
	return strings.Join(out, " ")
}

// findStaff finds the one staff member with the name or id.
func findStaff(ctx context.Context, rooms *rooms.Rooms, c *usecase.Invocation, name string) (*office.StaffView, error) {
	staff, err := allStaff(ctx, rooms, c)
	if err != nil {
		return nil, err
	}
	var found []office.StaffView
	var ids []string
	for _, v := range staff {
		if string(v.ID) == name || v.Name == name {
			found, ids = append(found, v), append(ids, string(v.ID))
		}
	}
	switch len(found) {
	case 0:
		return nil, mistake{"没有这个人：" + name, "nobody is called " + name}
	case 1:
		return &found[0], nil
	}
	return nil, mistake{"同名不止一人，请写编号：" + strings.Join(ids, " "), "several people have this name, write the id"}
}

// allStaff reads every account, page by page.
func allStaff(ctx context.Context, rooms *rooms.Rooms, c *usecase.Invocation) (out []office.StaffView, err error) {
	for after := domain.ID(""); ; {
		page, next, err := rooms.Office.StaffList(ctx, c, false, after, 1000)
		if err != nil {
			return nil, err
		}
		out = append(out, page...)
		if next == "" {
			return out, nil
		}
		after = next
	}
}

// withConsole is withRooms with the call of somebody at the machine itself.
func (p *program) withConsole(c *cobra.Command, run func(context.Context, *rooms.Rooms, *usecase.Invocation) error) error {
	return p.withRooms(c, func(ctx context.Context, rooms *rooms.Rooms) error {
		console, err := rooms.Office.Console(ctx)
		if err != nil {
			return err
		}
		return run(ctx, rooms, console)
	})
}
