// Package domain holds the vocabulary of songyao (问医送药): the types every
// other package speaks in, the rules that need nothing but their arguments, and
// the one Error type with its texts in Chinese and English.
//
// A Request for medicine goes from State to State by Events. Its KitItems (card, record
// book, cash, goods) have one Holder each, its money is MoneyMoves between Accounts; rows
// of both are only ever added. A SupplyPlan tells when a resident runs out, a Rule what
// may be bought where, a Principal and its Scope who may see what. A Change is what a
// use case decided to write.
//
// It imports the standard library only; struct tags name columns for the store but
// nothing here knows a database or HTTP. Days are the community's (Date), amounts fen,
// quantities thousandths of a unit (Milli), coordinates WGS-84.
package domain

import (
	"crypto/rand"
	"database/sql/driver"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"
)

// ID is a UUIDv7 in its 36-character text form; "" means none and is NULL in
// the database.
type ID string

// System is the community of everything that belongs to no single community:
// the ledger of hospitals, drugs and staff.
const System ID = "00000000-0000-0000-0000-000000000000"

// NewID makes a UUIDv7 (RFC 9562) for the moment now: ids sort by time, so
// indexes grow at one end.
func NewID(now time.Time) ID {
	var b [16]byte
	_, _ = rand.Read(b[6:]) // never fails: crypto/rand.Read ends the program instead
	ms := uint64(now.UnixMilli())
	for i := range 6 {
		b[i] = byte(ms >> (40 - 8*i))
	}
	b[6] = b[6]&0x0f | 0x70
	b[8] = b[8]&0x3f | 0x80
	var out [36]byte
	hex.Encode(out[0:], b[0:4])
	hex.Encode(out[9:], b[4:6])
	hex.Encode(out[14:], b[6:8])
	hex.Encode(out[19:], b[8:10])
	hex.Encode(out[24:], b[10:16])
	out[8], out[13], out[18], out[23] = '-', '-', '-', '-'
	return ID(out[:])
}

// ParseID accepts the canonical lower-case text form of a UUID.
func ParseID(s string) (ID, error) {
	ok := len(s) == 36
	for i := 0; ok && i < len(s); i++ {
		switch i {
		case 8, 13, 18, 23:
			ok = s[i] == '-'
		default:
			ok = s[i] >= '0' && s[i] <= '9' || s[i] >= 'a' && s[i] <= 'f'
		}
	}
	if !ok {
		return "", Invalid("invalid_id", "")
	}
	return ID(s), nil
}

// IDs collects one id of each of the rows, in their order.
func IDs[T any](rows []T, id func(*T) ID) []ID {
	out := make([]ID, len(rows))
	for i := range rows {
		out[i] = id(&rows[i])
	}
	return out
}

// IsV7 reports whether the id is a UUIDv7, the only kind a client may choose.
func (id ID) IsV7() bool {
	_, err := ParseID(string(id))
	return err == nil && id[14] == '7' && (id[19] == '8' || id[19] == '9' || id[19] == 'a' || id[19] == 'b')
}

// Chosen refuses an id that a client made, unless it is a UUIDv7 of the last month: what is listed by id is listed by time,
// and nobody registers before everybody else. A clock may be a day ahead.
// Errors: id_not_v7, id_of_another_time.
func (id ID) Chosen(now time.Time) error {
	if !id.IsV7() {
		return Invalid("id_not_v7", "/id")
	}
	ms, err := strconv.ParseInt(string(id[:8]+id[9:13]), 16, 64)
	if at := time.UnixMilli(ms); err != nil || at.Before(now.AddDate(0, -1, 0)) || at.After(now.AddDate(0, 0, 1)) {
		return Invalid("id_of_another_time", "/id")
	}
	return nil
}

// Value writes "" as NULL.
func (id ID) Value() (driver.Value, error) {
	if id == "" {
		return nil, nil
	}
	return string(id), nil
}

// Scan reads NULL as "".
func (id *ID) Scan(v any) error {
	s, err := scanText(v)
	*id = ID(s)
	return err
}

// scanText takes the forms in which the two drivers hand back text.
func scanText(v any) (string, error) {
	switch v := v.(type) {
	case nil:
		return "", nil
	case string:
		return v, nil
	case []byte:
		return string(v), nil
	}
	return "", fmt.Errorf("cannot read %T as text", v)
}

// Record is what every reference record and resident has: embedded first.
type Record struct {
	ID        ID   `gorm:"primaryKey"`
	Archived  bool // no longer offered; kept for what refers to it
	Version   int64
	CreatedAt time.Time
	UpdatedAt time.Time
}

// Rec gives generic code the record inside.
func (r *Record) Rec() *Record { return r }

// Clock tells the time. cli makes the only one that asks the machine; the demo
// and the tests hand in a simulated one.
type Clock func() time.Time

// Instant is the form in which every time is kept: UTC, whole microseconds, so
// that both databases give back what they were given.
func Instant(t time.Time) time.Time { return t.UTC().Truncate(time.Microsecond) }

// Fen is an amount of money in fen (分, 1/100 CNY).
type Fen int64

// String prints yuan with two decimals, e.g. "12.50".
func (f Fen) String() string {
	sign, v := "", int64(f)
	if v < 0 {
		sign, v = "-", -v
	}
	return fmt.Sprintf("%s%d.%02d", sign, v/100, v%100)
}

// Milli is a quantity in thousandths of a dispensing unit: half a tablet is 500.
type Milli int64

// Date is a calendar day "2020-06-13" in the community's zone; "" means none
// and is NULL in the database.
type Date string

// DateOf is the day on which the instant t falls in zone.
func DateOf(t time.Time, zone *time.Location) Date { return Date(t.In(zone).Format(time.DateOnly)) }

// ParseDate accepts only days that exist: 2020-02-30 is refused.
func ParseDate(s string) (Date, error) {
	if _, err := time.Parse(time.DateOnly, s); err != nil {
		return "", Invalid("invalid_date", "")
	}
	return Date(s), nil
}

// dayNumber counts days; an impossible day, which ParseDate keeps out, is day 0.
func (d Date) dayNumber() int {
	t, err := time.Parse(time.DateOnly, string(d))
	if err != nil {
		return 0
	}
	return int(t.Unix() / 86_400)
}

// Add is the day so many days later.
func (d Date) Add(days int) Date {
	return Date(time.Unix(int64(d.dayNumber()+days)*86_400, 0).UTC().Format(time.DateOnly))
}

// DaysUntil is how many days later the other day is; negative when it is earlier.
func (d Date) DaysUntil(other Date) int { return other.dayNumber() - d.dayNumber() }

// Weekday is 1 for Monday to 7 for Sunday.
func (d Date) Weekday() int { return ((d.dayNumber()+3)%7+7)%7 + 1 }

// Start is the instant at which the day begins in zone.
func (d Date) Start(zone *time.Location) (time.Time, error) {
	t, err := time.ParseInLocation(time.DateOnly, string(d), zone)
	if err != nil {
		return time.Time{}, Invalid("invalid_date", "")
	}
	return t, nil
}

// Value writes "" as NULL.
func (d Date) Value() (driver.Value, error) {
	if d == "" {
		return nil, nil
	}
	return string(d), nil
}

// Scan reads NULL as "", and a driver's time as its day.
func (d *Date) Scan(v any) error {
	if t, ok := v.(time.Time); ok {
		*d = Date(t.Format(time.DateOnly))
		return nil
	}
	s, err := scanText(v)
	if len(s) > len(time.DateOnly) {
		s = s[:len(time.DateOnly)]
	}
	*d = Date(s)
	return err
}

// List is a short list kept as JSON text in one column.
type List[T any] []T

// Value writes the list as JSON; nil is the empty list.
func (l List[T]) Value() (driver.Value, error) {
	if l == nil {
		return "[]", nil
	}
	b, err := json.Marshal([]T(l))
	return string(b), err
}

// Scan reads JSON text.
func (l *List[T]) Scan(v any) error {
	s, err := scanText(v)
	if err != nil || s == "" {
		*l = nil
		return err
	}
	return json.Unmarshal([]byte(s), (*[]T)(l))
}

// JSON is a document kept as text, byte for byte.
type JSON []byte

// Document encodes one of our own structs.
func Document(v any) JSON {
	b, err := json.Marshal(v)
	if err != nil {
		panic(fmt.Sprintf("%T cannot be encoded: %v", v, err)) // a programming error
	}
	return b
}

// Into decodes the document.
func (j JSON) Into(v any) error { return json.Unmarshal(j, v) }

// Value writes the text.
func (j JSON) Value() (driver.Value, error) { return string(j), nil }

// Scan reads the text.
func (j *JSON) Scan(v any) error {
	s, err := scanText(v)
	*j = JSON(s)
	return err
}

// MarshalJSON embeds the document as it is; the empty document is null.
func (j JSON) MarshalJSON() ([]byte, error) {
	if len(j) == 0 {
		return []byte("null"), nil
	}
	return j, nil
}

// UnmarshalJSON keeps the document as it is.
func (j *JSON) UnmarshalJSON(b []byte) error {
	*j = append((*j)[:0], b...)
	return nil
}

// TextFault gives the code of what no text that anybody sends may hold, "" when there is nothing: control
// characters, characters that nobody sees or that turn the order of the others around, and what has been lost in
// a wrong encoding. Two texts that look alike are then alike, and one that looks empty is. Line breaks and tabs
// are text. Of what is invisible only the selectors of a character's form (U+FE0F behind a sign, an ideograph's
// variants in a name) may follow what they belong to.
func TextFault(s string) (code string) {
	if !utf8.ValidString(s) {
		return "broken_character"
	}
	var before rune
	for _, r := range s {
		switch {
		case r == '\n', r == '\t', r == '\r':
		case unicode.IsControl(r):
			return "control_character"
		case r == utf8.RuneError, unicode.Is(unicode.Noncharacter_Code_Point, r):
			return "broken_character"
		case unicode.Is(unicode.Variation_Selector, r):
			if !unicode.IsGraphic(before) || unicode.IsSpace(before) || unicode.Is(unicode.Variation_Selector, before) {
				return "invisible_character"
			}
		case strings.ContainsRune("\u2028\u2029\u2800", r), unicode.In(r, unicode.Cf, unicode.Other_Default_Ignorable_Code_Point):
			return "invisible_character"
		}
		before = r
	}
	return ""
}
