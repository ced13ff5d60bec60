package domain_test

import (
	"testing"

	"songyao/domain"
)

func TestTextFault(t *testing.T) {
	for text, want := range map[string]string{
		"": "", "王秀英": "", "第一行\n第二行\t\r": "", "古丽努尔•买买提": "", "１２号楼　３单元": "", "e\u0301": "", "☎️ 请打电话": "", "葛\U000e0100": "",
		"a\x00b": "control_character", "\x1b[2J": "control_character", "\u0085": "control_character",
		"\u200b": "invisible_character", "\u3164": "invisible_character", "\uffa0": "invisible_character", "\u115f": "invisible_character",
		"王\u200d秀英": "invisible_character", "王\u2060秀英": "invisible_character", "\ufeff王": "invisible_character", "\u2800": "invisible_character",
		"a\u202eb": "invisible_character", "\u2066a\u2069": "invisible_character", "\u200f": "invisible_character", "\u061c": "invisible_character",
		"\u2028": "invisible_character", "\u00ad": "invisible_character", "\U000e0041": "invisible_character", "\u034f": "invisible_character",
		"\ufe0f": "invisible_character", " \ufe0f": "invisible_character", "☎\ufe0f\ufe0f": "invisible_character", "\u180e": "invisible_character",
		"\ufffd": "broken_character", "\xff": "broken_character", "\uffff": "broken_character", "\ufdd0": "broken_character",
	} {
		if got := domain.TextFault(text); got != want {
			t.Errorf("%+q: %q, want %q", text, got, want)
		}
	}
}
