package ingest

// What a run answers: counts, rows that went wrong, and warnings.

import "time"

// Status is what became of a row.
type Status string

// What can become of a row.
const (
	// Stored rows have been taken by the API.
	Stored Status = "stored"
	// Refused rows have been sent, and the API did not take them.
	Refused Status = "refused"
	// Invalid rows have not been sent, since the contract rules them out.
	Invalid Status = "invalid"
)

// Outcome is what became of one row.
type Outcome struct {
	Resource Resource `json:"resource"`
	// Row is its number in its input, counted from 1.
	Row int `json:"row"`
	// ID is the row's id; empty when it has none.
	ID     string `json:"id"`
	Status Status `json:"status"`
	// Field is the field to blame, amount or lines.0.amount; empty when there is no single one.
	Field string `json:"field,omitempty"`
	// Reason says what is wrong, with the value; empty for a stored row.
	Reason string `json:"reason,omitempty"`
}

// Counts count the rows of one kind. Read is the sum of the four after it.
type Counts struct {
	// Read counts the rows read from the input, those that an earlier run had done included.
	Read int
	// Stored counts the rows that the API has stored. Two rows with one id count twice, though they are one record.
	Stored int
	// Refused counts the rows that the API has refused.
	Refused int
	// Invalid counts the rows that were not sent, since the contract rules them out.
	Invalid int
	// Unconfirmed counts the rows without an outcome, because the run ended early. The next run sends them.
	Unconfirmed int
	// Resumed is how many of Read an earlier run had done, according to the checkpoint.
	Resumed int
}

// WarningKind is what may be a mistake.
type WarningKind string

// What warnings are about.
const (
	// FutureDate: an invoice is dated after today. It is stored, and counts from its day on.
	FutureDate WarningKind = "future_date"
	// DuplicateID: an id came before in the same input. The later row counts; the API keeps one record.
	DuplicateID WarningKind = "duplicate_id"
	// OutOfOrder: invoices are older than ones before them. The numbers do not depend on it.
	OutOfOrder WarningKind = "out_of_order"
)

// Warning is about rows that are stored as they are, and may still be a mistake.
type Warning struct {
	Kind     WarningKind
	Resource Resource
	// Count is how many rows it is about.
	Count int
	// Examples are the first ten of them.
	Examples []WarningExample
}

// WarningExample is a row that a warning is about.
type WarningExample struct {
	// Row is its number in its input, counted from 1.
	Row int
	ID  string
	// EarlierRow is the row with the same id before it; 0 unless it is a duplicate.
	EarlierRow int
}

// Result is what a run did.
type Result struct {
	Customers, Plans, Invoices Counts
	// Problems are the first rows that are not stored, as many as [WithKeepProblems] says.
	Problems []Outcome
	// MoreProblems is how many more there are. The function of [WithOnRow] has been told of them.
	MoreProblems int
	// Warnings has one entry per kind of warning and kind of row.
	Warnings []Warning
	// Requests counts the requests sent, repetitions included.
	Requests int
	// Duration is how long the run took.
	Duration time.Duration
}
