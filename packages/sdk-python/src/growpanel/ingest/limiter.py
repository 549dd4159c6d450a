"""Keeps to the API's limit of requests, and lets one answer "too many" stop all senders."""

from __future__ import annotations

import threading
from collections import deque
from typing import Callable, Deque, Optional

from .steps import Sleep, Steps


class Limiter:
    """A sliding window. Safe across threads."""

    def __init__(self, requests: Optional[int], seconds: float, now: Callable[[], float]) -> None:
        """``requests`` may be sent in any ``seconds``; None for no limit."""
        self._seconds = seconds
        self._now = now
        self._lock = threading.Lock()
        self._sent: Deque[float] = deque(maxlen=requests)
        self._limited = requests is not None
        self._paused_until = float("-inf")

    def take(self) -> Steps[None]:
        """Sleeps until a request may be sent, and counts it."""
        while True:
            wait = self._wait()
            if wait <= 0:
                return
            yield Sleep(wait)

    def pause(self, seconds: float) -> None:
        """Nobody sends for so long."""
        with self._lock:
            self._paused_until = max(self._paused_until, self._now() + seconds)

    def _wait(self) -> float:
        with self._lock:
            now = self._now()
            if self._paused_until > now:
                return self._paused_until - now
            if not self._limited:
                return 0.0
            if len(self._sent) == self._sent.maxlen and self._sent[0] + self._seconds > now:
                return self._sent[0] + self._seconds - now
            self._sent.append(now)
            return 0.0
