"""The ids read last, to notice that one comes twice."""

from __future__ import annotations

from typing import Dict, NamedTuple, Optional


class Place(NamedTuple):
    """Where a row with some id was."""

    position: int
    lane: int


class RecentIds:
    """Bounded: two generations, of which the older is forgotten."""

    def __init__(self, capacity: int) -> None:
        """``capacity`` is how many ids are remembered at least."""
        self._capacity = capacity
        self._young: Dict[str, Place] = {}
        self._old: Dict[str, Place] = {}

    def find(self, id: str) -> Optional[Place]:
        return self._young.get(id) or self._old.get(id)

    def add(self, id: str, place: Place) -> None:
        self._young[id] = place
        if len(self._young) >= self._capacity:
            self._old, self._young = self._young, {}
