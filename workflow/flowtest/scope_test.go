package flowtest

import (
	"testing"
)

func TestUnscoped(t *testing.T) {
	for sql, want := range map[string]string{
		"SELECT * FROM requests WHERE id = ?":                                                                   "requests",
		"SELECT * FROM requests WHERE community_id = ? AND id = ?":                                              "",
		"SELECT * FROM requests r JOIN residents s ON s.id = r.resident_id WHERE r.community_id = $1":           "residents",
		"SELECT * FROM requests r JOIN residents s ON s.community_id = r.community_id WHERE r.community_id = ?": "",
		"UPDATE requests SET state = ? WHERE id = ?":                                                            "requests",
		"INSERT INTO lines (community_id, id) VALUES (?, ?)":                                                    "",
		"SELECT * FROM drugs": "",
		// Each table has a condition of its own, but a line of one community finds a request of another.
		"SELECT l.* FROM requests r JOIN lines l ON l.request_id = r.id WHERE r.community_id IN (?,?) AND l.community_id IN (?,?)":                                "lines",
		"SELECT * FROM lines l WHERE l.community_id IN (?,?) AND l.request_id IN (SELECT r.id FROM requests r WHERE r.community_id IN (?,?))":                     "a subquery on several communities",
		"SELECT * FROM lines l WHERE (l.community_id, l.request_id) IN (SELECT r.community_id, r.id FROM requests r WHERE r.community_id IN (?,?)) ORDER BY l.id": "",
		"SELECT * FROM lines l WHERE l.community_id = ? AND l.request_id IN (SELECT r.id FROM requests r WHERE r.community_id = ?)":                               "",
		"SELECT * FROM lines l WHERE l.community_id IN (?) AND EXISTS (SELECT 1 FROM requests r WHERE r.community_id = l.community_id AND r.id = l.request_id)":   "",
		"SELECT * FROM drugs d WHERE d.id IN (SELECT l.drug_id FROM lines l WHERE l.community_id IN (?,?))":                                                       "",
		"SELECT id FROM (SELECT id FROM lines WHERE community_id IN (?) UNION ALL SELECT id FROM requests WHERE community_id IN (?)) AS m":                        "",
		everyCommunity + " SELECT id FROM requests": "",
	} {
		if got := unscoped(sql); got != want {
			t.Errorf("%s: got %q, want %q", sql, got, want)
		}
	}
}
