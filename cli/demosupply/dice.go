package demosupply

// seed decides everything that chance decides.
type seed uint64

// Questions that chance answers, each about one thing on one day.
const (
	askHousehold uint64 = iota
	askResident
	askPrescription
	askStock
	askDose
	askLost
	askHome
	askNotice
	askFetched
	askShortage
)

// chance is a number from 0 up to 1. It depends on nothing but the question, the
// thing and the day, so that every rule meets the same world.
func (s seed) chance(question uint64, thing, day int) float64 {
	x := mixed(uint64(s)<<8 | question)
	x = mixed(x ^ uint64(thing)<<20 ^ uint64(day))
	return float64(x>>11) / (1 << 53)
}

// below is a whole number from 0 up to n.
func (s seed) below(n int, question uint64, thing, day int) int {
	return int(s.chance(question, thing, day) * float64(n))
}

// mixed is the finaliser of SplitMix64: every bit of the result depends on every
// bit of x.
func mixed(x uint64) uint64 {
	x += 0x9e3779b97f4a7c15
	x = (x ^ x>>30) * 0xbf58476d1ce4e5b9
	x = (x ^ x>>27) * 0x94d049bb133111eb
	return x ^ x>>31
}
