package api

import (
	"context"
	"encoding/json"
	"errors"
	"log/slog"
	"net/http"

	"github.com/labstack/echo/v4"
	"golang.org/x/text/language"

	"songyao/api/input"
	"songyao/domain"
)

// statuses is the one place that knows which HTTP status a kind of error is.
var statuses = map[domain.Kind]int{
	domain.KindMalformed:       http.StatusBadRequest,
	domain.KindInvalid:         http.StatusUnprocessableEntity,
	domain.KindUnauthenticated: http.StatusUnauthorized,
	domain.KindForbidden:       http.StatusForbidden,
	domain.KindNotFound:        http.StatusNotFound,
	domain.KindConflict:        http.StatusConflict,
	domain.KindStale:           http.StatusPreconditionFailed,
	domain.KindUnconditional:   http.StatusPreconditionRequired,
	domain.KindTooLarge:        http.StatusRequestEntityTooLarge,
	domain.KindUnsupported:     http.StatusUnsupportedMediaType,
	domain.KindTooMany:         http.StatusTooManyRequests,
	domain.KindUnavailable:     http.StatusServiceUnavailable,
	domain.KindInternal:        http.StatusInternalServerError,
}

// statusGone is what the log calls an answer nobody waited for.
const statusGone = 499

// statusOf is the status of one error. A method is as unsupported as a media
// type, but HTTP has a number of its own for it.
func statusOf(e *domain.Error) int {
	if e.Code == "method_not_allowed" {
		return http.StatusMethodNotAllowed
	}
	return statuses[e.Kind]
}

// fail turns whatever a handler or echo itself returned into a problem. It is
// the only writer of failures; the hidden cause goes to the log and nowhere else.
func (s *Server) fail(err error, c echo.Context) {
	if c.Response().Committed {
		s.log.Error("answer broke off", s.about(c), slog.Any("error", err))
		return
	}
	if errors.Is(c.Request().Context().Err(), context.Canceled) {
		c.Response().Status = statusGone
		c.Response().Committed = true
		return
	}
	e := understand(err)
	status := statusOf(e)
	if status >= http.StatusInternalServerError {
		s.log.Error("request failed", s.about(c), slog.Int("status", status), slog.Any("error", err))
	}
	lang := languageOf(c.Request())
	h := c.Response().Header()
	h.Set(echo.HeaderContentType, "application/problem+json")
	h.Set("Content-Language", string(lang))
	h.Set(echo.HeaderVary, "Accept-Language")
	switch e.Kind {
	case domain.KindUnauthenticated:
		h.Set(echo.HeaderWWWAuthenticate, "Bearer")
	case domain.KindTooMany, domain.KindUnavailable:
		h.Set(echo.HeaderRetryAfter, "1")
	default:
	}
	c.Response().WriteHeader(status)
	if err := json.NewEncoder(c.Response()).Encode(problem(e, status, lang)); err != nil {
		s.log.Debug("answer not taken", s.about(c), slog.Any("error", err))
	}
}

// understand finds the domain error in err, or says in domain words what echo
// says in its own.
func understand(err error) *domain.Error {
	if errors.Is(err, context.DeadlineExceeded) {
		return &domain.Error{Kind: domain.KindUnavailable, Code: "unavailable", Err: err}
	}
	var he *echo.HTTPError
	if !errors.As(err, &he) {
		return domain.AsError(err)
	}
	switch he.Code {
	case http.StatusNotFound:
		return &domain.Error{Kind: domain.KindNotFound, Code: "no_such_path", Err: err}
	case http.StatusMethodNotAllowed:
		return &domain.Error{Kind: domain.KindUnsupported, Code: "method_not_allowed", Err: err}
	case http.StatusUnsupportedMediaType:
		return &domain.Error{Kind: domain.KindUnsupported, Code: "not_json", Err: err}
	case http.StatusRequestEntityTooLarge:
		return input.TooLarge(err)
	}
	return domain.AsError(err)
}

// problem is the error as the reader sees it.
func problem(e *domain.Error, status int, lang domain.Lang) Problem {
	title := domain.Error{Code: "title_" + string(e.Kind)}
	p := Problem{
		Type: "urn:songyao:problem:" + e.Code, Title: title.Text(lang), Status: status, Detail: e.Text(lang), Code: e.Code,
		AllowedEvents: e.Allowed, Related: e.Related,
	}
	for _, f := range e.Fields {
		p.Errors = append(p.Errors, FieldProblem{Pointer: f.Pointer, Code: f.Code, Message: f.Text(lang)})
	}
	return p
}

var languages = language.NewMatcher([]language.Tag{language.SimplifiedChinese, language.English})

// languageOf is the language the client reads: Chinese unless it prefers English.
func languageOf(r *http.Request) domain.Lang {
	if _, i := language.MatchStrings(languages, r.Header.Get("Accept-Language")); i == 1 {
		return domain.English
	}
	return domain.Chinese
}
