package main

import (
	"bytes"
	"fmt"
	"go/format"
	"strings"

	"github.com/getkin/kin-openapi/openapi3"
)

// operations makes the table by which guard.go knows an operation and checks its
// parameters.
func operations(doc *openapi3.T) ([]byte, error) {
	var b bytes.Buffer
	b.WriteString("// Code generated from openapi.yaml by oapigen. DO NOT EDIT.\n\npackage api\n\nimport \"songyao/api/input\"\n\n" +
		"// operations holds every operation of the contract by its operationId.\nvar operations = map[string]input.Operation{\n")
	for _, op := range each(doc) {
		open := op.Security != nil && len(*op.Security) == 0
		fmt.Fprintf(&b, "%q: {Method: %q, Path: %q", op.OperationID, op.method, echoPath(op.path))
		if open {
			b.WriteString(", Open: true")
		}
		switch {
		case op.takes("application/json"):
			b.WriteString(", Body: true")
		case op.takes("image/*"):
			b.WriteString(", Image: true")
		case op.RequestBody != nil:
			return nil, fmt.Errorf("%s: guard.go knows no other bodies than JSON and images", op.OperationID)
		}
		params := append(append(openapi3.Parameters{}, op.item.Parameters...), op.Parameters...)
		if len(params) > 0 {
			b.WriteString(", Parameters: []input.Parameter{\n")
		}
		for _, p := range params {
			line, err := describe(p.Value)
			if err != nil {
				return nil, fmt.Errorf("%s, parameter %s: %w", op.OperationID, p.Value.Name, err)
			}
			b.WriteString(line)
		}
		if len(params) > 0 {
			b.WriteString("}")
		}
		b.WriteString("},\n")
	}
	b.WriteString("}\n")
	return format.Source(b.Bytes())
}

func describe(p *openapi3.Parameter) (string, error) {
	s := p.Schema.Value
	tags, err := rule(s)
	if err != nil {
		return "", err
	}
	kind := (*s.Type)[0]
	if kind != "string" && kind != "integer" && kind != "boolean" {
		return "", fmt.Errorf("no rule for the type %s", kind)
	}
	var required string
	if p.Required {
		required = ", Required: true"
	}
	return fmt.Sprintf("{In: %q, Name: %q, Type: %q, Rule: %q%s},\n", p.In, p.Name, kind, strings.Join(tags, ","), required), nil
}

// echoPath writes {id} as :id.
func echoPath(path string) string { return strings.NewReplacer("{", ":", "}", "").Replace(path) }
