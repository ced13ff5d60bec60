package office

import (
	"context"
	"regexp"
	"strings"
	"unicode"

	"songyao/domain"
	"songyao/store"
	"songyao/workflow/typed"
	"songyao/workflow/usecase"
)

// FoundDrug is a product of the catalogue with how near it is to what was looked for.
type FoundDrug = store.FoundDrug

// Drugs lists products of the catalogue that match the text, the nearest first: the
// approval number itself, numbers and names that begin with the text, then whatever
// has all of its words in a name, maker, strength or pinyin initials.
func (svc *Service) Drugs(ctx context.Context, text string, after usecase.After, limit int) ([]FoundDrug, error) {
	return svc.Store.Drugs(ctx, parseDrugSearch(text), after, limit)
}

// maxSearchWords is how many words of a search count.
const maxSearchWords = 6

// parseDrugSearch reads what somebody typed, in whatever width the input method writes.
func parseDrugSearch(text string) store.DrugSearch {
	text = strings.ToLower(typed.Narrow(text))
	q := store.DrugSearch{Words: strings.FieldsFunc(text, separatesWords)}
	q.Words = q.Words[:min(len(q.Words), maxSearchWords)]
	if number := approvalKey(text); approvalStart.MatchString(number) {
		q.Approval = number
	}
	return q
}

// separatesWords separates words. Brackets and commas do, because the catalogue writes them in
// either width.
func separatesWords(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune("(),、", r) }

// approvalStart is an approval number (国药准字H20150001, 进口注册证 HJ20150001), or its
// beginning.
var approvalStart = regexp.MustCompile(`^[A-Z]{1,3}[0-9]{1,9}$`)

// approvalKey is the number without the words in which it is given.
func approvalKey(text string) string {
	return strings.ToUpper(strings.ReplaceAll(withoutSpace(typed.Narrow(text)), "国药准字", ""))
}

// withoutSpace takes out all space.
func withoutSpace(s string) string { return strings.Join(strings.Fields(s), "") }

// completeDrug derives what a search needs.
func completeDrug(d *domain.Drug) {
	d.Pinyin = pinyinInitials(d.GenericName + " " + d.Brand)
	d.ApprovalNumber = strings.ToUpper(withoutSpace(typed.Narrow(d.ApprovalNumber)))
}
