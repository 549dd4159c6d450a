package ingest

// Follows the rows of a batch to their outcomes.

import (
	"errors"
	"slices"

	growpanel "github.com/growpanel/growpanel-sdk-go"
)

// send sends a batch and settles its rows. It is called without the lock.
func (k *kindRun[T]) send(batch []entry[T]) {
	k.mutex.Lock()
	counts := k.tally.counts[k.kind.resource]
	counts.sent += len(batch)
	k.mutex.Unlock()
	answers, err := k.pushRows(batch)
	k.mutex.Lock()
	defer k.mutex.Unlock()
	k.settleBatch(batch, answers, err, true)
	k.saver.mark()
	k.progress.update(k.kind.resource, *counts, k.total, false)
}

// pushRows sends rows without their repetitions by the client, which the pusher makes.
func (k *kindRun[T]) pushRows(entries []entry[T]) ([]answer, error) {
	rows := make([]T, len(entries))
	for i, e := range entries {
		rows[i] = *e.body
	}
	return k.pusher.push(batch{len(rows), func(from, to int) (*growpanel.ImportResults, error) {
		k.requests.Add(1)
		return k.kind.create(k.halt.caller, k.gp, rows[from:to], growpanel.WithMaxRetries(0))
	}})
}

// sendWaiting sends what waited once more, now that everything else is there. It lets go of the lock meanwhile.
func (k *kindRun[T]) sendWaiting() {
	entries := make([]entry[T], 0, len(k.waiting))
	for _, refusal := range k.waiting {
		entries = append(entries, refusal.entry)
	}
	slices.SortFunc(entries, func(a, b entry[T]) int { return a.position - b.position })
	clear(k.waiting)
	for len(entries) > 0 && !k.halt.called() {
		size := min(k.batchSize, len(entries))
		batch := entries[:size]
		entries = entries[size:]
		k.mutex.Unlock()
		answers, err := k.pushRows(batch)
		k.mutex.Lock()
		k.settleBatch(batch, answers, err, false)
	}
}

// settleBatch takes over the answers for a batch. once says that rows may wait for another try.
func (k *kindRun[T]) settleBatch(batch []entry[T], answers []answer, err error, once bool) {
	if err != nil {
		k.halt.call(&Error{Cause: CauseAPI, Resource: k.kind.resource, Row: batch[0].row, Err: err})
		return
	}
	for i, answer := range answers {
		e := batch[i]
		var told bool
		switch {
		case answer.stored:
			told = k.store(e)
		case once && answer.mayPass && k.isNewest(e):
			k.positions.settle(e.position, waiting)
			k.waiting[e.id] = refusal[T]{e, answer}
			continue
		default:
			told = k.refuse(refusal[T]{e, answer})
		}
		if !told {
			return // The rows after it are told of by the next run.
		}
	}
}

func (k *kindRun[T]) store(e entry[T]) (told bool) {
	if known := k.known[k.kind.resource]; known != nil {
		known.add(e.id)
	}
	told = k.tell(Outcome{Resource: k.kind.resource, Row: e.row, ID: e.id, Status: Stored}, e.position)
	if told {
		k.positions.settle(e.position, stored)
	}
	return told
}

func (k *kindRun[T]) refuse(r refusal[T]) (told bool) {
	outcome := Outcome{
		Resource: k.kind.resource, Row: r.row, ID: r.id, Status: Refused,
		Field: r.answer.field, Reason: r.answer.reason + k.hint(r),
	}
	told = k.tell(outcome, r.position)
	switch {
	case !told:
	case k.settings.onInvalid == Stop:
		// As for an invalid row: not settled, so that the next run begins with it.
		k.halt.call(rowStop(outcome))
	default:
		k.positions.settle(r.position, refused)
	}
	return told
}

// reject notes a row that is not sent.
func (k *kindRun[T]) reject(id string, position int, wrong *fault) *Error {
	outcome := Outcome{
		Resource: k.kind.resource, Row: k.rowAt(position), ID: id, Status: Invalid,
		Field: wrong.field, Reason: wrong.reason,
	}
	if k.settings.onInvalid == Stop {
		// Once the row is put right, the next run goes on with it.
		if !k.tell(outcome, position) {
			return nil
		}
		return rowStop(outcome)
	}
	k.positions.take(id)
	if k.tell(outcome, position) {
		k.positions.settle(position, invalid)
	}
	if k.positions.full() {
		k.lanes.flushUntil(func() bool { return !k.positions.full() })
	}
	return nil
}

// tell tells the caller of an outcome. Only then the row counts as done: a run that dies in between tells again. What
// the caller's function returns as an error ends the run.
func (k *kindRun[T]) tell(outcome Outcome, position int) (told bool) {
	if err := k.tally.note(outcome, position); err != nil {
		k.halt.call(&Error{Cause: CauseCallback, Resource: outcome.Resource, Row: outcome.Row, Err: err})
		return false
	}
	return true
}

// hint is for a reference that the API does not know: that this run has not brought it either.
func (k *kindRun[T]) hint(r refusal[T]) string {
	resource, id := k.kind.refersTo(r.body, r.answer.field)
	known, reads := k.known[resource]
	if !reads || !known.lacks(id) {
		return ""
	}
	return " (nor was it among the " + string(resource) + " that this run has stored)"
}

// isNewest says whether no later row with the same id has been read.
func (k *kindRun[T]) isNewest(e entry[T]) bool {
	newest, known := k.recent.find(e.id)
	return !known || newest.position == e.position
}

func rowStop(outcome Outcome) *Error {
	return &Error{
		Cause: CauseRow, Resource: outcome.Resource, Row: outcome.Row,
		Err: errors.New((&RowError{Field: outcome.Field, Reason: outcome.Reason}).Error()),
	}
}
