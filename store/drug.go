package store

import (
	"context"
	"strings"

	"songyao/domain"
)

// DrugSearch is what a product is looked for by; without words it is any.
type DrugSearch struct {
	Words    []string // in lower case; a product has them all
	Approval string   // the beginning of an approval number, without 国药准字; "" when the text is none
}

// FoundDrug is a product with how near it is to what was looked for: 1 is nearest.
type FoundDrug struct {
	domain.Drug
	Rank int
}

// approval is the approval number as DrugSearch has it.
const approval = "upper(replace(replace(approval_number, '国药准字', ''), ' ', ''))"

// Drugs lists products by rank: those whose approval number it is, whose number or
// name begins so, then the others that match. A catalogue of 20,000 products is read
// through in some milliseconds.
func (s *Store) Drugs(ctx context.Context, q DrugSearch, after After, limit int) ([]FoundDrug, error) {
	begins := escapeLike(strings.Join(q.Words, " ")) + "%"
	number := escapeLike(q.Approval) + "%"
	args := []any{q.Approval, q.Approval, q.Approval, number, begins, begins, begins, begins, "% " + begins}
	var match []string
	for _, w := range q.Words {
		part := "%" + escapeLike(w) + "%"
		match = append(match, `lower(generic_name || ' ' || brand || ' ' || generic_en || ' ' || maker || ' ' || strength || ' ' || form
			|| ' ' || pinyin || ' ' || approval_number) LIKE ? ESCAPE '!'`)
		args = append(args, part)
	}
	if match == nil {
		match = []string{"1 = 1"}
	}
	args = append(args, q.Approval, number, after.Priority, pageStart(after.ID), limit)
	return find[FoundDrug](ctx, s, `SELECT * FROM (
			SELECT d.*, CASE WHEN ? <> '' AND `+approval+` = ? THEN 1 WHEN ? <> '' AND `+approval+` LIKE ? ESCAPE '!' THEN 2
				WHEN lower(generic_name) LIKE ? ESCAPE '!' OR lower(brand) LIKE ? ESCAPE '!' OR lower(generic_en) LIKE ? ESCAPE '!'
					OR pinyin LIKE ? ESCAPE '!' OR pinyin LIKE ? ESCAPE '!' THEN 3 ELSE 4 END AS rank
			FROM drugs d WHERE NOT archived AND (`+strings.Join(match, " AND ")+` OR ? <> '' AND `+approval+` LIKE ? ESCAPE '!')
		) AS found WHERE (rank, id) > (?, ?) ORDER BY rank, id LIMIT ?`, args...)
}
