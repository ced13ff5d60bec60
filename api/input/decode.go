// Package input takes what clients send and refuses what the contract does not allow,
// before any handler sees it. It knows nothing of the generated types but their tags.
//
// decode.go reads JSON bodies strictly: no unknown, repeated or missing names, no other
// types, no control characters. parameters.go checks path, query and headers by the table
// that oapigen makes of openapi.yaml, and validate.go the limits of a body by the tags of
// its struct. What is wrong comes back as one domain.Error that lists up to fifty fields,
// each with a JSON pointer and a stable code; domain has the texts.
package input

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"mime"
	"net/http"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"
	"unicode/utf8"

	"github.com/labstack/echo/v4"

	"songyao/domain"
)

// What is larger is refused.
const (
	MaxBody  = 1 << 20
	MaxImage = 8 << 20
)

const maxErrors = 50 // a body that is all wrong need not be told so in full

// Binder reads request bodies for the generated code. It takes JSON only, and
// takes it strictly: encoding/json alone would let unknown, repeated and
// differently cased names through, and could not say where a type is wrong.
type Binder struct{}

// Bind reads the body into the struct that into points to.
func (Binder) Bind(into any, c echo.Context) error {
	body, err := ReadAll(c.Request().Body)
	if err != nil {
		return err
	}
	return Decode(body, into)
}

// IsJSON reports whether the request says that its body is JSON.
func IsJSON(r *http.Request) bool {
	media, params, err := mime.ParseMediaType(r.Header.Get(echo.HeaderContentType))
	if err != nil || media != echo.MIMEApplicationJSON {
		return false
	}
	charset, given := params["charset"]
	return !given || strings.EqualFold(charset, "utf-8")
}

// IsImage reports whether the request says that its body is an image of a kind
// that can be kept.
func IsImage(r *http.Request) bool {
	media, _, err := mime.ParseMediaType(r.Header.Get(echo.HeaderContentType))
	return err == nil && slices.Contains([]string{"image/jpeg", "image/png", "image/webp"}, media)
}

// ReadAll reads a body to its end. Errors: body_too_large, body_unreadable.
func ReadAll(r io.Reader) ([]byte, error) {
	body, err := io.ReadAll(r)
	var large *http.MaxBytesError
	switch {
	case errors.As(err, &large):
		return nil, TooLarge(err)
	case err != nil:
		return nil, &domain.Error{Kind: domain.KindMalformed, Code: "body_unreadable", Err: err}
	}
	return body, nil
}

// TooLarge is the error for a body beyond its limit.
func TooLarge(err error) *domain.Error {
	limit := int64(MaxBody)
	var large *http.MaxBytesError
	if errors.As(err, &large) {
		limit = large.Limit
	}
	return &domain.Error{Kind: domain.KindTooLarge, Code: "body_too_large", Args: []any{limit}, Err: err}
}

// Decode reads one JSON document of exactly the shape of into.
func Decode(body []byte, into any) error {
	if len(bytes.TrimSpace(body)) == 0 {
		return &domain.Error{Kind: domain.KindMalformed, Code: "body_required"}
	}
	if !utf8.Valid(body) {
		return &domain.Error{Kind: domain.KindMalformed, Code: "not_utf8"}
	}
	var syntax *json.SyntaxError
	err := json.Unmarshal(body, into)
	if errors.As(err, &syntax) {
		return &domain.Error{Kind: domain.KindMalformed, Code: "malformed_body", Args: []any{syntax.Offset}, Err: err}
	}
	w := walker{dec: json.NewDecoder(bytes.NewReader(body))}
	w.dec.UseNumber()
	w.value(reflect.TypeOf(into).Elem(), "", false)
	if len(w.errs) > 0 {
		return invalid(w.errs)
	}
	return err
}

// invalid is the error that lists wrong fields.
func invalid(fields []domain.FieldError) *domain.Error {
	return &domain.Error{Kind: domain.KindInvalid, Code: "validation_failed", Args: []any{len(fields)}, Fields: fields}
}

// walker compares a JSON document, known to be well formed, with a Go type.
type walker struct {
	dec  *json.Decoder
	errs []domain.FieldError
}

func (w *walker) add(pointer, code string, args ...any) {
	if len(w.errs) < maxErrors {
		w.errs = append(w.errs, domain.FieldError{Pointer: pointer, Code: code, Args: args})
	}
}

// value walks one value. nullable says that null may stand for absent.
func (w *walker) value(t reflect.Type, pointer string, nullable bool) {
	for t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	token, _ := w.dec.Token()
	if token == nil && nullable {
		return
	}
	delim, _ := token.(json.Delim)
	switch want := kindOf(t); {
	case want == "object" && delim == '{':
		w.object(t, pointer)
	case want == "array" && delim == '[':
		for i := 0; w.dec.More(); i++ {
			w.value(t.Elem(), pointer+"/"+strconv.Itoa(i), false)
		}
		_, _ = w.dec.Token()
	default:
		w.scalar(token, t, want, pointer)
		w.skipRest(token)
	}
}

func (w *walker) object(t reflect.Type, pointer string) {
	fields := fieldsOf(t)
	var seen []string
	for w.dec.More() {
		token, _ := w.dec.Token()
		name := token.(string)
		at := pointer + "/" + escapePointer(name)
		field, known := fields[name]
		switch {
		case !known:
			w.add(at, "unknown_field")
			w.skip()
		case slices.Contains(seen, name):
			w.add(at, "duplicate_field")
			w.skip()
		default:
			seen = append(seen, name)
			w.value(field, at, true)
		}
	}
	_, _ = w.dec.Token()
}

// scalar checks a value that is neither object nor array, or should not be.
func (w *walker) scalar(token json.Token, t reflect.Type, want, pointer string) {
	switch v := token.(type) {
	case string:
		switch {
		case t == timeType:
			if _, err := time.Parse(time.RFC3339, v); err != nil {
				w.add(pointer, "invalid_time")
			}
			return
		case want == "string":
			if code := domain.TextFault(v); code != "" {
				w.add(pointer, code)
			}
			return
		}
	case bool:
		if want == "boolean" {
			return
		}
	case json.Number:
		if _, err := strconv.ParseInt(string(v), 10, 64); want == "integer" && err == nil {
			return
		}
		if _, err := v.Float64(); want == "number" && err == nil {
			return
		}
	}
	w.add(pointer, "wrong_type", want)
}

// skip passes over one value.
func (w *walker) skip() {
	token, _ := w.dec.Token()
	w.skipRest(token)
}

// skipRest passes over what remains of a value that began with token.
func (w *walker) skipRest(token json.Token) {
	for depth := nesting(token); depth > 0; {
		token, err := w.dec.Token()
		if err != nil {
			return
		}
		depth += nesting(token)
	}
}

func nesting(token json.Token) int {
	switch token {
	case json.Delim('{'), json.Delim('['):
		return 1
	case json.Delim('}'), json.Delim(']'):
		return -1
	}
	return 0
}

var timeType = reflect.TypeFor[time.Time]()

// kindOf is JSON's word for the type.
func kindOf(t reflect.Type) string {
	switch t.Kind() {
	case reflect.Struct:
		if t == timeType {
			return "string"
		}
		return "object"
	case reflect.Slice:
		return "array"
	case reflect.String:
		return "string"
	case reflect.Bool:
		return "boolean"
	case reflect.Float64:
		return "number"
	default:
		return "integer"
	}
}

var fieldCache sync.Map // reflect.Type -> map[string]reflect.Type

// fieldsOf is the type of each field of a struct by its JSON name.
func fieldsOf(t reflect.Type) map[string]reflect.Type {
	if known, ok := fieldCache.Load(t); ok {
		return known.(map[string]reflect.Type)
	}
	fields := make(map[string]reflect.Type, t.NumField())
	for i := range t.NumField() {
		f := t.Field(i)
		fields[jsonName(f)] = f.Type
	}
	fieldCache.Store(t, fields)
	return fields
}

func jsonName(f reflect.StructField) string {
	name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
	return name
}

var pointerEscapes = strings.NewReplacer("~", "~0", "/", "~1")

// escapePointer writes a name as a part of a JSON pointer (RFC 6901), shortened
// when it is absurdly long.
func escapePointer(name string) string {
	if runes := []rune(name); len(runes) > 64 {
		name = string(runes[:64])
	}
	return pointerEscapes.Replace(name)
}
