"""A few senders side by side. Rows of one lane are sent one batch after the other, in their order; so whoever puts all
rows of a customer into one lane keeps the customer's order.
"""

from __future__ import annotations

from typing import List, NamedTuple, Optional

from .check import Body


class Entry(NamedTuple):
    """A row on its way."""

    id: str
    #: Counted from 1 in its input.
    row: int
    position: int
    body: Body


class Batch(NamedTuple):
    #: None for rows that are sent once more at the end.
    lane: Optional[int]
    entries: List[Entry]


class Lanes:
    def __init__(self, count: int) -> None:
        self._waiting: List[List[Entry]] = [[] for _ in range(count)]
        self._sending = [False] * count

    def __len__(self) -> int:
        return len(self._waiting)

    def add(self, lane: int, entry: Entry) -> int:
        """Returns how many rows wait in the lane now."""
        self._waiting[lane].append(entry)
        return len(self._waiting[lane])

    def has(self, lane: int, rows: int) -> bool:
        return len(self._waiting[lane]) >= rows

    def next_batch(self, lane: int, size: int) -> Optional[Batch]:
        """What is to be sent now; None while the lane is sending, and when it has nothing."""
        waiting = self._waiting[lane]
        if self._sending[lane] or not waiting:
            return None
        self._sending[lane] = True
        self._waiting[lane] = waiting[size:]
        return Batch(lane, waiting[:size])

    def answered(self, lane: int) -> None:
        self._sending[lane] = False

    @property
    def sending(self) -> bool:
        return any(self._sending)

    @property
    def empty(self) -> bool:
        return not self.sending and not any(self._waiting)
