package ingest_test

// A run that is killed anywhere and started again leaves behind what one undisturbed run would have left.

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"net/http"
	"slices"
	"testing"

	growpanel "github.com/growpanel/growpanel-sdk-go"
	"github.com/growpanel/growpanel-sdk-go/ingest"
)

// undisturbed is what one run leaves behind.
func undisturbed(t *testing.T) (state string, result *ingest.Result) {
	t.Helper()
	w := open(t, nil)
	result = w.push(killable().input(w), ingest.WithBatchSize(10))
	assertEqual(t, "invoices", result.Invoices, ingest.Counts{Read: 113, Stored: 111, Refused: 1, Invalid: 1})
	return w.state(), result
}

func TestStoppedAtAnyRequest(t *testing.T) {
	t.Parallel()
	expected, whole := undisturbed(t)
	for seed := range uint64(6) {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			chance := rand.New(rand.NewPCG(seed, 1))
			w := open(t, nil)
			store := &inMemory{}
			options := []ingest.Option{
				ingest.WithCheckpoint(store), ingest.WithBatchSize(3 + chance.IntN(28)), ingest.WithConcurrency(1 + chance.IntN(5)),
			}
			for range 1 + chance.IntN(3) {
				ctx, die := context.WithCancel(context.Background())
				at, taken := len(w.sent())+1+chance.IntN(8), chance.IntN(2) == 0
				w.mutex.Lock()
				w.wire = func(_ sent, forward func() (*http.Response, error), count int) (*http.Response, error) {
					if count < at {
						return forward()
					}
					// What a dead process would still save must not arrive, whether the API has stored the rows or not.
					store.dead.Store(true)
					if taken && count == at {
						if response, err := forward(); err == nil {
							_ = response.Body.Close()
						}
					}
					die()
					return nil, context.Canceled
				}
				w.mutex.Unlock()
				_, err := ingest.Run(ctx, w.gp, killable().input(w), options...)
				die()
				if err == nil {
					break
				}
				assertStopped(t, err, ingest.CauseCanceled, "", 0, "context canceled")
				store.dead.Store(false)
			}
			w.mutex.Lock()
			w.wire = nil
			w.mutex.Unlock()
			result := w.push(killable().input(w), options...)
			if store.text != nil {
				t.Error("the checkpoint is still there")
			}
			if w.state() != expected {
				t.Error("the state is another one")
			}
			assertEqual(t, "counts", withoutResumed(result), withoutResumed(whole))
			assertEqual(t, "problems", places(result.Problems), places(whole.Problems))
		})
	}
}

func TestCheckpointAfterEveryBatch(t *testing.T) {
	w := open(t, nil)
	store := &inMemory{}
	w.push(ingest.Input{DataSource: w.source, Customers: ingest.FromSlice(year(30).customers)},
		ingest.WithBatchSize(10), ingest.WithConcurrency(1), ingest.WithCheckpoint(store))
	var positions []int
	for _, checkpoint := range store.saves {
		positions = append(positions, checkpoint.Customers.Position)
	}
	if !slices.IsSorted(positions) || positions[len(positions)-1] != 30 {
		t.Error(positions)
	}
	last := store.saves[len(store.saves)-1].Customers
	if !last.Ended || last.Stored != 30 || last.LastID != "cus_29" || store.cleared != 1 {
		t.Errorf("%+v, cleared %d times", last, store.cleared)
	}
}

func TestCanceledRunGoesOn(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	w := open(t, func(_ sent, forward func() (*http.Response, error), count int) (*http.Response, error) {
		if count == 5 {
			cancel()
		}
		return forward()
	})
	store := &inMemory{}
	rows := year(20)
	options := []ingest.Option{ingest.WithBatchSize(10), ingest.WithConcurrency(1), ingest.WithCheckpoint(store)}
	result, err := ingest.Run(ctx, w.gp, rows.input(w), options...)
	assertStopped(t, err, ingest.CauseCanceled, "", 0, "context canceled")
	assertAccounted(t, result)
	if !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
	before := len(w.sent())
	result = w.push(rows.input(w), options...)
	assertEqual(t, "invoices read", result.Invoices.Read, 240)
	assertEqual(t, "customers resumed", result.Customers.Resumed, 20)
	if again := len(w.sent()) - before; again > 26 {
		t.Errorf("%d requests to go on", again)
	}
}

func TestRowThatCouldNotBeNotedIsToldOfAgain(t *testing.T) {
	w := open(t, nil)
	store := &inMemory{}
	told := map[string]bool{}
	full := true
	input := ingest.Input{
		DataSource: w.source, Customers: ingest.FromSlice([]growpanel.CustomerInput{customer("a"), customer("b"), customer("c")}),
	}
	options := []ingest.Option{ingest.WithCheckpoint(store), ingest.WithOnRow(func(outcome ingest.Outcome) error {
		if outcome.ID == "b" && full {
			return errors.New("no space")
		}
		told[outcome.ID] = true
		return nil
	})}
	_, err := ingest.Run(context.Background(), w.gp, input, options...)
	assertStopped(t, err, ingest.CauseCallback, ingest.Customers, 2, "no space")
	full = false
	result := w.push(input, options...)
	assertEqual(t, "stored", result.Customers.Stored, 3)
	assertEqual(t, "told", len(told), 3)
}

func TestRowThatStoppedARunIsTheFirstOfTheNext(t *testing.T) {
	w := open(t, nil)
	rows := []growpanel.CustomerInput{customer("a"), customer("b"), customer("c")}
	rows[1].Country = growpanel.Ptr("x")
	input := ingest.Input{DataSource: w.source, Customers: ingest.FromSlice(rows)}
	options := []ingest.Option{ingest.WithCheckpoint(&inMemory{}), ingest.WithOnInvalid(ingest.Stop)}
	for range 2 {
		_, err := ingest.Run(context.Background(), w.gp, input, options...)
		assertStopped(t, err, ingest.CauseRow, ingest.Customers, 2, "")
	}
	rows[1].Country = growpanel.Ptr("dk")
	result := w.push(input, options...)
	assertEqual(t, "customers", result.Customers, ingest.Counts{Read: 3, Stored: 3, Resumed: 1})
	assertEqual(t, "problems", len(result.Problems), 0)
}
