package ingest

// Checks a row against the contract before it is sent.

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/growpanel/growpanel-sdk-go/internal/currency"
)

// fault is the first thing that is wrong with a row.
type fault struct {
	// field is amount or lines.0.amount; empty when the row as a whole is wrong.
	field string
	// reason says what is wrong, with the value.
	reason string
}

// largestExact is the largest whole number that every reader of JSON keeps.
const largestExact = 1<<53 - 1

const wholeMoney = "must be a whole number of the currency's smallest unit (9900 for $99.00), got %s"

// shown is a text as a message shows it: short, and on one line.
func shown(text string) string {
	line := strings.Map(func(r rune) rune {
		if unicode.IsControl(r) {
			return ' '
		}
		return r
	}, strings.ToValidUTF8(text, "\uFFFD"))
	if runes := []rune(line); len(runes) > 60 {
		line = string(runes[:60]) + "…"
	}
	return "'" + line + "'"
}

// check fills in the data source, and puts what came under another spelling of a required field into that field: Go
// can't leave the field itself out. It returns what is wrong with the row, if anything is.
func (s *schema) check(row reflect.Value, dataSource string) *fault {
	source := s.byName["data_source"]
	if given, is := source.text(row); is && given != dataSource {
		reason := fmt.Sprintf("is %s, but this run pushes into %s", shown(given), shown(dataSource))
		return &fault{source.name, reason}
	}
	source.set(row, dataSource)
	for _, f := range s.fields {
		if f.required && len(f.aliases) > 0 {
			f.settleSpelling(row)
		}
	}
	if wrong := s.faultIn(row); wrong != nil {
		return wrong
	}
	return s.faultBetween(row)
}

// settleSpelling moves the text of another spelling into a field that has none.
func (f *field) settleSpelling(row reflect.Value) {
	if _, given := f.text(row); given {
		return
	}
	for _, alias := range f.aliases {
		if text, given := alias.text(row); given {
			f.set(row, text)
			row.Field(alias.index).SetZero()
			return
		}
	}
}

func (s *schema) faultIn(row reflect.Value) *fault {
	for _, f := range s.fields {
		var reason string
		switch f.kind {
		case kindMoney, kindWhole:
			reason = f.wrongNumber(row)
		case kindFlag:
			continue
		case kindMap:
			reason = wrongMap(row.Field(f.index))
		case kindRows:
			if wrong := f.faultInRows(row.Field(f.index)); wrong != nil {
				return wrong
			}
		default:
			reason = f.wrongText(row)
		}
		if reason != "" {
			return &fault{f.name, reason}
		}
	}
	return nil
}

func (f *field) faultInRows(rows reflect.Value) *fault {
	for i := range rows.Len() {
		if wrong := f.inner.faultIn(rows.Index(i)); wrong != nil {
			return &fault{fmt.Sprintf("%s.%d.%s", f.name, i, wrong.field), wrong.reason}
		}
	}
	return nil
}

func (f *field) wrongNumber(row reflect.Value) string {
	number, given := f.number(row)
	switch {
	case !given:
		return ""
	case f.kind == kindMoney && (number > largestExact || number < -largestExact):
		return fmt.Sprintf(wholeMoney, fmt.Sprint(number))
	case f.bounded && number < f.least:
		return fmt.Sprintf("must be %d or more, got %d", f.least, number)
	}
	return ""
}

func (f *field) wrongText(row reflect.Value) string {
	text, given := f.text(row)
	if !given {
		if f.required {
			return "is missing"
		}
		return ""
	}
	return f.wrongValue(text)
}

func (f *field) wrongValue(text string) string {
	switch f.kind {
	case kindDate:
		if _, exists := instantOf(text); !exists {
			return "must be a date that exists, as YYYY-MM-DD or an ISO 8601 date-time, got " + shown(text)
		}
	case kindCurrency:
		if len(text) != 3 || !currency.Exists[strings.ToLower(text)] {
			return "must be a currency of ISO 4217, got " + shown(text)
		}
	case kindCountry:
		if len(text) != 2 || !isLetter(text[0]) || !isLetter(text[1]) {
			return "must be two letters of ISO 3166, got " + shown(text)
		}
	}
	if f.values != nil && !slices.Contains(f.values, text) {
		return fmt.Sprintf("must be one of %s, got %s", strings.Join(f.values, ", "), shown(text))
	}
	if !utf8.ValidString(text) {
		return "must be text in UTF-8, got " + shown(text)
	}
	return ""
}

func isLetter(b byte) bool { return b|0x20 >= 'a' && b|0x20 <= 'z' }

func wrongMap(value reflect.Value) string {
	for entries := value.MapRange(); entries.Next(); {
		if name, text := entries.Key().String(), entries.Value().String(); !utf8.ValidString(name + text) {
			return fmt.Sprintf("must hold text in UTF-8 only, got %s for %s", shown(text), shown(name))
		}
	}
	return ""
}

// faultBetween is about what the contract says in words, about two fields at once.
func (s *schema) faultBetween(row reflect.Value) *fault {
	switch s.name {
	case "CustomerInput":
		_, named := s.byName["name"].text(row)
		_, mailed := s.byName["email"].text(row)
		if !named && !mailed {
			return &fault{"name", "is missing; give name or email"}
		}
	case "InvoiceInput":
		start, _ := s.byName["period_start"].text(row)
		end, _ := s.byName["period_end"].text(row)
		// Only plain days compare as text; the API knows the account's time zone for the others.
		if len(start) == len("2024-02-01") && len(end) == len(start) && end <= start {
			return &fault{"period_end", "must be after period_start, got " + shown(end)}
		}
	}
	return nil
}
