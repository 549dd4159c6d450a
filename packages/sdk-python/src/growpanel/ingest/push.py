"""Sends one batch and says what became of each row: waits when told to, tries again what failed in passing, and splits
what fails for good until the rows that cause it stand alone.
"""

from __future__ import annotations

import re
import threading
from typing import Any, Callable, List, NamedTuple, Tuple

from attrs import frozen

from .._core.errors import ConnectionError, GrowPanelError, InvalidResponseError, RateLimitError, TimeoutError
from .._core.retry import backoff, is_passing
from .check import Body
from .halt import Halt, Halted
from .limiter import Limiter
from .steps import Send, Sleep, Steps

#: Answers "too many requests" in a row, for one batch, until the API counts as unusable.
_LONGEST_PATIENCE = 20
#: Seconds; who is told to wait longer than this had better stop, and go on another time.
_LONGEST_PAUSE = 600.0
#: Failures in a row, of any batch, until the server rather than some row is taken for broken.
_ALL_FAILING = 20


class Answer(NamedTuple):
    """What the API did with one row."""

    stored: bool
    field: str = ""
    reason: str = ""
    #: Whether a refused row may be taken later: what it refers to may come, or the server may recover.
    may_pass: bool = False


_STORED = Answer(True)


@frozen
class PushOptions:
    limiter: Limiter
    halt: Halt
    #: How often a request is tried again after a passing failure.
    max_retries: int
    #: From 0 up to 1.
    random: Callable[[], float]
    #: Called before each request.
    on_request: Callable[[], None]
    #: A batch of so many rows was too large.
    on_too_large: Callable[[int], None]


class Pusher:
    """Sends batches. One for the whole run, since what one batch learns holds for all."""

    def __init__(self, options: PushOptions) -> None:
        self._options = options
        self._lock = threading.Lock()
        self._failures = 0
        #: Rows that were refused alone, by a status, before anything was taken at all.
        self._refused_alone = 0
        self._ever_worked = False

    def push(self, path: str, rows: List[Body]) -> Steps[List[Answer]]:
        """One answer per row, in order. Raises when no row is to blame; then nothing is known about the rows."""
        return (yield from self._part(path, rows, self._options.max_retries))

    def _part(self, path: str, rows: List[Body], retries: int) -> Steps[List[Answer]]:
        try:
            return (yield from self._send(path, rows, retries))
        except GrowPanelError as error:
            if not self._blames_rows(error):
                raise
            if len(rows) == 1:
                # A server that has taken nothing yet refuses the way of asking, not one row after the other.
                if self._refuses_everything():
                    raise
                return [_refusal_of(error)]
            if error.status == 413 or isinstance(error, TimeoutError):
                self._options.on_too_large(len(rows))
        middle = (len(rows) + 1) // 2
        answers: List[Answer] = []
        for half in (rows[:middle], rows[middle:]):
            # A part that fails is split again, so only a row that stands alone deserves patience.
            patience = self._options.max_retries if len(half) == 1 else 0
            answers += yield from self._part(path, half, patience)
        return answers

    def _refuses_everything(self) -> bool:
        with self._lock:
            self._refused_alone += 1
            return not self._ever_worked and self._refused_alone >= _ALL_FAILING

    def _blames_rows(self, error: GrowPanelError) -> bool:
        """Whether a smaller batch could fare better. When everything fails, it is not the rows."""
        status = error.status
        if status in (400, 413, 422):
            return True
        passing = isinstance(error, TimeoutError) or (status is not None and status != 429 and is_passing(status))
        return passing and self._failures < _ALL_FAILING

    def _send(self, path: str, rows: List[Body], retries: int) -> Steps[List[Answer]]:
        options = self._options
        waits = attempt = 0
        while True:
            yield from options.limiter.take()
            if options.halt.called:
                raise Halted
            options.on_request()
            try:
                answers = _answers_in((yield Send(path, rows)), len(rows))
            except RateLimitError as error:
                waits += 1
                pause = backoff(waits, options.random) if error.retry_after is None else error.retry_after
                if waits > _LONGEST_PATIENCE or pause > _LONGEST_PAUSE:
                    raise
                options.limiter.pause(pause)
            except GrowPanelError as error:
                lost = isinstance(error, ConnectionError)
                if not lost and (error.status is None or not is_passing(error.status)):
                    raise
                # A connection that was lost says nothing about the rows, so it deserves the same patience everywhere.
                whole = lost and not isinstance(error, TimeoutError)
                if attempt >= (options.max_retries if whole else retries):
                    with self._lock:
                        self._failures += 1
                    raise
                yield Sleep(backoff(attempt, options.random))
                attempt += 1
            else:
                with self._lock:
                    self._failures = 0
                    self._ever_worked = True
                return answers


def field_and_reason(message: str) -> Tuple[str, str]:
    """Splits a message of the API, ``plan_id: no plan 'x'``, at the field that it names."""
    named = re.fullmatch(r"([a-z_]+(?:\.\w+)*): (.+)", message, re.DOTALL)
    return (named[1], named[2]) if named else ("", message)


def _refusal_of(error: GrowPanelError) -> Answer:
    field, reason = field_and_reason(error.message)
    status = error.status
    words = reason if status is None else f"{reason} (HTTP {status})"
    return Answer(False, field, words, status is None or is_passing(status))


def _answers_in(data: Any, rows: int) -> List[Answer]:
    """The outcomes in an answer of the API. Anything but one per row means that something else has answered."""
    outcomes = data.get("result") if isinstance(data, dict) else None
    if not isinstance(outcomes, list) or len(outcomes) != rows:
        got = f"{len(outcomes)} outcomes" if isinstance(outcomes, list) else "no list of outcomes"
        raise InvalidResponseError(f"The server answered {got} for {rows} rows; check the base URL", body=data)
    return [_answer_in(outcome) for outcome in outcomes]


def _answer_in(outcome: Any) -> Answer:
    if not isinstance(outcome, dict) or outcome.get("export_status") != "error":
        return _STORED
    words = outcome.get("export_error") or "The API gave no reason"
    return Answer(False, *field_and_reason(words), may_pass=is_unknown_reference(words))


_UNKNOWN = re.compile(
    r"\bno (such )?(customer|plan|invoice)\b"
    r"|\b(customer|plan|invoice)\b.*\b(not found|unknown|not exist|must exist)\b"
    r"|\bunknown (customer|plan|invoice)\b",
    re.IGNORECASE,
)


def is_unknown_reference(words: str) -> bool:
    """Whether a refusal says that the row's customer, plan or invoice does not exist, in whatever words."""
    return _UNKNOWN.search(words) is not None
