package ingest

// CSV files as rows.

import (
	"bufio"
	"bytes"
	"context"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"iter"
	"strings"
)

// FromCSV reads a CSV file with a header line as rows, a record at a time. Values become what the API says the field
// is. A value that can't be read, such as 12.345 for dollars, is an invalid row of the result; broken quoting, or a
// record with more or fewer cells than the header, ends the run with the line.
//
//	ingest.FromCSV[growpanel.InvoiceInput](file, ingest.Mapping{Columns: map[string]string{"Invoice #": "id"}})
//
// The file is read once: for a run that is started again, open it again.
func FromCSV[T Row](file io.Reader, mapping Mapping) Rows[T] {
	return fromMapping(mapping, func(_ context.Context, maker *rowMaker[T]) iter.Seq2[T, error] {
		if file == nil {
			return failing[T](errNoFile)
		}
		return func(yield func(T, error) bool) { readCSV(file, maker, yield) }
	})
}

// fromMapping makes rows that need a mapping; one that can't be is an error of the source.
func fromMapping[T Row](mapping Mapping, read func(context.Context, *rowMaker[T]) iter.Seq2[T, error]) Rows[T] {
	return Rows[T]{total: unknown, open: func(ctx context.Context) iter.Seq2[T, error] {
		maker, err := newRowMaker[T](mapping)
		if err != nil {
			return failing[T](err)
		}
		return read(ctx, maker)
	}}
}

var errNoFile = errors.New("there is no file to read, it is nil")

func failing[T Row](err error) iter.Seq2[T, error] {
	return func(yield func(T, error) bool) {
		var none T
		yield(none, err)
	}
}

func readCSV[T Row](file io.Reader, maker *rowMaker[T], yield func(T, error) bool) {
	var none T
	text := bufio.NewReader(file)
	if mark, _ := text.Peek(3); bytes.Equal(mark, []byte("\uFEFF")) {
		_, _ = text.Discard(3)
	}
	reader := csv.NewReader(text)
	reader.ReuseRecord = true
	reader.Comma = maker.Comma
	if reader.Comma == 0 {
		reader.Comma = commaOf(text)
	}
	header, err := reader.Read()
	if errors.Is(err, io.EOF) {
		return
	}
	columns := make([]string, len(header))
	for i, column := range header {
		columns[i] = strings.TrimSpace(column)
	}
	var targets []target
	if err == nil {
		targets, err = maker.targets(columns)
	}
	if err != nil {
		yield(none, fmt.Errorf("line 1: %w", err))
		return
	}
	values := make([]namedValue, 0, len(targets))
	for {
		record, err := reader.Read()
		if errors.Is(err, io.EOF) {
			return
		}
		if err != nil {
			yield(none, brokenRecord(err, len(record), len(header)))
			return
		}
		values = values[:0]
		for i, to := range targets {
			if to != (target{}) {
				values = append(values, namedValue{to, record[i]})
			}
		}
		if !yield(maker.make(values)) {
			return
		}
	}
}

// commaOf guesses what separates cells by the header.
func commaOf(text *bufio.Reader) rune {
	header, _ := text.Peek(text.Size())
	header, _, _ = bytes.Cut(header, []byte("\n"))
	best, most := ',', 0
	for _, comma := range ",;\t" {
		if count := bytes.Count(header, []byte(string(comma))); count > most {
			best, most = comma, count
		}
	}
	return best
}

// brokenRecord says where a file breaks off, and how.
func brokenRecord(err error, cells, columns int) error {
	var parse *csv.ParseError
	if !errors.As(err, &parse) {
		return err
	}
	if errors.Is(err, csv.ErrFieldCount) {
		return fmt.Errorf("line %d: %d cells where the header has %d", parse.StartLine, cells, columns)
	}
	return fmt.Errorf("line %d: %w", parse.StartLine, parse.Err)
}
