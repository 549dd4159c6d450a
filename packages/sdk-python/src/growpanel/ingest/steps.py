"""What a run asks of the outside. A run is a generator that yields these, so that it is written once: one driver does
them with threads, the other with tasks. Everything that a run knows is touched by the run alone.
"""

from __future__ import annotations

import enum
from typing import Any, Callable, Generator, List, NamedTuple, Optional, TypeVar

from attrs import frozen

T = TypeVar("T")

#: Yields steps, is sent what came of them, and returns a ``T``.
Steps = Generator[Any, Any, T]


class Signal(enum.Enum):
    #: The next row; answered by it, or by one of the next two.
    READ = "read"
    #: The input has no more rows.
    END = "end"
    #: No row yet: work that was launched is done, and can be fetched by WAIT.
    NEWS = "news"
    #: Waits until something that was launched is done; answered by a list of ``Done``.
    WAIT = "wait"
    #: The input is not needed any more.
    CLOSE = "close"


@frozen
class Open:
    """Begins with an input. Each of its rows is read by READ; what it raises comes as a ``SourceFailure``."""

    rows: Any


@frozen
class Do:
    """Calls a function of the caller's; the asynchronous driver awaits what it returns, if that can be."""

    call: Callable[[], Any]


@frozen
class Launch:
    """Begins work that goes on beside the run. What it yields is ``Send`` and ``Sleep``."""

    name: Any
    work: Steps[Any]


@frozen
class Send:
    """One request, without repetitions; answered by the parsed body."""

    path: str
    body: List[Any]


@frozen
class Sleep:
    """Seconds. Ends early when the run is halted."""

    seconds: float


class Done(NamedTuple):
    """Launched work that has ended."""

    name: Any
    result: Any
    error: Optional[Exception]
