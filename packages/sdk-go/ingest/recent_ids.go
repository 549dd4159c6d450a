package ingest

// Ids in bounded memory: hashes instead of texts, and the oldest forgotten.

import "hash/maphash"

var seed = maphash.MakeSeed()

func hashOf(id string) uint64 { return maphash.String(seed, id) }

// place is where a row with some id was.
type place struct{ position, lane int }

// recentIDs are the ids read last, to notice that one comes twice: two generations, of which the older is forgotten.
type recentIDs struct {
	capacity   int
	young, old map[uint64]place
}

// newRecentIDs remembers so many ids at least.
func newRecentIDs(capacity int) *recentIDs {
	return &recentIDs{capacity, map[uint64]place{}, map[uint64]place{}}
}

func (r *recentIDs) find(id string) (place, bool) {
	hash := hashOf(id)
	if found, is := r.young[hash]; is {
		return found, true
	}
	found, is := r.old[hash]
	return found, is
}

func (r *recentIDs) add(id string, at place) {
	r.young[hashOf(id)] = at
	if len(r.young) >= r.capacity {
		r.young, r.old = r.old, r.young
		clear(r.young)
	}
}

// mostKnown is how many ids of customers and of plans are remembered, to say more about invoices that are refused.
const mostKnown = 100_000

// knownIDs are the customers or plans that a run has stored, up to a number that fits into memory.
type knownIDs map[uint64]struct{}

func (k knownIDs) add(id string) {
	if len(k) < mostKnown {
		k[hashOf(id)] = struct{}{}
	}
}

// lacks says for certain that an id was not added.
func (k knownIDs) lacks(id string) bool {
	_, has := k[hashOf(id)]
	return !has && len(k) < mostKnown
}
