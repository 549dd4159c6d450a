package ingest

// One run: the three kinds of rows one after the other, over one limiter, one tally and one checkpoint.

import (
	"context"
	"strings"
	"sync"
	"sync/atomic"

	growpanel "github.com/growpanel/growpanel-sdk-go"
	"github.com/growpanel/growpanel-sdk-go/internal/pace"
)

// Run pushes customers, then plans, then invoices. It returns when every row has its outcome, or when the run can't go
// on. The result is there in both cases, and an error is always an [*Error]; rows that are not stored are no error, but
// in [Result.Problems]. No goroutine is left behind.
//
// When the context ends, requests under way are given up, and the checkpoint says what is certain.
func Run(ctx context.Context, gp *growpanel.Client, input Input, options ...Option) (*Result, error) {
	return run(ctx, gp, input, pace.RealClock{}, options)
}

// job is what all kinds of rows of a run share.
type job struct {
	gp         *growpanel.Client
	settings   settings
	dataSource string
	clock      pace.Clock
	halt       *halt
	pusher     *pusher
	saver      *saver
	requests   atomic.Int64

	// mutex guards everything below, and the runs of the kinds.
	mutex     sync.Mutex
	tally     *tally
	progress  *progressReport
	batchSize int
	// standing says where the run stands with each kind.
	standing map[Resource]func() ResourceCheckpoint
	// known are the ids that this run has stored, of kinds that it reads as a whole.
	known map[Resource]knownIDs
}

func run(
	ctx context.Context, gp *growpanel.Client, input Input, clock pace.Clock, options []Option,
) (*Result, error) {
	settings, wrong := settle(input, options)
	if wrong == nil && gp == nil {
		wrong = refuseOption("a client is needed, got nil")
	}
	if wrong != nil {
		return &Result{}, wrong
	}
	begun := clock.Now()
	j := &job{
		gp: gp, settings: settings, dataSource: input.DataSource, clock: clock, halt: newHalt(ctx),
		tally: newTally(settings.keepProblems, settings.onRow), batchSize: settings.batchSize,
		progress: &progressReport{tell: settings.onProgress, clock: clock},
		standing: map[Resource]func() ResourceCheckpoint{}, known: map[Resource]knownIDs{},
	}
	defer j.halt.cancel(nil)
	j.pusher = &pusher{
		limiter: newLimiter(settings.requestsPerWindow(gp.BaseURL()), clock), clock: clock, halt: j.halt,
		maxRetries: settings.maxRetries, onTooLarge: j.shrink,
	}
	failure := j.pushAll(input)
	result := j.tally.result(int(j.requests.Load()), clock.Now().Sub(begun))
	if failure != nil {
		return result, failure
	}
	return result, nil
}

// shrink halves the batches that follow one that was too large.
func (j *job) shrink(rows int) {
	j.mutex.Lock()
	defer j.mutex.Unlock()
	j.batchSize = min(j.batchSize, (rows+1)/2)
}

func (j *job) pushAll(input Input) (failure *Error) {
	target := targetOf(j.gp, input, j.settings.name)
	before, failure := j.load(target)
	if failure != nil {
		return failure
	}
	j.saver = &saver{
		ctx:     context.WithoutCancel(j.halt.caller),
		store:   j.settings.checkpoint,
		current: func() *Checkpoint { return j.checkpoint(target) },
		onError: func(err error) { j.halt.call(&Error{Cause: CauseCheckpoint, Err: err}) },
	}
	for _, resource := range resources {
		start := *before.of(resource)
		j.tally.resume(resource, start.Settled)
		j.standing[resource] = func() ResourceCheckpoint { return start }
	}
	failure = j.pushKinds(input, before)
	j.saver.mark()
	j.saver.settled()
	if failure == nil {
		failure = j.halt.reason()
	}
	if failure == nil && j.settings.checkpoint != nil {
		if err := j.settings.checkpoint.Clear(j.saver.ctx); err != nil {
			return &Error{Cause: CauseCheckpoint, Err: err}
		}
	}
	return failure
}

func (j *job) pushKinds(input Input, before *Checkpoint) *Error {
	if failure := pushKind(j, customerKind, input.Customers, before); failure != nil {
		return failure
	}
	if failure := pushKind(j, planKind, input.Plans, before); failure != nil {
		return failure
	}
	return pushKind(j, invoiceKind, input.Invoices, before)
}

func pushKind[T Row](j *job, kind *rowKind[T], rows Rows[T], before *Checkpoint) *Error {
	if failure := j.halt.reason(); failure != nil || !rows.given() {
		return failure
	}
	start := *before.of(kind.resource)
	k := newKindRun(j, kind, start)
	j.mutex.Lock()
	if kind.resource != Invoices && !start.Ended {
		j.known[kind.resource] = knownIDs{}
	}
	j.standing[kind.resource] = k.checkpoint
	j.mutex.Unlock()
	return k.push(rows)
}

// targetOf names what a run pushes, and where to.
func targetOf(gp *growpanel.Client, input Input, name string) string {
	var given []string
	for _, each := range []struct {
		resource Resource
		given    bool
	}{{Customers, input.Customers.given()}, {Plans, input.Plans.given()}, {Invoices, input.Invoices.given()}} {
		if each.given {
			given = append(given, string(each.resource))
		}
	}
	parts := []string{gp.BaseURL(), input.DataSource, strings.Join(given, "+")}
	if name != "" {
		parts = append(parts, name)
	}
	return strings.Join(parts, " ")
}

// load is where an earlier run stood; nowhere when there was none.
func (j *job) load(target string) (*Checkpoint, *Error) {
	if j.settings.checkpoint == nil {
		return &Checkpoint{}, nil
	}
	before, err := j.settings.checkpoint.Load(j.halt.caller)
	if j.halt.called() {
		return nil, j.halt.reason()
	}
	if err == nil && before != nil {
		err = before.assertFits(target)
	}
	if err != nil {
		return nil, &Error{Cause: CauseCheckpoint, Err: err}
	}
	if before == nil {
		return &Checkpoint{}, nil
	}
	j.tally.restore(before.Problems)
	return before, nil
}

func (j *job) checkpoint(target string) *Checkpoint {
	j.mutex.Lock()
	defer j.mutex.Unlock()
	checkpoint := &Checkpoint{Version: checkpointVersion, Target: target}
	positions := map[Resource]int{}
	for _, resource := range resources {
		standing := j.standing[resource]()
		*checkpoint.of(resource) = standing
		positions[resource] = standing.Position
	}
	checkpoint.Problems = j.tally.problemsBefore(positions)
	return checkpoint
}
