package growpanel

// Query parameters in the forms that the API reads.

import (
	"fmt"
	"net/url"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"time"
)

// dayForm is the form of days in the API's ranges.
const dayForm = "20060102"

// query builds the query of a call; the first error stays.
type query struct {
	text strings.Builder
	err  error
	// route is the call's method and path, for errors.
	route string
	// refused are parameters of a shared type that this operation doesn't take.
	refused []string
}

func (q *query) fail(format string, arguments ...any) {
	if q.err == nil {
		q.err = argumentError(fmt.Sprintf(format, arguments...))
	}
}

// add puts a parameter in. Spaces become %20, which every server reads as a space.
func (q *query) add(name, value string) {
	if slices.Contains(q.refused, name) {
		q.fail("%s takes no %s", q.route, name)
		return
	}
	if q.text.Len() > 0 {
		q.text.WriteByte('&')
	}
	q.text.WriteString(escape(name))
	q.text.WriteByte('=')
	q.text.WriteString(escape(value))
}

func escape(text string) string {
	return strings.ReplaceAll(url.QueryEscape(text), "+", "%20")
}

func (q *query) string(name, value string) {
	if value != "" {
		q.add(name, value)
	}
}

func (q *query) required(name, value string) {
	if value == "" {
		q.fail("%s needs %s", q.route, name)
		return
	}
	q.add(name, value)
}

func (q *query) int(name string, value int) {
	if value != 0 {
		q.add(name, strconv.Itoa(value))
	}
}

func (q *query) bool(name string, value bool) {
	if value {
		q.add(name, "true")
	}
}

// list means any of its values, which the API writes with spaces, and with ~~ for custom fields.
func (q *query) list(name string, values []string) {
	if len(values) == 0 {
		return
	}
	separator := " "
	if strings.HasPrefix(name, customPrefix) {
		separator = "~~"
	}
	q.add(name, strings.Join(values, separator))
}

// customPrefix stands before the account's own customer fields.
const customPrefix = "custom_"

func (q *query) custom(fields map[string][]string) {
	for _, name := range sortedKeys(fields) {
		q.list(customPrefix+strings.TrimPrefix(name, customPrefix), fields[name])
	}
}

// any puts values of any of the types in that a parameter can have; nil is left out.
func (q *query) any(name string, value any) {
	switch value := value.(type) {
	case nil:
	case string:
		q.add(name, value)
	case []string:
		q.list(name, value)
	case time.Time:
		q.add(name, value.UTC().Format(dayForm))
	default:
		q.reflected(name, reflect.ValueOf(value))
	}
}

func (q *query) reflected(name string, value reflect.Value) {
	switch value.Kind() {
	case reflect.Pointer, reflect.Interface:
		if !value.IsNil() {
			q.any(name, value.Elem().Interface())
		}
	case reflect.Slice, reflect.Array:
		texts := make([]string, value.Len())
		for i := range texts {
			inner := query{route: q.route}
			inner.any(name, value.Index(i).Interface())
			if inner.err != nil {
				q.err = inner.err
				return
			}
			_, text, _ := strings.Cut(inner.text.String(), "=")
			texts[i], _ = url.QueryUnescape(text)
		}
		q.list(name, texts)
	case reflect.Float32, reflect.Float64:
		q.add(name, strconv.FormatFloat(value.Float(), 'f', -1, 64))
	case reflect.String, reflect.Bool,
		reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64,
		reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		q.add(name, fmt.Sprint(value.Interface()))
	default:
		q.fail("query %s must be text, a number, a bool, a time or a list of those, got %s", name, value.Type())
	}
}

func sortedKeys[T any](fields map[string]T) []string {
	names := make([]string, 0, len(fields))
	for name := range fields {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}
