// Package domain holds the vocabulary of songyao (问医送药): the types every
// other package speaks in, the rules that need nothing but their arguments, and
// the one Error type with its texts in Chinese and English. It imports the standard
// library only; struct tags name columns for the store, but nothing here knows a
// database or HTTP. No function reads a clock: a moment or a day is an argument.
package domain

import (
	"crypto/rand"
	"database/sql/driver"
	"encoding/hex"
	"fmt"
	"time"
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

// IsV7 reports whether the id is a UUIDv7, the only kind a client may choose.
func (id ID) IsV7() bool {
	_, err := ParseID(string(id))
	return err == nil && id[14] == '7' && (id[19] == '8' || id[19] == '9' || id[19] == 'a' || id[19] == 'b')
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
