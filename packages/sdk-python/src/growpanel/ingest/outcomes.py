"""Follows each row of one kind to its outcome: stored, refused, invalid, or waiting for what it refers to."""

from __future__ import annotations

from typing import Any, Dict, List, NamedTuple, Optional

from .._core.errors import ArgumentError
from .check import Fault, fields_of
from .context import KnownIds, RunContext
from .errors import Stop
from .inspector import Inspector
from .lanes import Entry
from .positions import Positions, RowState
from .push import Answer
from .result import Resource, RowOutcome
from .steps import Steps


class Refusal(NamedTuple):
    entry: Entry
    answer: Answer


def id_of(row: Any) -> str:
    """The id of a row, if it has one that is text; else nothing."""
    id = (fields_of(row) or {}).get("id")
    return id if isinstance(id, str) else ""


def _words_of(problem: RowOutcome) -> str:
    return f"{problem.field}: {problem.reason}" if problem.field else problem.reason


class Outcomes:
    def __init__(self, context: RunContext, resource: Resource, positions: Positions, inspector: Inspector) -> None:
        self._context = context
        self._resource: Resource = resource
        self._positions = positions
        self._inspector = inspector
        #: Rows that are sent once more at the end, by id.
        self.waiting: Dict[str, Refusal] = {}

    @property
    def known(self) -> Optional[KnownIds]:
        return self._context.known.get(self._resource)

    def taken_waiting(self) -> List[Refusal]:
        """What waited, in the order in which it was read; it waits no more."""
        refusals = sorted(self.waiting.values(), key=lambda refusal: refusal.entry.position)
        self.waiting.clear()
        return refusals

    def settle(self, entry: Entry, answer: Answer, for_good: bool) -> Optional[Steps[None]]:
        if answer.stored:
            return self._store(entry)
        if for_good or not answer.may_pass or not self._is_newest(entry):
            return self.refuse(Refusal(entry, answer))
        self._positions.settle(entry.position, "waiting")
        self.waiting[entry.id] = Refusal(entry, answer)
        return None

    def reject(self, raw: Any, row: int, position: int, fault: Fault) -> Steps[None]:
        """A row that is not sent.

        :raises Stop: when such a row ends the run. Once it is put right, the next run goes on with it.
        """
        problem = RowOutcome(self._resource, row, id_of(raw) or None, "invalid", fault.field, fault.reason)
        self._context.tally.note_problem(problem, position)
        if self._context.options.on_invalid == "stop":
            yield from self._told(problem, position, None)
            raise Stop("row", ArgumentError(_words_of(problem)), self._resource, row)
        self._positions.take(id_of(raw))
        yield from self._told(problem, position, "invalid")

    def refuse(self, refusal: Refusal) -> Steps[None]:
        entry, answer = refusal
        reason = answer.reason + self._hint(entry, answer.field)
        problem = RowOutcome(self._resource, entry.row, entry.id, "refused", answer.field, reason)
        self._context.tally.note_problem(problem, entry.position)
        if self._context.options.on_invalid == "stop":
            # As for an invalid row: not settled, so that the next run begins with it.
            yield from self._told(problem, entry.position, None)
            self._context.halt.call(Stop("row", ArgumentError(_words_of(problem)), self._resource, entry.row))
        else:
            yield from self._told(problem, entry.position, "refused")

    def _store(self, entry: Entry) -> Optional[Steps[None]]:
        if self.known is not None:
            self.known.add(entry.id)
        self._context.tally.counts[self._resource].stored += 1
        # Most rows end here: nothing is made that nobody wants to see.
        if self._context.options.on_row is None:
            self._positions.settle(entry.position, "stored")
            return None
        return self._told(RowOutcome(self._resource, entry.row, entry.id, "stored"), entry.position, "stored")

    def _told(self, outcome: RowOutcome, position: int, state: Optional[RowState]) -> Steps[None]:
        """Tells the caller, and only then counts the row as done: a run that dies in between tells again."""
        on_row = self._context.options.on_row
        told = on_row is None or (yield from self._context.tell(on_row, outcome, self._resource))
        if told and state is not None:
            self._positions.settle(position, state)

    def _hint(self, entry: Entry, field: str) -> str:
        """For a reference that the API does not know: that this run has not brought it either."""
        kinds: Dict[str, Resource] = {"customer_id": "customers", "plan_id": "plans"}
        kind = kinds.get(field)
        known = self._context.known.get(kind) if kind else None
        id = entry.body.get(field)
        if known is None or not isinstance(id, str) or not known.lacks(id):
            return ""
        return f" (nor was it among the {kind} that this run has stored)"

    def _is_newest(self, entry: Entry) -> bool:
        """Whether no later row with the same id has been read."""
        last = self._inspector.last_place_of(entry.id)
        return last is None or last.position == entry.position
