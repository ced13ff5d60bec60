package domain

import (
	"reflect"
	"time"
)

// Change is everything one use case writes. It is decided without touching the
// database and written by store.Apply in one transaction, or not at all.
type Change struct {
	CommunityID ID
	At          time.Time
	By          ID
	Numbered    *Request // to be inserted with the community's next number of its NumberedOn
	Inserts     []any    // pointers to rows, in an order that satisfies foreign keys
	Updates     []any    // pointers to rows; Version is one above the one read
	Deletes     []any    // pointers to rows
	Entries     []Entry  // the ledger's record of it; CommunityID, Seq, At and ActorID are filled in by store.Apply
	Idempotency *Idempotency
	Also        []*Change // of other communities, in the same transaction
}

// Insert adds rows to be written.
func (c *Change) Insert(rows ...any) { c.Inserts = append(c.Inserts, rows...) }

// Update adds rows to be overwritten. A row carries its new Version; the guard is
// the one before.
func (c *Change) Update(rows ...any) { c.Updates = append(c.Updates, rows...) }

// Delete adds rows to be removed.
func (c *Change) Delete(rows ...any) { c.Deletes = append(c.Deletes, rows...) }

// Record adds a ledger entry. data is what an auditor needs to see: the
// evidence, or Diff of before and after.
func (c *Change) Record(action, subject string, id ID, data any) {
	c.Entries = append(c.Entries, Entry{Action: action, Subject: subject, SubjectID: id, Data: Document(data)})
}

// FieldChange is one field before and after.
type FieldChange struct {
	Field  string `json:"field"`
	Before any    `json:"before,omitempty"`
	After  any    `json:"after,omitempty"`
}

// Diff lists the exported fields in which two structs of one type differ.
// Bookkeeping fields (Version, UpdatedAt) are left out.
func Diff[T any](before, after *T) []FieldChange {
	return diff(reflect.ValueOf(before).Elem(), reflect.ValueOf(after).Elem())
}

// diff is Diff for struct values; embedded structs count as their fields.
func diff(b, a reflect.Value) []FieldChange {
	var out []FieldChange
	for i := range b.NumField() {
		f := b.Type().Field(i)
		switch {
		case f.Name == "Version" || f.Name == "UpdatedAt":
		case f.Anonymous:
			out = append(out, diff(b.Field(i), a.Field(i))...)
		case b.Field(i).Kind() == reflect.Slice && b.Field(i).Len()+a.Field(i).Len() == 0: // none and nil are the same
		default:
			x, y := b.Field(i).Interface(), a.Field(i).Interface()
			if !reflect.DeepEqual(x, y) {
				out = append(out, FieldChange{f.Name, x, y})
			}
		}
	}
	return out
}
