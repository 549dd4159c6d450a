package ingest

// Sends one batch and says what became of each row: waits when told to, tries again what failed in passing, and splits
// what fails for good until the rows that cause it stand alone.

import (
	"errors"
	"fmt"
	"net/http"
	"regexp"
	"sync"
	"time"

	growpanel "github.com/growpanel/growpanel-sdk-go"
	"github.com/growpanel/growpanel-sdk-go/internal/pace"
)

// answer is what the API did with one row.
type answer struct {
	stored        bool
	field, reason string
	// mayPass says whether it may be taken later: what it refers to may come, or the server may recover.
	mayPass bool
}

// batch is so many rows, and how to send those from one place up to another in one request.
type batch struct {
	rows int
	send func(from, to int) (*growpanel.ImportResults, error)
}

const (
	// longestPatience is how many answers "too many requests" in a row one batch takes until the API counts as unusable.
	longestPatience = 20
	// longestPause: who is told to wait longer had better stop, and go on another time.
	longestPause = 10 * time.Minute
	// allFailing is how many failures in a row, of any batch, it takes until the server rather than some row counts as
	// broken.
	allFailing = 20
)

// pusher sends batches. One for the whole run, since what one batch learns holds for all.
type pusher struct {
	limiter    *limiter
	clock      pace.Clock
	halt       *halt
	maxRetries int
	// onTooLarge is told that a batch of so many rows was too large.
	onTooLarge func(rows int)

	mutex    sync.Mutex
	failures int
	// refusedAlone counts rows that were refused alone, by a status, before anything was taken at all.
	refusedAlone int
	everWorked   bool
}

// push returns one answer per row, in order. With an error no row is to blame, and nothing is known about the rows.
func (p *pusher) push(b batch) ([]answer, error) {
	return p.pushPart(b, 0, b.rows, p.maxRetries)
}

func (p *pusher) pushPart(b batch, from, to, retries int) ([]answer, error) {
	answers, err := p.send(b, from, to, retries)
	if err == nil || !p.blamesRows(err) {
		return answers, err
	}
	if to-from == 1 {
		if p.refusesEverything() {
			return nil, err
		}
		return []answer{refusalOf(err)}, nil
	}
	if statusOf(err) == http.StatusRequestEntityTooLarge || growpanel.IsTimeout(err) {
		p.onTooLarge(to - from)
	}
	middle := from + (to-from+1)/2
	for _, half := range [][2]int{{from, middle}, {middle, to}} {
		// A part that fails is split again, so only a row that stands alone deserves patience.
		patience := 0
		if half[1]-half[0] == 1 {
			patience = p.maxRetries
		}
		more, err := p.pushPart(b, half[0], half[1], patience)
		if err != nil {
			return nil, err
		}
		answers = append(answers, more...)
	}
	return answers, nil
}

// refusesEverything counts a row that was refused alone. A server that has taken nothing yet refuses the way of asking,
// not one row after the other.
func (p *pusher) refusesEverything() bool {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	if p.everWorked {
		return false
	}
	p.refusedAlone++
	return p.refusedAlone >= allFailing
}

// blamesRows says whether a smaller batch could fare better. When everything fails, it is not the rows.
func (p *pusher) blamesRows(err error) bool {
	if p.halt.caller.Err() != nil {
		return false
	}
	status := statusOf(err)
	switch status {
	case http.StatusBadRequest, http.StatusRequestEntityTooLarge, http.StatusUnprocessableEntity:
		return true
	}
	passing := growpanel.IsTimeout(err) || (status != http.StatusTooManyRequests && pace.IsPassing(status))
	p.mutex.Lock()
	defer p.mutex.Unlock()
	return passing && p.failures < allFailing
}

func (p *pusher) send(b batch, from, to, retries int) ([]answer, error) {
	waits, attempt := 0, 0
	for {
		if err := p.limiter.take(p.halt.ctx); err != nil {
			return nil, err
		}
		results, err := b.send(from, to)
		if err == nil {
			answers, err := answersIn(results, to-from)
			if err == nil {
				p.worked()
			}
			return answers, err
		}
		if p.halt.caller.Err() != nil {
			return nil, err
		}
		if growpanel.IsRateLimited(err) {
			waits++
			pause := pauseAfter(err)
			if pause == 0 {
				pause = pace.Backoff(waits, p.clock.Random())
			}
			if waits > longestPatience || pause > longestPause {
				return nil, err
			}
			p.limiter.pause(pause)
			continue
		}
		lost := growpanel.IsConnection(err) && !growpanel.IsTimeout(err)
		if !growpanel.IsConnection(err) && !pace.IsPassing(statusOf(err)) {
			return nil, err
		}
		// A connection that was lost says nothing about the rows, so it deserves the same patience everywhere.
		if attempt >= retries && (!lost || attempt >= p.maxRetries) {
			p.failed()
			return nil, err
		}
		if err := p.clock.Sleep(p.halt.ctx, pace.Backoff(attempt, p.clock.Random())); err != nil {
			return nil, err
		}
		attempt++
	}
}

func (p *pusher) worked() {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	p.failures, p.everWorked = 0, true
}

func (p *pusher) failed() {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	p.failures++
}

// statusOf is the HTTP status that a call failed with; 0 when no answer came or it said success.
func statusOf(err error) int {
	var failed *growpanel.Error
	if errors.As(err, &failed) && !growpanel.IsInvalidResponse(err) {
		return failed.Status
	}
	return 0
}

// pauseAfter is how long the server asked to wait; 0 when it did not say.
func pauseAfter(err error) time.Duration {
	var failed *growpanel.Error
	if errors.As(err, &failed) {
		return failed.RetryAfter
	}
	return 0
}

var namedField = regexp.MustCompile(`(?s)^([a-z_]+(?:\.\w+)*): (.+)$`)

// fieldAndReason splits a message of the API, plan_id: no plan 'x', at the field that it names.
func fieldAndReason(message string) (field, reason string) {
	if named := namedField.FindStringSubmatch(message); named != nil {
		return named[1], named[2]
	}
	return "", message
}

func refusalOf(err error) answer {
	message := err.Error()
	var failed *growpanel.Error
	if errors.As(err, &failed) {
		message = failed.Message
	}
	field, reason := fieldAndReason(message)
	status := statusOf(err)
	if status != 0 {
		reason = fmt.Sprintf("%s (HTTP %d)", reason, status)
	}
	return answer{field: field, reason: reason, mayPass: status == 0 || pace.IsPassing(status)}
}

// answersIn are the outcomes in an answer of the API. Anything but one per row means that something else has answered.
func answersIn(results *growpanel.ImportResults, rows int) ([]answer, error) {
	if len(results.Result) != rows {
		return nil, fmt.Errorf("the server answered %d outcomes for %d rows; check the base URL", len(results.Result), rows)
	}
	answers := make([]answer, rows)
	for i, outcome := range results.Result {
		if outcome.ExportStatus != growpanel.ImportStatusError {
			answers[i].stored = true
			continue
		}
		words := "The API gave no reason"
		if outcome.ExportError != nil {
			words = *outcome.ExportError
		}
		field, reason := fieldAndReason(words)
		answers[i] = answer{field: field, reason: reason, mayPass: unknownReference.MatchString(words)}
	}
	return answers, nil
}

// unknownReference is a refusal that says that the row's customer, plan or invoice does not exist, in whatever words.
var unknownReference = regexp.MustCompile(`(?i)\bno (such )?(customer|plan|invoice)\b|` +
	`\b(customer|plan|invoice)\b.*\b(not found|unknown|not exist|must exist)\b|` +
	`\bunknown (customer|plan|invoice)\b`)
