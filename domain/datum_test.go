package domain

import (
	"math"
	"testing"
)

func TestDatum(t *testing.T) {
	lat, lon := GCJ02(32, 118)
	if math.Abs(lat-31.997964381055795) > 1e-9 || math.Abs(lon-118.00543101383846) > 1e-9 {
		t.Errorf("GCJ02(32, 118) = %v, %v", lat, lon)
	}
	if lat, lon := GCJ02(48.85, 2.35); lat != 48.85 || lon != 2.35 {
		t.Errorf("Paris was shifted to %v, %v", lat, lon)
	}
	for lat := 20.0; lat < 50; lat += 1.7 {
		for lon := 80.0; lon < 130; lon += 2.3 {
			backLat, backLon := WGS84(GCJ02(lat, lon))
			if math.Abs(backLat-lat) > 1e-6 || math.Abs(backLon-lon) > 1e-6 { // 11 cm
				t.Fatalf("%v, %v came back as %v, %v", lat, lon, backLat, backLon)
			}
		}
	}
}
