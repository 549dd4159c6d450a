package ingest

// The three kinds of rows: what is the same for all of them, and where they differ.

import (
	"context"
	"reflect"
	"sync"

	growpanel "github.com/growpanel/growpanel-sdk-go"
)

// rowKind is one kind of rows.
type rowKind[T Row] struct {
	resource Resource
	schema   func() *schema
	id       func(*T) string
	// lane names what a row must not overtake.
	lane func(*T) string
	// date is the day of an invoice; empty for other rows.
	date func(*T) string
	// refersTo are the ids in the fields that may name something unknown.
	refersTo func(row *T, field string) (resource Resource, id string)
	create   func(context.Context, *growpanel.Client, []T, ...growpanel.CallOption) (*growpanel.ImportResults, error)
}

// schemaFor is found when it is needed first: programs that never push should not pay for it.
func schemaFor[T Row]() func() *schema {
	return sync.OnceValue(func() *schema { return schemaOf(reflect.TypeFor[T]()) })
}

var customerKind = &rowKind[growpanel.CustomerInput]{
	resource: Customers,
	schema:   schemaFor[growpanel.CustomerInput](),
	id:       func(row *growpanel.CustomerInput) string { return row.Id },
	lane:     func(row *growpanel.CustomerInput) string { return row.Id },
	date:     func(*growpanel.CustomerInput) string { return "" },
	refersTo: func(*growpanel.CustomerInput, string) (Resource, string) { return "", "" },
	create: func(
		ctx context.Context, gp *growpanel.Client, rows []growpanel.CustomerInput, options ...growpanel.CallOption,
	) (*growpanel.ImportResults, error) {
		return gp.Data.Customers.Create(ctx, growpanel.CustomerInputs(rows), options...)
	},
}

var planKind = &rowKind[growpanel.PlanInput]{
	resource: Plans,
	schema:   schemaFor[growpanel.PlanInput](),
	id:       func(row *growpanel.PlanInput) string { return row.Id },
	lane:     func(row *growpanel.PlanInput) string { return row.Id },
	date:     func(*growpanel.PlanInput) string { return "" },
	refersTo: func(*growpanel.PlanInput, string) (Resource, string) { return "", "" },
	create: func(
		ctx context.Context, gp *growpanel.Client, rows []growpanel.PlanInput, options ...growpanel.CallOption,
	) (*growpanel.ImportResults, error) {
		return gp.Data.Plans.Create(ctx, growpanel.PlanInputs(rows), options...)
	},
}

var invoiceKind = &rowKind[growpanel.InvoiceInput]{
	resource: Invoices,
	schema:   schemaFor[growpanel.InvoiceInput](),
	id:       func(row *growpanel.InvoiceInput) string { return row.Id },
	lane:     func(row *growpanel.InvoiceInput) string { return row.CustomerId },
	date: func(row *growpanel.InvoiceInput) string {
		if row.Date == "" && row.InvoiceDate != nil {
			return *row.InvoiceDate
		}
		return row.Date
	},
	refersTo: func(row *growpanel.InvoiceInput, field string) (Resource, string) {
		switch {
		case field == "customer_id":
			return Customers, row.CustomerId
		case field == "plan_id" && row.PlanId != nil:
			return Plans, *row.PlanId
		}
		return "", ""
	},
	create: func(
		ctx context.Context, gp *growpanel.Client, rows []growpanel.InvoiceInput, options ...growpanel.CallOption,
	) (*growpanel.ImportResults, error) {
		return gp.Data.Invoices.Create(ctx, growpanel.InvoiceInputs(rows), options...)
	},
}
