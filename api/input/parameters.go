package input

import (
	"errors"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"github.com/go-playground/validator/v10"
	"github.com/labstack/echo/v4"

	"songyao/domain"
)

// Operation is what an operation of the contract takes (api/operations.gen.go).
type Operation struct {
	Method, Path string
	Open         bool // needs no token
	Body         bool // has a JSON body
	Image        bool // has an image as its body
	Parameters   []Parameter
}

// Parameter is one parameter of an operation, with the validator tags that
// oapigen derived from its schema: the generated code checks types only, and
// does not say where.
type Parameter struct {
	In, Name string
	Type     string // string, integer or boolean
	Rule     string
	Required bool
}

// Check says what is wrong with the parameters of a request.
func (o Operation) Check(c echo.Context) error {
	query, err := url.ParseQuery(c.Request().URL.RawQuery)
	if err != nil {
		return domain.Invalid("malformed_query", "query")
	}
	var wrong []domain.FieldError
	var unconditional bool
	for _, p := range o.Parameters {
		var values []string
		switch p.In {
		case "path":
			values = []string{c.Param(p.Name)}
		case "query":
			values = query[p.Name]
			delete(query, p.Name)
		default:
			values = c.Request().Header[http.CanonicalHeaderKey(p.Name)]
		}
		if p.Name == "If-Match" && len(values) > 0 && strings.TrimSpace(strings.Join(values, "")) == "" {
			unconditional = true // it says nothing, which must not mean "whatever the version"
			continue
		}
		switch code, args := p.check(values); {
		case code == "required" && p.Name == "If-Match":
			unconditional = true
		case code != "":
			wrong = append(wrong, domain.FieldError{Pointer: p.In + "/" + p.Name, Code: code, Args: args})
		}
	}
	for name := range query {
		wrong = append(wrong, domain.FieldError{Pointer: "query/" + escapePointer(name), Code: "unknown_parameter"})
	}
	switch {
	case len(wrong) > 0:
		return invalid(wrong[:min(len(wrong), maxErrors)])
	case unconditional:
		field := domain.FieldError{Pointer: "header/If-Match", Code: "if_match_required"}
		return &domain.Error{Kind: domain.KindUnconditional, Code: "if_match_required", Fields: []domain.FieldError{field}}
	}
	return nil
}

// check gives the code of what is wrong with the values sent, "" when nothing is.
func (p Parameter) check(values []string) (code string, args []any) {
	switch {
	case len(values) == 0 && p.Required:
		return "required", nil
	case len(values) == 0:
		return "", nil
	case len(values) > 1:
		return "repeated", nil
	}
	if code := domain.TextFault(values[0]); code != "" {
		return code, nil
	}
	var value any = values[0]
	var err error
	switch p.Type {
	case "integer":
		value, err = strconv.ParseInt(values[0], 10, 64)
	case "boolean":
		if !slices.Contains([]string{"true", "false"}, values[0]) {
			err = strconv.ErrSyntax
		}
	}
	if err != nil {
		return "wrong_type", []any{p.Type}
	}
	var found validator.ValidationErrors
	if errors.As(rules.Var(value, p.Rule), &found) {
		f := finding(found[0], "")
		return f.Code, f.Args
	}
	return "", nil
}
