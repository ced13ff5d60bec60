package main_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
)

const module = "songyao/"

// topFolders are all there may be, beside hidden ones and what tools make (see docs/architecture.md).
var topFolders = []string{
	"cli", "api", "workflow", "domain", "routing", "jobs", "notify", "store", "migrations", "web", "bench", "docs",
}

// madeFolders, at the top, and skippedFolders, anywhere, hold no Go source of this project.
var (
	madeFolders    = []string{"bin", "data", "coverage", "node_modules"}
	skippedFolders = []string{"node_modules", "dist", "testdata"}
)

// projectImports lists what the code of a folder may import of this project, its own folder apart; "*" is anything.
// A folder below a listed one is held to the same line unless it has one of its own.
var projectImports = map[string]string{
	".":               "cli",
	"cli":             "*",
	"bench":           "*",
	"api":             "workflow domain",
	"jobs":            "workflow domain",
	"workflow":        "store routing notify domain",
	"store":           "domain migrations",
	"store/storetest": "store migrations domain",
	"routing":         "domain",
	"notify":          "domain",
	"domain":          "",
	"migrations":      "",
	"web":             "",
	"docs":            "",
}

// owned libraries belong to one folder, in its tests and everywhere else's as well.
var owned = []struct{ library, prefix, folder, why string }{
	{"gorm", "gorm.io/", "store", "transactions, driver errors and SQL stay where both databases are tested"},
	{"gorm", "github.com/glebarez/", "store", "transactions, driver errors and SQL stay where both databases are tested"},
	{"echo", "github.com/labstack/", "api", "moving to its next major version must touch one folder"},
	{"cron", "github.com/robfig/cron", "jobs", "what a job does is a use case and must run without a schedule"},
}

// noHTTP are the folders that must work the same without a server.
var noHTTP = []string{"workflow", "store", "routing", "domain"}

func TestProjectImportsPointOneWay(t *testing.T) {
	for _, s := range tree(t) {
		if s.test {
			continue // a test may open a database or drive a whole server
		}
		folder := s.folder
		allowed, listed := projectImports[folder]
		for !listed && folder != "." {
			folder = path.Dir(folder)
			allowed, listed = projectImports[folder]
		}
		for _, imported := range s.imports() {
			target, ours := strings.CutPrefix(imported, module)
			switch {
			case !ours || allowed == "*" && (s.within("bench") || target != "store/storetest"):
			case target == "store/storetest":
				t.Errorf("%s imports %s: only tests and bench may, it is no part of the program", s.path, imported)
			case below(target, top(s.folder)):
			case !slices.ContainsFunc(strings.Fields(allowed), func(f string) bool { return below(target, f) }):
				t.Errorf("%s imports %s: %s may import only {%s} of this project, so that dependencies point one way "+
					"(cli -> api, jobs -> workflow -> store, routing, notify -> domain)", s.path, imported, folder, allowed)
			}
		}
	}
}

func TestLibrariesStayInTheirFolder(t *testing.T) {
	for _, s := range tree(t) {
		for _, imported := range s.imports() {
			for _, o := range owned {
				if strings.HasPrefix(imported, o.prefix) && !s.within(o.folder) && !s.within("bench") {
					t.Errorf("%s imports %s: %s only in %s, because %s", s.path, imported, o.library, o.folder, o.why)
				}
			}
		}
	}
}

func TestDomainImportsOnlyTheStandardLibrary(t *testing.T) {
	for _, s := range tree(t) {
		if s.test || !s.within("domain") {
			continue
		}
		for _, imported := range s.imports() {
			first, _, _ := strings.Cut(imported, "/")
			if strings.Contains(first, ".") {
				t.Errorf("%s imports %s: domain imports the standard library only, because its rules must outlive "+
					"every framework", s.path, imported)
			}
		}
	}
}

func TestNoHTTPBelowTheAPI(t *testing.T) {
	for _, s := range tree(t) {
		if s.test || !slices.ContainsFunc(noHTTP, s.within) {
			continue
		}
		for _, imported := range s.imports() {
			if below(imported, "net/http") {
				t.Errorf("%s imports %s: no HTTP in %s, because jobs and commands run the same code without a server",
					s.path, imported, strings.Join(noHTTP, ", "))
			}
		}
	}
}

func TestOnlyCLIReadsTheClock(t *testing.T) {
	for _, s := range tree(t) {
		if s.test || s.generated || s.within("cli") || s.within("bench") {
			continue
		}
		clock := s.importName("time")
		ast.Inspect(s.file, func(n ast.Node) bool {
			call, ok := n.(*ast.SelectorExpr)
			if !ok || !slices.Contains([]string{"Now", "Since", "Until"}, call.Sel.Name) {
				return true
			}
			if x, ok := call.X.(*ast.Ident); ok && clock != "" && x.Name == clock {
				t.Errorf("%s reads time.%s: only cli makes a clock and hands it down, because a transaction has one "+
					"time and a test sets it", s.set.Position(call.Pos()), call.Sel.Name)
			}
			return true
		})
	}
}

func TestEveryPackageHasOneComment(t *testing.T) {
	comments := map[string]int{}
	for _, s := range tree(t) {
		if s.test {
			continue
		}
		comments[s.folder] += 0
		if s.generated || s.file.Doc == nil {
			continue
		}
		comments[s.folder]++
		name := s.file.Name.Name
		if text := s.file.Doc.Text(); name != "main" && !strings.HasPrefix(text, "Package "+name+" ") {
			t.Errorf("%s: the comment of the package begins %.40q and not \"Package %s\"", s.path, text, name)
		}
	}
	for folder, n := range comments {
		if n != 1 {
			t.Errorf("%s has %d package comments outside generated code; it needs one, in one file", folder, n)
		}
	}
}

func TestTopFolders(t *testing.T) {
	entries, err := os.ReadDir(".")
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		name := e.Name()
		if e.IsDir() && name[0] != '.' && !slices.Contains(topFolders, name) && !slices.Contains(madeFolders, name) {
			t.Errorf("%s/ is not a folder of the design; a new one needs its reason in docs/architecture.md and a "+
				"place in topFolders", name)
		}
	}
}

func TestFeatureRowsAreUnique(t *testing.T) {
	first := map[string]int{}
	for i, line := range features(t) {
		id := featureRow.FindStringSubmatch(line)
		if id == nil {
			continue
		}
		if before, ok := first[id[1]]; ok {
			t.Errorf("docs/features.md:%d: row %s is also on line %d", i+1, id[1], before)
			continue
		}
		first[id[1]] = i + 1
	}
	if len(first) == 0 {
		t.Error("docs/features.md has no rows that begin like | A4 |")
	}
}

func TestFeatureTestsExist(t *testing.T) {
	lines := features(t)
	tests := map[string]bool{} // "store/storetest.TestX", and "storetest.TestX" for short
	for _, s := range tree(t) {
		if !s.test {
			continue
		}
		for _, d := range s.file.Decls {
			if f, ok := d.(*ast.FuncDecl); ok && f.Recv == nil {
				folder := s.folder
				if folder == "." {
					folder = strings.TrimSuffix(module, "/")
				}
				tests[folder+"."+f.Name.Name] = true
				tests[path.Base(folder)+"."+f.Name.Name] = true
			}
		}
	}
	for i, line := range lines {
		for _, quoted := range backticks.FindAllStringSubmatch(line, -1) {
			name := namedTest.FindStringSubmatch(quoted[1])
			switch {
			case name == nil:
			case name[1] == "":
				t.Errorf("docs/features.md:%d: `%s` does not say its package; write `package.TestName`", i+1, quoted[1])
			case !tests[name[1]+name[2]]:
				t.Errorf("docs/features.md:%d: there is no test %s", i+1, name[1]+name[2])
			}
		}
	}
}

var (
	featureRow = regexp.MustCompile(`^\|\s*([A-Z]+[0-9]+)\s*\|`)
	backticks  = regexp.MustCompile("`([^`]+)`")
	namedTest  = regexp.MustCompile(`^([a-z][a-z0-9_/]*)?(\.?(?:Test|Fuzz|Benchmark)[A-Z]\w*)(?:/.*)?$`)
)

// features are the lines of docs/features.md; before there is one, there is nothing to hold it to.
func features(t *testing.T) []string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("docs", "features.md"))
	if os.IsNotExist(err) {
		t.Skip("docs/features.md does not exist yet")
	}
	if err != nil {
		t.Fatal(err)
	}
	return strings.Split(string(text), "\n")
}

// source is one Go file of this project.
type source struct {
	path, folder    string // with slashes, from the root; the root itself is "."
	test, generated bool
	set             *token.FileSet
	file            *ast.File
}

func (s source) within(folder string) bool { return below(s.folder, folder) }

func (s source) imports() (paths []string) {
	for _, i := range s.file.Imports {
		if p, err := strconv.Unquote(i.Path.Value); err == nil {
			paths = append(paths, p)
		}
	}
	return paths
}

// importName is what the file calls a package of the standard library, or "".
func (s source) importName(standard string) string {
	for _, i := range s.file.Imports {
		if i.Path.Value != strconv.Quote(standard) {
			continue
		}
		if i.Name != nil {
			return i.Name.Name
		}
		return path.Base(standard)
	}
	return ""
}

func below(child, folder string) bool { return child == folder || strings.HasPrefix(child, folder+"/") }

func top(folder string) string {
	first, _, _ := strings.Cut(folder, "/")
	return first
}

// tree is every Go file, parsed once for all tests.
func tree(t *testing.T) []source {
	t.Helper()
	sources, err := parseTree()
	if err != nil {
		t.Fatal(err)
	}
	return sources
}

var parseTree = sync.OnceValues(func() (sources []source, err error) {
	set := token.NewFileSet()
	err = filepath.WalkDir(".", func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() {
			hidden := name != "." && strings.HasPrefix(d.Name(), ".")
			if hidden || slices.Contains(madeFolders, name) || slices.Contains(skippedFolders, d.Name()) {
				return filepath.SkipDir
			}
			return nil
		}
		if !strings.HasSuffix(name, ".go") {
			return nil
		}
		file, err := parser.ParseFile(set, name, nil, parser.ParseComments|parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		slashed := filepath.ToSlash(name)
		sources = append(sources, source{
			path: slashed, folder: path.Dir(slashed), test: strings.HasSuffix(name, "_test.go"),
			generated: ast.IsGenerated(file), set: set, file: file,
		})
		return nil
	})
	return sources, err
})
