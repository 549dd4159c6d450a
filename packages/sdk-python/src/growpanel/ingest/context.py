"""What all kinds of rows of a run share."""

from __future__ import annotations

import random
import time
from functools import partial
from typing import Any, Callable, Dict, Optional, Set

from attrs import define, frozen

from .errors import Stop
from .halt import Halt
from .options import IngestOptions
from .progress import Progress
from .push import Pusher
from .result import Resource
from .steps import Do, Steps
from .tally import Tally

#: How many ids of customers and of plans are remembered, to say more about invoices that are refused.
_REMEMBERED_IDS = 100_000


@frozen
class Clock:
    """Where time and chance come from, so that tests need not wait."""

    #: Seconds that only grow.
    now: Callable[[], float] = time.monotonic
    #: Seconds since 1970.
    wall: Callable[[], float] = time.time
    #: From 0 up to 1.
    random: Callable[[], float] = random.random


class KnownIds:
    """Which customers or plans a run has stored, up to a number that fits into memory."""

    def __init__(self) -> None:
        self._ids: Set[str] = set()

    def add(self, id: str) -> None:
        if len(self._ids) < _REMEMBERED_IDS:
            self._ids.add(id)

    def lacks(self, id: str) -> bool:
        """Whether an id was certainly not stored."""
        return id not in self._ids and len(self._ids) < _REMEMBERED_IDS


@define
class RunContext:
    options: IngestOptions
    tally: Tally
    halt: Halt
    clock: Clock
    #: The latest day that is not in the future anywhere.
    today: str
    pusher: Pusher
    #: Rows per request, at the moment.
    batch_size: int
    #: Notes how far the run is.
    save: Callable[[], Steps[None]]
    #: Ids that this run has stored; nothing for a kind of which it has not read all.
    known: Dict[Resource, KnownIds]

    def tell(self, callback: Callable[[Any], Any], what: Any, resource: Resource) -> Steps[bool]:
        """Calls a function of the caller's. What it raises ends the run; then the answer is False."""
        try:
            yield Do(partial(callback, what))
        except Exception as error:
            self.halt.call(Stop("callback", error, resource))
            return False
        return True

    def report(self, progress: Optional[Progress], resource: Resource, last: bool = False) -> Steps[None]:
        event = progress.report(last) if progress else None
        if event and self.options.on_progress:
            yield from self.tell(self.options.on_progress, event, resource)
