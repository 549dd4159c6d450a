"""How far a run is, not more often than somebody can look."""

from __future__ import annotations

from typing import Callable, Optional

from .result import IngestProgress, Resource
from .tally import Counts

#: Seconds between two reports.
_INTERVAL = 0.1


class Progress:
    """The progress of one kind of rows."""

    def __init__(self, resource: Resource, counts: Counts, total: Optional[int], now: Callable[[], float]) -> None:
        self._resource: Resource = resource
        self._counts = counts
        self._total = total
        self._now = now
        self._since = now()
        self._last = float("-inf")

    def report(self, last: bool = False) -> Optional[IngestProgress]:
        """What is to be reported; None when that was done a moment ago. Never None for the last time."""
        now = self._now()
        if not last and now - self._last < _INTERVAL:
            return None
        self._last = now
        counts = self._counts
        refused = counts.refused + counts.invalid
        done = counts.stored + refused
        seconds = now - self._since
        rate = max(0, done - counts.resumed) / seconds if seconds > 0 else 0.0
        left = None if self._total is None or rate == 0 else max(0, self._total - done) / rate
        return IngestProgress(
            resource=self._resource,
            read=counts.read,
            sent=counts.sent,
            stored=counts.stored,
            refused=refused,
            total=self._total,
            rate=rate,
            seconds_left=left,
        )
