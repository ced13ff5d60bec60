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

// foundation is what every room stands on.
const foundation = "domain workflow/usecase store "

// projectImports lists what the code of a folder may import of this project, its own top folder apart; "*" is anything,
// "x/..." is x and every folder below. A folder without a line is held to that of the folder above, but every room of
// the workflow has its own line, from the bottom to the top: what a line does not name, the room must not know.
var projectImports = map[string]string{
	".":          "cli",
	"cli":        "*",
	"bench":      "*",
	"api":        "workflow/... domain/...",
	"jobs":       "workflow/... domain/...",
	"store":      "domain migrations",
	"routing":    "domain",
	"notify":     "domain",
	"domain":     "",
	"migrations": "",
	"web":        "",
	"docs":       "",

	"workflow/usecase":  "domain store",
	"workflow/typed":    "",
	"workflow/ledger":   foundation,
	"workflow/evidence": foundation + "workflow/typed",
	"workflow/supply":   foundation + "domain/forecast",
	"workflow/market":   foundation + "routing",
	"workflow/custody":  foundation + "workflow/evidence workflow/typed",
	"workflow/office":   foundation + "workflow/custody workflow/typed",
	"workflow/hotline":  foundation + "workflow/office",
	"workflow": foundation + "workflow/office workflow/custody workflow/market workflow/supply workflow/evidence " +
		"workflow/typed",
	"workflow/planning": foundation + "workflow workflow/office workflow/market routing",
	"workflow/outreach": foundation + "workflow workflow/hotline workflow/office workflow/supply",
	"workflow/rooms":    foundation + "workflow/...",
}

// testHelpers are packages for tests and bench only; they are no part of the program.
var testHelpers = []string{"store/storetest", "workflow/flowtest", "api/apitest"}

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
	needed := map[string]bool{} // "room import", for the rooms
	for _, s := range tree(t) {
		if s.test || s.within("bench") || slices.Contains(testHelpers, s.folder) {
			continue // a test may open a database or drive a whole server
		}
		folder := s.folder
		allowed, listed := projectImports[folder]
		if !listed && s.within("workflow") {
			t.Errorf("%s: the room %s has no line in projectImports; say there what it stands on", s.path, folder)
			continue
		}
		for !listed && folder != "." {
			folder = path.Dir(folder)
			allowed, listed = projectImports[folder]
		}
		for _, target := range s.projectImports() {
			needed[folder+" "+target] = true
			switch {
			case slices.Contains(testHelpers, target):
				t.Errorf("%s imports %s: only tests and bench may, it is no part of the program", s.path, target)
			case allowed == "*", top(target) == top(s.folder) && !s.within("workflow"):
			case !slices.ContainsFunc(strings.Fields(allowed), func(f string) bool { return matches(target, f) }):
				t.Errorf("%s imports %s: %s may import only {%s} of this project, so that dependencies point one way "+
					"(see the picture in docs/architecture.md)", s.path, target, folder, allowed)
			}
		}
	}
	for room, allowed := range projectImports {
		for target := range strings.FieldsSeq(allowed) {
			if below(room, "workflow") && !strings.HasSuffix(target, "/...") && !needed[room+" "+target] {
				t.Errorf("projectImports lets %s import %s, which it does not: take it off the line", room, target)
			}
		}
	}
}

// matches reports whether the folder is what a line of projectImports names.
func matches(folder, pattern string) bool {
	parent, all := strings.CutSuffix(pattern, "/...")
	return folder == parent || all && below(folder, parent)
}

// The picture shows as one box what is below cli, api, jobs, store, routing, domain and migrations, and each room of the
// workflow by itself. It leaves out what follows: an import that a path of drawn arrows already implies.
func TestPictureIsTheImports(t *testing.T) {
	imports := map[[2]string]bool{}
	for _, s := range tree(t) {
		if s.test || s.folder == "." || s.within("bench") || slices.Contains(testHelpers, s.folder) {
			continue
		}
		for _, target := range s.projectImports() {
			if from, to := box(s.folder), box(target); from != to {
				imports[[2]string{from, to}] = true
			}
		}
	}
	drawn := picture(t)
	for arrow := range drawn {
		if !imports[arrow] {
			t.Errorf("docs/architecture.md draws %s --> %s: there is no such import", arrow[0], arrow[1])
		}
		if leads(drawn, arrow[0], arrow[1], arrow) {
			t.Errorf("docs/architecture.md draws %s --> %s: other arrows lead there, leave it out", arrow[0], arrow[1])
		}
	}
	for arrow := range imports {
		if !drawn[arrow] && !leads(drawn, arrow[0], arrow[1], arrow) {
			t.Errorf("docs/architecture.md does not draw that %s imports %s", arrow[0], arrow[1])
		}
	}
}

// box is where the picture shows a folder.
func box(folder string) string {
	if folder != "workflow" && below(folder, "workflow") {
		return path.Base(folder)
	}
	return top(folder)
}

// leads reports whether arrows other than except lead from one box to the other.
func leads(arrows map[[2]string]bool, from, to string, except [2]string) bool {
	for a := range arrows { // there are no circles: the compiler refuses them
		if a != except && a[0] == from && (a[1] == to || leads(arrows, a[1], to, except)) {
			return true
		}
	}
	return false
}

// picture are the arrows of the graph in docs/architecture.md, written "a & b --> c & d".
func picture(t *testing.T) map[[2]string]bool {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("docs", "architecture.md"))
	if err != nil {
		t.Fatal(err)
	}
	_, graph, _ := strings.Cut(string(text), "```mermaid\n")
	graph, _, _ = strings.Cut(graph, "```")
	arrows := map[[2]string]bool{}
	for line := range strings.Lines(graph) {
		left, right, ok := strings.Cut(line, "-->")
		if !ok {
			continue
		}
		for from := range strings.SplitSeq(left, "&") {
			for to := range strings.SplitSeq(right, "&") {
				arrows[[2]string{strings.TrimSpace(from), strings.TrimSpace(to)}] = true
			}
		}
	}
	if len(arrows) == 0 {
		t.Fatal("docs/architecture.md has no mermaid graph with arrows")
	}
	return arrows
}

// mostFiles are the files written by hand that one folder may have, tests apart: more than that, and it is two things.
const mostFiles = 30

func TestFoldersAreSmall(t *testing.T) {
	files := map[string]int{}
	for _, s := range tree(t) {
		if !s.test && !s.generated {
			files[s.folder]++
		}
	}
	for folder, n := range files {
		if n > mostFiles {
			t.Errorf("%s has %d files beside tests and generated code, and may have %d: look for the package inside it",
				folder, n, mostFiles)
		}
	}
}

// mostLines are those that a function may have. Tests are left out: they tell a day from its beginning to its end.
const mostLines = 80

// longFunctions may be longer, because they are tables; each has its reason.
var longFunctions = map[string]string{}

func TestFunctionsAreShort(t *testing.T) {
	long := map[string]bool{}
	for _, s := range tree(t) {
		if s.test || s.generated {
			continue
		}
		for _, d := range s.file.Decls {
			f, ok := d.(*ast.FuncDecl)
			if !ok {
				continue
			}
			name := s.folder + "." + f.Name.Name
			lines := s.set.Position(f.End()).Line - s.set.Position(f.Pos()).Line + 1
			if lines <= mostLines {
				continue
			}
			long[name] = true
			if longFunctions[name] == "" {
				t.Errorf("%s: %s has %d lines, and may have %d", s.set.Position(f.Pos()), name, lines, mostLines)
			}
		}
	}
	for name := range longFunctions {
		if !long[name] {
			t.Errorf("longFunctions names %s, which is short now", name)
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

// leastComment are the lines that the comment of a package has at least: of a package of the program, not of main, which
// hands its arguments on, nor of what only tests use.
const leastComment = 5

// TestOneFormOfANumber: a request's short number is written by domain.Number and nobody else,
// so that what a driver reads on a screen stands on the bag.
func TestOneFormOfANumber(t *testing.T) {
	for _, s := range tree(t) {
		if s.test || s.generated || s.folder == "domain" {
			continue
		}
		ast.Inspect(s.file, func(n ast.Node) bool {
			call, ok := n.(*ast.CallExpr)
			if !ok {
				return true
			}
			if f, ok := call.Fun.(*ast.SelectorExpr); !ok || !strings.Contains(f.Sel.Name, "rint") {
				return true
			}
			for _, arg := range call.Args {
				if part, ok := arg.(*ast.SelectorExpr); ok && (part.Sel.Name == "DayNumber" || part.Sel.Name == "NumberedOn") {
					t.Errorf("%s writes a number in a form of its own", s.set.Position(call.Pos()))
				}
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
		if n := strings.Count(s.file.Doc.Text(), "\n"); n < leastComment && name != "main" && !slices.Contains(testHelpers, s.folder) {
			t.Errorf("%s: the comment of package %s has %d lines; say in %d what it is for, what it promises and what it "+
				"leaves to others", s.path, name, n, leastComment)
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

var (
	namedPath = regexp.MustCompile(`^[a-z][a-z0-9_.*/-]*$`)
	namedCode = regexp.MustCompile(`^([a-z]+)\.([A-Z]\w*)$`)
)

// notYet are folders of the design that the documents name before they exist.
var notYet = []string{"notify", "web"}

// What the documents say in backticks about the code is there: files and folders by their path from the root, and what
// a package of this project exports, as `package.Name`.
func TestDocumentsNameWhatExists(t *testing.T) {
	exported := map[string]bool{} // "package.Name"; packages under their names alone, too
	for _, s := range tree(t) {
		if s.test {
			continue
		}
		name := s.file.Name.Name
		exported[name] = true
		for _, d := range s.file.Decls {
			for _, n := range declared(d) {
				exported[name+"."+n] = true
			}
		}
	}
	pages, err := filepath.Glob(filepath.Join("docs", "*.md"))
	if err != nil {
		t.Fatal(err)
	}
	for _, page := range append(pages, "CONTRIBUTING.md", "README.md", "README.zh-CN.md") {
		text, err := os.ReadFile(page)
		if err != nil {
			t.Fatal(err)
		}
		number := 0
		for line := range strings.Lines(string(text)) {
			number++
			for _, quoted := range backticks.FindAllStringSubmatch(line, -1) {
				if c := namedCode.FindStringSubmatch(quoted[1]); c != nil && exported[c[1]] && !exported[quoted[1]] && namedTest.FindString(quoted[1]) == "" {
					t.Errorf("%s:%d: package %s exports no %s", page, number, c[1], c[2])
				}
				folder, rest, isPath := strings.Cut(quoted[1], "/")
				if !isPath || !namedPath.MatchString(quoted[1]) || !slices.Contains(topFolders, folder) || slices.Contains(notYet, folder) && rest == "" {
					continue
				}
				if found, err := filepath.Glob(strings.TrimSuffix(quoted[1], "/")); err != nil || len(found) == 0 {
					t.Errorf("%s:%d: there is no %s", page, number, quoted[1])
				}
			}
		}
	}
}

// declared are the names that a declaration declares, methods among them.
func declared(d ast.Decl) (names []string) {
	switch d := d.(type) {
	case *ast.FuncDecl:
		return []string{d.Name.Name}
	case *ast.GenDecl:
		for _, s := range d.Specs {
			switch s := s.(type) {
			case *ast.TypeSpec:
				names = append(names, s.Name.Name)
			case *ast.ValueSpec:
				for _, n := range s.Names {
					names = append(names, n.Name)
				}
			}
		}
	}
	return names
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

// projectImports are the folders of this project that the file imports.
func (s source) projectImports() (folders []string) {
	for _, imported := range s.imports() {
		if folder, ours := strings.CutPrefix(imported, module); ours {
			folders = append(folders, folder)
		}
	}
	return folders
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
