package ingest

// Keeps count of what becomes of the rows, in bounded memory.

import (
	"slices"
	"time"
)

const mostExamples = 10

type counts struct {
	read, sent, stored, refused, invalid, resumed int
}

type keptProblem struct {
	Outcome
	// position is its place in the order of pushing.
	position int
}

// tally is guarded by the lock of the run.
type tally struct {
	counts   map[Resource]*counts
	keep     int
	onRow    func(Outcome) error
	problems []keptProblem
	warnings []*Warning
}

func newTally(keep int, onRow func(Outcome) error) *tally {
	t := &tally{counts: map[Resource]*counts{}, keep: keep, onRow: onRow}
	for _, resource := range resources {
		t.counts[resource] = &counts{}
	}
	return t
}

// resume takes over what an earlier run had counted.
func (t *tally) resume(resource Resource, at Settled) {
	*t.counts[resource] = counts{
		read: at.Position, resumed: at.Position, stored: at.Stored, refused: at.Refused, invalid: at.Invalid,
	}
}

// restore takes over problems that an earlier run had found.
func (t *tally) restore(problems []Outcome) {
	for _, problem := range problems {
		t.problems = append(t.problems, keptProblem{problem, -1})
	}
}

// note counts what became of a row and tells the caller, whose error it returns.
func (t *tally) note(outcome Outcome, position int) error {
	counts := t.counts[outcome.Resource]
	switch outcome.Status {
	case Stored:
		counts.stored++
	case Refused:
		counts.refused++
	case Invalid:
		counts.invalid++
	}
	if outcome.Status != Stored && len(t.problems) < t.keep {
		t.problems = append(t.problems, keptProblem{outcome, position})
	}
	if t.onRow == nil {
		return nil
	}
	return t.onRow(outcome)
}

func (t *tally) warn(kind WarningKind, resource Resource, example WarningExample) {
	index := slices.IndexFunc(t.warnings, func(w *Warning) bool { return w.Kind == kind && w.Resource == resource })
	if index < 0 {
		index = len(t.warnings)
		t.warnings = append(t.warnings, &Warning{Kind: kind, Resource: resource})
	}
	warning := t.warnings[index]
	warning.Count++
	if len(warning.Examples) < mostExamples {
		warning.Examples = append(warning.Examples, example)
	}
}

// problemsBefore are the kept problems of rows before these positions.
func (t *tally) problemsBefore(positions map[Resource]int) []Outcome {
	problems := []Outcome{}
	for _, problem := range t.problems {
		if problem.position < positions[problem.Resource] {
			problems = append(problems, problem.Outcome)
		}
	}
	return problems
}

func (t *tally) result(requests int, duration time.Duration) *Result {
	result := &Result{Requests: requests, Duration: duration}
	all := 0
	for resource, into := range map[Resource]*Counts{
		Customers: &result.Customers, Plans: &result.Plans, Invoices: &result.Invoices,
	} {
		c := t.counts[resource]
		*into = Counts{
			Read: c.read, Stored: c.stored, Refused: c.refused, Invalid: c.invalid, Resumed: c.resumed,
			Unconfirmed: c.read - c.stored - c.refused - c.invalid,
		}
		all += c.refused + c.invalid
	}
	for _, problem := range t.problems {
		result.Problems = append(result.Problems, problem.Outcome)
	}
	slices.SortStableFunc(result.Problems, func(a, b Outcome) int {
		if kinds := slices.Index(resources[:], a.Resource) - slices.Index(resources[:], b.Resource); kinds != 0 {
			return kinds
		}
		return a.Row - b.Row
	})
	result.MoreProblems = all - len(t.problems)
	for _, warning := range t.warnings {
		result.Warnings = append(result.Warnings, *warning)
	}
	return result
}
