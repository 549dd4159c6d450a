package ingest_test

// What checkpoints are taken up, and how a file keeps one.

import (
	"context"
	"errors"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	growpanel "github.com/growpanel/growpanel-sdk-go"
	"github.com/growpanel/growpanel-sdk-go/ingest"
)

func TestCheckpointOfSomethingElse(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	w := open(t, func(_ sent, forward func() (*http.Response, error), count int) (*http.Response, error) {
		if count == 2 {
			cancel()
		}
		return forward()
	})
	rows := year(50)
	store := &inMemory{}
	input := ingest.Input{DataSource: w.source, Customers: ingest.FromSlice(rows.customers)}
	options := []ingest.Option{ingest.WithCheckpoint(store), ingest.WithBatchSize(10), ingest.WithConcurrency(1)}
	if _, err := ingest.Run(ctx, w.gp, input, options...); err == nil {
		t.Fatal("the run was not canceled")
	}
	requests := len(w.sent())
	refused := func(input ingest.Input, message string, more ...ingest.Option) {
		t.Helper()
		_, err := ingest.Run(context.Background(), w.gp, input, append(options, more...)...)
		var stopped *ingest.Error
		if !errors.As(err, &stopped) || stopped.Cause != ingest.CauseCheckpoint || !strings.Contains(err.Error(), message) {
			t.Errorf("got %v, expected %q", err, message)
		}
	}
	other := input
	other.DataSource = "ds_other"
	refused(other, "ds_other customers; clear it")
	refused(input, "the checkpoint belongs to another run", ingest.WithName("January"))
	other = input
	other.Plans = ingest.FromSlice(rows.plans)
	refused(other, "the checkpoint belongs to another run")
	other = input
	reversed := slices.Clone(rows.customers)
	slices.Reverse(reversed)
	other.Customers = ingest.FromSlice(reversed)
	refused(other, "made with other customers: it says that 10 are done, the last with id 'cus_9'")
	other.Customers = ingest.FromSlice[growpanel.CustomerInput](nil)
	refused(other, "made with other customers")
	store.text = []byte(`{"version":2}`)
	refused(input, "this version does not understand")
	assertEqual(t, "requests", len(w.sent()), requests)
}

type fullDisk struct{ inMemory }

func (*fullDisk) Save(context.Context, *ingest.Checkpoint) error { return errors.New("disk full") }

func TestCheckpointThatCannotBeSaved(t *testing.T) {
	w := open(t, nil)
	_, err := ingest.Run(context.Background(), w.gp, year(3).input(w), ingest.WithCheckpoint(&fullDisk{}))
	assertStopped(t, err, ingest.CauseCheckpoint, "", 0, "ingest: stopped: disk full")
}

func TestCheckpointFile(t *testing.T) {
	ctx := context.Background()
	folder := t.TempDir()
	path := filepath.Join(folder, "c.json")
	store := ingest.FileCheckpoint(path)
	if checkpoint, err := store.Load(ctx); checkpoint != nil || err != nil {
		t.Fatal(checkpoint, err)
	}
	saved := &ingest.Checkpoint{Version: 1, Target: "here", Problems: []ingest.Outcome{{Resource: ingest.Plans, Row: 3}}}
	saved.Invoices.Position, saved.Invoices.Waiting = 7, []int{2}
	if err := store.Save(ctx, saved); err != nil {
		t.Fatal(err)
	}
	loaded, err := store.Load(ctx)
	if err != nil {
		t.Fatal(err)
	}
	assertEqual(t, "checkpoint", *loaded, *saved)
	if files, _ := os.ReadDir(folder); len(files) != 1 {
		t.Error(files)
	}
	if err := os.WriteFile(path, []byte(`{"ver`), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := store.Load(ctx); err == nil || !strings.Contains(err.Error(), "c.json is not a checkpoint") {
		t.Error(err)
	}
	for range 2 {
		if err := store.Clear(ctx); err != nil {
			t.Error(err)
		}
	}
}
