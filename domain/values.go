package domain

import (
	"database/sql/driver"
	"encoding/json"
	"fmt"
	"time"
)

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
