package cli

import (
	"context"
	"fmt"

	"github.com/spf13/cobra"

	"songyao/workflow/rooms"
)

// verifyCommand re-checks everything that must never be lost.
func (p *program) verifyCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "verify",
		Short: "核对台账、保管链和钱款 / check the ledger, custody and money",
		Long: `逐条核对：台账编号无缺、哈希链完整；每件物品的交接首尾相接；每张单的钱款收支为零；没有东西在外却已结案的单。
发现问题时指出第一处，退出码为 1。

Checks that the ledger has no gaps and its chain of hashes holds, that every custody and money move is what the ledger
saw written, that every item went from holder to holder, that the money of every request sums to zero, that nothing is closed with something out, and that every run-out date follows
from what happened to the supply. Names the first broken row and exits with 1.`,
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			return p.withRooms(c, func(ctx context.Context, rooms *rooms.Rooms) error {
				v, err := rooms.Ledger.Verify(ctx)
				if err != nil {
					return err
				}
				fmt.Fprintf(c.OutOrStdout(), "已核对 / checked:\n"+
					"  台账 ledger entries  %d（其中末尾 %d 条尚未封存 / of these at the end not yet sealed: %d）\n"+
					"  交接与钱款 moves     %d\n  物品 kit items       %d\n  需求单 requests      %d\n  用药计划 plans       %d\n  台账指纹 ledger head %s\n",
					v.Entries, v.Unsealed, v.Unsealed, v.Moves, v.Items, v.Requests, v.Plans, v.Head)
				if v.FirstError != "" {
					return mistake{"数据已损坏或被改动，第一处：" + v.FirstError, "broken or tampered with, first at the row named"}
				}
				fmt.Fprintln(c.OutOrStdout(), "一切完好 / all is well")
				return nil
			})
		},
	}
}
