// Package null tells "no value" from "say nothing" in updates: null switches something off, a field that is left out
// stays as it is.
package null

import "encoding/json"

// Value is a field of an update that may be null. Its zero value is left out of the request.
//
//	gp.Settings.UpdateSlack(ctx, growpanel.SlackSettingsUpdate{
//		Channel:   null.Of("#revenue"),
//		Threshold: null.Null[int64](),
//	})
//
// It is a map of at most one entry, since encoding/json leaves an empty map out and writes every struct.
type Value[T any] map[bool]T

// Of is a value to set.
func Of[T any](value T) Value[T] { return Value[T]{true: value} }

// Null sets a field to null.
func Null[T any]() Value[T] {
	var none T
	return Value[T]{false: none}
}

// Get returns the value, and whether there is one that is not null.
func (v Value[T]) Get() (T, bool) {
	value, ok := v[true]
	return value, ok
}

// IsNull says whether the field is set to null.
func (v Value[T]) IsNull() bool {
	_, null := v[false]
	return null
}

// MarshalJSON writes the value, or null.
func (v Value[T]) MarshalJSON() ([]byte, error) {
	if value, ok := v[true]; ok {
		return json.Marshal(value)
	}
	return []byte("null"), nil
}

// UnmarshalJSON reads a value, or null.
func (v *Value[T]) UnmarshalJSON(data []byte) error {
	if string(data) == "null" {
		*v = Null[T]()
		return nil
	}
	var value T
	if err := json.Unmarshal(data, &value); err != nil {
		return err
	}
	*v = Of(value)
	return nil
}
