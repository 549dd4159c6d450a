package ingest

// Why a run ended before its inputs did, and why a row can't be read.

import "fmt"

// Cause is the kind of reason for which a run ended early.
type Cause string

// Why runs end early.
const (
	// CauseCanceled: the context ended.
	CauseCanceled Cause = "canceled"
	// CauseSource: an input failed; everything read before it was sent.
	CauseSource Cause = "source"
	// CauseRow: a row was wrong, and [WithOnInvalid] says [Stop].
	CauseRow Cause = "row"
	// CauseAPI: the API can't be used: the key is refused, there is no connection, or every request fails.
	CauseAPI Cause = "api"
	// CauseCheckpoint: the checkpoint could not be read or saved, or is of another run.
	CauseCheckpoint Cause = "checkpoint"
	// CauseCallback: the function of [WithOnRow] returned an error.
	CauseCallback Cause = "callback"
	// CauseOptions: the input or an option makes no sense. Nothing was read or sent.
	CauseOptions Cause = "options"
)

// Error says why a run ended early; every error of [Run] is one. Nothing is lost: each row that was read has its
// outcome in the result or is unconfirmed, and a run with the same inputs and the same checkpoint goes on where this
// one ended.
//
// It unwraps to the error behind it: the [*growpanel.Error] of a request, [context.Canceled], or what a source
// returned.
type Error struct {
	Cause Cause
	// Resource says which rows were being pushed; empty when the run had not come that far.
	Resource Resource
	// Row is the row at which it ended, counted from 1; 0 when no single row is to blame.
	Row int
	// Err is the error behind it.
	Err error
}

// Error says where the run ended and why.
func (e *Error) Error() string {
	place := ""
	if e.Resource != "" {
		place = " at " + string(e.Resource)
		if e.Row > 0 {
			place += fmt.Sprintf(", row %d", e.Row)
		}
	}
	return fmt.Sprintf("ingest: stopped%s: %s", place, e.Err)
}

// Unwrap returns the error behind it.
func (e *Error) Unwrap() error { return e.Err }

// RowError is an error of a source about a single row: the row counts as invalid, and the run goes on with the next
// one.
type RowError struct {
	// ID is the row's id, as far as it is known.
	ID string
	// Field is the field to blame; empty when there is no single one.
	Field string
	// Reason says what is wrong, with the value.
	Reason string
}

// Error names the field and the reason.
func (e *RowError) Error() string {
	if e.Field == "" {
		return e.Reason
	}
	return e.Field + ": " + e.Reason
}

func refuseOption(format string, values ...any) *Error {
	return &Error{Cause: CauseOptions, Err: fmt.Errorf(format, values...)}
}
