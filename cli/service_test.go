package cli

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"
)

// TestMain takes the built program away again.
func TestMain(m *testing.M) {
	code := m.Run()
	if build.dir != "" {
		_ = os.RemoveAll(build.dir)
	}
	os.Exit(code)
}

// build is the program itself, built once for all tests that need a process.
var build struct {
	once sync.Once
	dir  string
	err  error
}

func binary(t *testing.T) string {
	t.Helper()
	build.once.Do(func() {
		if build.dir, build.err = os.MkdirTemp("", "songyao-test-"); build.err != nil { //nolint:usetesting // it outlives the test that builds
			return
		}
		cmd := exec.CommandContext(context.Background(), "go", "build", "-o", filepath.Join(build.dir, "songyao"), "songyao")
		if out, err := cmd.CombinedOutput(); err != nil {
			build.err = fmt.Errorf("%w\n%s", err, out)
		}
	})
	if build.err != nil {
		t.Fatal(build.err)
	}
	return filepath.Join(build.dir, "songyao")
}

// service is a running `songyao serve`.
type service struct {
	t      *testing.T
	cmd    *exec.Cmd
	url    string
	said   string        // on the standard output until it was ready
	took   time.Duration // from the start of the process until it was ready
	log    bytes.Buffer
	client *http.Client
}

var readyLine = regexp.MustCompile(`ready after \d+ ms: (http://\S+)`)

// serve starts the service and waits until it is ready.
func serve(t *testing.T, db string, args ...string) *service {
	t.Helper()
	s := &service{t: t, client: &http.Client{Timeout: 20 * time.Second, Transport: &http.Transport{MaxIdleConnsPerHost: 16}}}
	s.cmd = exec.CommandContext(context.Background(), binary(t), append([]string{"serve", "--addr", "127.0.0.1:0", "--db", db}, args...)...)
	s.cmd.Stderr = &s.log
	out, err := s.cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	begun := time.Now()
	if err := s.cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if s.cmd.ProcessState == nil {
			s.kill()
		}
		if t.Failed() {
			t.Logf("log of the service:\n%s", s.log.String())
		}
	})
	lines := bufio.NewScanner(out)
	for lines.Scan() {
		s.said += lines.Text() + "\n"
		if m := readyLine.FindStringSubmatch(lines.Text()); m != nil {
			s.url, s.took = m[1], time.Since(begun)
			go func() { _, _ = io.Copy(io.Discard, out) }()
			return s
		}
	}
	t.Fatalf("the service did not start: %v\n%s%s", s.cmd.Wait(), s.said, s.log.String())
	return nil
}

// kill ends the process as a power cut does.
func (s *service) kill() {
	_ = s.cmd.Process.Kill()
	_ = s.cmd.Wait()
}

// stop asks the service to end and waits until it has.
func (s *service) stop() {
	s.t.Helper()
	if err := s.cmd.Process.Signal(syscall.SIGTERM); err != nil {
		s.t.Fatal(err)
	}
	if err := s.cmd.Wait(); err != nil {
		s.t.Fatalf("the service did not end well: %v\n%s", err, s.log.String())
	}
}

// token finds one that was shown: by role in the demonstration, "" for the admin's.
func (s *service) token(role string) string {
	s.t.Helper()
	m := regexp.MustCompile(`(?m)^\s*` + role + `\s*(sy_\S+)$`).FindStringSubmatch(s.said)
	if m == nil {
		s.t.Fatalf("no token of %q was shown:\n%s", role, s.said)
	}
	return m[1]
}

// call sends a request and reads the answer; err means that there was none.
func (s *service) call(method, path, token, key string, body any) (status int, header http.Header, answer map[string]any, err error) {
	var sent io.Reader
	if body != nil {
		b, err := json.Marshal(body)
		if err != nil {
			return 0, nil, nil, err
		}
		sent = bytes.NewReader(b)
	}
	r, err := http.NewRequestWithContext(context.Background(), method, s.url+path, sent)
	if err != nil {
		return 0, nil, nil, err
	}
	r.Header.Set("Authorization", "Bearer "+token)
	if body != nil {
		r.Header.Set("Content-Type", "application/json")
	}
	if key != "" {
		r.Header.Set("Idempotency-Key", key)
	}
	resp, err := s.client.Do(r)
	if err != nil {
		return 0, nil, nil, err
	}
	defer resp.Body.Close()
	if err := json.NewDecoder(resp.Body).Decode(&answer); err != nil {
		return 0, nil, nil, err // the answer broke off: there was none
	}
	return resp.StatusCode, resp.Header, answer, nil
}

// get reads what must be there.
func (s *service) get(path, token string) map[string]any {
	s.t.Helper()
	status, _, answer, err := s.call(http.MethodGet, path, token, "", nil)
	if err != nil || status != http.StatusOK {
		s.t.Fatalf("GET %s: %d %v %v", path, status, answer, err)
	}
	return answer
}

// list reads every page of a list.
func (s *service) list(path, token string) (items []map[string]any) {
	s.t.Helper()
	for cursor := ""; ; {
		page := s.get(path+cursor, token)
		for _, item := range page["items"].([]any) {
			items = append(items, item.(map[string]any))
		}
		next, _ := page["next_cursor"].(string)
		if next == "" {
			return items
		}
		separator := "?"
		if strings.Contains(path, "?") {
			separator = "&"
		}
		cursor = separator + "cursor=" + next
	}
}
