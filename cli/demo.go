package cli

import (
	"encoding/json"
	"fmt"

	"github.com/spf13/cobra"

	"songyao/cli/demo"
)

// demoCommand replays ten days of a compound.
func (p *program) demoCommand() *cobra.Command {
	opt := demo.Options{Spec: p.spec, Import: importShipped, Clock: p.clock}
	var asJSON bool
	c := &cobra.Command{
		Use:   "demo",
		Short: "重演天伦锦城的十天 / replay ten days of one compound",
		Long: `重演 2020 年 6 月 13 日至 23 日的天伦锦城：在本机随机端口启动真正的服务，全部经 HTTP 进行，使用模拟时钟。
登记、收卡、派医院、购药、送药、还卡、结账，直到最后一天一切了结；最后打印报告。同一种子结果相同，与数据库无关。

默认使用临时 SQLite 文件，结束即删除。用 --postgres 时，在该服务器上新建一个 songyao_demo_ 开头的数据库，结束即删除；
所给的库本身不会被改动，但其用户须有建库权限。--db 对本命令无效。

Replays 天伦锦城 from 13 to 23 June 2020 against the real server, started here on a free port, over HTTP and on a simulated
clock: ten days of calls, and the working day after, on which everything is brought to an end. The same seed gives the
same report on either database, but for the seconds. Residents, volunteers and what hospitals had in stock are made up.

Without --postgres a temporary SQLite file is used and removed. With it a database called songyao_demo_... is made on that
server and dropped at the end; the one named is not touched, but its user must be allowed to create databases. --db has no
effect.

With --json the last line is one object:
  requests           all of them: by telephone (--requests) and split off; in the end delivered + cancelled
  delivered          given to the resident
  cancelled          before the purchase, or after it with the goods returned
  same_day_share     of the delivered, those delivered on the day of the call; what was split off counts from the call
                     that it goes back to
  shortages          reports that a counter did not have all of a request
  splits             requests split off: lines that were short, or not handed out in full
  conflicts_refused  of two people doing the same at the same moment, the one who was told 409 or 412
  cards_out          insurance cards not back with their residents
  money_open_fen     what volunteers hold or are owed, in fen
  ledger_ok          ledger, custody and money checked from the first entry to the last
  seconds            that the replay took

The exit code is 1 when something did not come home.`,
		Example: "  songyao demo --seed 7\n  songyao demo --postgres postgres://postgres@localhost/postgres --json",
		Args:    cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			opt.Out, opt.Log = c.OutOrStdout(), c.ErrOrStderr()
			report, err := demo.Run(c.Context(), opt)
			if err != nil {
				return err
			}
			if asJSON {
				line, err := json.Marshal(report)
				if err != nil {
					return err
				}
				fmt.Fprintln(c.OutOrStdout(), string(line))
			}
			if !report.Even() {
				return mistake{"重演结束时仍有未了结的事项", "the replay did not come out even"}
			}
			return nil
		},
	}
	f := c.Flags()
	f.StringVar(&opt.Postgres, "postgres", "", "在这台 Postgres 上运行 / run on this Postgres, postgres://user@host/database")
	f.Uint64Var(&opt.Seed, "seed", 1, "随机种子 / seed of everything that chance decides")
	f.IntVar(&opt.Days, "days", demo.Days, "受理来电的天数 / days on which calls are taken")
	f.IntVar(&opt.Requests, "requests", demo.Requests, "来电登记的需求单数 / requests by telephone")
	f.BoolVar(&asJSON, "json", false, "最后一行为 JSON / end with one JSON object")
	return c
}
