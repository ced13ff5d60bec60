package cli

import (
	"fmt"
	"net/http"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"songyao/domain"
	"songyao/store/storetest"
)

// registration is a request in words for a resident; the note tells it from others.
func registration(resident any, note string) map[string]any {
	return map[string]any{
		"resident_id": resident,
		"caller":      map[string]any{"name": "王晓", "phone": "13900000001", "relation": "女儿"},
		"consent":     map[string]any{"wording": "2020-06-v1"},
		"lines":       []any{map[string]any{"free_text": "白色小药片", "quantity_milli": 20_000, "substitution": "ask"}},
		"note":        note,
	}
}

// callers is how many people register at once.
const callers = 8

// sent is one request of the load.
type sent struct {
	resident any
	note     string // also its Idempotency-Key
	id       string // "" when no answer came
}

// TestKillInTheFirstStart ends the service with kill -9 while it makes its database, at one moment after another. The
// next start goes on from there: the whole demonstration is there, once.
func TestKillInTheFirstStart(t *testing.T) {
	t.Parallel()
	storetest.Undetected(t)
	binary(t)
	for _, after := range []time.Duration{20, 60, 120, 250, 500} {
		db := filepath.Join(t.TempDir(), "songyao.db")
		cmd := exec.CommandContext(t.Context(), binary(t), "serve", "--demo-data", "--db", db, "--addr", "127.0.0.1:0")
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		time.Sleep(after * time.Millisecond)
		if err := cmd.Process.Kill(); err != nil {
			t.Fatal(err)
		}
		_ = cmd.Wait() // it was killed
		s := serve(t, db, "--demo-data")
		shown, err := exec.CommandContext(t.Context(), binary(t), "staff", "token", adminName, "--db", db).Output()
		if err != nil {
			t.Fatal(err)
		}
		admin := strings.TrimSpace(string(shown))
		for path, want := range map[string]int{"/v1/hospitals": 30, "/v1/drugs": 40, "/v1/communities": 5, "/v1/staff": 11} {
			if n := len(s.list(path, admin)); n != want {
				t.Errorf("killed after %d ms: %s: %d, want %d", after, path, n, want)
			}
		}
		s.stop()
		must(t, "verify", "--db", db)
	}
}

// TestKill ends the service with kill -9 in the middle of a load of writes, several
// times. Whatever was acknowledged is there, nothing is there by half, and what was
// not answered can be sent again and is then there once.
func TestKill(t *testing.T) {
	t.Parallel()
	storetest.EachURL(t, func(t *testing.T, url string) {
		s := serve(t, url, "--demo-data")
		operator, auditor := s.token("operator"), s.token("auditor")
		list := "name,building,room\n"
		for i := range 12 * callers {
			list += fmt.Sprintf("居民%d,90,%d\n", i, i)
		}
		must(t, "import", "residents", file(t, "residents.csv", list), "--community", demoCommunity, "--db", url) // beside the service
		residents := s.list("/v1/residents?limit=200", operator)
		var all []sent
		for round := range 3 {
			load := s.load(residents, operator, round, 100)
			acknowledged := 0
			for _, r := range load {
				if r.id != "" {
					acknowledged++
				}
			}
			t.Logf("round %d: %d acknowledged, %d not answered", round, acknowledged, len(load)-acknowledged)
			if acknowledged < 100 {
				t.Fatal("too few to mean anything")
			}
			must(t, "verify", "--db", url) // as the crash left it
			s = serve(t, url)
			written := 0
			for i := range load {
				if unanswered := load[i].id == ""; s.resend(&load[i], operator) && unanswered {
					written++
				}
			}
			t.Logf("%d of those not answered had been written", written)
			all = append(all, load...)
		}
		s.complete(all, operator, auditor)
		s.stop()
		must(t, "verify", "--db", url)
	})
}

// load registers requests from all sides and kills the service once enough of them
// have been acknowledged. It returns what was sent.
func (s *service) load(residents []map[string]any, token string, round, enough int) (all []sent) {
	s.t.Helper()
	var mu sync.Mutex
	var workers sync.WaitGroup
	acknowledged, dead := 0, make(chan struct{})
	for w := range callers {
		workers.Go(func() {
			for n := 0; ; n++ {
				// Nobody else registers for the resident, whose version would be in the way.
				resident := residents[(n*callers+w)%(len(residents)/callers*callers)]
				r := sent{resident: resident["id"], note: fmt.Sprintf("round-%d-worker-%d-%d", round, w, n)}
				status, _, answer, err := s.call(http.MethodPost, "/v1/requests", token, r.note, registration(r.resident, r.note))
				mu.Lock()
				switch {
				case err != nil:
				case status != http.StatusCreated:
					s.t.Errorf("%s: %d %v", r.note, status, answer)
					err = fmt.Errorf("refused")
				default:
					r.id = answer["id"].(string)
					if acknowledged++; acknowledged == enough {
						close(dead)
					}
				}
				all = append(all, r)
				mu.Unlock()
				if err != nil {
					return
				}
			}
		})
	}
	select {
	case <-dead:
	case <-time.After(30 * time.Second):
		s.t.Error("the load is too slow")
	}
	s.kill()
	workers.Wait()
	return all
}

// resend sends a request again under its key: what was acknowledged is answered as
// before, what was not is now there. It reports whether it had been there already.
func (s *service) resend(r *sent, token string) (there bool) {
	s.t.Helper()
	for try := range 2 {
		status, header, answer, err := s.call(http.MethodPost, "/v1/requests", token, r.note, registration(r.resident, r.note))
		if err != nil || status != http.StatusCreated {
			s.t.Fatalf("%s again: %d %v %v", r.note, status, answer, err)
		}
		id, replayed := answer["id"].(string), header.Get("Idempotent-Replayed") == "true"
		if r.id != "" && (id != r.id || !replayed) {
			s.t.Fatalf("%s was %s and is now %s (replayed: %t)", r.note, r.id, id, replayed)
		}
		if try == 0 {
			there = replayed
		}
		r.id = id
	}
	return there
}

// complete holds the database to what was sent: each once, with its line, its number
// and its ledger entry.
func (s *service) complete(all []sent, operator, auditor string) {
	s.t.Helper()
	listed := map[string]string{} // note -> id
	for _, r := range s.list("/v1/requests?limit=200", operator) {
		id := r["id"].(string)
		full := s.get("/v1/requests/"+id, operator)
		note, _ := full["note"].(string)
		if listed[note] != "" {
			s.t.Errorf("%s is there twice: %s and %s", note, listed[note], id)
		}
		listed[note] = id
		if lines := full["lines"].([]any); len(lines) != 1 || full["state"] != string(domain.Registered) {
			s.t.Errorf("%s is there by half: %v", note, full)
		}
	}
	for _, r := range all {
		if listed[r.note] != r.id {
			s.t.Errorf("%s is lost: %q, want %q", r.note, listed[r.note], r.id)
		}
	}
	if len(listed) != len(all) {
		s.t.Errorf("%d requests for %d sent", len(listed), len(all))
	}
	entries := map[string]int{}
	community := s.get("/v1/residents/"+all[0].resident.(string), operator)["community_id"].(string)
	for after := 0.0; ; {
		page := s.get(fmt.Sprintf("/v1/events?community_id=%s&after=%.0f&limit=200", community, after), auditor)["items"].([]any)
		if len(page) == 0 {
			break
		}
		for _, item := range page {
			e := item.(map[string]any)
			if after++; e["seq"] != after {
				s.t.Fatalf("ledger entry %v follows %v", e["seq"], after-1)
			}
			if e["action"] == string(domain.Register) {
				entries[e["subject_id"].(string)]++
			}
		}
	}
	for _, r := range all {
		if entries[r.id] != 1 {
			s.t.Errorf("%s has %d ledger entries", r.note, entries[r.id])
		}
	}
}
