package ingest_test

// What tests of interrupted runs share: an input, a store, and what is compared.

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"sync"
	"sync/atomic"

	"github.com/growpanel/growpanel-sdk-go/ingest"
)

// killable is an input with every kind of row that needs care.
func killable() billing {
	b := year(9)
	second := invoice("second", "cus_2", "2024-05-30")
	second.Amount = 70_000
	again := b.invoices[3]
	again.Amount = 77_700
	rows := slices.Clone(b.invoices[:20])
	rows = append(rows, invoice("orphan", "nobody", "2024-02-20")) // refused, and reported only at the end
	rows = append(rows, b.invoices[20:40]...)
	rows = append(rows, invoice("broken", "cus_1", "2024-02-31")) // not even sent
	// Two on one moment, of which the later one decides.
	rows = append(rows, invoice("first", "cus_2", "2024-05-30"), second)
	rows = append(rows, b.invoices[40:]...)
	b.invoices = append(rows, again) // an update of a row long gone
	return b
}

// inMemory is a store that keeps the checkpoint as text.
type inMemory struct {
	mutex sync.Mutex
	text  []byte
	saves []ingest.Checkpoint
	// dead says that nothing is saved any more.
	dead    atomic.Bool
	cleared int
}

func (m *inMemory) Load(context.Context) (*ingest.Checkpoint, error) {
	m.mutex.Lock()
	defer m.mutex.Unlock()
	if m.text == nil {
		return nil, nil
	}
	checkpoint := new(ingest.Checkpoint)
	return checkpoint, json.Unmarshal(m.text, checkpoint)
}

func (m *inMemory) Save(_ context.Context, checkpoint *ingest.Checkpoint) error {
	m.mutex.Lock()
	defer m.mutex.Unlock()
	if m.dead.Load() {
		return nil
	}
	text, err := json.Marshal(checkpoint)
	m.text, m.saves = text, append(m.saves, *checkpoint)
	return err
}

func (m *inMemory) Clear(context.Context) error {
	m.mutex.Lock()
	defer m.mutex.Unlock()
	if !m.dead.Load() {
		m.text, m.cleared = nil, m.cleared+1
	}
	return nil
}

// places are the rows and fields of problems: a run that goes on knows less about why.
func places(problems []ingest.Outcome) (places []string) {
	for _, p := range problems {
		places = append(places, fmt.Sprintf("%s %d %s %s %s", p.Resource, p.Row, p.ID, p.Status, p.Field))
	}
	return places
}

func withoutResumed(result *ingest.Result) [3]ingest.Counts {
	counts := [3]ingest.Counts{result.Customers, result.Plans, result.Invoices}
	for i := range counts {
		counts[i].Resumed = 0
	}
	return counts
}
