package domain

import (
	"errors"
	"fmt"
	"slices"
	"strings"
)

// Kind is the class of an error: what the caller can do about it. The API maps
// each kind to one HTTP status.
type Kind string

// The kinds of error.
const (
	KindMalformed       Kind = "malformed"       // cannot be read at all
	KindInvalid         Kind = "invalid"         // well formed, but a field or a guard says no
	KindUnauthenticated Kind = "unauthenticated" // no valid token
	KindForbidden       Kind = "forbidden"       // known, but the role does not allow it
	KindNotFound        Kind = "not_found"       // not there, or not in the caller's scope
	KindConflict        Kind = "conflict"        // the present state does not allow it
	KindStale           Kind = "stale"           // If-Match names an older version
	KindUnconditional   Kind = "unconditional"   // If-Match is required and missing
	KindTooLarge        Kind = "too_large"       // body over the limit
	KindUnsupported     Kind = "unsupported"     // method or media type
	KindTooMany         Kind = "too_many"        // slow down
	KindUnavailable     Kind = "unavailable"     // the database is busy or gone; try again
	KindInternal        Kind = "internal"        // our fault; the cause is in the log
)

// Kinds lists every kind.
func Kinds() []Kind {
	return []Kind{
		KindMalformed, KindInvalid, KindUnauthenticated, KindForbidden, KindNotFound, KindConflict, KindStale,
		KindUnconditional, KindTooLarge, KindUnsupported, KindTooMany, KindUnavailable, KindInternal,
	}
}

// Error is the one error type that reaches users. Code is stable and has a text
// in Chinese and English (messages.go); Err is the hidden cause for the log.
type Error struct {
	Kind    Kind
	Code    string
	Args    []any        // fill the placeholders of the text
	Fields  []FieldError // what is wrong where
	Allowed []Event      // with invalid_transition: what may happen from here
	Related []ID         // requests the reader should look at, e.g. the duplicates found
	Err     error
}

// FieldError names one wrong field by JSON pointer into the request body, or
// "query/limit", "header/If-Match" for a parameter.
type FieldError struct {
	Pointer string
	Code    string
	Args    []any
}

// Error is the English text with the cause, for logs.
func (e *Error) Error() string {
	var b strings.Builder
	b.WriteString(e.Text(English))
	for _, f := range e.Fields {
		fmt.Fprintf(&b, "; %s: %s", f.Pointer, f.Text(English))
	}
	if e.Err != nil {
		fmt.Fprintf(&b, ": %v", e.Err)
	}
	return b.String()
}

// Unwrap gives the hidden cause.
func (e *Error) Unwrap() error { return e.Err }

// Text is the message of the error in the language.
func (e *Error) Text(lang Lang) string { return text(lang, e.Code, e.Args) }

// Text is the message of the field error in the language.
func (f FieldError) Text(lang Lang) string { return text(lang, f.Code, f.Args) }

// Invalid is a guard or a field that says no. pointer may be "".
func Invalid(code, pointer string, args ...any) *Error {
	e := &Error{Kind: KindInvalid, Code: code, Args: args}
	if pointer != "" {
		e.Fields = []FieldError{{Pointer: pointer, Code: code, Args: args}}
	}
	return e
}

// At is the refusal of a value at the pointer where the value stands; another error stays what it is.
func At(err error, pointer string) error {
	var e *Error
	if errors.As(err, &e) && e.Kind == KindInvalid {
		return Invalid(e.Code, pointer, e.Args...)
	}
	return err
}

// NotFound says that the thing does not exist for this caller.
func NotFound(what string) *Error {
	return &Error{Kind: KindNotFound, Code: "not_found", Args: []any{what}}
}

// Conflict says that the present state does not allow it.
func Conflict(code string, args ...any) *Error {
	return &Error{Kind: KindConflict, Code: code, Args: args}
}

// Forbidden says that the caller's roles do not allow it.
func Forbidden(code string, args ...any) *Error {
	return &Error{Kind: KindForbidden, Code: code, Args: args}
}

// AsError finds the domain error in err; anything else is internal.
func AsError(err error) *Error {
	var e *Error
	if errors.As(err, &e) {
		return e
	}
	return &Error{Kind: KindInternal, Code: "internal", Err: err}
}

// IsCode reports whether err is a domain error with one of the codes.
func IsCode(err error, codes ...string) bool {
	var e *Error
	return errors.As(err, &e) && slices.Contains(codes, e.Code)
}
