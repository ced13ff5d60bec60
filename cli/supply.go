package cli

import (
	"cmp"
	"encoding/csv"
	"fmt"
	"io"
	"math/big"
	"os"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"songyao/domain"
	"songyao/domain/adherence"
)

// supplyCommand measures adherence from a file of dispensings.
func (p *program) supplyCommand() *cobra.Command {
	var from, to string
	c := &cobra.Command{
		Use:   "supply FILE.csv --from DATE --to DATE",
		Short: "从配药记录计算断药日和依从性 / run-out dates and adherence from dispensings",
		Long: `读取配药记录（CSV，UTF-8 或 GB 18030），按患者和药品输出一行 CSV：断药日、覆盖天数、PDC、MPR、CMA1 至 CMA9。
第一行是列名，中英文都可以；不认识的列会被忽略。只要有一行不对，就什么也不输出，并逐行说明。不需要数据库。

Reads dispensings (CSV, UTF-8 or GB 18030) and prints one line of CSV per patient and drug. The first line names the
columns, in Chinese or English; others are ignored. A single bad row and nothing is printed; every bad row is explained.
No database is needed.

Columns read:
  patient 患者, drug 药品, date 日期   the day of dispensing: 2020-06-13 or 2020/6/13
  quantity 数量, daily_dose 日剂量     in the same unit, to the thousandth: half a tablet is 0.5
  days_supply 天数                     whole days; instead of quantity and dose, and stronger than they are

Columns printed. The window are the days from --from to --to, both included; an undefined value is an empty cell; ratios
have four decimals.
  dispensings    days in the window on which the drug was dispensed; what comes on one day is one dispensing
  run_out_on     first day without the drug after everything dispensed up to the end of the window
  window_days    days of the window
  covered_days   days of the window with the drug at hand; a refill begins when the old supply ends (carry-over), and
                 what was left from before the window counts
  pdc            proportion of days covered (PQA): first dispensing in the window to its end, carry-over inside the
                 window; for patients with dispensings on two days at least
  mpr            medication possession ratio = cma1
  cma1           days' supply without the last dispensing / first to last dispensing; may exceed 1
  cma2           days' supply / first dispensing to the end of the window; may exceed 1
  cma3, cma4     cma1 and cma2, at most 1
  cma5           covered days / first to last dispensing, carry-over inside the window
  cma6           covered days / first dispensing to the end of the window, carry-over inside the window
  cma7           covered_days / window_days
  cma8           as cma7, but the window begins when what was left from before has ended
  cma9           mean over the window of the share of its interval between two dispensings that the supply covers, at
                 most 1, the rest carried over; the last interval ends with the window or a later dispensing

Days' supply = quantity / daily dose, rounded down. Who counts as adherent (0.80 is usual for PDC) and patients under 18
are for the reader to decide.

Sources: Vollmer WM et al., Comparison of pharmacy-based measures of medication adherence, BMC Health Services Research
2012, 12:155 (CMA1 to CMA8); R package AdhereR, vignette AdhereR-overview (the same, and CMA9); Pharmacy Quality
Alliance (PDC, carry-over).`,
		Example: "  songyao supply 配药.csv --from 2020-01-01 --to 2020-06-30 > 依从性.csv",
		Args:    cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			w, err := windowOf(from, to)
			if err != nil {
				return err
			}
			file, err := os.ReadFile(args[0])
			if err != nil {
				return err
			}
			t, err := dispensings().parse(file)
			if err != nil {
				return err
			}
			if len(t.ignored) > 0 {
				fmt.Fprintf(c.ErrOrStderr(), "忽略的列 / columns ignored: %s\n", strings.Join(t.ignored, ", "))
			}
			return w.report(c.OutOrStdout(), t)
		},
	}
	c.Flags().StringVar(&from, "from", "", "第一天 / the window's first day, 2020-01-01")
	c.Flags().StringVar(&to, "to", "", "最后一天 / the window's last day")
	return c
}

// window are the days that are measured.
type window struct{ from, to domain.Date }

// windowOf reads the two days between which adherence is measured; both belong to it.
func windowOf(from, to string) (w window, err error) {
	for _, f := range []struct {
		flag, text string
		day        *domain.Date
	}{{"--from", from, &w.from}, {"--to", to, &w.to}} {
		if f.text == "" {
			return w, mistake{"请写明 " + f.flag, f.flag + " is needed"}
		}
		if *f.day, err = dayOf(f.text); err != nil {
			return w, fmt.Errorf("%s: %q %w", f.flag, f.text, err)
		}
	}
	if w.to < w.from {
		return w, mistake{"--to 早于 --from", "--to is before --from"}
	}
	return w, nil
}

// dispensing is a row of the file.
type dispensing struct {
	adherence.Dispensing
	patient, drug string
}

// dispensings is the sheet of what was handed to patients. Rows may repeat: the
// same drug is sometimes handed out twice on one day.
func dispensings() *sheet[dispensing] {
	type row = dispensing
	return &sheet[row]{
		check: func(d *row) (string, error) {
			if d.DaysSupply == 0 && (d.Quantity == 0 || d.DailyDose == 0) {
				return "days_supply", mistake{"要有天数，或数量和日剂量", "needs days_supply, or quantity and daily_dose"}
			}
			return "", nil
		},
		columns: []column[row]{
			{names("patient", "patient_id", "患者", "姓名"), true, text(nameLimit, func(d *row) *string { return &d.patient })},
			{names("drug", "药品", "通用名"), true, text(nameLimit, func(d *row) *string { return &d.drug })},
			{names("date", "fill_date", "日期"), true, day(func(d *row) *domain.Date { return &d.On })},
			{names("quantity", "数量"), false, milli(1, func(d *row) *domain.Milli { return &d.Quantity })},
			{names("daily_dose", "日剂量", "每日用量"), false, milli(1, func(d *row) *domain.Milli { return &d.DailyDose })},
			{names("days_supply", "天数"), false, number(1, 3_660, func(d *row) *int { return &d.DaysSupply })},
		},
	}
}

// day reads a date as people or their spreadsheets write it.
func day[T any](field func(*T) *domain.Date) func(string) (func(*T), error) {
	return func(cell string) (func(*T), error) {
		d, err := dayOf(cell)
		return func(row *T) { *field(row) = d }, err
	}
}

// dayOf reads a day as files have it, also as a spreadsheet writes it.
func dayOf(s string) (domain.Date, error) {
	if d, err := domain.ParseDate(s); err == nil {
		return d, nil
	}
	t, err := time.Parse("2006/1/2", s)
	if err != nil {
		return "", mistake{"日期不存在，应为 2020-06-13 或 2020/6/13", "no such date; write it like 2020-06-13 or 2020/6/13"}
	}
	return domain.DateOf(t, time.UTC), nil
}

// report prints a line per patient and drug, in their order.
func (w window) report(out io.Writer, t *table[dispensing]) error {
	type course struct{ patient, drug string }
	courses := map[course][]adherence.Dispensing{}
	var order []course
	for _, edit := range t.rows {
		var d dispensing
		edit(&d)
		k := course{d.patient, d.drug}
		if courses[k] == nil {
			order = append(order, k)
		}
		courses[k] = append(courses[k], d.Dispensing)
	}
	slices.SortFunc(order, func(a, b course) int {
		return cmp.Or(cmp.Compare(a.patient, b.patient), cmp.Compare(a.drug, b.drug))
	})
	lines := csv.NewWriter(out)
	header := []string{"patient", "drug", "dispensings", "run_out_on", "window_days", "covered_days", "pdc", "mpr"}
	for i := range adherence.CMACount {
		header = append(header, "cma"+strconv.Itoa(i+1))
	}
	_ = lines.Write(header) // the writer keeps its first error for Error
	for _, k := range order {
		_ = lines.Write(append([]string{harmless(k.patient), harmless(k.drug)}, w.measure(courses[k])...))
	}
	lines.Flush()
	return lines.Error()
}

// measure is the line of one patient and drug.
func (w window) measure(given []adherence.Dispensing) []string {
	days := map[domain.Date]bool{}
	for _, d := range given {
		if w.from <= d.On && d.On <= w.to {
			days[d.On] = true
		}
	}
	a := adherence.Measure(given, w.from, w.to)
	cells := []string{
		strconv.Itoa(len(days)), string(a.RunOutOn), strconv.Itoa(a.Window), strconv.Itoa(a.Covered), decimals(a.PDC), decimals(a.MPR),
	}
	for _, cma := range a.CMA {
		cells = append(cells, decimals(cma))
	}
	return cells
}

// decimals prints a ratio, which is exact up to here; an undefined one is empty.
func decimals(r *big.Rat) string {
	if r == nil {
		return ""
	}
	return r.FloatString(4)
}
