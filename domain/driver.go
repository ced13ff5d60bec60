package domain

// Driver is the car of a staff member; its id is the staff member's.
type Driver struct {
	Record
	Plate        string
	CapacityKits int
	ColdBox      bool
	ShiftStart   string  // "08:00"
	ShiftEnd     string  // "18:00"
	Lat, Lon     float64 // where the day starts, WGS-84

	// A break of BreakMinutes begins between BreakEarliest and BreakLatest, "11:30" and
	// "13:00"; 0 and "" for a driver who asked for none.
	BreakMinutes  int
	BreakEarliest string
	BreakLatest   string
}

// dayEnd ends a shift that goes on past midnight, in seconds after it.
const dayEnd = 24 * 3600

// Shift is when the driver may be under way, in seconds after midnight. A plan is for
// one day: a shift that goes on into the next ends with the day.
func (d *Driver) Shift() (begin, end int) {
	begin, end = SecondOfDay(d.ShiftStart), SecondOfDay(d.ShiftEnd)
	if end <= begin {
		end = dayEnd
	}
	return begin, end
}

// CheckBreak holds the break against the shift. Errors: required for what is missing of
// a break, break_window, break_outside_shift.
func (d *Driver) CheckBreak() error {
	switch none := d.BreakMinutes == 0; {
	case none && d.BreakEarliest == "" && d.BreakLatest == "":
		return nil
	case none:
		return Invalid("required", "/break_minutes")
	case d.BreakEarliest == "":
		return Invalid("required", "/break_earliest")
	case d.BreakLatest == "":
		return Invalid("required", "/break_latest")
	}
	begin, end := d.Shift()
	earliest, latest := SecondOfDay(d.BreakEarliest), SecondOfDay(d.BreakLatest)
	switch {
	case latest < earliest:
		return Invalid("break_window", "/break_latest")
	case earliest < begin:
		return Invalid("break_outside_shift", "/break_earliest")
	case latest+d.BreakMinutes*60 > end:
		return Invalid("break_outside_shift", "/break_latest")
	}
	return nil
}
