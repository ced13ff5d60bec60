package office_test

import (
	"testing"

	"songyao/domain"
	"songyao/workflow/office"
)

func TestPhoneKey(t *testing.T) {
	for _, c := range []struct {
		key   string
		forms []string
	}{
		{"+861063451234", []string{
			"63451234", "6345 1234", "6345-1234", "010-63451234", "010/63451234", "010 / 6345 1234", "(010)63451234", "（010）63451234",
			"+86 10 63451234", "86-10-6345-1234", "0086 10 63451234", "01063451234", "010-63451234转8012", "010-63451234 ext. 12",
			"63451234#12", "６３４５１２３４＃１２", "63451234 ｅｘｔ．12345", "６３４５１２３４", "010－63451234", "tel:+86-10-6345-1234", "63451234x5",
		}},
		{"+8613800138000", []string{
			"13800138000", "138 0013 8000", "138-0013-8000", "+8613800138000", "+86 138 0013 8000", "0086-13800138000",
			"8613800138000", "138/0013/8000", "１３８００１３８０００", "＋86 13800138000",
		}},
		{"+862164371234", []string{"021-64371234", "021/6437 1234", "+86 21 64371234"}},
		{"12345", []string{"12345"}},
		{"+864008101234", []string{"400-810-1234", "4008101234"}},
	} {
		for _, form := range c.forms {
			if got, err := office.PhoneKey(form, "010"); err != nil || got != c.key {
				t.Errorf("%q: got %q, %v, want %q", form, got, err, c.key)
			}
		}
	}
	for _, bad := range []string{"", "家里电话", "123", "abc13800138000", "1380013800013800138000", "+", "----", "63451234/63451235", "13800138000，13900139000"} {
		if got, err := office.PhoneKey(bad, "010"); err == nil {
			t.Errorf("%q was taken for %q", bad, got)
		}
	}
}

// TestAttack09Phones: numbers that lost or gained digits on their way are refused by name.
func TestAttack09Phones(t *testing.T) {
	for number, code := range map[string]string{
		"1.10106E+17": "phone_of_spreadsheet", "8.61391E+12": "phone_of_spreadsheet", "1.39E+10": "phone_of_spreadsheet",
		"13900000001.0": "phone_of_spreadsheet", "１３９００００７７９９．０": "phone_of_spreadsheet", "139e8": "phone_of_spreadsheet",
		"63451234.0": "phone_of_spreadsheet", "13900000001.00": "phone_of_spreadsheet",
		"1390000770": "phone_digits", "139000077001": "phone_digits", "+86 139 0000 770": "phone_digits", "0086139000077001": "phone_digits",
		"11111111111": "invalid_phone", "12000000000": "invalid_phone", "+8611111111111": "invalid_phone", "10063451234": "invalid_phone",
		"01390000770": "phone_digits",
	} {
		if key, err := office.PhoneKey(number, "010"); !domain.IsCode(err, code) {
			t.Errorf("%q: %q %v, want %s", number, key, err, code)
		}
	}
	for area, key := range map[string]string{"010": "+861063451234", "021": "+862163451234"} {
		if got, err := office.PhoneKey("63451234", area); got != key || err != nil {
			t.Errorf("%s: %q %v", area, got, err)
		}
	}
}

func FuzzPhoneKey(f *testing.F) {
	for _, seed := range []string{"010/63451234", "+86 138 0013 8000", "转", "12345", "\x00", "x"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, number string) {
		key, err := office.PhoneKey(number, "010")
		if err != nil {
			return
		}
		again, err := office.PhoneKey(key, "010")
		if err != nil || again != key {
			t.Errorf("%q: the key %q becomes %q, %v", number, key, again, err)
		}
	})
}
