package cli

import (
	"strings"

	"github.com/spf13/cobra"

	"songyao/cli/demosupply"
	"songyao/domain"
	"songyao/workflow/supply"
)

// demoSupplyCommand lives through a year under three rules for the refill call.
func (p *program) demoSupplyCommand() *cobra.Command {
	opt := demosupply.Options{
		Open: supply.OpenDay, Residents: demosupply.Residents, From: demosupply.From, Days: demosupply.Days,
	}
	first, seeds := uint64(1), 20
	about := strings.Join(demosupply.Assumptions(opt), "\n  * ")
	c := &cobra.Command{
		Use:   "demo-supply",
		Short: "模拟一年的断药与提醒电话 / a simulated year of run-outs and refill calls",
		Long: `模拟 500 位居民一年的用药：没有提醒名单、固定“剩 7 天”规则、本服务的规则，三者面对同一个随机世界；比较断药次数与所打电话数。

Lives through a year of 500 residents three times in the same world: without a refill call list, with a call at 7 days
left, and with this service's rule; prints run-outs and calls of each seed and of all. Two further lines show where the
difference comes from. A simulation of assumptions, which are:

  * ` + about + `

The exit code is 1 when this service's rule is not better on every seed.`,
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			if seeds < 1 || seeds > 1_000 {
				return mistake{"--seeds 应是 1 到 1000", "--seeds must be from 1 to 1000"}
			}
			var err error
			if opt.Drugs, err = shippedDrugs(); err != nil {
				return err
			}
			years, err := demosupply.Report(c.OutOrStdout(), opt, first, seeds)
			if err != nil {
				return err
			}
			for _, y := range years {
				if !y.Dominates() {
					return mistake{"并非每个种子都优于固定规则", "not better than the fixed rule on every seed"}
				}
			}
			return nil
		},
	}
	f := c.Flags()
	f.Uint64Var(&first, "seed", first, "第一个随机种子 / the first seed of everything that chance decides")
	f.IntVar(&seeds, "seeds", seeds, "种子个数 / how many seeds, one after the other")
	f.IntVar(&opt.Residents, "residents", opt.Residents, "居民人数 / residents")
	return c
}

// shippedDrugs are those of the demo data, as the import reads them.
func shippedDrugs() (out []domain.Drug, err error) {
	text, err := demoFiles.ReadFile("demodata/drugs_chronic.csv")
	if err != nil {
		return nil, err
	}
	t, err := drugs().parse(text)
	if err != nil {
		return nil, err
	}
	out = make([]domain.Drug, len(t.rows))
	for i, edit := range t.rows {
		edit(&out[i])
	}
	return out, nil
}
