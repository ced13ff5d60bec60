package cli

import (
	"context"
	"fmt"

	"github.com/spf13/cobra"

	"songyao/store"
)

// migrateCommand brings the schema up to date; serve does so too.
func (p *program) migrateCommand() *cobra.Command {
	c := &cobra.Command{Use: "migrate", Short: "数据库结构 / the schema of the database"}
	c.AddCommand(
		&cobra.Command{
			Use: "up", Short: "升级到最新 / bring it up to date", Args: cobra.NoArgs,
			RunE: func(c *cobra.Command, _ []string) error { return p.migrateUp(c) },
		},
		&cobra.Command{
			Use: "status", Short: "显示各步是否已执行 / show which steps were run", Args: cobra.NoArgs,
			RunE: func(c *cobra.Command, _ []string) error {
				return p.withStore(c, func(ctx context.Context, st *store.Store) error {
					steps, err := st.Migrations(ctx)
					for _, m := range steps {
						state := "未执行 pending"
						if m.Applied {
							state = "已执行 applied"
						}
						fmt.Fprintf(c.OutOrStdout(), "%s  %s\n", state, m.Name)
					}
					return err
				})
			},
		},
	)
	return c
}

// migrateUp also makes a SQLite file that is not there yet.
func (p *program) migrateUp(c *cobra.Command) error {
	cfg, err := p.config(c)
	if err != nil {
		return err
	}
	st, err := store.Open(c.Context(), cfg.DB, cfg.options())
	if err != nil {
		return err
	}
	defer st.Close()
	ran, err := st.Migrate(c.Context())
	for _, name := range ran {
		fmt.Fprintln(c.OutOrStdout(), "已执行 / applied:", name)
	}
	if err == nil && len(ran) == 0 {
		fmt.Fprintln(c.OutOrStdout(), "已是最新 / up to date")
	}
	return err
}
