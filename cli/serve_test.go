package cli

import (
	"bufio"
	"encoding/json"
	"fmt"
	"net"
	"net/http"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"songyao/store/storetest"
)

// TestServeFirstStart is the first morning of an office: one command on an empty folder, a
// token that is shown once and works, and a restart.
func TestServeFirstStart(t *testing.T) {
	t.Parallel()
	db := filepath.Join(t.TempDir(), "songyao.db")
	s := serve(t, db)
	t.Logf("ready %s after the start of the process", s.took)
	token := s.token("")
	if n := strings.Count(s.said, token); n != 2 || !strings.Contains(s.said, s.url+"/v1/me") {
		t.Errorf("the token is shown %d times, once alone and once in a line to try:\n%s", n, s.said)
	}
	if me := s.get("/v1/me", token); me["name"] != "管理员" {
		t.Errorf("who am I: %v", me)
	}
	s.stop()
	if strings.Contains(s.log.String(), token) {
		t.Error("the log shows the token")
	}

	s = serve(t, db, "--demo-data")
	if strings.Contains(s.said, "sy_") {
		t.Errorf("a restart shows a token:\n%s", s.said)
	}
	if me := s.get("/v1/me", token); me["name"] != "管理员" {
		t.Errorf("who am I after a restart: %v", me)
	}
	if n := len(s.list("/v1/hospitals", token)); n != 0 {
		t.Errorf("demo data went into a database that was in use: %d hospitals", n)
	}
	if status, _, _, err := s.call(http.MethodGet, "/v1/me", "sy_wrong", "", nil); err != nil || status != http.StatusUnauthorized {
		t.Errorf("a wrong token: %d, %v", status, err)
	}
	s.stop()
	if out := must(t, "verify", "--db", db); !strings.Contains(out, "not yet sealed: 0") {
		t.Errorf("a stopped service left something unsealed:\n%s", out)
	}
}

func TestServeDemoData(t *testing.T) {
	t.Parallel()
	storetest.EachURL(t, func(t *testing.T, url string) {
		s := serve(t, url, "--demo-data")
		t.Logf("ready %s after the start of the process", s.took)
		admin := s.token("")
		operator := s.token("operator")
		if n := len(s.list("/v1/residents", operator)); n != 8 {
			t.Errorf("%d residents", n)
		}
		if left := s.list("/v1/residents?unassigned=true", operator); len(left) != 0 {
			t.Errorf("nobody answers for %d vulnerable residents", len(left))
		}
		for path, want := range map[string]int{"/v1/hospitals": 30, "/v1/drugs": 40, "/v1/communities": 5, "/v1/drivers": 1, "/v1/staff": 11} {
			if n := len(s.list(path, admin)); n != want {
				t.Errorf("%s: %d, want %d", path, n, want)
			}
		}
		for _, person := range demoStaff {
			me := s.get("/v1/me", s.token(string(person.role)))
			if me["name"] != person.name || !strings.Contains(fmt.Sprint(me["grants"]), string(person.role)) {
				t.Errorf("%s: %v", person.role, me)
			}
		}
		s.stop()
		must(t, "verify", "--db", url)
	})
}

// TestStopFinishesWhatItAccepted: the service is told to stop when half of a
// request has arrived.
func TestStopFinishesWhatItAccepted(t *testing.T) {
	t.Parallel()
	db := filepath.Join(t.TempDir(), "songyao.db")
	s := serve(t, db, "--demo-data")
	operator := s.token("operator")
	body, err := json.Marshal(registration(s.list("/v1/residents", operator)[0]["id"], "half"))
	if err != nil {
		t.Fatal(err)
	}
	conn, err := new(net.Dialer).DialContext(t.Context(), "tcp", strings.TrimPrefix(s.url, "http://"))
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	fmt.Fprintf(conn, "POST /v1/requests HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer %s\r\nContent-Type: application/json\r\n"+
		"Idempotency-Key: half\r\nContent-Length: %d\r\n\r\n%s", operator, len(body), body[:len(body)/2])
	time.Sleep(100 * time.Millisecond)
	if err := s.cmd.Process.Signal(syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	time.Sleep(300 * time.Millisecond)
	if _, err := conn.Write(body[len(body)/2:]); err != nil {
		t.Fatal(err)
	}
	resp, err := http.ReadResponse(bufio.NewReader(conn), nil)
	if err != nil {
		t.Fatalf("no answer to what had begun: %v", err)
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusCreated {
		t.Errorf("answered %s", resp.Status)
	}
	if err := s.cmd.Wait(); err != nil {
		t.Errorf("the service did not end well: %v", err)
	}
	if out := must(t, "verify", "--db", db); !strings.Contains(out, "requests      1") {
		t.Error(out)
	}
}

func TestTakenPortMakesNothing(t *testing.T) {
	t.Parallel()
	taken, err := new(net.ListenConfig).Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer taken.Close()
	db := filepath.Join(t.TempDir(), "songyao.db")
	if errs := refused(t, "serve", "--db", db, "--addr", taken.Addr().String()); !strings.Contains(errs, "占用") {
		t.Error(errs)
	}
	if errs := refused(t, "verify", "--db", db); !strings.Contains(errs, "没有数据库") {
		t.Errorf("a database was made: %s", errs)
	}
}

// TestReplicasStartTogether: several processes on one empty Postgres make one
// schema, one admin and one demonstration.
func TestReplicasStartTogether(t *testing.T) {
	t.Parallel()
	url := storetest.Postgres(t, func(string) error { return nil })
	binary(t)
	var replicas sync.WaitGroup
	var said [3]string
	for i := range said {
		replicas.Go(func() { said[i] = serve(t, url, "--demo-data").said })
	}
	replicas.Wait()
	tokens := 0
	for _, text := range said {
		tokens += strings.Count(text, "First start")
	}
	if tokens != 1 {
		t.Errorf("%d replicas made an admin", tokens)
	}
	must(t, "verify", "--db", url)
}
