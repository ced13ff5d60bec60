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
}
