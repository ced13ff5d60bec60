package market_test

import (
	"context"
	"errors"
	"strings"
	"testing"

	"songyao/routing"
	"songyao/workflow/market"
)

func TestTravelNamesItsSource(t *testing.T) {
	places := []routing.Point{{Lat: 39.82, Lon: 116.34}, {Lat: 39.87, Lon: 116.41}}
	circles := routing.CityRoads.GreatCircle(places)
	for _, c := range []struct {
		name, source string
		roads        market.Roads
		there, back  int
	}{
		{"no map service", "great_circle", nil, circles.At(0, 1), circles.At(1, 0)},
		{"a map service", "map_service", func(context.Context, []routing.Point) ([][]int, error) {
			return [][]int{{0, 700}, {800, 0}}, nil
		}, 700, 800},
		{"no road one way", "map_service, 1 legs without a road by great_circle", func(context.Context, []routing.Point) ([][]int, error) {
			return [][]int{{0, -1}, {800, 0}}, nil
		}, circles.At(0, 1), 800},
		{"it fails", "great_circle: the map service answered 502", func(context.Context, []routing.Point) ([][]int, error) {
			return nil, errors.New("the map service answered 502")
		}, circles.At(0, 1), circles.At(1, 0)},
		{"it answers for other places", "great_circle: the map service gave no usable table", func(context.Context, []routing.Point) ([][]int, error) {
			return [][]int{{0}}, nil
		}, circles.At(0, 1), circles.At(1, 0)},
	} {
		m, source, err := (&market.Service{Roads: c.roads}).Travel(t.Context(), places)
		if err != nil || source != c.source || m.At(0, 1) != c.there || m.At(1, 0) != c.back {
			t.Errorf("%s: %q, %d there, %d back, %v", c.name, source, m.At(0, 1), m.At(1, 0), err)
		}
	}
	ended, cancel := context.WithCancel(t.Context())
	cancel()
	roads := func(ctx context.Context, _ []routing.Point) ([][]int, error) { return nil, ctx.Err() }
	if _, source, err := (&market.Service{Roads: roads}).Travel(ended, places); err == nil || strings.Contains(source, "circle") {
		t.Errorf("a cancelled plan goes on with %q, %v", source, err)
	}
}
