package cli

import (
	"bytes"
	"context"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"songyao/domain"
	"songyao/store"
	"songyao/store/storetest"
	"songyao/workflow/office"
	"songyao/workflow/rooms"
	"songyao/workflow/usecase"
)

var update = flag.Bool("update", false, "write the golden files anew")

// morning is a Monday, 09:00 in Beijing.
var morning = time.Date(2020, 6, 15, 1, 0, 0, 0, time.UTC)

// songyao runs one command line in this process.
func songyao(t *testing.T, environ []string, args ...string) (out, errs string, code int) {
	t.Helper()
	var o, e bytes.Buffer
	p := &program{clock: func() time.Time { return morning }, started: morning, environ: environ}
	code = p.run(t.Context(), &o, &e, args...)
	return o.String(), e.String(), code
}

// must runs a command line that has to succeed.
func must(t *testing.T, args ...string) string {
	t.Helper()
	out, errs, code := songyao(t, nil, args...)
	if code != 0 {
		t.Fatalf("songyao %s: %d\n%s%s", strings.Join(args, " "), code, out, errs)
	}
	return out
}

// refused runs a command line that has to fail, and returns what it says.
func refused(t *testing.T, args ...string) string {
	t.Helper()
	out, errs, code := songyao(t, nil, args...)
	if code != 1 {
		t.Fatalf("songyao %s: %d\n%s%s", strings.Join(args, " "), code, out, errs)
	}
	return errs
}

// file writes a file for a command to read.
func file(t *testing.T, name, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// golden compares with a file in testdata.
func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("%s is out of date (go test ./cli -update writes it anew). Got:\n%s", path, got)
	}
}

// open gives a test the use cases on a database that commands work on too.
func open(t *testing.T, url string) (*rooms.Rooms, *usecase.Invocation) {
	t.Helper()
	rooms := rooms.Open(storetest.Open(t, url, store.Options{}), func() time.Time { return morning })
	c, err := rooms.Office.Console(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	return rooms, c
}

func TestStaff(t *testing.T) {
	t.Parallel()
	storetest.EachURL(t, func(t *testing.T, url string) {
		rooms, c := open(t, url)
		if _, err := office.Create(t.Context(), rooms.Office, c, &domain.Community{
			Name: "天伦锦城", District: "丰台", Place: domain.Place{Zone: "Asia/Shanghai", AreaCode: "010"},
		}); err != nil {
			t.Fatal(err)
		}
		staff := func(args ...string) []string { return append([]string{"staff", "--db", url}, args...) }
		must(t, staff("add", "李敏", "operator@天伦锦城", "supervisor@district:丰台", "--phone", "13900000001")...)
		must(t, staff("add", "郑华", "admin@*")...)
		must(t, staff("add", "周师傅", "driver@天伦锦城", "--trained", "2020-06-13")...)
		if list := must(t, staff("list")...); !strings.Contains(list, "缺 有效的阴性检测 / lacks a valid negative test") {
			t.Errorf("the list does not say that a driver lacks a test:\n%s", list)
		}
		if out := must(t, staff("fit", "周师傅", "--tested", "2020-06-14")...); !strings.Contains(out, "可以上岗") {
			t.Error(out)
		}
		if out := must(t, staff("fit", "周师傅", "--approved=false", "--tested", "2020-06-15", "--positive")...); !strings.Contains(out, "审批、阴性结果") {
			t.Error(out)
		}
		refused(t, staff("fit", "周师傅")...)
		refused(t, staff("fit", "周师傅", "--positive")...)
		refused(t, staff("fit", "周师傅", "--tested", "2020-02-30")...)
		refused(t, staff("fit", "周师傅", "--tested", "2020-06-17")...)
		token := strings.TrimSpace(must(t, staff("token", "李敏", "--label", "办公室电脑", "--days", "7")...))
		who, err := rooms.Office.Authenticate(t.Context(), token)
		if err != nil || who.Name != "李敏" || len(who.In) != 1 {
			t.Fatalf("%+v, %v", who, err)
		}
		list := must(t, staff("list")...)
		for _, want := range []string{"operator@天伦锦城 supervisor@district:丰台", "admin@*", "办公室电脑", "2020-06-22"} {
			if !strings.Contains(list, want) {
				t.Errorf("the list lacks %q:\n%s", want, list)
			}
		}
		if strings.Contains(list, token) {
			t.Error("the list shows a token")
		}
		must(t, staff("revoke", "李敏")...)
		if _, err := rooms.Office.Authenticate(t.Context(), token); !domain.IsCode(err, "unauthenticated") {
			t.Errorf("a revoked token: %v", err)
		}
		wrong := refused(t, staff("add", " ", "boss@天伦锦城", "operator@别处", "driver", "admin@district:海淀", "--phone", "家里")...)
		for _, want := range []string{"姓名", "boss@", "operator@别处", "driver:", "海淀", "家里"} {
			if !strings.Contains(wrong, want) {
				t.Errorf("the mistakes do not name %q:\n%s", want, wrong)
			}
		}
		refused(t, staff("token", "没有的人")...)
		refused(t, staff("token", "李敏", "--days", "400")...)
		refused(t, staff("revoke", "李敏", "no-such-token")...)
		must(t, staff("add", "李敏", "medic@天伦锦城")...)
		if ambiguous := refused(t, staff("token", "李敏")...); !strings.Contains(ambiguous, "同名") {
			t.Error(ambiguous)
		}
	})
}

func TestMigrate(t *testing.T) {
	t.Parallel()
	db := filepath.Join(t.TempDir(), "new.db")
	if errs := refused(t, "verify", "--db", db); !strings.Contains(errs, "没有数据库") {
		t.Error(errs)
	}
	if _, err := os.Stat(db); err == nil {
		t.Error("a command made a database that was not there")
	}
	if out := must(t, "migrate", "up", "--db", db); !strings.Contains(out, "00001_init.sql") {
		t.Error(out)
	}
	if out := must(t, "migrate", "up", "--db", db); !strings.Contains(out, "已是最新") {
		t.Error(out)
	}
	if out := must(t, "migrate", "status", "--db", db); strings.Contains(out, "pending") || !strings.Contains(out, "00001_init.sql") {
		t.Error(out)
	}
	old := file(t, "old.db", "")
	if errs := refused(t, "staff", "list", "--db", old); !strings.Contains(errs, "migrate up") {
		t.Error(errs)
	}
	if out := must(t, "migrate", "status", "--db", old); !strings.Contains(out, "pending") {
		t.Error(out)
	}
}

func TestVersion(t *testing.T) {
	t.Parallel()
	if out := must(t, "version"); !strings.HasPrefix(out, "songyao ") {
		t.Error(out)
	}
}
