package ingest

// Values of files and queries to what the API says a field is.

import (
	"encoding/json"
	"fmt"
	"reflect"
	"strconv"
	"strings"
	"time"
)

// reading is how the values of one row are read.
type reading struct {
	Mapping
	// currency is that of the row, for money with decimals.
	currency string
}

func isBlank(value any) bool {
	text, is := value.(string)
	return value == nil || (is && strings.TrimSpace(text) == "")
}

// textOf is the text of a value that is neither a list nor a map.
func textOf(value any) (string, bool) {
	switch value := value.(type) {
	case string:
		return strings.TrimSpace(value), true
	case json.Number:
		return value.String(), true
	case bool:
		return strconv.FormatBool(value), true
	case time.Time:
		return value.Format(time.RFC3339Nano), true
	}
	return "", false
}

func jsonOf(value any) string {
	text, err := json.Marshal(value)
	if err != nil {
		return fmt.Sprint(value)
	}
	return string(text)
}

// display is a value as a message shows it.
func display(value any) string {
	switch value := value.(type) {
	case string:
		return shown(strings.TrimSpace(value))
	case []any:
		return "a list"
	case map[string]any:
		return "an object"
	}
	text, _ := textOf(value)
	return text
}

// put reads a value and sets a field to it; what can't be read is an error.
func (r reading) put(f *field, row reflect.Value, value any) *RowError {
	switch f.kind {
	case kindMoney, kindWhole:
		number, whole := r.number(f, value)
		if !whole || !f.set(row, number) {
			return r.wrongNumber(f, value)
		}
	case kindFlag:
		flag, known := flags[strings.ToLower(display(value))]
		if !known {
			return &RowError{Field: f.name, Reason: "must be true or false, got " + display(value)}
		}
		f.set(row, flag)
	case kindMap:
		entries, is := parsed(value).(map[string]any)
		if !is {
			return &RowError{Field: f.name, Reason: "must be an object, got " + display(value)}
		}
		texts := textsOf(entries)
		// Columns of their own have been put there already; those of the map win.
		for key, text := range row.Field(f.index).Seq2() {
			if _, is := texts[key.String()]; !is {
				texts[key.String()] = text.String()
			}
		}
		f.set(row, texts)
	case kindRows:
		return r.putRows(f, row, value)
	default:
		text, is := textOf(value)
		if !is {
			return &RowError{Field: f.name, Reason: "must be text, got " + display(value)}
		}
		if f.kind == kindDate {
			text = r.date(text)
		}
		f.set(row, text)
	}
	return nil
}

var flags = map[string]bool{
	"true": true, "'true'": true, "'yes'": true, "'1'": true, "1": true,
	"false": false, "'false'": false, "'no'": false, "'0'": false, "0": false,
}

// parsed is the value of a cell that may hold JSON, where the API has a list or a map.
func parsed(value any) any {
	text, is := value.(string)
	if !is {
		return value
	}
	inner, err := decodeJSON(text)
	if err != nil {
		return value
	}
	return inner
}

// decodeJSON keeps numbers as they are written.
func decodeJSON(text string) (value any, err error) {
	decoder := json.NewDecoder(strings.NewReader(text))
	decoder.UseNumber()
	if err := decoder.Decode(&value); err != nil {
		return nil, err
	}
	if decoder.More() {
		return nil, fmt.Errorf("more than one value")
	}
	return value, nil
}

func textsOf(entries map[string]any) map[string]string {
	texts := make(map[string]string, len(entries))
	for name, inner := range entries {
		if inner == nil {
			continue
		}
		text, is := textOf(inner)
		if !is {
			text = jsonOf(inner)
		}
		texts[name] = text
	}
	return texts
}

func (r reading) putRows(f *field, row reflect.Value, value any) *RowError {
	items, is := parsed(value).([]any)
	if !is {
		return &RowError{Field: f.name, Reason: "must be a list, got " + display(value)}
	}
	list := reflect.MakeSlice(row.Field(f.index).Type(), len(items), len(items))
	for i, item := range items {
		place := fmt.Sprintf("%s.%d", f.name, i)
		fields, is := item.(map[string]any)
		if !is {
			return &RowError{Field: place, Reason: "must be an object, got " + display(item)}
		}
		for _, inner := range f.inner.fields {
			value := fields[inner.name]
			var wrong *RowError
			if !isBlank(value) {
				wrong = r.put(inner, list.Index(i), value)
			} else if inner.required {
				wrong = &RowError{Field: inner.name, Reason: "is missing"}
			}
			if wrong != nil {
				wrong.Field = place + "." + wrong.Field
				return wrong
			}
		}
	}
	row.Field(f.index).Set(list)
	return nil
}

// date is a date as ISO 8601 writes it. What is no date stays as it is, for the check of the row to report.
func (r reading) date(text string) string {
	if len(r.DateLayouts) == 0 {
		return r.located(text)
	}
	for _, layout := range r.DateLayouts {
		date, err := time.Parse(layout, text)
		switch {
		case err != nil:
			continue
		case strings.Contains(layout, "Z07") || strings.Contains(layout, "-07"):
			return date.Format(time.RFC3339Nano)
		case strings.Contains(layout, "15") || strings.Contains(layout, "3:04"):
			return r.located(date.Format("2006-01-02T15:04:05.999999999"))
		}
		return date.Format(time.DateOnly)
	}
	return text
}

// located gives a time without an offset that of its zone, where one is known.
func (r reading) located(text string) string {
	if r.Location == nil {
		return text
	}
	for _, layout := range []string{"2006-01-02T15:04:05", "2006-01-02 15:04:05", "2006-01-02T15:04", "2006-01-02 15:04"} {
		if date, err := time.ParseInLocation(layout, text, r.Location); err == nil {
			return date.UTC().Format(time.RFC3339Nano)
		}
	}
	return text
}
