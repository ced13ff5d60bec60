package market

import (
	"context"
	"fmt"

	"songyao/routing"
)

// Roads asks a map service how many seconds it takes to drive from every place to
// every other; below 0 where no road leads. Places are in WGS-84.
type Roads func(ctx context.Context, places []routing.Point) ([][]int, error)

// Travel is the matrix of driving times, and in words where they come from, which
// the plan shows: the map service, or great circles where there is none, or where it
// fails. A failing map must not keep anybody from planning.
// Errors: that of ctx when it ended.
func (svc *Service) Travel(ctx context.Context, places []routing.Point) (routing.Matrix, string, error) {
	circles := routing.CityRoads.GreatCircle(places)
	if svc.Roads == nil {
		return circles, "great_circle", nil
	}
	rows, err := svc.Roads(ctx, places)
	if ctx.Err() != nil {
		return routing.Matrix{}, "", ctx.Err()
	}
	if err != nil {
		return circles, "great_circle: " + err.Error(), nil
	}
	roadless := 0
	for i, row := range rows {
		for j := range row {
			if row[j] < 0 {
				row[j] = circles.At(i, j)
				roadless++
			}
		}
	}
	m, err := routing.NewMatrix(rows)
	switch {
	case err != nil || m.Size() != len(places):
		return circles, "great_circle: the map service gave no usable table", nil
	case roadless > 0:
		return m, fmt.Sprintf("map_service, %d legs without a road by great_circle", roadless), nil
	}
	return m, "map_service", nil
}
