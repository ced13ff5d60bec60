package api

import (
	"context"
	"log/slog"
	"net/http"
	"strconv"
	"time"

	"github.com/labstack/echo/v4"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"songyao/api/input"
	"songyao/domain"
	"songyao/workflow/usecase"
)

// What guard tells about a request for the log.
const (
	keyOperation = "operation"
	keyStaff     = "staff"
)

// answerTime is how long a request may take. What has begun to be written by then
// is written all the same (usecase.Do sees to that).
const answerTime = 20 * time.Second

// uploadTime is answerTime for an image.
const uploadTime = 2 * time.Minute

// observe gives the request an id, and when it is answered logs and counts it.
// Neither log nor metrics hold personal data: the route's pattern, never the
// path or the query.
func (s *Server) observe(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		begin := s.clock()
		id := string(domain.NewID(begin))
		c.Response().Header().Set(echo.HeaderXRequestID, id)
		guardBrowser(c.Response().Header())
		limit := answerTime
		if input.IsImage(c.Request()) {
			limit = uploadTime
		}
		ctx, cancel := context.WithTimeout(c.Request().Context(), limit)
		defer cancel()
		c.SetRequest(c.Request().WithContext(ctx))
		if err := next(c); err != nil {
			c.Error(err) // before cancel: a cancelled context is a client that has gone
		}
		took := s.clock().Sub(begin)
		status := c.Response().Status
		operation, _ := c.Get(keyOperation).(string)
		s.metrics.requests.WithLabelValues(operation, strconv.Itoa(status)).Inc()
		s.metrics.seconds.WithLabelValues(operation).Observe(took.Seconds())
		s.log.LogAttrs(c.Request().Context(), slog.LevelInfo, "request",
			s.about(c), slog.Int("status", status), slog.Float64("ms", float64(took.Microseconds())/1000))
		return nil
	}
}

// guardBrowser tells browsers and proxies on the way what they may do with an answer: keep none of it, show it in nobody's
// frame, and load nothing for it. Handlers say otherwise where it is nobody's data or a picture that is asked for again.
func guardBrowser(h http.Header) {
	h.Set("X-Content-Type-Options", "nosniff")
	h.Set("X-Frame-Options", "DENY")
	h.Set("Referrer-Policy", "no-referrer")
	h.Set("Cache-Control", "no-store")
	h.Set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'")
}

// about says which request a log line is about.
func (s *Server) about(c echo.Context) slog.Attr {
	staff, _ := c.Get(keyStaff).(domain.ID)
	return slog.Group("http",
		slog.String("id", c.Response().Header().Get(echo.HeaderXRequestID)), slog.String("method", c.Request().Method),
		slog.String("route", c.Path()), slog.String("staff", string(staff)))
}

// metrics counts requests. Each server has a registry of its own, so that a test
// may start several.
type metrics struct {
	registry *prometheus.Registry
	requests *prometheus.CounterVec
	seconds  *prometheus.HistogramVec
}

// troubles tells which parts of the process fail, as readiness does.
type troubles struct{ *usecase.Health }

var troubleDescription = prometheus.NewDesc("songyao_trouble_since_seconds", "Unix time since when a part of the process fails.", []string{"part"}, nil)

// Describe is for the registry.
func (troubles) Describe(out chan<- *prometheus.Desc) { out <- troubleDescription }

// Collect is for the registry.
func (t troubles) Collect(out chan<- prometheus.Metric) {
	for _, x := range t.Troubles() {
		out <- prometheus.MustNewConstMetric(troubleDescription, prometheus.GaugeValue, float64(x.Since.Unix()), x.Part)
	}
}

func newMetrics() *metrics {
	m := &metrics{
		registry: prometheus.NewRegistry(),
		requests: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "songyao_http_requests_total", Help: "Requests answered, by operation and status.",
		}, []string{"operation", "status"}),
		seconds: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Name: "songyao_http_request_seconds", Help: "Time to answer, by operation.",
			Buckets: []float64{.001, .002, .005, .01, .02, .05, .1, .2, .5, 1, 2, 5, 10},
		}, []string{"operation"}),
	}
	m.registry.MustRegister(m.requests, m.seconds, collectors.NewGoCollector(),
		collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	return m
}

func (m *metrics) handler() http.Handler {
	return promhttp.HandlerFor(m.registry, promhttp.HandlerOpts{})
}
