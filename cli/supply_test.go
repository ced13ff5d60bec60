package cli

import (
	"bytes"
	"encoding/csv"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/encoding/simplifiedchinese"
)

// adherenceOf runs songyao supply over the first quarter of 2020.
func adherenceOf(t *testing.T, text string) (out, errs string, code int) {
	t.Helper()
	return songyao(t, nil, "supply", file(t, "dispensings.csv", text), "--from", "2020-01-01", "--to", "2020-03-30")
}

// TestSupply compares with a golden file whose numbers are worked out by hand in
// the tests of domain.
func TestSupply(t *testing.T) {
	t.Parallel()
	out := must(t, "supply", filepath.Join("testdata", "dispensings.csv"), "--from", "2020-01-01", "--to", "2020-03-30")
	golden(t, "supply.golden", out)
}

// The same rows with Chinese headings, in another order, with spreadsheets' dates
// and in the encoding that spreadsheets in China use.
func TestSupplyInChinese(t *testing.T) {
	t.Parallel()
	english, errs, code := adherenceOf(t, "patient,drug,date,quantity,daily_dose,days_supply\n王秀英,氨氯地平,2020-01-10,14,0.5,\n王秀英,氨氯地平,2020-02-25,,,30\n")
	if code != 0 || errs != "" {
		t.Fatal(errs)
	}
	chinese := "天数,日期,药品,备注,患者,日剂量,数量\n30,2020/2/25,氨氯地平,x,王秀英,,\n,2020/1/10,氨氯地平,,王秀英,0.50,14.000\n"
	gbk, err := simplifiedchinese.GB18030.NewEncoder().String(chinese)
	if err != nil {
		t.Fatal(err)
	}
	for _, text := range []string{chinese, "\ufeff" + chinese, gbk} {
		out, errs, code := adherenceOf(t, text)
		if code != 0 || out != english || !strings.Contains(errs, "备注") {
			t.Errorf("%d\n%s\n%s", code, out, errs)
		}
	}
}

// TestSupplyBadRows: every mistake is told with line and column, nothing is
// printed, and the exit code says so.
func TestSupplyBadRows(t *testing.T) {
	t.Parallel()
	var said strings.Builder
	for _, text := range []string{
		`patient,drug,date,quantity,daily_dose,days_supply
王秀英,氨氯地平,2020-01-01,28,1,
,,2020-02-30,-1,0,0
王秀英,氨氯地平,2020/13/1,28.0.0,1e3,1.5
王秀英,氨氯地平,2020-01-01,28,,
王秀英,氨氯地平,2020-01-01,,1,
王秀英,氨氯地平,2020-01-01,0.0004,∞,99999
"两
行",氨氯地平,yesterday,28,NaN,
`,
		"patient,drug,quantity\na,b,1\n",
		"patient,drug,date\n王秀英,氨氯地平,2020-01-01\n",
		"patient,drug,date,days_supply\na,\"b,2020-01-01,30\n",
		"",
	} {
		out, errs, code := adherenceOf(t, text)
		if code != 1 || out != "" {
			t.Errorf("exit %d, printed %q for\n%s", code, out, text)
		}
		said.WriteString("== \n" + text + "\n" + errs + "\n")
	}
	golden(t, "supply_bad_rows.golden", said.String())
}

func TestSupplyWindow(t *testing.T) {
	t.Parallel()
	path := file(t, "d.csv", "patient,drug,date,days_supply\na,b,2020-01-01,30\n")
	for want, args := range map[string][]string{
		"--from":        {path, "--to", "2020-03-30"},
		"--to":          {path, "--from", "2020-03-30"},
		"2020-02-30":    {path, "--from", "2020-02-30", "--to", "2020-03-30"},
		"before":        {path, "--from", "2020-03-30", "--to", "2020-03-29"},
		"no such file":  {path + "x", "--from", "2020-01-01", "--to", "2020-03-30"},
		"accepts 1 arg": {"--from", "2020-01-01", "--to", "2020-03-30"},
	} {
		if errs := refused(t, append([]string{"supply"}, args...)...); !strings.Contains(errs, want) {
			t.Errorf("%v: %s", args, errs)
		}
	}
	if out := must(t, "supply", path, "--from", "2020-01-01", "--to", "2020-01-01"); !strings.Contains(out, "a,b,1,2020-01-31,1,1,,") {
		t.Error(out)
	}
	if out := must(t, "supply", file(t, "e.csv", "patient,drug,date,days_supply\n"), "--from", "2020-01-01", "--to", "2020-01-01"); strings.Count(out, "\n") != 1 {
		t.Error(out)
	}
}

// TestSupplyPrintsNoFormula: what a spreadsheet would run is printed as text.
func TestSupplyPrintsNoFormula(t *testing.T) {
	t.Parallel()
	out, errs, code := adherenceOf(t, "patient,drug,date,days_supply\n\"=cmd|' /C calc'!A0\",@SUM(A1),2020-01-01,30\n＝1+1,-药,2020-01-01,30\n+86,药=1,2020-01-01,30\n")
	if code != 0 {
		t.Fatal(errs)
	}
	for _, want := range []string{"'=cmd|' /C calc'!A0,'@SUM(A1),", "'＝1+1,'-药,", "'+86,药=1,"} {
		if !strings.Contains(out, want) {
			t.Errorf("no %s in\n%s", want, out)
		}
	}
}

// TestSupplyHelpNamesItsColumns holds the help to what is printed.
func TestSupplyHelpNamesItsColumns(t *testing.T) {
	t.Parallel()
	help := must(t, "supply", "--help")
	header, _, _ := strings.Cut(must(t, "supply", filepath.Join("testdata", "dispensings.csv"), "--from", "2020-01-01", "--to", "2020-03-30"), "\n")
	for _, name := range append(strings.Split(header, ","), "daily_dose 日剂量", "days_supply 天数", "Vollmer", "AdhereR") {
		if !strings.Contains(help, name) {
			t.Errorf("the help does not name %s", name)
		}
	}
}

// FuzzDispensings: whatever a file holds is either refused, or leads to a table
// with a line per patient and drug in which no cell is a formula.
func FuzzDispensings(f *testing.F) {
	shipped, err := os.ReadFile(filepath.Join("testdata", "dispensings.csv"))
	if err != nil {
		f.Fatal(err)
	}
	f.Add(shipped)
	f.Add([]byte("患者,药品,日期,数量,日剂量\n=1,\"a\"\"b\",2020/1/1,0.5,0.001\n"))
	f.Add([]byte("patient,drug,date,days_supply\n\"a\nb\",c,9999-12-31,3660\n"))
	f.Fuzz(func(t *testing.T, text []byte) {
		table, err := dispensings().parse(text)
		if err != nil {
			return
		}
		var out bytes.Buffer
		if err := (window{"2020-01-01", "2020-12-31"}).report(&out, table); err != nil {
			t.Fatal(err)
		}
		printed, err := csv.NewReader(&out).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		courses := map[[2]string]bool{}
		for _, edit := range table.rows {
			var d dispensing
			edit(&d)
			courses[[2]string{d.patient, d.drug}] = true
		}
		if len(printed) != len(courses)+1 {
			t.Errorf("%d lines for %d patients and drugs", len(printed)-1, len(courses))
		}
		for _, cell := range slices.Concat(printed...) {
			if cell != "" && strings.ContainsAny(cell[:1], "=+-@\t\r\n") {
				t.Errorf("%q", cell)
			}
		}
	})
}
