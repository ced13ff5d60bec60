package main

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/getkin/kin-openapi/openapi3"
)

// patterns and formats are those the contract uses, with the validator's tag for
// each (api/input/validate.go). An unknown one stops the generator: a limit that
// nothing enforces would be a lie.
var (
	patterns = map[string]string{
		`\S`:                              "notblank",
		`^[ -~]+$`:                        "printascii",
		`^[0-9]*$`:                        "digits",
		`^[0-9]{4}-[0-9]{3,6}$`:           "daynumber",
		`^([01][0-9]|2[0-3]):[0-5][0-9]$`: "clock",
	}
	formats = map[string]string{
		"": "", "int64": "", "double": "", "uuid": "id", "date": "date", "date-time": "instant", "timezone": "timezone",
	}
)

// rule derives the validator tags of a value that is there.
func rule(s *openapi3.Schema) ([]string, error) {
	var tags []string
	add := func(tag string) {
		if tag != "" {
			tags = append(tags, tag)
		}
	}
	if s.MinLength > 0 {
		add(fmt.Sprintf("min=%d", s.MinLength))
	}
	if s.MaxLength != nil {
		add(fmt.Sprintf("max=%d", *s.MaxLength))
	}
	if s.Min != nil {
		add("min=" + strconv.FormatFloat(*s.Min, 'f', -1, 64))
	}
	if s.Max != nil {
		add("max=" + strconv.FormatFloat(*s.Max, 'f', -1, 64))
	}
	if len(s.Enum) > 0 {
		var words []string
		for _, v := range s.Enum {
			words = append(words, v.(string))
		}
		add("oneof=" + strings.Join(words, " "))
	}
	tag, ok := formats[s.Format]
	if !ok {
		return nil, fmt.Errorf("no rule for the format %q", s.Format)
	}
	add(tag)
	if s.Pattern != "" {
		tag, ok := patterns[s.Pattern]
		if !ok {
			return nil, fmt.Errorf("no rule for the pattern %q", s.Pattern)
		}
		add(tag)
	}
	if !s.Type.Is("array") {
		return tags, nil
	}
	if s.MinItems > 0 {
		add(fmt.Sprintf("min=%d", s.MinItems))
	}
	if s.MaxItems == nil {
		return nil, fmt.Errorf("an array without maxItems")
	}
	add(fmt.Sprintf("max=%d", *s.MaxItems))
	item, err := rule(s.Items.Value)
	return append(append(tags, "dive"), item...), err
}

// tagInput gives every property of a request body its validator tags and its
// pointer, and takes away the keywords that would otherwise make a union.
func tagInput(schema string, s *openapi3.Schema) error {
	cross, err := crossRules(s)
	if err != nil {
		return err
	}
	required := s.Required
	for name, p := range s.Properties {
		tags, err := rule(p.Value)
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		if other, ok := p.Extensions["x-after"].(string); ok {
			tags = append(tags, "after="+goName(other))
		}
		if err := bounded(p.Value); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		must := has(s.Required, name)
		if must && !p.Value.Type.Is("string") && !p.Value.Type.Is("array") {
			// Only a pointer can tell 0, false or {} from absent. The empty text is as
			// good as none.
			required = slices.DeleteFunc(slices.Clone(required), func(r string) bool { return r == name })
			pointer(p)
		}
		if !must && !emptyIsAbsent(schema, p.Value) {
			pointer(p)
		}
		presence := "omitempty"
		if must {
			presence = "required"
		}
		tags = append(append(slices.Clone(cross[name]), presence), tags...)
		if len(tags) == 1 && !must {
			continue
		}
		extend(&p.Extensions, "x-oapi-codegen-extra-tags", map[string]any{"validate": strings.Join(tags, ",")})
		if p.Ref == "" {
			extend(&p.Value.Extensions, "x-oapi-codegen-extra-tags", map[string]any{"validate": strings.Join(tags, ",")})
		}
	}
	s.Required = required
	s.AllOf, s.OneOf, s.Not, s.DependentRequired = nil, nil, nil, nil
	return nil
}

// plainInput is how the client sees a request body: what is required is a plain
// value, what may be absent a pointer where its zero is not absent.
func plainInput(schema string, s *openapi3.Schema) error {
	for name, p := range s.Properties {
		if !has(s.Required, name) && !emptyIsAbsent(schema, p.Value) {
			pointer(p)
		}
	}
	s.AllOf, s.OneOf, s.Not, s.DependentRequired = nil, nil, nil, nil
	return nil
}

// bounded insists on limits: every text, number and list of a request has some.
func bounded(s *openapi3.Schema) error {
	switch {
	case s.Type.Is("string") && s.Format != "uuid" && s.Format != "date" && s.Format != "date-time" && len(s.Enum) == 0 && s.MaxLength == nil:
		return fmt.Errorf("a text without maxLength")
	case (s.Type.Is("integer") || s.Type.Is("number")) && (s.Min == nil || s.Max == nil):
		return fmt.Errorf("a number without minimum and maximum")
	case s.Type.Is("array"):
		return bounded(s.Items.Value)
	}
	return nil
}

// emptyIsAbsent reports whether an absent property may be Go's zero value: lists,
// and texts that may be empty, unless absent means "leave it as it is".
func emptyIsAbsent(schema string, s *openapi3.Schema) bool {
	if s.Type.Is("array") {
		return true
	}
	return s.Type.Is("string") && s.Format == "" && len(s.Enum) == 0 && s.MinLength == 0 && !strings.HasSuffix(schema, "Patch")
}

// crossRules turns the keywords that relate properties into tags.
func crossRules(s *openapi3.Schema) (map[string][]string, error) {
	rules := map[string][]string{}
	for _, name := range slices.Sorted(maps.Keys(s.DependentRequired)) {
		for _, other := range s.DependentRequired[name] {
			rules[other] = append(rules[other], "required_with="+goName(name))
		}
	}
	alternatives := func(list openapi3.SchemaRefs, exclusive bool) error {
		if len(list) == 0 {
			return nil
		}
		if len(list) != 2 || len(list[0].Value.Required) != 1 || len(list[1].Value.Required) != 1 {
			return fmt.Errorf("anyOf and oneOf may only say which of two properties is required")
		}
		a, b := list[0].Value.Required[0], list[1].Value.Required[0]
		rules[a] = append(rules[a], "required_without="+goName(b))
		rules[b] = append(rules[b], "required_without="+goName(a))
		if exclusive {
			rules[b] = append(rules[b], "excluded_with="+goName(a))
		}
		return nil
	}
	if len(s.AnyOf) > 0 {
		return nil, fmt.Errorf("anyOf beside properties: generators for TypeScript forget the properties; wrap it in allOf")
	}
	for _, part := range s.AllOf {
		if len(part.Value.AnyOf) == 0 {
			return nil, fmt.Errorf("allOf may only wrap an anyOf")
		}
		if err := alternatives(part.Value.AnyOf, false); err != nil {
			return nil, err
		}
	}
	if err := alternatives(s.OneOf, true); err != nil {
		return nil, err
	}
	if s.Not != nil {
		pair := s.Not.Value.Required
		if len(pair) != 2 {
			return nil, fmt.Errorf("not may only name two properties that exclude each other")
		}
		rules[pair[1]] = append(rules[pair[1]], "excluded_with="+goName(pair[0]))
	}
	return rules, nil
}

// goName is the field the generator makes of a property.
func goName(property string) string {
	var b strings.Builder
	for word := range strings.SplitSeq(property, "_") {
		if word == "id" {
			b.WriteString("ID")
			continue
		}
		b.WriteString(strings.ToUpper(word[:1]) + word[1:])
	}
	return b.String()
}
