package office

import (
	"strings"
	"unicode"

	"github.com/mozillazg/go-pinyin"
)

// pinyinInitials writes a Chinese name as the initials people type (拼音首字母):
// "甘精胰岛素" is "gjyds". Letters and digits stay, everything else is a gap.
func pinyinInitials(s string) string {
	args := pinyin.NewArgs()
	args.Style = pinyin.FirstLetter
	var b strings.Builder
	for _, r := range s {
		switch {
		case unicode.Is(unicode.Han, r):
			if p := pinyin.SinglePinyin(r, args); len(p) > 0 {
				b.WriteString(p[0])
			}
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			b.WriteRune(unicode.ToLower(r))
		default:
			b.WriteByte(' ')
		}
	}
	return strings.Join(strings.Fields(b.String()), " ")
}
