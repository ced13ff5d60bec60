package cli

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/simplifiedchinese"

	"songyao/domain"
)

// sheet describes a kind of file: its columns, and what makes two rows the same.
type sheet[T any] struct {
	columns []column[T]
	key     func(*T) string // nil when rows may repeat
	fill    func(*T)        // sets what neither the row nor the known record says
	// check finds what no cell shows alone, and names the column to look at.
	check func(*T) (column string, err error)
}

// column is one column of a file.
type column[T any] struct {
	names    []string // the headings it may have; the first is the one told to users
	required bool     // every row must have it; an empty cell elsewhere leaves things as they are
	read     func(cell string) (func(*T), error)
}

// table is what was read from a file.
type table[T any] struct {
	rows    []func(*T) // each writes on a record what its row says
	lines   []int      // where in the file the rows begin
	ignored []string   // headings nobody knows
}

// mistake is what is wrong with a cell, in both languages.
type mistake struct{ zh, en string }

// Error gives both.
func (m mistake) Error() string { return m.zh + " / " + m.en }

// fileError lists everything wrong in a file.
type fileError struct{ mistakes []string }

// Error is one line a mistake.
func (b *fileError) Error() string {
	return fmt.Sprintf("文件有 %d 处错误，什么也没有写入 / %d mistakes in the file, nothing was written:\n  %s",
		len(b.mistakes), len(b.mistakes), strings.Join(b.mistakes, "\n  "))
}

// add notes a mistake by its place as people see it in their table: row and heading.
func (b *fileError) add(line int, column string, err error) {
	where := fmt.Sprintf("第%d行", line)
	if column != "" {
		where += " " + column
	}
	b.mistakes = append(b.mistakes, where+": "+err.Error())
}

// parse reads a CSV file. Either every row is good, or the error is a *fileError
// with every mistake.
func (s *sheet[T]) parse(file []byte) (*table[T], error) {
	text, err := decoded(file)
	if err != nil {
		return nil, err
	}
	if !bytes.ContainsRune(text, '\n') {
		text = bytes.ReplaceAll(text, []byte("\r"), []byte("\n")) // as old spreadsheets on a Macintosh end their lines
	}
	r := csv.NewReader(bytes.NewReader(text))
	r.FieldsPerRecord = -1
	r.TrimLeadingSpace = true
	headings, err := r.Read()
	if errors.Is(err, io.EOF) {
		return nil, mistake{"文件是空的", "the file is empty"}
	}
	if err != nil {
		return nil, err
	}
	t, bad := &table[T]{}, &fileError{}
	at := s.locate(headings, t, bad)
	if len(bad.mistakes) > 0 {
		return nil, bad
	}
	seen := map[string]int{}
	for {
		record, err := r.Read()
		if errors.Is(err, io.EOF) {
			break
		}
		if wrong := new(csv.ParseError); errors.As(err, &wrong) {
			bad.add(wrong.Line, "", mistake{"引号不成对，后面的行没有检查", "a quotation mark is out of place; the rows below were not checked"})
			break
		}
		line, _ := r.FieldPos(0)
		if strings.TrimSpace(strings.Join(record, "")) == "" {
			continue // spreadsheets like to end with rows of commas
		}
		if j := stray(record, headings); j >= 0 {
			bad.add(line, "", mistake{
				fmt.Sprintf("第%d格 %q 上面没有列名：是否有逗号没有放在引号里", j+1, record[j]),
				fmt.Sprintf("cell %d, %q, has no heading: is there a comma outside quotation marks", j+1, record[j]),
			})
			continue
		}
		if edit, good := s.row(record, line, at, bad); good {
			if s.key != nil {
				s.compare(edit, line, seen, bad)
			}
			t.rows, t.lines = append(t.rows, edit), append(t.lines, line)
		}
	}
	if len(bad.mistakes) > 0 {
		return nil, bad
	}
	return t, nil
}

// stray is the first cell of a row that stands under no heading, -1 when there is none. An empty one behind the last
// heading counts, too: a comma outside quotation marks has moved the others to it.
func stray(record, headings []string) int {
	for j, cell := range record {
		if j >= len(headings) || strings.TrimSpace(headings[j]) == "" && strings.TrimSpace(cell) != "" {
			return j
		}
	}
	return -1
}

// weaker headings stand for a column unless the file has a better one: the shipped files say both whether a drug is
// controlled and how, both area and district.
var weaker = map[string]string{"controlled": "controlled_class", "area": "district"}

// locate finds each column among the headings; -1 is one the file does not have.
func (s *sheet[T]) locate(headings []string, t *table[T], bad *fileError) []int {
	known := make([]bool, len(headings))
	at := make([]int, len(s.columns))
	for i, c := range s.columns {
		at[i] = -1
		for _, name := range c.names {
			for j, h := range headings {
				if strings.EqualFold(strings.TrimSpace(h), name) && (weaker[name] == "" || !slices.Contains(headings, weaker[name])) {
					known[j] = true
					if at[i] >= 0 && at[i] != j {
						bad.add(1, strings.TrimSpace(h), mistake{
							"这一列出现了两次（第" + fmt.Sprint(at[i]+1) + "列也是），请合并或改名",
							fmt.Sprintf("the column is there twice (column %d, too); join them or rename one", at[i]+1),
						})
						continue
					}
					at[i] = j
				}
			}
		}
		if c.required && at[i] < 0 {
			bad.add(1, "", mistake{
				"缺少列 " + strings.Join(c.names, " 或 "), "there is no column " + strings.Join(c.names, " or "),
			})
		}
	}
	for j, h := range headings {
		if !known[j] && strings.TrimSpace(h) != "" {
			t.ignored = append(t.ignored, strings.TrimSpace(h))
		}
	}
	return at
}

// row reads one row; what is wrong with it goes to bad.
func (s *sheet[T]) row(record []string, line int, at []int, bad *fileError) (edit func(*T), good bool) {
	var edits []func(*T)
	before := len(bad.mistakes)
	for i, c := range s.columns {
		cell := ""
		if at[i] >= 0 && at[i] < len(record) {
			cell = strings.TrimSpace(record[at[i]])
		}
		if cell == "" {
			if c.required {
				bad.add(line, c.names[0], mistake{"不能空着", "must not be empty"})
			}
			continue
		}
		e, err := c.read(cell)
		if err != nil {
			bad.add(line, c.names[0], fmt.Errorf("%q %w", cell, err))
			continue
		}
		edits = append(edits, e)
	}
	edit = func(row *T) {
		for _, e := range edits {
			e(row)
		}
		if s.fill != nil {
			s.fill(row)
		}
	}
	if len(bad.mistakes) == before && s.check != nil {
		row := new(T)
		edit(row)
		if column, err := s.check(row); err != nil {
			bad.add(line, column, err)
		}
	}
	return edit, len(bad.mistakes) == before
}

// compare finds a second row about the same thing.
func (s *sheet[T]) compare(edit func(*T), line int, seen map[string]int, bad *fileError) {
	row := new(T)
	edit(row)
	key := s.key(row)
	if first, twice := seen[key]; twice {
		bad.add(line, s.columns[0].names[0], mistake{
			fmt.Sprintf("与第%d行重复", first), fmt.Sprintf("the same as line %d", first),
		})
		return
	}
	seen[key] = line
}

// decoded is the file as UTF-8. Spreadsheets in China save CSV in GB 18030 unless
// told otherwise.
func decoded(file []byte) ([]byte, error) {
	file = bytes.TrimPrefix(file, []byte("\ufeff"))
	if utf8.Valid(file) {
		return file, nil
	}
	text, err := simplifiedchinese.GB18030.NewDecoder().Bytes(file)
	if err != nil || bytes.ContainsRune(text, utf8.RuneError) || !mostlyCommon(file) {
		return nil, mistake{"编码既不是 UTF-8 也不是 GB 18030，请另存为“CSV UTF-8”", "neither UTF-8 nor GB 18030; save it as \"CSV UTF-8\""}
	}
	return text, nil
}

// mostlyCommon reports whether nearly all Chinese characters of a file in GB 18030 are those of GB 2312. Text in another
// encoding, such as Shift-JIS or Latin 1, can be read as GB 18030 as well, but as rare characters.
func mostlyCommon(file []byte) bool {
	wide, common := 0, 0
	for i := 0; i+1 < len(file); i++ {
		if file[i] < 0x80 {
			continue
		}
		wide++
		if file[i] >= 0xa1 && file[i] <= 0xf7 && file[i+1] >= 0xa1 {
			common++
		}
		i++
	}
	return common*20 >= wide*17
}

// harmless is a cell that no spreadsheet takes for a formula.
func harmless(cell string) string {
	if cell != "" && strings.ContainsRune("=+-@＝＋－＠\t\r\n", []rune(cell)[0]) {
		return "'" + cell
	}
	return cell
}

// text reads a cell of at most limit characters into the field.
func text[T any](limit int, field func(*T) *string) func(string) (func(*T), error) {
	return func(cell string) (func(*T), error) {
		if err := plain(cell, limit); err != nil {
			return nil, err
		}
		return func(row *T) { *field(row) = cell }, nil
	}
}

// plain refuses what no field of text may hold.
func plain(cell string, limit int) error {
	if utf8.RuneCountInString(cell) > limit {
		return mistake{fmt.Sprintf("超过 %d 个字", limit), fmt.Sprintf("has more than %d characters", limit)}
	}
	if strings.ContainsAny(cell, "\r\n\t") || domain.TextFault(cell) != "" {
		return mistake{"含有换行或不可见字符", "holds a line break or an invisible character"}
	}
	return nil
}
