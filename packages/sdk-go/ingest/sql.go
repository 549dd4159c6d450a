package ingest

// Rows of a database.

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"iter"
	"strconv"
	"time"
)

// FromSQL reads the rows of a query, and closes them. Columns and values are treated like those of [FromCSV]; dates are
// days, and times keep their moment. Select in an order that is always the same, so that a run can go on where another
// one ended:
//
//	rows, err := db.QueryContext(ctx, `SELECT id, customer_id, plan_id, paid_at AS date, cents AS amount, currency
//		FROM payments ORDER BY paid_at, id`)
//	if err != nil {
//		return err
//	}
//	ingest.FromSQL[growpanel.InvoiceInput](rows, ingest.Mapping{})
func FromSQL[T Row](rows *sql.Rows, mapping Mapping) Rows[T] {
	return fromMapping(mapping, func(_ context.Context, maker *rowMaker[T]) iter.Seq2[T, error] {
		if rows == nil {
			return failing[T](errors.New("there are no rows to read, they are nil; look at the error of the query"))
		}
		return func(yield func(T, error) bool) {
			var none T
			defer func() { _ = rows.Close() }()
			if err := readSQL(rows, maker, yield); err != nil {
				yield(none, err)
			}
		}
	})
}

// readSQL returns an error when there is still somebody to tell.
func readSQL[T Row](rows *sql.Rows, maker *rowMaker[T], yield func(T, error) bool) error {
	types, err := rows.ColumnTypes()
	if err != nil {
		return err
	}
	columns := make([]string, len(types))
	for i, column := range types {
		columns[i] = column.Name()
	}
	targets, err := maker.targets(columns)
	if err != nil {
		return err
	}
	cells, places := make([]any, len(types)), make([]any, len(types))
	for i := range cells {
		places[i] = &cells[i]
	}
	for rows.Next() {
		if err := rows.Scan(places...); err != nil {
			return err
		}
		values := make([]namedValue, 0, len(types))
		for i, to := range targets {
			if to != (target{}) {
				values = append(values, namedValue{to, valueOfCell(cells[i], types[i].DatabaseTypeName() == "DATE")})
			}
		}
		if !yield(maker.make(values)) {
			return nil
		}
	}
	return rows.Err()
}

// valueOfCell is what a driver gave, as text, number, bool or time.
func valueOfCell(cell any, isDay bool) any {
	switch cell := cell.(type) {
	case nil, bool, string:
		return cell
	case []byte:
		return string(cell)
	case int64:
		return json.Number(strconv.FormatInt(cell, 10))
	case float64:
		return json.Number(strconv.FormatFloat(cell, 'f', -1, 64))
	case time.Time:
		if isDay {
			return cell.Format(time.DateOnly)
		}
		return cell
	}
	return fmt.Sprint(cell)
}
