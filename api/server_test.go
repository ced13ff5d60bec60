package api_test

import (
	"context"
	"errors"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"songyao/api"
	"songyao/api/apitest"
	"songyao/api/client"
	"songyao/domain"
	"songyao/store"
	"songyao/store/storetest"
	"songyao/workflow/rooms"
	"songyao/workflow/usecase"
)

// TestLogHoldsNoPersonalData: names, telephones, addresses, searches and tokens
// stay out of the log, which still says who did what and how it ended.
func TestLogHoldsNoPersonalData(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		r := w.purchased(t)
		w.step(t, r, courier, "delivery", delivery(r))
		w.OK("GET", "/v1/residents?q="+escape("王秀英"), w.Tokens[operator], nil)
		w.OK("GET", "/v1/callers?phone=63451234", w.Tokens[operator], nil)
		w.Do("POST", "/v1/requests", w.Tokens[operator], with(w.registration(), "bogus", "王秀英"))
		w.Do("GET", "/v1/nowhere/"+escape("王秀英"), w.Tokens[operator], nil)
		log := w.Log.String()
		for _, secret := range []string{"王秀英", "王晓", "13800138000", "63451234", "尾号", "氨氯地平", w.Tokens[operator], escape("王秀英")} {
			if strings.Contains(log, secret) {
				t.Errorf("the log holds %q", secret)
			}
		}
		for _, fact := range []string{`"route":"/v1/requests/:id/delivery"`, `"status":200`, `"status":422`, string(w.Staff[courier]), `"ms":`} {
			if !strings.Contains(log, fact) {
				t.Errorf("the log does not say %s", fact)
			}
		}
	})
}

func TestMetrics(t *testing.T) {
	one(t, func(t *testing.T, w *world) {
		w.OK("GET", "/v1/me", w.Root, nil)
		w.Do("GET", "/v1/requests/xyz", w.Root, nil)
		w.Do("GET", "/nowhere", w.Root, nil)
		text := string(w.OK("GET", "/metrics", "", nil).Body)
		for _, line := range []string{
			`songyao_http_requests_total{operation="getMe",status="200"} 1`,
			`songyao_http_requests_total{operation="getRequest",status="403"} 1`,
			`songyao_http_requests_total{operation="",status="404"} 1`,
			`songyao_http_request_seconds_count{operation="getMe"} 1`,
		} {
			if !strings.Contains(text, line) {
				t.Errorf("the metrics do not say %s", line)
			}
		}
	})
}

func TestUnknownPathsAndMethods(t *testing.T) {
	one(t, func(t *testing.T, w *world) {
		for _, x := range []struct {
			method, at string
			status     int
			code       string
		}{
			{"GET", "/v1/nowhere", 404, "no_such_path"},
			{"GET", "/", 404, "no_such_path"},
			{"PUT", "/v1/requests", 405, "method_not_allowed"},
			{"DELETE", "/v1/handovers", 405, "method_not_allowed"},
		} {
			a := w.Do(x.method, x.at, w.Root, nil)
			if p := a.Problem(t); a.Status != x.status || p.Code != x.code || p.Status != x.status || !chinese(p.Detail) {
				t.Errorf("%s %s: %d %s", x.method, x.at, a.Status, p.Code)
			}
		}
		a := w.Do("GET", "/v1/me", "nonsense", nil)
		if a.Status != 401 || a.Header.Get("WWW-Authenticate") != "Bearer" {
			t.Errorf("a wrong token: %d %q", a.Status, a.Header.Get("WWW-Authenticate"))
		}
		for _, header := range []string{"Basic abc", "Bearer", "Bearer  ", w.Root} {
			if a := w.Do("GET", "/v1/me", "", nil, "Authorization", header); a.Status != 401 {
				t.Errorf("Authorization %q: %d", header, a.Status)
			}
		}
	})
}

// TestDocs: the contract and a page to read it come from the binary, and the
// page loads nothing from elsewhere.
func TestDocs(t *testing.T) {
	one(t, func(t *testing.T, w *world) {
		want, err := os.ReadFile(filepath.Join("..", "openapi.yaml"))
		if err != nil {
			t.Fatal(err)
		}
		if got := w.OK("GET", "/openapi.yaml", "", nil); string(got.Body) != string(want) {
			t.Error("another contract is served")
		}
		if a := w.Do("GET", "/docs", "", nil); a.Header.Get("Location") != "/docs/" {
			t.Errorf("/docs: %d %s", a.Status, a.Header.Get("Location"))
		}
		page := w.OK("GET", "/docs/", "", nil)
		if csp := page.Header.Get("Content-Security-Policy"); !strings.HasPrefix(csp, "default-src 'self'") || strings.Contains(csp, "unsafe") {
			t.Errorf("policy %q", csp)
		}
		if strings.Contains(string(page.Body), "http://") || strings.Contains(string(page.Body), "https://") {
			t.Error("the page names another host")
		}
		for _, file := range []string{"swagger-ui.css", "swagger-ui-bundle.js", "swagger-initializer.js"} {
			w.OK("GET", "/docs/"+file, "", nil)
		}
		if js := string(w.OK("GET", "/docs/swagger-initializer.js", "", nil).Body); !strings.Contains(js, `"/openapi.yaml"`) {
			t.Error("the page reads another contract")
		}
	})
}

// TestDatabaseGone: the service says that it cannot work, not that it is at fault,
// and says nothing about why.
func TestDatabaseGone(t *testing.T) {
	clock := apitest.NewClock()
	st, err := store.Open(t.Context(), storetest.SQLite(t), store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	s := apitest.New(t, rooms.Open(st, clock.Now), clock.Now)
	s.OK("GET", "/readyz", "", nil)
	if err := st.Close(); err != nil {
		t.Fatal(err)
	}
	s.OK("GET", "/healthz", "", nil)
	clock.Pass(2 * time.Second) // what a probe found holds for a second
	for _, at := range []string{"/readyz", "/v1/me"} {
		a := s.Do("GET", at, "token", nil)
		p := a.Problem(t)
		if a.Status < 500 || strings.Contains(strings.ToLower(string(a.Body)), "sql") || strings.Contains(string(a.Body), "closed") {
			t.Errorf("%s: %d %s", at, a.Status, a.Body)
		}
		if at == "/readyz" && (a.Status != 503 || p.Code != "unavailable" || a.Header.Get("Retry-After") == "") {
			t.Errorf("%s: %d %s, Retry-After %q", at, a.Status, p.Code, a.Header.Get("Retry-After"))
		}
	}
	if !strings.Contains(s.Log.String(), "closed") {
		t.Error("the log does not say why")
	}
}

// TestReadinessTellsOfTheLastMinute: a write that the disk refused, a ledger that is not sealed, a job that failed.
func TestReadinessTellsOfTheLastMinute(t *testing.T) {
	one(t, func(t *testing.T, w *world) {
		full := &domain.Error{Kind: domain.KindUnavailable, Code: "storage_full"}
		ready := func(status int, says string) {
			t.Helper()
			w.clock.Pass(2 * time.Second) // what a probe found holds for a second
			if a := w.Do("GET", "/readyz", "", nil); a.Status != status || !strings.Contains(string(a.Body), says) {
				t.Errorf("%d %s, want %d %s", a.Status, a.Body, status, says)
			}
		}
		ready(200, `"status":"ok"`)
		w.Health.Report("job supplies", w.Now(), errors.New("Li Si's phone is wrong"))
		ready(200, `"code":"internal","part":"job supplies"`)
		if a := w.Do("GET", "/readyz", "", nil); strings.Contains(string(a.Body), "Li Si") {
			t.Errorf("readiness tells why: %s", a.Body)
		}
		if a := w.Do("GET", "/metrics", "", nil); !strings.Contains(string(a.Body), `songyao_trouble_since_seconds{part="job supplies"}`) {
			t.Error("the metrics do not tell of the job")
		}
		w.Health.Report(usecase.Writing, w.Now(), full)
		ready(503, "storage_full")
		w.clock.Pass(time.Minute)
		ready(200, "storage_full") // no longer of the last minute
		w.Health.Report(usecase.Writing, w.Now(), nil)
		w.Health.Report(usecase.Sealing, w.Now(), full)
		ready(200, "sealing")
		w.clock.Pass(time.Minute)
		ready(503, "sealing_behind")
		w.Health.Report(usecase.Sealing, w.Now(), nil)
		w.Health.Report("job supplies", w.Now(), nil)
		ready(200, `{"status":"ok"}`)
	})
}

// TestPanic: a mistake in the program ends one request, not the process, and
// shows the client nothing of itself.
func TestPanic(t *testing.T) {
	log := &apitest.Log{}
	server := api.New(nil, api.Options{Clock: time.Now, Log: slog.New(slog.NewJSONHandler(log, nil))}) // no use cases: every call panics
	res := httptest.NewRecorder()
	r := httptest.NewRequest("GET", "/v1/me", nil)
	r.Header.Set("Authorization", "Bearer x")
	server.ServeHTTP(res, r)
	if res.Code != 500 || res.Header().Get("Content-Type") != "application/problem+json" || strings.Contains(res.Body.String(), "nil pointer") {
		t.Errorf("%d %s", res.Code, res.Body)
	}
	if !strings.Contains(log.String(), "nil pointer") {
		t.Error("the log does not say what happened")
	}
}

// TestGoneClient: nobody waits for the answer, so it is no failure of ours.
func TestGoneClient(t *testing.T) {
	log := &apitest.Log{}
	clock := apitest.NewClock()
	rooms := rooms.Open(storetest.Open(t, storetest.SQLite(t), store.Options{}), clock.Now)
	server := api.New(rooms, api.Options{Clock: clock.Now, Log: slog.New(slog.NewJSONHandler(log, nil))})
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	res := httptest.NewRecorder()
	r := httptest.NewRequest("GET", "/v1/me", nil).WithContext(ctx)
	r.Header.Set("Authorization", "Bearer x")
	server.ServeHTTP(res, r)
	if text := log.String(); strings.Contains(text, `"level":"ERROR"`) || !strings.Contains(text, `"status":499`) {
		t.Errorf("logged %s", text)
	}
}

// TestServeStopsGracefully: a request under way is finished before Serve returns;
// new ones are no longer taken.
func TestServeStopsGracefully(t *testing.T) {
	clock := apitest.NewClock()
	rooms := rooms.Open(storetest.Open(t, storetest.SQLite(t), store.Options{}), clock.Now)
	w := apitest.NewWorld(t, rooms, clock.Now)
	server := api.New(rooms, api.Options{Clock: clock.Now, Log: slog.New(slog.DiscardHandler)})
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- server.Serve(ctx, listener) }()

	conn, err := net.Dial("tcp", listener.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = conn.Close() }()
	_, err = io.WriteString(conn, "POST /v1/requests HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer "+w.Tokens[operator]+
		"\r\nContent-Type: application/json\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{") // begun, not ended
	if err != nil {
		t.Fatal(err)
	}
	time.Sleep(100 * time.Millisecond)
	stop()
	time.Sleep(100 * time.Millisecond)
	if _, err := io.WriteString(conn, "}"); err != nil {
		t.Fatal(err)
	}
	answer, err := io.ReadAll(conn)
	if err != nil || !strings.HasPrefix(string(answer), "HTTP/1.1 422") {
		t.Errorf("the request under way: %v %q", err, answer)
	}
	select {
	case err := <-done:
		if err != nil {
			t.Errorf("Serve: %v", err)
		}
	case <-time.After(5 * time.Second):
		t.Fatal("Serve does not return")
	}
	if _, err := net.Dial("tcp", listener.Addr().String()); err == nil {
		t.Error("still listening")
	}
}

// TestGoClient runs a day's first steps through the generated client.
func TestGoClient(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		as := func(role domain.Role) *client.ClientWithResponses {
			c, err := client.NewClientWithResponses(w.URL, client.WithHTTPClient(w.Client), client.WithRequestEditorFn(bearer(w.Tokens[role])))
			if err != nil {
				t.Fatal(err)
			}
			return c
		}
		key := "k"
		made, err := as(operator).RegisterRequestWithResponse(t.Context(), &client.RegisterRequestParams{IdempotencyKey: &key}, client.RequestInput{
			ResidentID: w.Resident,
			Caller:     client.CallerInput{Name: "王晓", Phone: "13800138000"},
			Consent:    client.ConsentInput{Wording: "v1"},
			Lines:      []client.LineInput{{DrugID: &w.Drugs[0], QuantityMilli: 28_000, Substitution: domain.SubstituteAny}},
		})
		if err != nil || made.JSON201 == nil {
			t.Fatalf("register: %v %s", err, made.Body)
		}
		kit := client.CardCollectionInput{Items: []client.KitItemInput{{Kind: domain.ItemCard}}}
		match := made.HTTPResponse.Header.Get("ETag")
		got, err := as(collector).CollectCardWithResponse(t.Context(), made.JSON201.ID, &client.CollectCardParams{IfMatch: &match}, kit)
		if err != nil || got.JSON200 == nil || got.JSON200.State != domain.CardCollected {
			t.Fatalf("collect: %v %s", err, got.Body)
		}
		late, err := as(collector).CollectCardWithResponse(t.Context(), made.JSON201.ID, &client.CollectCardParams{IfMatch: &match}, kit)
		if err != nil || late.ApplicationProblemJSONDefault == nil || late.ApplicationProblemJSONDefault.Code != "stale_version" {
			t.Fatalf("collect again: %v %s", err, late.Body)
		}
		list, err := as(operator).ListRequestsWithResponse(t.Context(), nil)
		if err != nil || list.JSON200 == nil || len(list.JSON200.Items) != 1 {
			t.Fatalf("list: %v %s", err, list.Body)
		}
	})
}

// bearer signs the requests of a client.
func bearer(token string) client.RequestEditorFn {
	return func(_ context.Context, r *http.Request) error {
		r.Header.Set("Authorization", "Bearer "+token)
		return nil
	}
}

// TestManyAtOnce: two collectors at one door; one collects, the others are told.
func TestManyAtOnce(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		r := w.register(t)
		var mu sync.Mutex
		statuses := map[int]int{}
		var all sync.WaitGroup
		for range 6 {
			all.Go(func() {
				a := w.Do("POST", path("requests", r.ID, "card-collection"), w.Tokens[collector], fullKit)
				mu.Lock()
				defer mu.Unlock()
				statuses[a.Status]++
			})
		}
		all.Wait()
		if statuses[200] != 1 || statuses[409] != 5 {
			t.Errorf("answers: %v", statuses)
		}
	})
}
