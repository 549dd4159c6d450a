package ingest

// The contract's fields of a Go struct: where they are, what a value has to be, and how to read and set them.

import (
	"reflect"
	"strings"

	"github.com/growpanel/growpanel-sdk-go/null"
)

// fieldKind is what a value of a field is.
type fieldKind int

const (
	kindText fieldKind = iota
	kindDate
	kindCurrency
	kindCountry
	kindMoney
	kindWhole
	kindFlag
	kindMap
	kindRows
)

// fieldRule is what the contract says about one field, as far as it can be checked here.
type fieldRule struct {
	name     string
	kind     fieldKind
	required bool
	// values are all values there are; nil when the list is open.
	values []string
	// bounded says that least is the smallest number there is.
	bounded bool
	least   int64
	// aliasOf is the field that this is another spelling of.
	aliasOf string
	// of is the schema of the rows in a list.
	of string
}

// field is a rule and the struct's field that it is about.
type field struct {
	fieldRule
	index int
	// inner is the schema of the rows in a list.
	inner *schema
	// aliases are other spellings of this field.
	aliases []*field
	main    *field
}

type schema struct {
	name   string
	kind   reflect.Type
	fields []*field
	byName map[string]*field
}

// schemaOf finds the fields of a generated struct. A rule without a field means that the generated halves of this
// module do not fit, which no caller can mend.
func schemaOf(kind reflect.Type) *schema {
	s := &schema{name: kind.Name(), kind: kind, byName: map[string]*field{}}
	places := map[string]int{}
	for i := range kind.NumField() {
		name, _, _ := strings.Cut(kind.Field(i).Tag.Get("json"), ",")
		places[name] = i
	}
	for _, rule := range fieldRules[s.name] {
		place, found := places[rule.name]
		if !found {
			panic("ingest: " + s.name + " has no field " + rule.name)
		}
		f := &field{fieldRule: rule, index: place}
		if rule.kind == kindRows {
			f.inner = schemaOf(kind.Field(place).Type.Elem())
		}
		s.fields = append(s.fields, f)
		s.byName[rule.name] = f
	}
	for _, f := range s.fields {
		if main := s.byName[f.aliasOf]; main != nil {
			f.main = main
			main.aliases = append(main.aliases, f)
		}
	}
	return s
}

var nullText = reflect.TypeFor[null.Value[string]]()

// text is what a field of text holds, and whether it holds any. An empty text that is no pointer counts as none.
func (f *field) text(row reflect.Value) (text string, given bool) {
	value := row.Field(f.index)
	switch value.Kind() {
	case reflect.String:
		return value.String(), value.Len() > 0
	case reflect.Pointer:
		if value.IsNil() {
			return "", false
		}
		return value.Elem().String(), true
	default:
		return value.Interface().(null.Value[string]).Get()
	}
}

// number is what a field with a whole number holds, and whether it holds one.
func (f *field) number(row reflect.Value) (number int64, given bool) {
	value := row.Field(f.index)
	if value.Kind() == reflect.Pointer {
		if value.IsNil() {
			return 0, false
		}
		value = value.Elem()
	}
	return value.Int(), true
}

// set puts a value into a field: a string, an int64, a bool, a map of text or a list of rows. False when a number is
// too large for it.
func (f *field) set(row reflect.Value, value any) bool {
	place := row.Field(f.index)
	if place.Type() == nullText {
		place.Set(reflect.ValueOf(null.Of(value.(string))))
		return true
	}
	if place.Kind() == reflect.Pointer {
		place.Set(reflect.New(place.Type().Elem()))
		place = place.Elem()
	}
	if number, is := value.(int64); is {
		if place.OverflowInt(number) {
			return false
		}
		place.SetInt(number)
		return true
	}
	place.Set(reflect.ValueOf(value).Convert(place.Type()))
	return true
}
