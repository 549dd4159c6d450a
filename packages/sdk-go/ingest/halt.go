package ingest

// Ends a run early: keeps the first reason, and wakes whoever waits.

import "context"

type halt struct {
	// caller is the caller's context: it also gives up requests that are under way.
	caller context.Context
	// ctx ends when the run is to end. Requests that are under way go on; whoever sleeps wakes up.
	ctx    context.Context
	cancel context.CancelCauseFunc
}

func newHalt(caller context.Context) *halt {
	ctx, cancel := context.WithCancelCause(caller)
	return &halt{caller, ctx, cancel}
}

// call ends the run. Only the first call counts.
func (h *halt) call(reason *Error) {
	if h.caller.Err() != nil {
		// What failed, failed because of that.
		reason = h.canceled()
	}
	h.cancel(reason)
}

func (h *halt) called() bool { return h.ctx.Err() != nil }

// reason is why the run ends; nil until then.
func (h *halt) reason() *Error {
	if !h.called() {
		return nil
	}
	if reason, is := context.Cause(h.ctx).(*Error); is {
		return reason
	}
	return h.canceled()
}

func (h *halt) canceled() *Error {
	return &Error{Cause: CauseCanceled, Err: context.Cause(h.caller)}
}
