package ingest

// Saves the newest state as often as the store can take it, one save at a time.

import (
	"context"
	"sync"
)

type saver struct {
	ctx     context.Context
	store   CheckpointStore // nil for none
	current func() *Checkpoint
	onError func(error)

	mutex   sync.Mutex
	stale   bool
	running bool
	done    sync.WaitGroup
}

// mark says that something has changed.
func (s *saver) mark() {
	if s.store == nil {
		return
	}
	s.mutex.Lock()
	defer s.mutex.Unlock()
	s.stale = true
	if !s.running {
		s.running = true
		s.done.Add(1)
		go s.save()
	}
}

// settled returns when everything marked so far is saved. Nothing may be marked meanwhile.
func (s *saver) settled() { s.done.Wait() }

func (s *saver) save() {
	defer s.done.Done()
	for s.isStale() {
		if err := s.store.Save(s.ctx, s.current()); err != nil {
			s.onError(err)
		}
	}
}

func (s *saver) isStale() bool {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	stale := s.stale
	s.stale, s.running = false, stale
	return stale
}
