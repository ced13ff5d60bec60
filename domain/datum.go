package domain

import "math"

// WGS84 undoes the shift of GCJ-02, the datum of Amap and Tencent maps. The
// shift is defined one way only; fixed-point iteration finds the place that is
// shifted to the one given, to well under a millimetre.
func WGS84(lat, lon float64) (float64, float64) {
	trueLat, trueLon := lat, lon
	for range 12 {
		shiftedLat, shiftedLon := GCJ02(trueLat, trueLon)
		trueLat, trueLon = trueLat+lat-shiftedLat, trueLon+lon-shiftedLon
	}
	return round7(trueLat), round7(trueLon)
}

// round7 keeps a centimetre.
func round7(x float64) float64 { return math.Round(x*1e7) / 1e7 }

// GCJ02 shifts a WGS-84 position as maps in China must. Outside of China nothing
// is shifted.
func GCJ02(lat, lon float64) (float64, float64) {
	const (
		axis         = 6378245.0              // Krasovsky 1940 ellipsoid
		eccentricity = 0.00669342162296594323 // squared
	)
	if lon < 72.004 || lon > 137.8347 || lat < 0.8293 || lat > 55.8271 {
		return lat, lon
	}
	x, y := lon-105, lat-35
	wave := func(v, a, b, p, q float64) float64 {
		return (a*math.Sin(v*p*math.Pi) + b*math.Sin(v*q*math.Pi)) * 2 / 3
	}
	both := 0.1*x*y + wave(x, 20, 20, 6, 2)
	dLat := -100 + 2*x + 3*y + 0.2*y*y + 0.2*math.Sqrt(math.Abs(x)) + both + wave(y, 20, 40, 1, 1.0/3) + wave(y, 160, 320, 1.0/12, 1.0/30)
	dLon := 300 + x + 2*y + 0.1*x*x + 0.1*math.Sqrt(math.Abs(x)) + both + wave(x, 20, 40, 1, 1.0/3) + wave(x, 150, 300, 1.0/12, 1.0/30)
	radians := lat * math.Pi / 180
	m := 1 - eccentricity*math.Sin(radians)*math.Sin(radians)
	dLat = dLat * 180 / (axis * (1 - eccentricity) / (m * math.Sqrt(m)) * math.Pi)
	dLon = dLon * 180 / (axis / math.Sqrt(m) * math.Cos(radians) * math.Pi)
	return lat + dLat, lon + dLon
}
