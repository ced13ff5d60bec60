package input

import (
	"errors"
	"reflect"
	"regexp"
	"strings"
	"time"

	"github.com/go-playground/validator/v10"

	"songyao/domain"
)

// rules checks the validator tags that oapigen derived from the contract.
var rules = newRules()

func newRules() *validator.Validate {
	v := validator.New(validator.WithRequiredStructEnabled())
	v.RegisterTagNameFunc(jsonName)
	for tag, ok := range map[string]validator.Func{
		"id":   func(f validator.FieldLevel) bool { _, err := domain.ParseID(f.Field().String()); return err == nil },
		"date": func(f validator.FieldLevel) bool { return plausibleDate(f.Field().String()) },
		"instant": func(f validator.FieldLevel) bool {
			t, ok := f.Field().Interface().(time.Time)
			return ok && Plausible(t)
		},
		"notblank":  func(f validator.FieldLevel) bool { return strings.TrimSpace(f.Field().String()) != "" },
		"digits":    func(f validator.FieldLevel) bool { return strings.Trim(f.Field().String(), "0123456789") == "" },
		"clock":     func(f validator.FieldLevel) bool { return clock.MatchString(f.Field().String()) },
		"daynumber": func(f validator.FieldLevel) bool { return dayNumber.MatchString(f.Field().String()) },
		"after": func(f validator.FieldLevel) bool {
			return f.Field().String() > f.Parent().FieldByName(f.Param()).String()
		},
	} {
		if err := v.RegisterValidation(tag, ok); err != nil {
			panic(err) // fixed names: cannot fail
		}
	}
	return v
}

var (
	clock     = regexp.MustCompile(`^([01][0-9]|2[0-3]):[0-5][0-9]$`)
	dayNumber = regexp.MustCompile(`^[0-9]{4}-[0-9]{3,6}$`)
)

// Plausible keeps out the years 0 and 9999, which databases refuse or wrap.
func Plausible(t time.Time) bool { return t.Year() >= 1900 && t.Year() <= 2200 }

func plausibleDate(s string) bool {
	t, err := time.Parse(time.DateOnly, s)
	return err == nil && Plausible(t)
}

// Validate holds the body of a request, the field Body of one of the generated structs,
// to its limits.
func Validate(request any) error {
	body := reflect.ValueOf(request).FieldByName("Body")
	if !body.IsValid() || body.Kind() != reflect.Pointer {
		return nil
	}
	if fields := findings(rules.Struct(body.Interface())); len(fields) > 0 {
		return invalid(fields)
	}
	return nil
}

// findings turns the validator's findings into ours.
func findings(err error) []domain.FieldError {
	var found validator.ValidationErrors
	if !errors.As(err, &found) {
		return nil
	}
	var out []domain.FieldError
	for _, f := range found {
		_, path, _ := strings.Cut(f.Namespace(), ".")
		pointer := "/" + strings.NewReplacer(".", "/", "[", "/", "]", "").Replace(path)
		out = append(out, finding(f, pointer))
	}
	return out[:min(len(out), maxErrors)]
}

// finding is one finding of the validator, for the field at pointer.
func finding(f validator.FieldError, pointer string) domain.FieldError {
	code, known := codes[f.Tag()]
	if !known {
		code = sizeCode(f.Tag(), f.Kind())
	}
	var args []any
	switch code {
	case "not_an_option":
		args = []any{strings.ReplaceAll(f.Param(), " ", ", ")}
	case "too_short", "too_long", "too_few", "too_many_entries", "too_small", "too_big":
		args = []any{f.Param()}
	}
	return domain.FieldError{Pointer: pointer, Code: code, Args: args}
}

// codes are the stable names of what each validator tag finds.
var codes = map[string]string{
	"required": "required", "required_with": "required", "required_without": "required", "excluded_with": "not_together",
	"oneof": "not_an_option", "notblank": "blank", "printascii": "not_printable", "digits": "not_digits", "id": "invalid_id",
	"date": "invalid_date", "instant": "invalid_time", "timezone": "invalid_zone", "clock": "invalid_clock",
	"daynumber": "invalid_number", "after": "not_after",
}

// sizeCode says what min and max mean for the kind of value.
func sizeCode(tag string, kind reflect.Kind) string {
	small := tag == "min"
	switch kind {
	case reflect.String:
		if small {
			return "too_short"
		}
		return "too_long"
	case reflect.Slice:
		if small {
			return "too_few"
		}
		return "too_many_entries"
	default:
		if small {
			return "too_small"
		}
		return "too_big"
	}
}
