package flowtest

import (
	"testing"
)

func TestUnscoped(t *testing.T) {
	for sql, want := range map[string]string{
		"SELECT * FROM requests WHERE id = ?":                                                                   "requests",
		"SELECT * FROM requests WHERE community_id = ? AND id = ?":                                              "",
		"SELECT * FROM requests r JOIN residents s ON s.id = r.resident_id WHERE r.community_id = $1":           "requests",
		"SELECT * FROM requests r JOIN residents s ON s.community_id = r.community_id WHERE r.community_id = ?": "",
		"UPDATE requests SET state = ? WHERE id = ?":                                                            "requests",
		"INSERT INTO lines (community_id, id) VALUES (?, ?)":                                                    "",
		"SELECT * FROM drugs": "",
	} {
		if got := unscoped(sql); got != want {
			t.Errorf("%s: got %q, want %q", sql, got, want)
		}
	}
}
