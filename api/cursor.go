package api

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"fmt"

	"songyao/domain"
)

// place is what a cursor hides: the key of the last row seen, and a print of the
// filters it was seen under. A cursor used with other filters would skip rows
// silently.
type place[K any] struct {
	Print []byte `json:"f"`
	Key   K      `json:"k"`
}

// fingerprint tells one set of filters from another. The type is part of it, so that a
// cursor of one list does not fit another.
func fingerprint(filters any) []byte {
	sum := sha256.Sum256(fmt.Appendf(nil, "%T %s", filters, mustJSON(filters)))
	return sum[:9]
}

// mustJSON encodes structs of our own.
func mustJSON(v any) []byte {
	b, err := json.Marshal(v)
	if err != nil {
		panic(err) // a programming error
	}
	return b
}

// cursorKey can tell whether it may have been made here.
type cursorKey interface{ plausible() bool }

// after decodes the cursor of a request; the empty cursor is the zero key.
// Errors: invalid_cursor.
func after[K cursorKey](sent string, filters any) (K, error) {
	var p place[K]
	if sent == "" {
		return p.Key, nil
	}
	text, err := base64.RawURLEncoding.DecodeString(sent)
	if err == nil {
		err = json.Unmarshal(text, &p)
	}
	if err != nil || !bytes.Equal(p.Print, fingerprint(filters)) || !p.Key.plausible() {
		var none K
		return none, domain.Invalid("invalid_cursor", "query/cursor")
	}
	return p.Key, nil
}

// paging is which page of a list a client asks for.
type paging struct {
	filters any // the parameters of the list without limit and cursor
	limit   int
	cursor  string
}

// pagingOf takes limit and cursor, which belong to params, out of it: what is left of
// params are the filters.
func pagingOf[P any](params *P, limit *Limit, cursor *Cursor) paging {
	p := paging{limit: limitOf(*limit), cursor: *cursor}
	*limit, *cursor = 0, ""
	p.filters = *params
	return p
}

// pageOf reads one page and makes the cursor of the next. load reads rows behind a key;
// it is asked for one more than the page has, which tells whether there is a next page.
func pageOf[K cursorKey, T, D any](
	p paging, load func(from K, limit int) ([]T, error), key func(*T) K, to func(*T) D,
) (items []D, next string, err error) {
	from, err := after[K](p.cursor, p.filters)
	if err != nil {
		return nil, "", err
	}
	rows, err := load(from, p.limit+1)
	if err != nil {
		return nil, "", err
	}
	if len(rows) > p.limit {
		rows = rows[:p.limit]
		next = cursor(p.filters, key(&rows[p.limit-1]))
	}
	return each(rows, to), next, nil
}

// cursor hides where the next page begins.
func cursor[K cursorKey](filters any, key K) string {
	return base64.RawURLEncoding.EncodeToString(mustJSON(place[K]{fingerprint(filters), key}))
}

// defaultLimit is how many rows a page has unless the client says otherwise.
const defaultLimit = 50

func limitOf(limit Limit) int {
	if limit == 0 {
		return defaultLimit
	}
	return limit
}

// byID is the key of lists sorted by id.
type byID struct {
	ID domain.ID `json:"i"`
}

func (k byID) plausible() bool {
	_, err := domain.ParseID(string(k.ID))
	return err == nil
}
