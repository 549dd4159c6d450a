package ingest

// Invoices in a slice are pushed by date. What comes as a stream keeps its order, since sorting it would mean to hold
// it all.

import (
	"slices"
	"time"
)

// byDate are the places of the rows in the order of their dates; nil when they are in order already. Rows of one day
// keep their order, and so do rows with the same id: of those the last one counts, whatever its date.
func byDate[T Row](kind *rowKind[T], rows []T) []int {
	instants := make([]time.Time, len(rows))
	latestOf := make(map[string]time.Time, len(rows))
	var before time.Time
	ordered := true
	for i := range rows {
		// What has no date is reported anyway, and stays where it is.
		if instant, exists := instantOf(kind.date(&rows[i])); exists {
			before = instant
		}
		instants[i] = before
		id := kind.id(&rows[i])
		if latest := latestOf[id]; latest.After(before) {
			instants[i] = latest
		}
		latestOf[id] = instants[i]
		ordered = ordered && (i == 0 || !instants[i].Before(instants[i-1]))
	}
	if ordered {
		return nil
	}
	order := make([]int, len(rows))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return instants[a].Compare(instants[b]) })
	return order
}
