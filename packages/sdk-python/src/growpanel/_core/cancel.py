"""Ends calls from another thread."""

from __future__ import annotations

import threading
from typing import Callable, List


class CancelToken:
    """Ends the calls of a client early, from any thread: they raise ``AbortError`` within milliseconds, whether they
    wait for an answer or for their next attempt. In async code, cancel the task instead.

    Example::

        token = CancelToken()
        threading.Timer(2, token.cancel).start()
        gp.with_options(cancel=token).reports.mrr(interval="day")
    """

    def __init__(self) -> None:
        self._event = threading.Event()
        self._lock = threading.Lock()
        self._callbacks: List[Callable[[], None]] = []

    def cancel(self) -> None:
        """Ends the calls that run with this token, and refuses those that follow."""
        with self._lock:
            self._event.set()
            callbacks, self._callbacks = self._callbacks, []
        for callback in callbacks:
            callback()

    @property
    def cancelled(self) -> bool:
        return self._event.is_set()

    def wait(self, seconds: float) -> bool:
        """Waits so long at most; True when the token was cancelled."""
        return self._event.wait(seconds)

    def _subscribe(self, callback: Callable[[], None]) -> Callable[[], None]:
        """Calls back when the token is cancelled, at once when it is already. Returns what ends that."""
        with self._lock:
            if not self._event.is_set():
                self._callbacks.append(callback)
                return lambda: self._unsubscribe(callback)
        callback()
        return lambda: None

    def _unsubscribe(self, callback: Callable[[], None]) -> None:
        with self._lock:
            if callback in self._callbacks:
                self._callbacks.remove(callback)
