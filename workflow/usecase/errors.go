package usecase

import (
	"songyao/domain"
)

// Stale is the refusal of a change based on an older version: stale_version.
func Stale() error {
	return &domain.Error{
		Kind: domain.KindStale, Code: "stale_version",
		Fields: []domain.FieldError{{Pointer: "header/If-Match", Code: "stale_version"}},
	}
}

// OrInvalid is err, or else an invalid field at the pointer.
func OrInvalid(err error, code, pointer string) error {
	if err != nil {
		return err
	}
	return domain.Invalid(code, pointer)
}

// OrConflict is err, or else the conflict.
func OrConflict(err error, code string, args ...any) error {
	if err != nil {
		return err
	}
	return domain.Conflict(code, args...)
}

// RefusalError is a refusal that leaves something behind, such as a wrong PIN
// counted: Do writes the trace, then answers the error; the Idempotency-Key is not
// used up.
type RefusalError struct {
	Err   error
	Trace *domain.Change
}

// Error is the text of the refusal.
func (r *RefusalError) Error() string { return r.Err.Error() }

// Unwrap gives the refusal itself.
func (r *RefusalError) Unwrap() error { return r.Err }
