"""A time limit for a whole call, in the form in which the HTTP client asks for the limits of its parts."""

from __future__ import annotations

import time
from typing import Optional


class Deadline:
    """Stands in for httpx's table of timeouts: each part of a call (connecting, sending, reading) that begins is given
    the time that is left, so that together they take no longer than the limit.
    """

    def __init__(self, seconds: float) -> None:
        """0 waits for ever."""
        self._end: Optional[float] = time.monotonic() + seconds if seconds > 0 else None

    def get(self, part: str, default: Optional[float] = None) -> Optional[float]:
        # A limit of 0 would mean "do not block" to a socket.
        return None if self._end is None else max(self._end - time.monotonic(), 0.001)

    @property
    def passed(self) -> bool:
        return self._end is not None and time.monotonic() >= self._end

    def lift(self) -> None:
        self._end = None
