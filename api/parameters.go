package api

import (
	"errors"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/go-playground/validator/v10"
	"github.com/labstack/echo/v4"

	"songyao/domain"
)

// operation is one operation of the contract (operations.gen.go).
type operation struct {
	Method, Path string
	Open         bool // needs no token
	Body         bool // has a JSON body
	Image        bool // has an image as its body
	Parameters   []parameter
}

// parameter is one parameter of an operation, with the validator tags that
// oapigen derived from its schema: the generated code checks types only, and
// does not say where.
type parameter struct {
	In, Name string
	Type     string // string, integer or boolean
	Rule     string
	Required bool
}

// check says what is wrong with the parameters of a request.
func (o operation) check(c echo.Context) error {
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
		return invalidFields(wrong[:min(len(wrong), maxErrors)])
	case unconditional:
		field := domain.FieldError{Pointer: "header/If-Match", Code: "if_match_required"}
		return &domain.Error{Kind: domain.KindUnconditional, Code: "if_match_required", Fields: []domain.FieldError{field}}
	}
	return nil
}

// check gives the code of what is wrong with the values sent, "" when nothing is.
func (p parameter) check(values []string) (code string, args []any) {
	switch {
	case len(values) == 0 && p.Required:
		return "required", nil
	case len(values) == 0:
		return "", nil
	case len(values) > 1:
		return "repeated", nil
	case !utf8.ValidString(values[0]) || hasControl(values[0]):
		return "control_character", nil
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

// Operation is one operation of the contract with the roles that may call it.
type Operation struct {
	ID, Method, Path string // the path as echo writes it, e.g. /v1/requests/:id
	Open             bool   // needs no token
	Roles            []domain.Role
}

// Operations lists every operation by id.
func Operations() []Operation {
	var out []Operation
	for id, op := range operations {
		out = append(out, Operation{id, op.Method, op.Path, op.Open, rolesOf(id)})
	}
	slices.SortFunc(out, func(a, b Operation) int { return strings.Compare(a.ID, b.ID) })
	return out
}
