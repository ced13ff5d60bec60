package routing

import "encoding/json"

// MarshalJSON writes the matrix as its rows, so that a problem can be kept with its
// plan and checked again.
func (m Matrix) MarshalJSON() ([]byte, error) {
	rows := make([][]int32, m.size)
	for i := range rows {
		rows[i] = m.row(int32(i))
	}
	return json.Marshal(rows)
}

// UnmarshalJSON reads the rows.
func (m *Matrix) UnmarshalJSON(text []byte) (err error) {
	var rows [][]int
	if err := json.Unmarshal(text, &rows); err != nil {
		return err
	}
	*m, err = NewMatrix(rows)
	return err
}
