package ingest

// JSON Lines as rows.

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"iter"
	"maps"
	"slices"
)

// FromJSONLines reads a file with a JSON object on each line as rows, a line at a time. Keys and values are treated
// like columns and cells of [FromCSV]; numbers keep their digits. A line that is no object ends the run with its
// number.
//
// The file is read once: for a run that is started again, open it again.
func FromJSONLines[T Row](file io.Reader, mapping Mapping) Rows[T] {
	return fromMapping(mapping, func(_ context.Context, maker *rowMaker[T]) iter.Seq2[T, error] {
		if file == nil {
			return failing[T](errNoFile)
		}
		return func(yield func(T, error) bool) { readJSONLines(file, maker, yield) }
	})
}

func readJSONLines[T Row](file io.Reader, maker *rowMaker[T], yield func(T, error) bool) {
	var none T
	text := bufio.NewReaderSize(file, 1<<16)
	for line := 1; ; line++ {
		bytesOfLine, err := text.ReadBytes('\n')
		if err != nil && !errors.Is(err, io.EOF) {
			yield(none, fmt.Errorf("line %d: %w", line, err))
			return
		}
		last := err != nil
		if content := bytes.TrimSpace(bytes.TrimPrefix(bytesOfLine, []byte("\uFEFF"))); len(content) > 0 {
			value, err := decodeJSON(string(content))
			object, is := value.(map[string]any)
			if err != nil || !is {
				yield(none, fmt.Errorf("line %d: must be a JSON object, got %s", line, shown(string(content))))
				return
			}
			if !yield(maker.make(maker.valuesOf(object))) {
				return
			}
		}
		if last {
			return
		}
	}
}

// valuesOf are the values of an object with the fields that they go to, in an order that is always the same.
func (m *rowMaker[T]) valuesOf(object map[string]any) []namedValue {
	values := make([]namedValue, 0, len(object))
	for _, key := range slices.Sorted(maps.Keys(object)) {
		if to := m.target(key); to != (target{}) {
			values = append(values, namedValue{to, object[key]})
		}
	}
	return values
}
