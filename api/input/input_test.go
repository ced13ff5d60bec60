package input

import (
	"reflect"
	"testing"

	"songyao/domain"
)

func TestEveryFindingHasAText(t *testing.T) {
	for tag, code := range codes {
		if !domain.HasMessage(code) {
			t.Errorf("no text for %s, which %s finds", code, tag)
		}
	}
	for _, kind := range []reflect.Kind{reflect.String, reflect.Slice, reflect.Int} {
		for _, tag := range []string{"min", "max"} {
			if code := sizeCode(tag, kind); !domain.HasMessage(code) {
				t.Errorf("no text for %s", code)
			}
		}
	}
}

func TestNumber(t *testing.T) {
	for want, n := range map[string]int{"0614-007": 7, "0614-123": 123, "0614-1000": 1000} {
		if got := domain.Number("2020-06-14", n); got != want || !dayNumber.MatchString(got) {
			t.Errorf("number %d: %s, want %s", n, got, want)
		}
	}
}
