package domain

import (
	"strconv"
	"strings"
)

// LabelCode is what is printed on a kit item's label and scanned or typed: the last
// 48 bits of its id in Crockford's base 32 with his check symbol, grouped for the
// eye, e.g. "2K7Q-9MXD-T4P" (crockford.com/base32.html).
type LabelCode string

const (
	crockford  = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
	checkSigns = crockford + "*~$=U" // modulo 37
	codeLength = 10                  // without the check symbol
	codeBits   = 48
)

// CodeOf is the code of the item with the id.
func CodeOf(item ID) LabelCode {
	n, err := strconv.ParseUint(string(item[len(item)-codeBits/4:]), 16, 64)
	if err != nil {
		return "" // no UUID: nothing has such an id
	}
	var b [codeLength]byte
	for i, rest := codeLength-1, n; i >= 0; i, rest = i-1, rest/32 {
		b[i] = crockford[rest%32]
	}
	return LabelCode(string(b[:4]) + "-" + string(b[4:8]) + "-" + string(b[8:]) + string(checkSigns[n%37]))
}

// ParseCode reads a code as a scan gun types it or a person does: in capitals or
// not, with or without hyphens and spaces, with an O for 0, an I or L for 1, and a
// line end behind it. Errors: unknown_code (mistyped, or none of ours).
func ParseCode(s string) (LabelCode, error) {
	var clean strings.Builder
	for _, r := range strings.ToUpper(s) {
		switch r {
		case '-', ' ', '\t', '\r', '\n', '\u3000':
		case 'O':
			clean.WriteByte('0')
		case 'I', 'L':
			clean.WriteByte('1')
		default:
			clean.WriteRune(r)
		}
	}
	text := clean.String()
	if len(text) != codeLength+1 {
		return "", Invalid("unknown_code", "")
	}
	var n uint64
	for _, r := range text[:codeLength] {
		value := strings.IndexRune(crockford, r)
		if value < 0 {
			return "", Invalid("unknown_code", "")
		}
		n = n*32 + uint64(value)
	}
	if n >= 1<<codeBits || checkSigns[n%37] != text[codeLength] {
		return "", Invalid("unknown_code", "")
	}
	return LabelCode(text[:4] + "-" + text[4:8] + "-" + text[8:]), nil
}

// Tail is the end of the id of the item that has the code.
func (c LabelCode) Tail() string {
	var n uint64
	for _, r := range strings.ReplaceAll(string(c), "-", "")[:codeLength] {
		n = n*32 + uint64(strings.IndexRune(crockford, r))
	}
	tail := strconv.FormatUint(n, 16)
	return strings.Repeat("0", codeBits/4-len(tail)) + tail
}
