// Package typed reads what people type, in whatever width their input method writes:
// full-width letters, digits, signs and spaces count as half-width ones. Telephone
// numbers, label codes, doors, PINs and searches pass through it before they are
// compared or kept as a key, so that ３号楼 and 3号楼 are one door. It imports nothing of
// this project.
package typed

import (
	"strings"
	"unicode"

	"golang.org/x/text/width"
)

// Narrow writes full-width letters, digits, signs and spaces (Ｈ２０（　）) as half-width
// ones. Chinese punctuation such as 、 and 。 has one width only and stays.
func Narrow(s string) string { return width.Fold.String(s) }

// Same reports whether two texts read aloud are the same: spaces, width and case make no
// difference.
func Same(a, b string) bool { return plain(a) == plain(b) }

func plain(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return -1
		}
		return unicode.ToLower(r)
	}, Narrow(s))
}
