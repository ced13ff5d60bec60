package cli

import (
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/encoding/simplifiedchinese"

	"songyao/domain"
	"songyao/store/storetest"
	"songyao/workflow/office"
	"songyao/workflow/rooms"
	"songyao/workflow/usecase"
)

// TestShippedFiles imports the demo data and compares what is then in the database
// with a golden file; importing it again changes nothing.
func TestShippedFiles(t *testing.T) {
	t.Parallel()
	storetest.EachURL(t, func(t *testing.T, url string) {
		rooms, _ := open(t, url)
		if err := demonstrate(t.Context(), rooms, io.Discard); err != nil {
			t.Fatal(err)
		}
		for _, f := range slices.Concat(catalogue, neighbourhood) {
			out := must(t, "import", f.kind, filepath.Join("demodata", f.name), "--db", url)
			if !strings.Contains(out, "新增 0，更新 0，") {
				t.Errorf("%s again: %s", f.name, out)
			}
		}
		c, err := rooms.Office.Console(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		golden(t, "shipped.golden", shipped(t, rooms, c))
	})
}

// shipped writes down what the import made of the shipped files.
func shipped(t *testing.T, rooms *rooms.Rooms, c *usecase.Invocation) string {
	t.Helper()
	var b strings.Builder
	hospitals, err := office.List[domain.Hospital](t.Context(), rooms.Office, "", 1000)
	if err != nil {
		t.Fatal(err)
	}
	for _, h := range hospitals {
		fmt.Fprintf(&b, "hospital %s | %s | %s %s | %v,%v | %s | %s |", h.Name, h.NameEN, h.District, h.Level, h.Lat, h.Lon, h.InsuranceRoute, h.Speciality)
		for _, s := range h.Sessions {
			fmt.Fprintf(&b, " %v %s-%s", s.Weekdays, s.Opens, s.Closes)
		}
		b.WriteByte('\n')
	}
	drugs, err := office.List[domain.Drug](t.Context(), rooms.Office, "", 1000)
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range drugs {
		fmt.Fprintf(&b, "drug %s | %s | %s | %s %s | %d %s, %d a day | %s |", d.GenericName, d.Pinyin, d.GenericEN, d.Form, d.Strength, d.PackSize, d.Unit, d.UsualDailyDose, d.ATC)
		if d.GapDangerous {
			b.WriteString(" gap is dangerous")
		}
		if d.ColdChain {
			b.WriteString(" cold")
		}
		if d.LongRx {
			b.WriteString(" long")
		}
		fmt.Fprintf(&b, " %s | %d days | %s %s\n", d.Controlled, d.MaxDays, d.Condition, d.ICD10)
	}
	communities, err := rooms.Office.Communities(t.Context(), c, "", 1000)
	if err != nil {
		t.Fatal(err)
	}
	for _, x := range communities {
		fmt.Fprintf(&b, "community %s | %s | %v,%v | %s %s | %d h | %s\n", x.Name, x.District, x.Lat, x.Lon, x.Zone, x.AreaCode, x.CardHours, strings.Join(x.Hotlines, " "))
	}
	lines := strings.SplitAfter(b.String(), "\n") // by id, which says nothing about rows of one import
	slices.Sort(lines)
	return strings.Join(lines, "")
}

// TestBadRows: every mistake in a file is told with line and column, and nothing is
// written.
func TestBadRows(t *testing.T) {
	t.Parallel()
	db := storetest.SQLite(t)
	rooms, c := open(t, db)
	if err := demonstrate(t.Context(), rooms, io.Discard); err != nil {
		t.Fatal(err)
	}
	before := shipped(t, rooms, c)
	var said strings.Builder
	for _, f := range []struct{ kind, text string }{
		{"hospitals", `name,district,lat,lon,insurance_route,weekday_hours,queue_minutes,datum
友谊医院,丰台,39.9,116.4,A类,08:00-12:00,10,wgs84
,丰台,139.9,east,B类,25:00-26:00,-1,BD-09
,,,,,,,
友谊医院,丰台,NaN,116.4,社区,12:00-08:00,5,WGS 84
友谊医院,丰台,39.9,116.4,社区,08:00-12:00,5,
"两行
名称",丰台,39.9,116.4,专科
好医院,丰台,39.9,116.4,专科
`},
		{"hospitals", "name,lat,lon\n医院,1,2\n"},
		{"hospitals", "name,district,lat,lon,insurance_route\n坏\"引号\",丰台,1,2,专科\n\"没关上,丰台,1,2,专科\n"},
		{"drugs", `generic_name,form,strength,unit,pack_size,usual_daily_dose,atc,gap_dangerous,controlled,max_days
药,片剂,5mg,片,0,1,C08,no,no,84
药,片剂,5mg,片,28,-1,8CC,perhaps,yes,400
药,片剂,5mg,片,28.0004,1,C08,no,no,84
药,片剂,5mg,片,28,1e3,C08,no,no,
药,片剂,5mg,片,28,1,C08,no,no,
` + strings.Repeat("长", 101) + `,片剂,5mg,片,100001,1,,,,
`},
		{"communities", "name,district,lat,lon,zone,area_code,hotlines,card_hours\n甲,丰台,1,2,Asia/Nowhere,O10,家里,0\n"},
		{"residents", `姓名,小区,楼,室,电话,重点人群,医保类型,选定医院
张三,天伦锦城,1,101,电话坏了,富人,全民,没有的医院
李四,没有的小区,,101,,,,
王五,天伦锦城,1,101,63450001；010-6345 0001,,,
赵六,天伦锦城,1,101,,,,
赵六,天伦锦城,1,101,,,,
钱七,,1,101,,,,
`},
		{"residents", ""},
	} {
		_, mistakes, _ := strings.Cut(refused(t, "import", f.kind, file(t, f.kind+".csv", f.text), "--db", db), "error: ")
		fmt.Fprintf(&said, "== %s\n%s\n%s\n", f.kind, f.text, mistakes)
	}
	golden(t, "bad_rows.golden", said.String())
	if shipped(t, rooms, c) != before {
		t.Error("a bad file changed something")
	}
	if errs := refused(t, "import", "pets", file(t, "pets.csv", "name\n"), "--db", db); !strings.Contains(errs, "pets") {
		t.Error(errs)
	}
}

// TestImportPharmacies: a file says who issues no prescriptions; a hospital of which it
// says nothing does.
func TestImportPharmacies(t *testing.T) {
	t.Parallel()
	db := storetest.SQLite(t)
	rooms, _ := open(t, db)
	must(t, "import", "hospitals", file(t, "h.csv", `name,district,lat,lon,insurance_route,开处方
金象大药房,丰台,39.8,116.3,个人选定,否
社区药店,丰台,39.8,116.3,社区,
卫生服务中心,丰台,39.8,116.3,社区,是
`), "--db", db)
	hospitals, err := office.List[domain.Hospital](t.Context(), rooms.Office, "", 100)
	if err != nil {
		t.Fatal(err)
	}
	for _, h := range hospitals {
		if want := h.Name == "金象大药房"; h.Pharmacy != want {
			t.Errorf("%s: pharmacy %v", h.Name, h.Pharmacy)
		}
	}
	if errs := refused(t, "import", "hospitals", file(t, "h.csv", "name,district,lat,lon,insurance_route,prescribes\n甲,丰台,1,2,社区,也许\n"), "--db", db); !strings.Contains(errs, "prescribes") {
		t.Error(errs)
	}
}

func TestImportResidentsFile(t *testing.T) {
	t.Parallel()
	storetest.EachURL(t, func(t *testing.T, url string) {
		rooms, _ := open(t, url)
		if err := demonstrate(t.Context(), rooms, io.Discard); err != nil {
			t.Fatal(err)
		}
		load := func(text string, args ...string) string {
			t.Helper()
			return must(t, append([]string{"import", "residents", file(t, "residents.csv", text), "--db", url}, args...)...)
		}
		const list = "\ufeff姓名,小区,楼,单元,室,电话,重点人群,医保类型,选定医院,随手记\n" +
			"王秀兰,天伦锦城,3,2,501,63450001；13911111111（女儿）,独居老人；特病,职工医保,北京丰台医院,x\n" +
			"李建国,宜兰园,3,,302,(010)6345 0002,,,,\n"
		if out := load(list, "--dry-run"); !strings.Contains(out, "新增 2") || !strings.Contains(out, "随手记") || !strings.Contains(out, "没有写入") {
			t.Error(out)
		}
		if out := load(list); !strings.Contains(out, "新增 2，更新 0，不变 0") {
			t.Error(out)
		}
		if out := load(list); !strings.Contains(out, "新增 0，更新 0，不变 2") {
			t.Error(out)
		}
		// The same list as a spreadsheet in China saves it.
		gbk, err := simplifiedchinese.GB18030.NewEncoder().String(strings.TrimPrefix(list, "\ufeff"))
		if err != nil {
			t.Fatal(err)
		}
		if out := load(gbk); !strings.Contains(out, "新增 0，更新 0，不变 2") {
			t.Error(out)
		}
		if out := load("姓名,楼,单元,室,过敏\n王秀兰,3,2,501,青霉素\n", "--community", "天伦锦城"); !strings.Contains(out, "更新 1") {
			t.Error(out)
		}
		c, err := rooms.Office.Console(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		found, err := rooms.Office.Callers(t.Context(), c, "139 1111 1111", "")
		if err != nil || len(found) != 1 {
			t.Fatal(found, err)
		}
		who := found[0].ResidentView
		if who.Allergies != "青霉素" || len(who.Phones) != 2 || len(who.Flags) != 2 || who.Insurance != domain.InsuranceEmployee ||
			len(who.ChosenHospitals) != 1 || !slices.ContainsFunc(who.Phones, func(p domain.ResidentPhone) bool { return p.Relation == "女儿" }) {
			t.Errorf("%+v", who)
		}
		keeper, err := rooms.Office.CreateStaff(t.Context(), c, office.StaffView{
			Staff: domain.Staff{Name: "网格员老赵"}, Grants: []domain.Grant{{Role: domain.RoleOperator, CommunityID: who.CommunityID}},
		})
		if err != nil {
			t.Fatal(err)
		}
		const answers = "姓名,小区,楼,单元,室,负责人\n王秀兰,天伦锦城,3,2,501,"
		load(answers + "网格员老赵\n")
		if v, err := rooms.Office.Resident(t.Context(), c, who.ID); err != nil || v.ResponsibleID != keeper.ID {
			t.Errorf("%+v, %v", v, err)
		}
		for _, nobody := range []string{"没有这个人", "0172b57d-7e80-7000-8000-00000000dead"} {
			if errs := refused(t, "import", "residents", file(t, "r.csv", answers+nobody+"\n"), "--db", url); !strings.Contains(errs, "人员") {
				t.Error(errs)
			}
		}
		if errs := refused(t, "import", "residents", file(t, "r.csv", "姓名,楼,室\n甲,1,1\n"), "--db", url); !strings.Contains(errs, "community") {
			t.Error(errs)
		}
		must(t, "verify", "--db", url)
	})
}

func TestDatumColumn(t *testing.T) {
	t.Parallel()
	db := storetest.SQLite(t)
	rooms, _ := open(t, db)
	must(t, "import", "communities", file(t, "c.csv", "名称,区,纬度,经度,坐标系\n甲,丰台,31.997964381,118.005431014,GCJ-02\n乙,丰台,32,118,WGS84\n"), "--db", db)
	c, err := rooms.Office.Console(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	got := shipped(t, rooms, c)
	for _, want := range []string{"甲 | 丰台 | 32,118 |", "乙 | 丰台 | 32,118 |"} {
		if !strings.Contains(got, want) {
			t.Errorf("no %s in\n%s", want, got)
		}
	}
}
