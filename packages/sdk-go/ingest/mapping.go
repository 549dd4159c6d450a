package ingest

// How columns of a file or a query become fields of rows, as the caller states it.

import "time"

// Mapping says how to read columns of CSV files and queries, or keys of JSON Lines. Columns that are named like fields
// of the API need none, whatever their case and spaces: "Customer ID" is customer_id. Other columns of customers become
// custom variables; of plans and invoices they are left out. Blank values are absent.
//
//	ingest.Mapping{
//		Columns:     map[string]string{"Invoice #": "id", "Total": "amount", "Notes": ""},
//		Decimal:     true,
//		Numbers:     ingest.DotComma,
//		DateLayouts: []string{"02.01.2006"},
//		Defaults:    map[string]string{"currency": "eur"},
//	}
type Mapping struct {
	// Columns are fields by column, the names exactly as in the file: customer_id, custom_variables.industry, or "" for a
	// column to leave out.
	Columns map[string]string
	// Decimal says that money is in units with decimals (99.00), not in minor units (9900).
	Decimal bool
	// Numbers says how numbers are written; [Dot] when left out.
	Numbers NumberFormat
	// DateLayouts are layouts of package time to try in turn, "02/01/2006" or "1/2/2006 15:04"; ISO 8601 when left out.
	DateLayouts []string
	// Location is the zone of times without an offset. When nil, they are taken as the account's own. Dates without a time
	// stay the days they are.
	Location *time.Location
	// Defaults are values, by field, of rows that have none of their own, such as the currency.
	Defaults map[string]string
	// Comma separates the cells of a CSV file. When 0, the one of comma, semicolon and tab that the header has most of.
	Comma rune
}

// NumberFormat says how numbers are written, by example.
type NumberFormat string

// How numbers are written. Without grouping, a file that has some is noticed.
const (
	Dot           NumberFormat = "1234.56"
	Comma         NumberFormat = "1234,56"
	CommaDot      NumberFormat = "1,234.56"
	DotComma      NumberFormat = "1.234,56"
	SpaceComma    NumberFormat = "1 234,56"
	ApostropheDot NumberFormat = "1'234.56"
)
