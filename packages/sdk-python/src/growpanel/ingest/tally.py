"""Keeps count of what becomes of the rows, in bounded memory."""

from __future__ import annotations

from typing import Any, Dict, List, Mapping, Tuple

from attrs import asdict, define

from .positions import Settled
from .result import IngestResult, IngestWarning, Resource, ResourceResult, RowOutcome, WarnedRow, WarningKind, resources

_LONGEST_EXAMPLE_LIST = 10


@define
class Counts:
    read: int = 0
    sent: int = 0
    stored: int = 0
    refused: int = 0
    invalid: int = 0
    resumed: int = 0


class Tally:
    def __init__(self, keep: int) -> None:
        self.counts: Dict[Resource, Counts] = {resource: Counts() for resource in resources}
        self.requests = 0
        self._keep = keep
        #: With their places in the order of pushing.
        self._problems: List[Tuple[RowOutcome, int]] = []
        self._warnings: Dict[Tuple[WarningKind, Resource], IngestWarning] = {}

    def resume(self, resource: Resource, start: Settled) -> None:
        """Takes over what an earlier run had counted."""
        done = start.position
        self.counts[resource] = Counts(done, 0, start.stored, start.refused, start.invalid, done)

    def restore(self, problems: List[Mapping[str, Any]]) -> None:
        """Takes over problems that an earlier run had found."""
        self._problems += [(RowOutcome(**problem), -1) for problem in problems]

    def note_problem(self, problem: RowOutcome, position: int) -> None:
        counts = self.counts[problem.resource]
        if problem.outcome == "invalid":
            counts.invalid += 1
        else:
            counts.refused += 1
        if len(self._problems) < self._keep:
            self._problems.append((problem, position))

    def warn(self, kind: WarningKind, resource: Resource, example: WarnedRow) -> None:
        warning = self._warnings.setdefault((kind, resource), IngestWarning(kind, resource))
        warning.count += 1
        if len(warning.examples) < _LONGEST_EXAMPLE_LIST:
            warning.examples.append(example)

    def problems_before(self, positions: Mapping[Resource, int]) -> List[Dict[str, Any]]:
        """The kept problems of rows before these positions, as JSON."""
        return [asdict(problem) for problem, at in self._problems if at < positions[problem.resource]]

    def result(self, duration: float) -> IngestResult:
        problems = sorted(
            (problem for problem, _ in self._problems), key=lambda each: (resources.index(each.resource), each.row)
        )
        every = sum(counts.refused + counts.invalid for counts in self.counts.values())
        return IngestResult(
            customers=self._of("customers"),
            plans=self._of("plans"),
            invoices=self._of("invoices"),
            problems=problems,
            more_problems=every - len(problems),
            warnings=list(self._warnings.values()),
            requests=self.requests,
            duration=duration,
        )

    def _of(self, resource: Resource) -> ResourceResult:
        counts = self.counts[resource]
        return ResourceResult(
            read=counts.read,
            stored=counts.stored,
            refused=counts.refused,
            invalid=counts.invalid,
            unconfirmed=counts.read - counts.stored - counts.refused - counts.invalid,
            resumed=counts.resumed,
        )
