package main

// Answers as plain JSON: looked into, stripped of secrets, with captured values named.

import (
	"fmt"
	"reflect"
	"regexp"
	"strconv"
	"strings"
)

// find follows a JSON pointer.
func find(value any, pointer string) any {
	for part := range strings.SplitSeq(strings.TrimPrefix(pointer, "/"), "/") {
		switch inner := value.(type) {
		case map[string]any:
			value = inner[part]
		case []any:
			index, err := strconv.Atoi(part)
			if err != nil || index >= len(inner) {
				return nil
			}
			value = inner[index]
		default:
			return nil
		}
	}
	return value
}

// remove leaves a member out.
func remove(value any, pointer string) {
	cut := strings.LastIndex(pointer, "/")
	if cut > 0 {
		value = find(value, pointer[:cut])
	}
	if object, ok := value.(map[string]any); ok {
		delete(object, pointer[cut+1:])
	}
}

// named puts {{name}} where captured values occur, so that two runs can be compared.
func named(value any, captured map[string]string) any {
	switch value := value.(type) {
	case string:
		for name, text := range captured {
			// As a whole word: ds_1 is also a part of leads_180.
			word := regexp.MustCompile(`\b` + regexp.QuoteMeta(text) + `\b`)
			value = word.ReplaceAllLiteralString(value, "{{"+name+"}}")
		}
		return value
	case map[string]any:
		out := make(map[string]any, len(value))
		for key, inner := range value {
			out[named(key, captured).(string)] = named(inner, captured)
		}
		return out
	case []any:
		out := make([]any, len(value))
		for i, inner := range value {
			out[i] = named(inner, captured)
		}
		return out
	}
	return value
}

// holds checks that all of came is in typed. A null may be missing: a nil pointer says the same.
func holds(typed, came any, where string) error {
	switch came := came.(type) {
	case nil:
		return nil
	case map[string]any:
		object, _ := typed.(map[string]any)
		for name, value := range came {
			if err := holds(object[name], value, where+"/"+name); err != nil {
				return err
			}
		}
		return nil
	case []any:
		list, _ := typed.([]any)
		if len(list) != len(came) {
			return fmt.Errorf("the typed answer has %d items at %s, %d came", len(list), where, len(came))
		}
		for i, value := range came {
			if err := holds(list[i], value, fmt.Sprintf("%s/%d", where, i)); err != nil {
				return err
			}
		}
		return nil
	}
	if !reflect.DeepEqual(typed, came) {
		return fmt.Errorf("the typed answer has %v at %s, %v came", typed, where, came)
	}
	return nil
}
