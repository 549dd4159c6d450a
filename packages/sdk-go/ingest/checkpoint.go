package ingest

// Where a run stands, so that another one can go on from there.

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
)

// ResourceCheckpoint is where a run stands with one kind of rows.
type ResourceCheckpoint struct {
	Settled
	// Ended says whether the input has been read to its end.
	Ended bool `json:"ended"`
}

// Checkpoint is where a run stands. It is good for encoding/json.
type Checkpoint struct {
	Version int `json:"version"`
	// Target says what the run pushes, and where to.
	Target    string             `json:"target"`
	Customers ResourceCheckpoint `json:"customers"`
	Plans     ResourceCheckpoint `json:"plans"`
	Invoices  ResourceCheckpoint `json:"invoices"`
	// Problems are rows that were not stored, among those that are done.
	Problems []Outcome `json:"problems"`
}

const checkpointVersion = 1

// CheckpointStore keeps the checkpoint of one run. Whatever can hold a small JSON document will do: a row of a
// database, a key of Redis. Save is called after every batch that the API has taken, never twice at the same time, and
// must replace what was there as a whole. The context of a call does not end with that of the run.
type CheckpointStore interface {
	// Load returns what was saved last; nil when there is nothing.
	Load(context.Context) (*Checkpoint, error)
	Save(context.Context, *Checkpoint) error
	// Clear is called when a run has come to its end.
	Clear(context.Context) error
}

// FileCheckpoint keeps the checkpoint of a run in a file, in a folder that exists. A new one is written beside it and
// moved over it, so that the file is whole at every moment. It is removed when the run has come to its end. One file
// for one run.
func FileCheckpoint(path string) CheckpointStore { return checkpointFile(path) }

type checkpointFile string

func (path checkpointFile) Load(context.Context) (*Checkpoint, error) {
	text, err := os.ReadFile(string(path))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	checkpoint := new(Checkpoint)
	if err := json.Unmarshal(text, checkpoint); err != nil {
		return nil, fmt.Errorf("%s is not a checkpoint: %w", string(path), err)
	}
	return checkpoint, nil
}

func (path checkpointFile) Save(_ context.Context, checkpoint *Checkpoint) error {
	text, err := json.Marshal(checkpoint)
	if err != nil {
		return err
	}
	next := string(path) + ".next"
	if err := writeThrough(next, text); err != nil {
		return err
	}
	return os.Rename(next, string(path))
}

// writeThrough writes a file to the disk, so that a machine that loses its power does not keep an empty one.
func writeThrough(path string, text []byte) error {
	file, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_TRUNC, 0o600)
	if err != nil {
		return err
	}
	_, err = file.Write(text)
	return errors.Join(err, file.Sync(), file.Close())
}

func (path checkpointFile) Clear(context.Context) error {
	if err := os.Remove(string(path)); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return nil
}

// assertFits says when a checkpoint can't be taken up by a run.
func (c *Checkpoint) assertFits(target string) error {
	whole := c.Version == checkpointVersion && c.Target != ""
	for _, each := range []ResourceCheckpoint{c.Customers, c.Plans, c.Invoices} {
		whole = whole && each.Position >= 0
	}
	if !whole {
		return errors.New(
			"the checkpoint holds something that this version does not understand; clear it to start from the beginning")
	}
	if c.Target != target {
		return fmt.Errorf("the checkpoint belongs to another run (%s), this one is %s; clear it, or use another store",
			c.Target, target)
	}
	return nil
}

func (c *Checkpoint) of(resource Resource) *ResourceCheckpoint {
	switch resource {
	case Customers:
		return &c.Customers
	case Plans:
		return &c.Plans
	default:
		return &c.Invoices
	}
}
