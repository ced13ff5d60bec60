package main

import (
	"cmp"
	"slices"
	"strings"

	"github.com/getkin/kin-openapi/openapi3"
)

// operation is one operation with where it is.
type operation struct {
	*openapi3.Operation
	method, path string
	item         *openapi3.PathItem
}

// takes reports whether the operation has a body of the media type.
func (o operation) takes(media string) bool {
	return o.RequestBody != nil && o.RequestBody.Value.Content[media] != nil
}

// each lists the operations by path and method.
func each(doc *openapi3.T) []operation {
	var out []operation
	for path, item := range doc.Paths.Map() {
		for method, op := range item.Operations() {
			out = append(out, operation{op, method, path, item})
		}
	}
	slices.SortFunc(out, func(a, b operation) int {
		return cmp.Or(strings.Compare(a.path, b.path), strings.Compare(a.method, b.method))
	})
	return out
}

func keepResponses(op *openapi3.Operation, keep func(status string) bool) {
	for _, status := range op.Responses.Keys() {
		if !keep(status) {
			op.Responses.Delete(status)
		}
	}
}

func without(params openapi3.Parameters, names []string) openapi3.Parameters {
	return slices.DeleteFunc(params, func(p *openapi3.ParameterRef) bool { return has(names, p.Value.Name) })
}

// inputs names the schemas that request bodies are made of.
func inputs(doc *openapi3.T) map[string]bool {
	seen := map[string]bool{}
	var visit func(*openapi3.SchemaRef)
	visit = func(s *openapi3.SchemaRef) {
		if s == nil {
			return
		}
		if name, ok := strings.CutPrefix(s.Ref, "#/components/schemas/"); ok {
			if seen[name] {
				return
			}
			seen[name] = true
		}
		for _, p := range s.Value.Properties {
			visit(p)
		}
		visit(s.Value.Items)
	}
	for _, op := range each(doc) {
		if op.takes("application/json") {
			visit(op.RequestBody.Value.Content["application/json"].Schema)
		}
	}
	for name := range seen {
		if !doc.Components.Schemas[name].Value.Type.Is("object") {
			delete(seen, name)
		}
	}
	return seen
}

func has(list []string, s string) bool { return slices.Contains(list, s) }
