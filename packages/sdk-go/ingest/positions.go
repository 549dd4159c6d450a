package ingest

// How far an input is done without a gap, although batches are answered out of order.

import "slices"

// rowState is what became of a row. waiting: its customer or plan is unknown, and it is sent once more at the end.
type rowState uint8

const (
	unsettled rowState = iota
	stored
	refused
	invalid
	waiting
)

// Settled is what is settled of an input without a gap from its first row on.
type Settled struct {
	// Position is how many rows, from the first one.
	Position int `json:"position"`
	// LastID is the id of the last of them; empty when there is none.
	LastID  string `json:"last_id"`
	Stored  int    `json:"stored"`
	Refused int    `json:"refused"`
	Invalid int    `json:"invalid"`
	// Waiting are the places of those rows among them that are sent once more at the end.
	Waiting []int `json:"waiting"`
}

// positions are the rows that are being worked on, from the first that is not settled to the last that was read: a
// ring.
type positions struct {
	settled Settled
	read    int
	states  []rowState
	ids     []string
}

func newPositions(start Settled, capacity int) *positions {
	start.Waiting = slices.Clone(start.Waiting)
	return &positions{
		settled: start, read: start.Position,
		states: make([]rowState, capacity), ids: make([]string, capacity),
	}
}

// full says that no more rows fit, until the first one is settled.
func (p *positions) full() bool { return p.read-p.settled.Position >= len(p.states) }

// take makes a place for the next row.
func (p *positions) take(id string) {
	slot := p.read % len(p.states)
	p.states[slot], p.ids[slot] = unsettled, id
	p.read++
}

func (p *positions) settle(position int, state rowState) {
	if position < p.settled.Position {
		// A row that waited: it has been passed already.
		p.settled.Waiting = slices.DeleteFunc(p.settled.Waiting, func(place int) bool { return place == position })
		p.count(position, state)
		return
	}
	p.states[position%len(p.states)] = state
	for p.settled.Position < p.read {
		slot := p.settled.Position % len(p.states)
		if p.states[slot] == unsettled {
			return
		}
		p.settled.LastID = p.ids[slot]
		p.count(p.settled.Position, p.states[slot])
		p.settled.Position++
	}
}

func (p *positions) count(position int, state rowState) {
	switch state {
	case stored:
		p.settled.Stored++
	case refused:
		p.settled.Refused++
	case invalid:
		p.settled.Invalid++
	case waiting:
		p.settled.Waiting = append(p.settled.Waiting, position)
	}
}
