"""Holds requests back that would exceed the API's documented limits, so that 429 stays the exception."""

from __future__ import annotations

import threading
from collections import deque
from typing import Deque

from .._generated.facts import rate_limit_window, rate_limits


class RateLimiter:
    """A sliding window per documented limit; the first limit that fits a request counts. Safe across threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._windows: "list[tuple[str, str, Deque[float]]]" = [
            (method, path, deque(maxlen=requests)) for method, path, requests in rate_limits
        ]

    def take(self, method: str, path: str, now: float) -> float:
        """Seconds until a request may go. 0 counts it as sent; anything else does not: ask again then."""
        with self._lock:
            for limited, prefix, sent in self._windows:
                if method != limited or not path.startswith(prefix):
                    continue
                if len(sent) == sent.maxlen and sent[0] + rate_limit_window > now:
                    return sent[0] + rate_limit_window - now
                sent.append(now)
                return 0.0
        return 0.0
