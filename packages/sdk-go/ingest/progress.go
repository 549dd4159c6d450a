package ingest

// Tells how far a run is, not more often than somebody can look.

import (
	"time"

	"github.com/growpanel/growpanel-sdk-go/internal/pace"
)

// Progress is how far a run is with one kind of rows.
type Progress struct {
	Resource Resource
	// Read counts rows read, those of an earlier run included.
	Read int
	// Sent counts rows sent by this run; a row that is sent again counts once.
	Sent int
	// Stored counts rows that are stored.
	Stored int
	// Refused counts rows that will not be stored, whether the API refused them or they were not sent.
	Refused int
	// Total is how many rows there are; -1 where that is not known ([Rows.WithTotal]).
	Total int
	// Rate is in rows a second, since this kind was begun.
	Rate float64
	// TimeLeft is the time to go at this rate; -1 where that is not known.
	TimeLeft time.Duration
}

const progressInterval = 100 * time.Millisecond

type progressReport struct {
	tell  func(Progress) // nil for nobody
	clock pace.Clock
	since time.Time
	last  time.Time
}

func (p *progressReport) begin() { p.since = p.clock.Now() }

// update reports, unless it has done so a moment ago; always for the last time of a kind.
func (p *progressReport) update(resource Resource, c counts, total int, last bool) {
	if p.tell == nil {
		return
	}
	now := p.clock.Now()
	if !last && now.Sub(p.last) < progressInterval {
		return
	}
	p.last = now
	done := c.stored + c.refused + c.invalid
	event := Progress{
		Resource: resource, Read: c.read, Sent: c.sent, Stored: c.stored, Refused: c.refused + c.invalid,
		Total: total, TimeLeft: unknown,
	}
	if seconds := now.Sub(p.since).Seconds(); seconds > 0 {
		event.Rate = float64(max(0, done-c.resumed)) / seconds
	}
	if total != unknown && event.Rate > 0 {
		event.TimeLeft = time.Duration(float64(max(0, total-done)) / event.Rate * float64(time.Second))
	}
	p.tell(event)
}
