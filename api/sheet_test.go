package api

import "testing"

func TestHarmless(t *testing.T) {
	for cell, want := range map[string]string{
		"":             "",
		"阿司匹林":         "阿司匹林",
		"5mg=1":        "5mg=1",
		"=1+1":         "'=1+1",
		"+cmd|' /C'!A": "'+cmd|' /C'!A",
		"-甲":           "'-甲",
		"@SUM(A1)":     "'@SUM(A1)",
		"＝1+1":         "'＝1+1",
		"\t=1":         "'\t=1",
		"-1+2":         "'-1+2",
		"-1.5":         "-1.5",
		"+3":           "+3",
	} {
		if got := harmless(cell); got != want {
			t.Errorf("%q: got %q, want %q", cell, got, want)
		}
	}
}
