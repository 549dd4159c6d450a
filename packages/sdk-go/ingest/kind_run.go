package ingest

// Pushes all rows of one kind: reads, checks, and hands them to the lanes.

import (
	"context"
	"errors"
	"iter"
	"reflect"
	"slices"
	"sync"
	"time"
)

// entry is a row on its way.
type entry[T Row] struct {
	id string
	// row is its number as the caller counts.
	row int
	// position is its place in the order of pushing.
	position int
	body     *T
}

type refusal[T Row] struct {
	entry[T]
	answer answer
}

const (
	// spread is how many batches per lane may be between the first row without an outcome and the last one read.
	spread = 4
	// longestQueue is how many rows may wait for what they refer to. Their places are written into every checkpoint.
	longestQueue = 1000
	// earliestZone is ahead of UTC: where the day begins first.
	earliestZone = 14 * time.Hour
)

// kindRun is guarded by the lock of the run: its methods are called with it, but push, read and send.
type kindRun[T Row] struct {
	*job
	kind      *rowKind[T]
	schema    *schema
	start     ResourceCheckpoint
	positions *positions
	recent    *recentIDs
	lanes     *lanes[entry[T]]
	// waiting are rows that are sent once more at the end, by id.
	waiting map[string]refusal[T]
	// order is set for a slice that is not pushed in its own order: the place in the slice of each position.
	order []int
	index int
	ended bool
	total int
	// latest is the day of the newest invoice so far.
	latest, today string
}

func newKindRun[T Row](j *job, kind *rowKind[T], start ResourceCheckpoint) *kindRun[T] {
	capacity := j.settings.batchSize * j.settings.concurrency * spread
	k := &kindRun[T]{
		job: j, kind: kind, schema: kind.schema(), start: start, ended: start.Ended,
		positions: newPositions(start.Settled, capacity),
		// Whatever is still on its way is remembered, so that two rows with one id are never on the way side by side.
		recent:  newRecentIDs(capacity),
		waiting: map[string]refusal[T]{},
		today:   j.clock.Now().Add(earliestZone).UTC().Format(time.DateOnly),
	}
	k.lanes = &lanes[entry[T]]{
		answered: sync.NewCond(&j.mutex), halt: j.halt, send: k.send,
		batchSize: func() int { return j.batchSize },
		lanes:     make([]lane[entry[T]], j.settings.concurrency),
	}
	return k
}

func (k *kindRun[T]) checkpoint() ResourceCheckpoint {
	settled := k.positions.settled
	settled.Waiting = slices.Clone(settled.Waiting)
	return ResourceCheckpoint{settled, k.ended}
}

// push returns when every row has its outcome, or the run has been ended, and nothing is under way any more.
func (k *kindRun[T]) push(rows Rows[T]) *Error {
	if k.start.Ended && len(k.start.Waiting) == 0 {
		return nil
	}
	stop := context.AfterFunc(k.halt.ctx, func() {
		k.mutex.Lock()
		defer k.mutex.Unlock()
		k.lanes.answered.Broadcast()
	})
	defer stop()
	k.total = rows.total
	k.progress.begin()
	failure := k.read(k.inOrder(rows))

	k.mutex.Lock()
	defer k.mutex.Unlock()
	k.lanes.drain()
	if failure != nil || k.halt.called() {
		return failure
	}
	k.ended = true
	k.sendWaiting()
	k.saver.mark()
	k.progress.update(k.kind.resource, *k.tally.counts[k.kind.resource], k.total, true)
	return nil
}

// inOrder is a slice of invoices by date; everything else as it is.
func (k *kindRun[T]) inOrder(rows Rows[T]) iter.Seq2[T, error] {
	if k.kind.resource == Invoices && rows.slice != nil {
		k.order = byDate(k.kind, rows.slice)
	}
	if k.order == nil {
		return rows.All(k.halt.ctx)
	}
	return func(yield func(T, error) bool) {
		for _, index := range k.order {
			if !yield(rows.slice[index], nil) {
				return
			}
		}
	}
}

func (k *kindRun[T]) read(rows iter.Seq2[T, error]) (failure *Error) {
	finished := false
	defer func() {
		if !finished { // The source has panicked: that goes on, but senders must not be left behind.
			k.halt.call(&Error{Cause: CauseSource, Resource: k.kind.resource, Err: errors.New("the source has panicked")})
			k.mutex.Lock()
			k.lanes.drain()
			k.mutex.Unlock()
		}
	}()
	for row, err := range rows {
		if k.halt.called() {
			break
		}
		k.mutex.Lock()
		failure = k.take(row, err)
		k.mutex.Unlock()
		if failure != nil {
			break
		}
	}
	if failure == nil && !k.halt.called() && k.index < k.start.Position {
		failure = k.otherInput(k.index, "")
	}
	finished = true
	return failure
}

func (k *kindRun[T]) take(row T, err error) *Error {
	position := k.index
	var unreadable *RowError
	if err != nil && !errors.As(err, &unreadable) {
		return &Error{Cause: CauseSource, Resource: k.kind.resource, Row: position + 1, Err: err}
	}
	k.index++
	id := k.kind.id(&row)
	var wrong *fault
	if unreadable != nil {
		id, wrong = unreadable.ID, &fault{unreadable.Field, unreadable.Reason}
	} else {
		wrong = k.schema.check(reflect.ValueOf(&row).Elem(), k.dataSource)
	}
	if position < k.start.Position {
		return k.skip(entry[T]{id, k.rowAt(position), position, &row}, wrong)
	}
	k.tally.counts[k.kind.resource].read++
	if wrong != nil {
		return k.reject(id, position, wrong)
	}
	k.admit(entry[T]{id, k.rowAt(position), position, &row})
	return nil
}

// admit notes a row that is sent, and hands it to its lane.
func (k *kindRun[T]) admit(e entry[T]) {
	lane := int(hashOf(k.kind.lane(e.body)) % uint64(len(k.lanes.lanes)))
	earlier, again := k.recent.find(e.id)
	k.recent.add(e.id, place{e.position, lane})
	if again {
		k.tally.warn(DuplicateID, k.kind.resource, WarningExample{e.row, e.id, k.rowAt(earlier.position)})
	}
	k.compareDate(e)
	_, superseding := k.waiting[e.id]
	overtaken := again && earlier.lane != lane && earlier.position >= k.positions.settled.Position
	if superseding || overtaken || len(k.waiting) >= longestQueue {
		// Such a row must not be on its way together with what was read before.
		k.lanes.drain()
		if k.halt.called() {
			return
		}
		// What waited may have been put there only now.
		if superseded, is := k.waiting[e.id]; is {
			// The newer row of the same id decides; sending the older one after it would undo that.
			delete(k.waiting, e.id)
			k.refuse(superseded)
		}
		if len(k.waiting) >= longestQueue {
			k.sendWaiting()
		}
	}
	k.positions.take(e.id)
	k.lanes.offer(lane, e)
	if k.positions.full() {
		// One lane may hold a few old rows while the others go on. They are sent before the checkpoint falls too far back.
		k.lanes.flushUntil(func() bool { return !k.positions.full() })
	}
}

func (k *kindRun[T]) compareDate(e entry[T]) {
	day := k.kind.date(e.body)
	if len(day) < len(k.today) {
		return
	}
	day = day[:len(k.today)]
	if day > k.today {
		k.tally.warn(FutureDate, k.kind.resource, WarningExample{Row: e.row, ID: e.id})
	}
	if day < k.latest {
		k.tally.warn(OutOfOrder, k.kind.resource, WarningExample{Row: e.row, ID: e.id})
	} else {
		k.latest = day
	}
}
