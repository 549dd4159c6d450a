package ingest

// What is pushed, as the caller gives it: rows of three kinds, from anything that can be read one by one.

import (
	"context"
	"iter"

	growpanel "github.com/growpanel/growpanel-sdk-go"
)

// Resource is one of the three kinds of rows.
type Resource string

// The kinds of rows, in the order in which they are pushed.
const (
	Customers Resource = "customers"
	Plans     Resource = "plans"
	Invoices  Resource = "invoices"
)

var resources = [...]Resource{Customers, Plans, Invoices}

// Row is a row of one of the three kinds.
type Row interface {
	growpanel.CustomerInput | growpanel.PlanInput | growpanel.InvoiceInput
}

// Input says what to push, and where to. What is left out is not pushed.
type Input struct {
	// DataSource is the id of the data source that the rows belong to. It is filled in where rows have none.
	DataSource string
	// Customers are pushed first, all of them before the first plan.
	Customers Rows[growpanel.CustomerInput]
	// Plans are pushed second, all of them before the first invoice.
	Plans Rows[growpanel.PlanInput]
	// Invoices are pushed last: a slice by date, anything else in its own order.
	Invoices Rows[growpanel.InvoiceInput]
}

// Rows are rows that can be read one by one. Those of a slice can be read again; all others once.
type Rows[T Row] struct {
	// open begins to read; nil for no rows at all. Its context ends with the run.
	open  func(context.Context) iter.Seq2[T, error]
	slice []T
	total int
}

const unknown = -1

// FromSlice makes rows of a slice. Invoices are pushed by date: those of one day in their own order, and likewise those
// with the same id, of which the last one counts. Their row numbers are their places in the slice.
func FromSlice[T Row](rows []T) Rows[T] {
	return Rows[T]{slice: rows, total: len(rows), open: func(context.Context) iter.Seq2[T, error] {
		return func(yield func(T, error) bool) {
			for _, row := range rows {
				if !yield(row, nil) {
					return
				}
			}
		}
	}}
}

// FromSeq makes rows of an iterator that can't fail.
func FromSeq[T Row](rows iter.Seq[T]) Rows[T] {
	if rows == nil {
		return Rows[T]{}
	}
	return FromSeq2(func(yield func(T, error) bool) {
		for row := range rows {
			if !yield(row, nil) {
				return
			}
		}
	})
}

// FromSeq2 makes rows of an iterator that can fail: generators, pages of another API, database cursors. An error ends
// the run after what came before it, except a [*RowError], which reports one row as invalid.
//
// An iterator that waits for something should end its wait with the context that it was made with: the run can't
// interrupt it.
func FromSeq2[T Row](rows iter.Seq2[T, error]) Rows[T] {
	if rows == nil {
		return Rows[T]{}
	}
	return Rows[T]{total: unknown, open: func(context.Context) iter.Seq2[T, error] { return rows }}
}

// FromChan makes rows of a channel, until it is closed. They are sent in full batches, so those of a slow channel wait
// for others to come: set [WithBatchSize] to 1 to send each at once. When the run ends early, nobody receives from it
// any more: the sender should look at a context, too.
func FromChan[T Row](rows <-chan T) Rows[T] {
	return Rows[T]{total: unknown, open: func(ctx context.Context) iter.Seq2[T, error] {
		return func(yield func(T, error) bool) {
			for {
				select {
				case row, more := <-rows:
					if !more || !yield(row, nil) {
						return
					}
				case <-ctx.Done():
					return
				}
			}
		}
	}}
}

// WithTotal says how many rows there are, where only the caller knows: progress then has the time left.
func (r Rows[T]) WithTotal(total int) Rows[T] {
	r.total = total
	return r
}

// All reads the rows, to filter or change them on their way. What can't be read comes with an error.
func (r Rows[T]) All(ctx context.Context) iter.Seq2[T, error] {
	if r.open == nil {
		return func(func(T, error) bool) {}
	}
	return r.open(ctx)
}

func (r Rows[T]) given() bool { return r.open != nil }
