package ingest

// A few senders side by side. Rows of one lane are sent one batch after the other, in their order; so whoever puts all
// rows of a customer into one lane keeps the customer's order.

import "sync"

// lanes are guarded by the lock of their owner: all methods are called with it, and let go of it while they wait.
type lanes[R any] struct {
	// answered is signalled with every batch that is answered, and when the run is to end.
	answered *sync.Cond
	halt     *halt
	// batchSize is how many rows a full batch has at the moment.
	batchSize func() int
	// send is called without the lock.
	send  func(batch []R)
	lanes []lane[R]
}

type lane[R any] struct {
	waiting []R
	sending bool
}

// offer adds a row. It returns when the lane has room for another one.
func (l *lanes[R]) offer(index int, row R) {
	lane := &l.lanes[index]
	lane.waiting = append(lane.waiting, row)
	for l.full(lane) && !l.halt.called() {
		if !lane.sending {
			l.start(lane)
			continue
		}
		l.answered.Wait()
	}
}

// flushUntil sends what is there, in batches that are not full if need be, until the condition holds or the run ends.
func (l *lanes[R]) flushUntil(condition func() bool) {
	for !condition() && !l.halt.called() {
		for i := range l.lanes {
			l.start(&l.lanes[i])
		}
		l.answered.Wait()
	}
}

// drain returns when everything was sent and answered; after a halt, when the last request under way was answered.
func (l *lanes[R]) drain() {
	l.flushUntil(func() bool { return !l.any(func(lane *lane[R]) bool { return lane.sending || len(lane.waiting) > 0 }) })
	for l.any(func(lane *lane[R]) bool { return lane.sending }) {
		l.answered.Wait()
	}
}

func (l *lanes[R]) any(is func(*lane[R]) bool) bool {
	for i := range l.lanes {
		if is(&l.lanes[i]) {
			return true
		}
	}
	return false
}

func (l *lanes[R]) full(lane *lane[R]) bool { return len(lane.waiting) >= l.batchSize() }

func (l *lanes[R]) start(lane *lane[R]) {
	if lane.sending || len(lane.waiting) == 0 || l.halt.called() {
		return
	}
	lane.sending = true
	size := min(l.batchSize(), len(lane.waiting))
	batch := lane.waiting[:size:size]
	// A new array, so that the batch is freed as a whole once it is answered.
	lane.waiting = append(make([]R, 0, l.batchSize()), lane.waiting[size:]...)
	go func() {
		l.send(batch)
		l.answered.L.Lock()
		defer l.answered.L.Unlock()
		lane.sending = false
		if l.full(lane) {
			l.start(lane)
		}
		l.answered.Broadcast()
	}()
}
