package ingest

// Passes what an earlier run has done, and notices when it was done with other rows.

import (
	"fmt"
	"slices"
)

// skip passes a row that an earlier run has done.
func (k *kindRun[T]) skip(e entry[T], wrong *fault) *Error {
	if known := k.known[k.kind.resource]; known != nil && wrong == nil {
		known.add(e.id)
	}
	waits := slices.Contains(k.start.Waiting, e.position)
	if (e.position == k.start.Position-1 && e.id != k.start.LastID) || (waits && wrong != nil) {
		return k.otherInput(e.position, e.id)
	}
	if waits {
		k.waiting[e.id] = refusal[T]{e, answer{mayPass: true}}
	}
	return nil
}

func (k *kindRun[T]) otherInput(position int, id string) *Error {
	return &Error{
		Cause: CauseCheckpoint, Resource: k.kind.resource, Row: position + 1,
		Err: fmt.Errorf("the checkpoint was made with other %s: it says that %d are done, the last with id '%s', "+
			"and row %d is '%s'; clear it to start from the beginning",
			k.kind.resource, k.start.Position, k.start.LastID, position+1, id),
	}
}

// rowAt is the number of the row at a position, as the caller counts.
func (k *kindRun[T]) rowAt(position int) int {
	if k.order != nil {
		position = k.order[position]
	}
	return position + 1
}
