package ingest

// What a run is told, and what holds when it is not.

import (
	"regexp"

	"github.com/growpanel/growpanel-sdk-go/internal/contract"
)

// Option is a setting of a run.
type Option func(*settings)

// OnInvalid says what happens at a row that is invalid, or that the API refuses.
type OnInvalid string

const (
	// Collect goes on and reports.
	Collect OnInvalid = "collect"
	// Stop ends the run with an [*Error] at the first such row.
	Stop OnInvalid = "stop"
)

type settings struct {
	batchSize    int
	concurrency  int
	rateLimit    int // unknown: as the API documents
	maxRetries   int
	keepProblems int
	onInvalid    OnInvalid
	onRow        func(Outcome) error
	onProgress   func(Progress)
	checkpoint   CheckpointStore
	name         string
}

// WithBatchSize sets the rows per request, 1 to 10,000; 500 when left out. It halves by itself when the server finds a
// request too large.
func WithBatchSize(rows int) Option { return func(s *settings) { s.batchSize = rows } }

// WithConcurrency sets the requests at a time, 1 to 8; 4 when left out.
func WithConcurrency(requests int) Option { return func(s *settings) { s.concurrency = requests } }

// WithRateLimit sets the requests a minute; 0 for no limit. When left out it is the API's own limit, and none for a
// server on this machine. Whatever is set, an answer that says "too many" is obeyed.
func WithRateLimit(perMinute int) Option { return func(s *settings) { s.rateLimit = perMinute } }

// WithMaxRetries sets how often a request is tried again after a server error, a timeout or a lost connection; 3 when
// left out.
func WithMaxRetries(retries int) Option { return func(s *settings) { s.maxRetries = retries } }

// WithOnInvalid says what happens at a row that is not stored: [Collect] when left out.
func WithOnInvalid(what OnInvalid) Option { return func(s *settings) { s.onInvalid = what } }

// WithOnRow is told what became of each row as soon as it is certain, one row at a time. The run waits for it, so it
// must not wait for the run's own input. What it returns as an error ends the run, and the row is told of again by the
// next one. After a crash, the last few rows are told of again.
func WithOnRow(tell func(Outcome) error) Option { return func(s *settings) { s.onRow = tell } }

// WithProgress is told how far the run is, ten times a second at most, and at the end of each kind of rows.
func WithProgress(tell func(Progress)) Option { return func(s *settings) { s.onProgress = tell } }

// WithKeepProblems sets how many rows that went wrong are kept for the result and the checkpoint; 100 when left out.
func WithKeepProblems(rows int) Option { return func(s *settings) { s.keepProblems = rows } }

// WithCheckpoint says where the run notes how far it is, so that it can end at any point and be started again.
func WithCheckpoint(store CheckpointStore) Option { return func(s *settings) { s.checkpoint = store } }

// WithName names the inputs, such as the date of an export. A checkpoint is only taken up by a run with the same name,
// data source, API address and kinds of rows.
func WithName(name string) Option { return func(s *settings) { s.name = name } }

func settle(input Input, options []Option) (settings, *Error) {
	s := settings{
		batchSize: 500, concurrency: 4, rateLimit: unknown, maxRetries: 3, keepProblems: 100, onInvalid: Collect,
	}
	for _, option := range options {
		if option != nil {
			option(&s)
		}
	}
	if input.DataSource == "" {
		return s, refuseOption("DataSource must be the id of a data source; gp.Data.Sources.List lists them")
	}
	for _, number := range []struct {
		name               string
		value, least, most int
	}{
		{"the batch size", s.batchSize, 1, 10_000},
		{"the concurrency", s.concurrency, 1, 8},
		{"the retries", s.maxRetries, 0, 100},
		{"the number of problems to keep", s.keepProblems, 0, 100_000},
	} {
		if number.value < number.least || number.value > number.most {
			return s, refuseOption("%s must be from %d to %d, got %d", number.name, number.least, number.most, number.value)
		}
	}
	if s.rateLimit < 0 && s.rateLimit != unknown {
		return s, refuseOption("the rate limit must be 0 or more, got %d", s.rateLimit)
	}
	if s.onInvalid != Collect && s.onInvalid != Stop {
		return s, refuseOption("OnInvalid must be %q or %q, got %q", Collect, Stop, s.onInvalid)
	}
	return s, nil
}

// requestsPerWindow is how many requests may go within the API's window; 0 for any number.
func (s settings) requestsPerWindow(address string) int {
	if s.rateLimit != unknown {
		return s.rateLimit
	}
	if isLocal(address) {
		return 0
	}
	for _, limit := range contract.RateLimits {
		if limit.Method == "POST" {
			return limit.Requests
		}
	}
	return 0
}

var local = regexp.MustCompile(`(?i)^https?://(localhost|[^/:]+\.localhost|127(\.\d+){3}|\[::1\])(:\d+)?(/|$)`)

// isLocal says whether an address is on this machine: servers there have no limit of requests.
func isLocal(address string) bool { return local.MatchString(address) }
