package domain

import (
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"
)

func TestLabelCode(t *testing.T) {
	const id = ID("0172b57d-7eb4-7080-a3a5-7b1a3ccf3ee1")
	code := CodeOf(id)
	if code != "3V38-YCYF-Q1V" || code.Tail() != "7b1a3ccf3ee1" {
		t.Errorf("%s, %s", code, code.Tail())
	}
	for _, typed := range []string{
		"3V38-YCYF-Q1V", "3v38-ycyf-q1v\r\n", " 3V38 YCYF Q1V ", "3V38YCYFQ1V\n", "3v38-ycyf-qIv", "3v38ycyfqlv", "　3V38-YCYF-Q1V　",
	} {
		if got, err := ParseCode(typed); err != nil || got != code {
			t.Errorf("%q: %q, %v", typed, got, err)
		}
	}
	for _, wrong := range []string{
		"", "\n", "3V38-YCYF-Q1W", "3V38-YCYF-1QV", "3V38-YCYF-Q1", "3V38-YCYF-Q1V1", "3V3U-YCYF-Q1V", "ZZZZ-ZZZZ-ZZ0", "卡", strings.Repeat("3", 1000),
	} {
		if got, err := ParseCode(wrong); !IsCode(err, "unknown_code") {
			t.Errorf("%q: %q, %v", wrong, got, err)
		}
	}
}

// One wrong symbol, or two that changed places, never make another label of it.
func TestLabelCodeFindsSlips(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		code := CodeOf(NewID(time.Unix(rapid.Int64Range(0, 1<<33).Draw(r, "time"), 0)))
		plain := []byte(strings.ReplaceAll(string(code), "-", ""))
		i := rapid.IntRange(0, len(plain)-2).Draw(r, "at")
		slip := append([]byte{}, plain...)
		if rapid.Bool().Draw(r, "swap") {
			slip[i], slip[i+1] = slip[i+1], slip[i]
		} else {
			slip[i] = crockford[rapid.IntRange(0, len(crockford)-1).Draw(r, "symbol")]
		}
		got, err := ParseCode(string(slip))
		if string(slip) != string(plain) && err == nil {
			r.Fatalf("%s was taken for %s", slip, got)
		}
	})
}

// FuzzParseCode: whatever a scan gun types, what is accepted is the code of some
// label, and the same one when it is typed again.
func FuzzParseCode(f *testing.F) {
	for _, seed := range []string{"3V38-YCYF-Q1V", "3v38ycyfqlv\r\n", "O0I1-LOIL-00*", "", "\xff", "卡"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, typed string) {
		code, err := ParseCode(typed)
		if err != nil {
			if !IsCode(err, "unknown_code") {
				t.Errorf("%v", err)
			}
			return
		}
		tail := code.Tail()
		if again, err := ParseCode(string(code)); err != nil || again != code || len(tail) != 12 || CodeOf(ID("0172b57d-7eb4-7080-a3a5-"+tail)) != code {
			t.Errorf("%q: %s, %s, %v", typed, code, again, err)
		}
	})
}
