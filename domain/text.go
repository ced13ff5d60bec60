package domain

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

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
