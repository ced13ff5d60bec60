package demosupply

import (
	"fmt"
	"io"
	"runtime"
	"text/tabwriter"

	"golang.org/x/sync/errgroup"

	"songyao/domain"
)

// Assumptions tells what the world is like, a line each.
func Assumptions(opt Options) []string {
	percent := func(x float64) string { return fmt.Sprintf("%.4g%%", x*100) }
	return []string{
		fmt.Sprintf("%d residents over %d days from %s, taking the drugs of the shipped catalogue at their usual dose.",
			opt.Residents, opt.Days, opt.From),
		"One to four illnesses a resident; " + percent(alone) + " of the households have one such resident, most others two.",
		"Without a call residents phone when they notice that little is left: the old (" + percent(elderly) +
			") at 0 to 3 days, others at 2 to 10; with " + percent(noticed) + " chance a day. They go on doing so under every rule.",
		fmt.Sprintf("A prescription lasts %d days, %s of them up to %d where the drug allows it; whole boxes, as many as fit, one at least.",
			fourWeeks, percent(longRx), most),
		fmt.Sprintf("The insurance pays from %d days before what it paid for runs out. If that is too late, %s of the residents pay themselves.",
			tooSoon, percent(selfPays)),
		fmt.Sprintf("A waiting order is fetched on an open day after that of the call with chance %s (ordinary) or %s (specialist).",
			percent(ordinary), percent(specialist)),
		fmt.Sprintf("A drug becomes short in the whole district with chance %s a day, for %d to %d days.", percent(shortBegins), shortest, longest),
		"Closed are weekends and public holidays, but for swapped workdays. Calls are made on every day.",
		fmt.Sprintf("A household answers %s to %s of the calls; who is not reached is called again the next day.", percent(leastAtHome), percent(mostAtHome)),
		fmt.Sprintf("Residents take %s to 100%% of their doses, and on %s of the days lose one or take it twice: what the service "+
			"derives drifts from what is there, and every call counts anew.", percent(leastCareful), percent(lost)),
		"What chance decides depends on seed, day and plan or household only, and is the same under every rule.",
		fmt.Sprintf("The fixed rule calls at %d days left, a household at most once a day, and not about what cannot be refilled yet.", FixedDays),
	}
}

// Report lives through one year for each seed from the first, prints them in that
// order, and returns them.
func Report(out io.Writer, opt Options, first uint64, seeds int) ([]*Year, error) {
	for _, line := range Assumptions(opt) {
		fmt.Fprintln(out, "* "+line)
	}
	years, err := runAll(opt, first, seeds)
	if err != nil {
		return nil, err
	}
	fmt.Fprint(out, "\n断药 run-outs：次数 times (人·药·天 days without)；电话 calls made to households\n\n")
	lines := tabwriter.NewWriter(out, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintf(lines, "seed\tno list\t\tfixed %d\t\tcalls\tours\t\tcalls\tbetter\t\n", FixedDays)
	sum, better := &Year{}, 0
	for _, y := range years {
		mark := "no"
		if y.Dominates() {
			mark = "yes"
			better++
		}
		fmt.Fprintf(lines, "%d\t%s\t%s\t%d\t%s\t%d\t%s\t\n", y.Seed, y.Nobody.runOuts(), y.Fixed.runOuts(), y.Fixed.Calls, y.Own.runOuts(), y.Own.Calls, mark)
		sum.add(y)
	}
	if err := lines.Flush(); err != nil {
		return nil, err
	}
	fmt.Fprintln(out)
	if err := sum.print(out); err != nil {
		return nil, err
	}
	fmt.Fprintf(out, "\n%d of %d seeds: no more run-outs, in times and days, at fewer calls than the fixed rule, or fewer at no more calls\n", better, len(years))
	return years, nil
}

// runAll lives through the seeds, as many at once as there are processors.
func runAll(opt Options, first uint64, seeds int) ([]*Year, error) {
	years := make([]*Year, seeds)
	var all errgroup.Group
	all.SetLimit(runtime.GOMAXPROCS(0))
	for i := range years {
		all.Go(func() (err error) {
			years[i], err = Run(opt, first+uint64(i))
			return err
		})
	}
	if err := all.Wait(); err != nil {
		return nil, err
	}
	return years, nil
}

func (o Outcome) runOuts() string { return fmt.Sprintf("%d\t(%d)", o.Episodes, o.Gaps) }

func (y *Year) add(x *Year) {
	y.Plans += x.Plans
	y.Nobody.add(x.Nobody)
	y.Fixed.add(x.Fixed)
	y.Own.add(x.Own)
	y.FixedTogether.add(x.FixedTogether)
	y.OwnAlone.add(x.OwnAlone)
}

// print shows the years together, a line a rule.
func (y *Year) print(out io.Writer) error {
	lines := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	fmt.Fprintln(lines, "all seeds\trun-outs\tdays without\tof these dangerous\tcalls\tanswered\tresidents' own\torders\tself-paid\tcalls per run-out prevented\t")
	for _, r := range []struct {
		name string
		o    Outcome
	}{
		{"no list", y.Nobody},
		{fmt.Sprintf("fixed %d", FixedDays), y.Fixed},
		{fmt.Sprintf("fixed %d, due in %d days together", FixedDays, domain.TogetherDays), y.FixedTogether},
		{"ours, nothing together", y.OwnAlone},
		{"ours", y.Own},
	} {
		o := r.o
		fmt.Fprintf(lines, "%s\t%d\t%d\t%d\t%d\t%d\t%d\t%d\t%d\t%s\t\n",
			r.name, o.Episodes, o.Gaps, o.Dangerous, o.Calls, o.Answered, o.Asked, o.Orders, o.SelfPaid, perPrevented(o, y.Nobody))
	}
	return lines.Flush()
}

// perPrevented is how many calls a run-out less costs against no list; undefined
// when there is none less.
func perPrevented(o, nobody Outcome) string {
	if o.Episodes >= nobody.Episodes {
		return "-"
	}
	return fmt.Sprintf("%.2f", float64(o.Calls)/float64(nobody.Episodes-o.Episodes))
}
