package cli

import (
	"context"
	"fmt"
	"time"

	"github.com/spf13/cobra"

	"songyao/domain"
	"songyao/workflow/office"
	"songyao/workflow/rooms"
	"songyao/workflow/usecase"
)

// fitness is what the flags say of somebody's fitness to serve.
type fitness struct {
	trained, tested string // days
	positive        bool
}

// flags declares what may be said of somebody's fitness on the command line.
func (f *fitness) flags(c *cobra.Command) {
	c.Flags().StringVar(&f.trained, "trained", "", "培训日期，如 2020-06-13 / day of the training")
	c.Flags().StringVar(&f.tested, "tested", "", "检测采样日期，如 2020-06-14 / day of the sample")
	c.Flags().BoolVar(&f.positive, "positive", false, "检测为阳性 / the test is positive")
}

// record reads the flags.
func (f *fitness) record() (in office.FitnessRecord, err error) {
	if in.TrainedOn, err = optionalDay("--trained", f.trained); err != nil {
		return in, err
	}
	if in.TestedOn, err = optionalDay("--tested", f.tested); err != nil {
		return in, err
	}
	result := domain.TestNegative
	if f.positive {
		result = domain.TestPositive
	}
	switch {
	case in.TestedOn != nil:
		in.TestResult = &result
	case f.positive:
		return in, mistake{"阳性须写明 --tested 采样日期", "a positive test needs --tested, the day of the sample"}
	}
	return in, nil
}

// newcomer is the fitness of somebody who is added, and so approved, now.
func (f *fitness) newcomer(now time.Time) (out domain.Fitness, err error) {
	in, err := f.record()
	if err != nil {
		return out, err
	}
	out.ApprovedAt = &now
	if in.TrainedOn != nil {
		out.TrainedOn = *in.TrainedOn
	}
	if in.TestedOn != nil {
		out.TestedOn, out.TestResult = *in.TestedOn, *in.TestResult
	}
	return out, nil
}

// optionalDay reads a flag that may be left out.
func optionalDay(flag, text string) (*domain.Date, error) {
	if text == "" {
		return nil, nil
	}
	day, err := domain.ParseDate(text)
	if err != nil {
		return nil, mistake{flag + " 日期不存在，应为 2020-06-13 这样的格式", flag + ": no such date; write it like 2020-06-13"}
	}
	return &day, nil
}

// staffFit writes down at the machine itself who is approved, trained and tested.
func (p *program) staffFit() *cobra.Command {
	var is fitness
	var approved bool
	c := &cobra.Command{
		Use: "fit NAME-OR-ID", Short: "登记审批、培训、检测 / record an approval, a training, a test", Args: cobra.ExactArgs(1),
		Example: "  songyao staff fit 李敏 --approved --trained 2020-06-13 --tested 2020-06-14",
		RunE: func(c *cobra.Command, args []string) error {
			in, err := is.record()
			if err != nil {
				return err
			}
			if c.Flags().Changed("approved") {
				in.Approved = &approved
			}
			if in == (office.FitnessRecord{}) {
				return mistake{"请写明 --approved、--trained 或 --tested", "say --approved, --trained or --tested"}
			}
			return p.withConsole(c, func(ctx context.Context, rooms *rooms.Rooms, console *usecase.Invocation) error {
				v, err := findStaff(ctx, rooms, console, args[0])
				if err != nil {
					return err
				}
				if v, err = rooms.Office.RecordFitness(ctx, console, v.ID, in); err != nil {
					return err
				}
				if len(v.Lacks) > 0 {
					lacks := domain.LackNames(v.Lacks)
					fmt.Fprintf(c.OutOrStdout(), "%s 还缺：%s / still lacks: %s\n", v.Name, lacks.Zh, lacks.En)
					return nil
				}
				fmt.Fprintf(c.OutOrStdout(), "%s 可以上岗 / is fit to serve\n", v.Name)
				return nil
			})
		},
	}
	c.Flags().BoolVar(&approved, "approved", false, "已审批；=false 撤销 / approved; =false withdraws it")
	is.flags(c)
	return c
}
