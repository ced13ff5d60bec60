package domain

import (
	"math"
	"testing"
	"time"

	"pgregory.net/rapid"
)

var noon = time.Date(2020, 6, 15, 4, 0, 0, 0, time.UTC)

func seen(kind SightingKind, ago time.Duration) Evidence {
	return Evidence{Kind: kind, SeenHour: HourOf(noon.Add(-ago)), N: 1}
}

// TestChanceOfStock: the figures that docs/rules.md promises. A fresh shortage moves
// the next plan; a week-old one hardly does.
func TestChanceOfStock(t *testing.T) {
	const day = 24 * time.Hour
	for name, c := range map[string]struct {
		evidence []Evidence
		want     float64
	}{
		"nothing known":                     {nil, 1},
		"bought an hour ago":                {[]Evidence{seen(SeenInStock, time.Hour)}, 1},
		"short just now":                    {[]Evidence{seen(SeenOutOfStock, 0)}, 1.0 / 3},
		"short yesterday":                   {[]Evidence{seen(SeenOutOfStock, day)}, 0.5},
		"short a week ago":                  {[]Evidence{seen(SeenOutOfStock, 7*day)}, 0.985},
		"short yesterday, bought today":     {[]Evidence{seen(SeenOutOfStock, day), seen(SeenInStock, 0)}, 0.75},
		"bought yesterday, short today":     {[]Evidence{seen(SeenInStock, day), seen(SeenOutOfStock, 0)}, 0.5},
		"short for three of them today":     {[]Evidence{{Kind: SeenOutOfStock, SeenHour: HourOf(noon), N: 3}}, 1.0 / 7},
		"said to be seen later than it is":  {[]Evidence{seen(SeenOutOfStock, -time.Hour)}, 1.0 / 3},
		"bought ten times, then short once": {[]Evidence{{Kind: SeenInStock, SeenHour: HourOf(noon.Add(-day)), N: 10}, seen(SeenOutOfStock, 0)}, 0.846},
	} {
		if got := Chance(c.evidence, noon, StockHalfLife); math.Abs(got-c.want) > 0.001 {
			t.Errorf("%s: %.3f, want %.3f", name, got, c.want)
		}
	}
	if got := Chance([]Evidence{seen(SeenClosed, 6*time.Hour)}, noon, OpeningHalfLife); got != 0.5 {
		t.Errorf("closed six hours ago: %v", got)
	}
}

func evidenceOf(r *rapid.T) []Evidence {
	return rapid.SliceOfN(rapid.Custom(func(r *rapid.T) Evidence {
		return Evidence{
			Kind: rapid.SampledFrom([]SightingKind{SeenInStock, SeenOutOfStock}).Draw(r, "kind"),
			// Ages in hours, up to the fourteen days that are looked at.
			SeenHour: HourOf(noon) - int64(rapid.IntRange(0, 24*StockDays).Draw(r, "hours ago")),
			N:        int64(rapid.IntRange(1, 20).Draw(r, "times")),
		}
	}), 0, 12).Draw(r, "evidence")
}

// TestChanceIsMonotone: what speaks for it raises the chance, what speaks against it
// lowers it, and it is a chance whatever was seen.
func TestChanceIsMonotone(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		e := evidenceOf(r)
		p := Chance(e, noon, StockHalfLife)
		if !(p > 0 && p <= 1) {
			r.Fatalf("chance %v", p)
		}
		if more := Chance(append(e, seen(SeenInStock, 0)), noon, StockHalfLife); more < p-1e-12 {
			r.Fatalf("seen in stock, and the chance falls from %v to %v", p, more)
		}
		if less := Chance(append(e, seen(SeenOutOfStock, 0)), noon, StockHalfLife); less >= p {
			r.Fatalf("seen out of stock, and the chance rises from %v to %v", p, less)
		}
	})
}

// TestChanceForgets: as time passes without news a shortage is forgotten step by step,
// until the chance is as good as 1.
func TestChanceForgets(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		e := evidenceOf(r)
		later := noon.Add(time.Duration(rapid.IntRange(1, 24*60).Draw(r, "hours")) * time.Hour)
		if now, then := Chance(e, noon, StockHalfLife), Chance(e, later, StockHalfLife); then < now-1e-12 {
			r.Fatalf("%v now, %v at %v", now, then, later)
		}
		if p := Chance(e, noon.AddDate(0, 1, 0), StockHalfLife); p < 0.999 {
			r.Fatalf("still %v a month later", p)
		}
	})
}
