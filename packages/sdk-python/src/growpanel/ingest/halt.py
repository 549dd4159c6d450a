"""Ends a run early: keeps the first reason, and wakes whoever sleeps."""

from __future__ import annotations

from typing import Callable, Optional

from .errors import Stop


class Halted(Exception):
    """Work that was given up, since the run has been ended."""


class Halt:
    def __init__(self) -> None:
        #: Why; None until then.
        self.reason: Optional[Stop] = None
        #: Set by the driver: wakes its sleepers.
        self.wake: Callable[[], None] = lambda: None

    @property
    def called(self) -> bool:
        return self.reason is not None

    def call(self, reason: Stop) -> None:
        """Only the first call counts. Requests that are under way go on."""
        if self.reason is None:
            self.reason = reason
            self.wake()
