package api

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/labstack/echo/v4"

	"songyao/api/input"
	"songyao/domain"
	"songyao/workflow/usecase"
)

// guards are the middleware of every operation, run before the generated code
// reads anything.
func (s *Server) guards() map[string][]echo.MiddlewareFunc {
	out := make(map[string][]echo.MiddlewareFunc, len(operations))
	for id, op := range operations {
		out[id] = []echo.MiddlewareFunc{s.guard(id, op)}
	}
	return out
}

// guard decides whether a request may reach its handler: who asks, with which
// roles, with which parameters and headers. A caller without any role for the
// operation learns that before the body is read.
func (s *Server) guard(id string, op input.Operation) echo.MiddlewareFunc {
	roles := rolesOf(id)
	return func(next echo.HandlerFunc) echo.HandlerFunc {
		return func(c echo.Context) error {
			c.Set(keyOperation, id)
			if op.Open {
				leave, err := s.receive(c, op, "")
				if err != nil {
					return err
				}
				defer leave()
				return next(c)
			}
			who, err := s.authenticate(c)
			if err != nil {
				return err
			}
			c.Set(keyStaff, who.StaffID)
			if !holdsAny(who, roles) {
				if who.Withheld {
					return domain.Forbidden("not_approved")
				}
				return domain.Forbidden("forbidden")
			}
			if err := op.Check(c); err != nil {
				return err
			}
			invocation := &usecase.Invocation{Who: who, Roles: roles}
			if invocation.IfMatch, err = ifMatch(c.Request()); err != nil {
				return err
			}
			leave, err := s.receive(c, op, who.StaffID)
			if err != nil {
				return err
			}
			defer leave()
			if invocation.Key, err = idempotency(c.Request(), who.StaffID); err != nil {
				return err
			}
			ctx := context.WithValue(c.Request().Context(), invocationKey{}, invocation)
			c.SetRequest(c.Request().WithContext(context.WithValue(ctx, langKey{}, languageOf(c.Request()))))
			return next(c)
		}
	}
}

// receive reads the body of a request into memory, whatever operation it is for: within the limit of
// the operation, and of what one person and all together may have there. leave gives the place back.
func (s *Server) receive(c echo.Context, op input.Operation, who domain.ID) (leave func(), err error) {
	intake := s.bodies
	switch {
	case op.Body && !input.IsJSON(c.Request()):
		return nil, &domain.Error{Kind: domain.KindUnsupported, Code: "not_json"}
	case op.Image && !input.IsImage(c.Request()):
		return nil, &domain.Error{Kind: domain.KindUnsupported, Code: "not_an_image_type"}
	case op.Image:
		intake = s.images
		err := http.NewResponseController(c.Response()).SetWriteDeadline(time.Time{}) // the answer waits for a slow photo
		if err != nil && !errors.Is(err, http.ErrNotSupported) {
			return nil, err
		}
	}
	leave, err = intake.Admit(c.Response(), c.Request(), who, op.Limit())
	if err != nil {
		return nil, err
	}
	body, err := intake.Receive(c.Response(), c.Request())
	if err != nil {
		leave()
		return nil, err
	}
	c.Request().Body = io.NopCloser(bytes.NewReader(body))
	return leave, nil
}

// authenticate finds who bears the token of the request.
func (s *Server) authenticate(c echo.Context) (*domain.Principal, error) {
	scheme, token, _ := strings.Cut(c.Request().Header.Get(echo.HeaderAuthorization), " ")
	if token = strings.TrimSpace(token); !strings.EqualFold(scheme, "bearer") || token == "" {
		return nil, &domain.Error{Kind: domain.KindUnauthenticated, Code: "unauthenticated"}
	}
	return s.Office.Authenticate(c.Request().Context(), token)
}

func holdsAny(who *domain.Principal, roles []domain.Role) bool {
	for community := range who.In {
		if who.Has(community, roles...) {
			return true
		}
	}
	return false
}

// ifMatch reads If-Match: one strong ETag, or * for any version. An ETag that
// cannot be one of ours is no error: it names a version that does not exist.
func ifMatch(r *http.Request) (*int64, error) {
	header := strings.TrimSpace(r.Header.Get("If-Match"))
	if header == "" || header == "*" {
		return nil, nil
	}
	text, opened := strings.CutPrefix(header, `"`)
	text, closed := strings.CutSuffix(text, `"`)
	if !opened || !closed || strings.Contains(text, `"`) {
		return nil, domain.Invalid("invalid_etag", "header/If-Match")
	}
	version, err := strconv.ParseInt(text, 10, 64)
	if err != nil || version < 1 {
		version = 0 // versions begin at 1
	}
	return &version, nil
}

// idempotency reads the Idempotency-Key of a POST, with the hash of the body it
// was sent with.
func idempotency(r *http.Request, staff domain.ID) (*domain.Idempotency, error) {
	key := r.Header.Get("Idempotency-Key")
	if key == "" || r.Method != http.MethodPost {
		return nil, nil
	}
	body, err := input.ReadAll(r.Body)
	if err != nil {
		return nil, err
	}
	r.Body = io.NopCloser(bytes.NewReader(body))
	sum := sha256.New()
	sum.Write([]byte(r.URL.RawQuery)) // with other parameters it is another call
	sum.Write(body)
	return &domain.Idempotency{
		StaffID: staff, Method: r.Method, Path: r.URL.Path, Key: key, BodyHash: hex.EncodeToString(sum.Sum(nil)),
	}, nil
}

// validated is the strict middleware that checks every request body once, before
// its handler, so that no handler has to.
func validated(next StrictHandlerFunc, _ string) StrictHandlerFunc {
	return func(c echo.Context, request any) (any, error) {
		if err := input.Validate(request); err != nil {
			return nil, err
		}
		return next(c, request)
	}
}

// replayed marks an answer that was given before.
func replayed(next StrictHandlerFunc, _ string) StrictHandlerFunc {
	return func(c echo.Context, request any) (any, error) {
		response, err := next(c, request)
		if invocation := invocationFrom(c.Request().Context()); err == nil && invocation != nil && invocation.Replayed {
			c.Response().Header().Set("Idempotent-Replayed", "true")
		}
		return response, err
	}
}

type invocationKey struct{}

// invocationFrom is who asks and how, as guard put it together; nil in an open operation.
func invocationFrom(ctx context.Context) *usecase.Invocation {
	invocation, _ := ctx.Value(invocationKey{}).(*usecase.Invocation)
	return invocation
}

type langKey struct{}

// langFrom is the language the caller reads.
func langFrom(ctx context.Context) domain.Lang {
	if lang, ok := ctx.Value(langKey{}).(domain.Lang); ok {
		return lang
	}
	return domain.Chinese
}

// etag is the version as a strong ETag.
func etag(version int64) string { return `"` + strconv.FormatInt(version, 10) + `"` }
