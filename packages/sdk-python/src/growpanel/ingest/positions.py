"""How far an input is done without a gap, although batches are answered out of order."""

from __future__ import annotations

from typing import List, Literal

from attrs import asdict, define, evolve, field

#: What became of a row. ``waiting``: its customer or plan is unknown, and it is sent once more at the end.
RowState = Literal["stored", "refused", "invalid", "waiting"]

_STATES: "tuple[RowState, ...]" = ("stored", "refused", "invalid", "waiting")


@define
class Settled:
    """What is settled without a gap from the first row on: where a run stands with one kind of rows."""

    #: Rows, from the first one.
    position: int = 0
    #: Id of the last of them; empty when there is none.
    last_id: str = ""
    stored: int = 0
    refused: int = 0
    invalid: int = 0
    #: Places of those rows among them that wait.
    waiting: List[int] = field(factory=list)
    #: Whether the input has been read to its end.
    ended: bool = False

    def as_json(self) -> "dict[str, object]":
        return asdict(self)


class Positions:
    """Rows that are being worked on: from the first that is not settled to the last that was read. A ring."""

    def __init__(self, start: Settled, capacity: int) -> None:
        self.settled = evolve(start, waiting=list(start.waiting))
        self.read = start.position
        self._capacity = capacity
        #: 0 while a row has no state, else one more than its place in ``_STATES``.
        self._states = bytearray(capacity)
        self._ids = [""] * capacity

    @property
    def full(self) -> bool:
        """Whether no more rows fit, until the first one is settled."""
        return self.read - self.settled.position >= self._capacity

    def take(self, id: str) -> int:
        """The place of the next row."""
        slot = self.read % self._capacity
        self._states[slot] = 0
        self._ids[slot] = id
        self.read += 1
        return self.read - 1

    def settle(self, position: int, state: RowState) -> None:
        settled = self.settled
        if position < settled.position:
            # A row that waited: it has been passed already.
            if position in settled.waiting:
                settled.waiting.remove(position)
            self._count(position, state)
            return
        self._states[position % self._capacity] = _STATES.index(state) + 1
        while settled.position < self.read:
            slot = settled.position % self._capacity
            passed = self._states[slot]
            if passed == 0:
                return
            settled.last_id = self._ids[slot]
            self._count(settled.position, _STATES[passed - 1])
            settled.position += 1

    def _count(self, position: int, state: RowState) -> None:
        if state == "waiting":
            self.settled.waiting.append(position)
        else:
            setattr(self.settled, state, getattr(self.settled, state) + 1)
