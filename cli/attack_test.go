package cli

import (
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"golang.org/x/text/encoding/japanese"

	"songyao/domain"
	"songyao/store"
	"songyao/store/storetest"
)

// TestAttack10Imports: what a file would lose on its way is told with its row, and the file changes nothing; what can be
// read rightly is.
func TestAttack10Imports(t *testing.T) {
	t.Parallel()
	db := storetest.SQLite(t)
	open(t, db)
	must(t, "import", "communities", file(t, "c.csv", "名称,区,纬度,经度,区号\n甲,丰台,39.8,116.3,010\n"), "--db", db)
	japan, err := japanese.ShiftJIS.NewEncoder().String("name,building,room\n山田太郎,1,101\n鈴木一郎,1,102\n")
	if err != nil {
		t.Fatal(err)
	}
	for text, want := range map[string]string{
		"姓名,楼,室,电话,电话\n张三,1,101,63450001,13900000001\n":    "电话",
		"姓名,楼,室,电话,phone\n张三,1,101,63450001,13900000001\n": "第5列",
		"姓名,楼,室,过敏\n张三,1,101,青霉素,头孢\n":                     "第2行",
		"姓名,楼,室,过敏,备注\n张三,1,101,青霉素,头孢,\n":                 "第2行",
		"姓名,楼,室,,备注\n张三,1,101,青霉素,x\n":                     "第2行",
		"姓名,楼,室\n\u3164,1,101\n":                           "name",
		"姓名,楼,室\n张\u200b三,1,101\n":                         "name",
		"姓名,楼,室\n张\ufffd,1,101\n":                          "name",
		"姓名,楼,室,电话\n张三,1,101,1.39E+10\n":                   "电子表格",
		"姓名,楼,室,电话\n张三,1,101,1390000001\n":                 "11 位",
		"姓名,楼,室\n张三,1-6,101\n张三,１－６,101\n":                 "第3行",
		"姓名,楼,室\n张三,1-6,101\n张三,１-６,１０１\n":                 "第3行",
		japan:                                   "UTF-8",
		"name,building,room\nM\xfcller,1,101\n": "UTF-8",
	} {
		if errs := refused(t, "import", "residents", file(t, "r.csv", text), "--db", db); !strings.Contains(errs, want) {
			t.Errorf("%q: %s, want %s", text, errs, want)
		}
	}
	if out := must(t, "import", "residents", file(t, "r.csv", "姓名,楼,室\r张三,1-6,101\r李四,1-6,102\r"), "--db", db); !strings.Contains(out, "新增 2") {
		t.Error(out)
	}
	if out := must(t, "import", "residents", file(t, "r.csv", "姓名,楼,室\n张三,１－６,１０１\n"), "--db", db); !strings.Contains(out, "新增 0，更新 0，不变 1") {
		t.Error(out)
	}
}

// TestAttack12Files: whatever is kept on disk is its owner's alone, also what an earlier version left open.
func TestAttack12Files(t *testing.T) {
	t.Parallel()
	if runtime.GOOS == "windows" {
		t.Skip("no such rights")
	}
	folder := t.TempDir()
	db := filepath.Join(folder, "songyao.db")
	photo := filepath.Join(folder, "attachments", "c", "a.jpg")
	if err := os.MkdirAll(filepath.Dir(photo), 0o755); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{db, photo} {
		if err := os.WriteFile(name, nil, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	for range 2 {
		st, err := store.Open(t.Context(), db, store.Options{})
		if err != nil {
			t.Fatal(err)
		}
		if _, err := st.Migrate(t.Context()); err != nil {
			t.Fatal(err)
		}
		if err := st.PutBlob(t.Context(), &domain.Attachment{CommunityID: domain.System, SHA256: "aa"}, []byte("x")); err != nil {
			t.Fatal(err)
		}
		seen := 0
		err = filepath.WalkDir(folder, func(path string, e fs.DirEntry, err error) error {
			if err != nil || path == folder {
				return err
			}
			seen++
			info, err := e.Info()
			if want := map[bool]fs.FileMode{true: 0o700, false: 0o600}[e.IsDir()]; err == nil && info.Mode().Perm() != want {
				t.Errorf("%s is %v, want %v", path, info.Mode().Perm(), want)
			}
			return err
		})
		if err != nil || seen < 7 {
			t.Errorf("%d files, %v", seen, err)
		}
		if err := st.Close(); err != nil {
			t.Fatal(err)
		}
	}
}
