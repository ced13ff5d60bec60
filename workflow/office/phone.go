package office

import (
	"regexp"
	"strings"

	"github.com/nyaruka/phonenumbers"

	"songyao/domain"
	"songyao/workflow/typed"
)

// PhoneKey is the one form under which every way of writing a number is found:
// +86, spaces, slashes, full-width digits, a missing area code, an extension.
// areaCode ("010") is that of the community, for people who say eight digits.
// Service numbers such as 12345 stay as they are.
// Errors, by name, so that whoever types or imports it knows what to mend: phone_of_spreadsheet,
// phone_digits, invalid_phone.
func PhoneKey(number, areaCode string) (string, error) {
	digits := strings.Map(func(r rune) rune {
		switch {
		case r == '转':
			return 'x'
		case strings.ContainsRune("/-—–() .\u00a0", r):
			return -1
		}
		return r
	}, typed.Narrow(number))
	digits = strings.TrimPrefix(strings.ToLower(digits), "tel:")
	if spreadsheet.MatchString(strings.ToLower(typed.Narrow(strings.TrimSpace(number)))) {
		return "", domain.Invalid("phone_of_spreadsheet", "")
	}
	if i := strings.IndexAny(digits, "xe#,"); i > 0 { // x12, ext12, #12, ,12: an extension reaches the same household
		if len(digits)-i > longestExtension {
			return "", domain.Invalid("invalid_phone", "") // a second number
		}
		digits = digits[:i]
	}
	if strings.Trim(digits, "+0123456789") != "" {
		return "", domain.Invalid("invalid_phone", "")
	}
	if n := len(digits); (n == 7 || n == 8) && digits[0] >= '2' {
		digits = areaCode + digits
	}
	if len(digits) == 5 && (strings.HasPrefix(digits, "1") || strings.HasPrefix(digits, "9")) {
		return digits, nil
	}
	if isMobile(digits) {
		return "+86" + digits, nil
	}
	if n := len(digits); (n == 10 || n == 12) && digits[0] == '1' && digits[1] >= '3' {
		return "", domain.Invalid("phone_digits", "", n)
	}
	return toE164(digits)
}

// spreadsheet is a number as a spreadsheet writes it that took it for a quantity: 1.10106E+17, 13900000001.0.
var spreadsheet = regexp.MustCompile(`^[0-9]+(\.[0-9]*)?e\+?[0-9]+$|^[0-9]{5,}\.[0-9]{1,2}$`)

// longestExtension is how many signs an extension has at most: ext and five digits.
const longestExtension = len("ext") + 5

// isMobile recognises the most frequent form of all, for which canonical would take
// longer than a query and find the same. 179 leads in other numbers.
func isMobile(digits string) bool {
	return len(digits) == 11 && digits[0] == '1' && digits[1] >= '3' && !strings.HasPrefix(digits, "179") &&
		strings.Trim(digits, "0123456789") == ""
}

// toE164 gives a number its international form.
func toE164(digits string) (string, error) {
	p, err := phonenumbers.Parse(digits, "CN")
	if err != nil || !phonenumbers.IsPossibleNumber(p) {
		return "", domain.Invalid("invalid_phone", "")
	}
	if n := phonenumbers.GetNationalSignificantNumber(p); p.GetCountryCode() == 86 && n[0] == '1' {
		switch {
		case len(n) >= 10 && n[1] >= '3' && len(n) != 11:
			return "", domain.Invalid("phone_digits", "", len(n))
		case len(n) == 11 && n[1] < '3': // no mobile begins so, and no landline has as many digits
			return "", domain.Invalid("invalid_phone", "")
		}
	}
	key := phonenumbers.Format(p, phonenumbers.E164)
	if again, err := phonenumbers.Parse(key, "CN"); err != nil || phonenumbers.Format(again, phonenumbers.E164) != key {
		return "", domain.Invalid("invalid_phone", "") // zeros in front of nothing
	}
	return key, nil
}
