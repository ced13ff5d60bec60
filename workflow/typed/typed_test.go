package typed

import "testing"

func TestNarrow(t *testing.T) {
	for _, x := range []struct{ what, text, want string }{
		{"nothing", "", ""},
		{"narrow already", "010-6345 1234 x12", "010-6345 1234 x12"},
		{"phone", "＋８６　（０１０）６３４５－１２３４", "+86 (010)6345-1234"},
		{"label", "３Ｖ３８－ｙｃｙｆ－Ｑ１Ｖ", "3V38-ycyf-Q1V"},
		{"address", "１２号楼３单元５０２室", "12号楼3单元502室"},
		{"drug", "国药准字Ｈ２０１４３３３８　１０％", "国药准字H20143338 10%"},
		{"all of ASCII", "！＂＃＄％＆＇（）＊＋，－．／：；＜＝＞？＠［＼］＾＿｀｛｜｝～", "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"},
		{"money", "￥５０", "¥50"},
		{"Chinese is left alone", "买买提·艾力、“王秀英”。《—…", "买买提·艾力、“王秀英”。《—…"},
		{"no text", "\xff\x00", "\xff\x00"},
	} {
		if got := Narrow(x.text); got != x.want {
			t.Errorf("%s: %q became %q, want %q", x.what, x.text, got, x.want)
		}
	}
}

// TestSame: what is read back is written in many ways.
func TestSame(t *testing.T) {
	for _, x := range []struct {
		a, b string
		same bool
	}{
		{"0614-007", "０６１４－００７", true},
		{"0614-007", " 0614 - 007 ", true},
		{"0614-007", "0614-070", false},
		{"王秀英", "王　秀英\t", true},
		{"王秀英", "王秀芳", false},
		{"Li Ming", "ｌＩ　ｍｉｎｇ", true},
		{"", " ", true},
		{"买买提·艾力", "买买提艾力", false},
	} {
		if got := Same(x.a, x.b); got != x.same {
			t.Errorf("%q and %q: %v", x.a, x.b, got)
		}
	}
}
