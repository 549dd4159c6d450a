package ingest

// Named values of a file or a query to a row.

import (
	"fmt"
	"reflect"
	"regexp"
	"slices"
	"strings"
)

const customVariables = "custom_variables"

// target is where a column goes: into a field, into a custom variable, or nowhere.
type target struct {
	field    *field
	variable string
}

// rowMaker makes rows of one kind.
type rowMaker[T Row] struct {
	Mapping
	schema   *schema
	defaults []namedValue
}

type namedValue struct {
	target target
	value  any
}

// newRowMaker refuses a mapping that names a field that the contract does not have.
func newRowMaker[T Row](mapping Mapping) (*rowMaker[T], error) {
	m := &rowMaker[T]{Mapping: mapping, schema: schemaOf(reflect.TypeFor[T]())}
	if m.Numbers == "" {
		m.Numbers = Dot
	}
	if numberPatterns[m.Numbers] == nil {
		return nil, fmt.Errorf("the mapping's Numbers are %q, which is no format: give ingest.Dot or another one", m.Numbers)
	}
	for column, name := range mapping.Columns {
		if _, known := m.targetOf(name); name != "" && !known {
			return nil, fmt.Errorf("the mapping's column %q: %s has no field %q", column, m.schema.name, name)
		}
	}
	for name, value := range mapping.Defaults {
		to, known := m.targetOf(name)
		if !known {
			return nil, fmt.Errorf("the mapping's default %q: %s has no such field", name, m.schema.name)
		}
		m.defaults = append(m.defaults, namedValue{to, value})
	}
	slices.SortFunc(m.defaults, func(a, b namedValue) int {
		return strings.Compare(a.target.name(), b.target.name())
	})
	return m, nil
}

func (t target) name() string {
	if t.field != nil {
		return t.field.name
	}
	return t.variable
}

// targetOf is where a field's name leads to.
func (m *rowMaker[T]) targetOf(name string) (target, bool) {
	if f := m.schema.byName[name]; f != nil {
		return target{field: f}, true
	}
	variable, is := strings.CutPrefix(name, customVariables+".")
	return target{variable: variable}, is && variable != "" && m.schema.byName[customVariables] != nil
}

var blanks = regexp.MustCompile(`[\s-]+`)

// target is where a column goes.
func (m *rowMaker[T]) target(column string) target {
	name, mapped := m.Columns[column]
	if !mapped {
		name = blanks.ReplaceAllString(strings.ToLower(strings.TrimSpace(column)), "_")
	}
	if to, known := m.targetOf(name); known {
		return to
	}
	if variable := strings.TrimSpace(column); !mapped && m.schema.byName[customVariables] != nil {
		return target{variable: variable}
	}
	return target{}
}

// targets are where the columns of a file go; an error when they do not fit the mapping.
func (m *rowMaker[T]) targets(columns []string) ([]target, error) {
	for column := range m.Columns {
		if !slices.Contains(columns, column) {
			return nil, fmt.Errorf("the mapped column %q is not there; there are %s", column, strings.Join(columns, ", "))
		}
	}
	targets := make([]target, len(columns))
	for i, column := range columns {
		if column == "" {
			continue
		}
		if slices.Contains(columns[:i], column) {
			return nil, fmt.Errorf("the column %q is there twice", column)
		}
		targets[i] = m.target(column)
		for j, other := range targets[:i] {
			if other.field != nil && other.field == targets[i].field {
				return nil, fmt.Errorf("the columns %q and %q are both %s; map one of them to \"\"",
					columns[j], column, other.field.name)
			}
		}
	}
	return targets, nil
}

// make makes a row. Values are text, [json.Number], bool, [time.Time], or lists and maps of these; nil and blank text
// are absent. The error is a [*RowError] for the first value that can't be read.
func (m *rowMaker[T]) make(values []namedValue) (T, error) {
	var row T
	into := reflect.ValueOf(&row).Elem()
	r := reading{Mapping: m.Mapping}
	values = slices.DeleteFunc(values, func(v namedValue) bool { return isBlank(v.value) })
	values = m.complete(values)
	id := ""
	for _, v := range values {
		switch {
		case v.target.field == nil:
			m.setVariable(into, v.target.variable, v.value)
			continue
		case v.target.field.name == "id":
			id, _ = textOf(v.value)
		case v.target.field.kind == kindCurrency:
			// Money is read by the currency of its row, wherever that stands.
			r.currency, _ = textOf(v.value)
		}
	}
	for _, v := range values {
		if v.target.field == nil {
			continue
		}
		if wrong := r.put(v.target.field, into, v.value); wrong != nil {
			wrong.ID = id
			return row, wrong
		}
	}
	if missing := m.schema.missing(values); missing != "" {
		return row, &RowError{ID: id, Field: missing, Reason: "is missing"}
	}
	return row, nil
}

// complete adds the defaults of what is not given, and of two spellings in one row keeps the API's own.
func (m *rowMaker[T]) complete(values []namedValue) []namedValue {
	has := func(f *field) bool {
		return slices.ContainsFunc(values, func(v namedValue) bool { return v.target.field == f })
	}
	for _, each := range m.defaults {
		if f := each.target.field; f == nil || !has(f) && !slices.ContainsFunc(f.aliases, has) {
			values = append([]namedValue{each}, values...)
		}
	}
	return slices.DeleteFunc(values, func(v namedValue) bool {
		return v.target.field != nil && v.target.field.main != nil && has(v.target.field.main)
	})
}

// missing is a required number that no value was given for: 0 would otherwise stand for it.
func (s *schema) missing(values []namedValue) string {
	for _, f := range s.fields {
		given := func(v namedValue) bool { return v.target.field == f }
		if f.required && f.kind == kindMoney && !slices.ContainsFunc(values, given) {
			return f.name
		}
	}
	return ""
}

func (m *rowMaker[T]) setVariable(row reflect.Value, name string, value any) {
	text, is := textOf(value)
	if !is {
		text = jsonOf(value)
	}
	variables := row.Field(m.schema.byName[customVariables].index)
	if variables.IsNil() {
		variables.Set(reflect.MakeMap(variables.Type()))
	}
	variables.SetMapIndex(reflect.ValueOf(name), reflect.ValueOf(text))
}
