"""Does what a run asks for with threads: the run itself, its input and its callbacks stay in the thread that called."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from queue import SimpleQueue
from types import GeneratorType
from typing import TYPE_CHECKING, Any, Callable, Iterator, List, Optional, TypeVar

from .._core.errors import AbortError
from .errors import SourceFailure, Stop
from .halt import Halt, Halted
from .steps import Do, Done, Launch, Open, Send, Signal, Sleep, Steps

if TYPE_CHECKING:
    from .._client import GrowPanel

T = TypeVar("T")


def _drive(steps: Steps[T], perform: Callable[[Any], Any]) -> T:
    value: Any = None
    error: Optional[Exception] = None
    while True:
        try:
            step = steps.send(value) if error is None else steps.throw(error)
        except StopIteration as end:
            result: T = end.value
            return result
        value = error = None
        try:
            value = perform(step)
        except Exception as raised:
            error = raised


class SyncDriver:
    def __init__(
        self, client: GrowPanel, threads: int, halt: Halt, sleep: Optional[Callable[[float], None]] = None
    ) -> None:
        """``sleep`` takes the place of real waiting."""
        self._client = client.with_options(max_retries=0)
        self._halt = halt
        self._halted = threading.Event()
        self._sleep = sleep or self._halted.wait
        self._executor = ThreadPoolExecutor(threads, thread_name_prefix="growpanel-ingest")
        self._done: SimpleQueue[Done] = SimpleQueue()
        self._rows: Iterator[Any] = iter(())
        halt.wake = self._halted.set

    def run(self, steps: Steps[T]) -> T:
        token = self._client._given["cancel"]
        aborted = Stop("aborted", AbortError("The run was aborted"))
        unsubscribe = token._subscribe(lambda: self._halt.call(aborted)) if token else lambda: None
        try:
            return _drive(steps, self._perform)
        finally:
            # Also when Ctrl-C ends the run: requests under way are answered first.
            unsubscribe()
            self._halt.call(aborted)
            self._close()
            self._executor.shutdown()

    def _perform(self, step: Any) -> Any:
        if step is Signal.READ:
            return self._read()
        if step is Signal.WAIT:
            return self._finished()
        if isinstance(step, Launch):
            self._executor.submit(self._work, step)
        elif isinstance(step, Do):
            return step.call()
        elif isinstance(step, Open):
            self._rows = step.rows
        elif step is Signal.CLOSE:
            self._close()
        return None

    def _read(self) -> Any:
        if not self._done.empty():
            return Signal.NEWS
        try:
            return next(self._rows)
        except StopIteration:
            return Signal.END
        except Exception as error:
            raise SourceFailure(error) from error

    def _finished(self) -> List[Done]:
        done = [self._done.get()]
        while not self._done.empty():
            done.append(self._done.get())
        return done

    def _close(self) -> None:
        rows, self._rows = self._rows, iter(())
        # Anything else may be the caller's file, to be closed by the caller.
        if isinstance(rows, GeneratorType):
            rows.close()

    def _work(self, launch: Launch) -> None:
        try:
            self._done.put(Done(launch.name, _drive(launch.work, self._perform_aside), None))
        except Exception as error:
            self._done.put(Done(launch.name, None, error))

    def _perform_aside(self, step: Any) -> Any:
        if isinstance(step, Send):
            return self._client.request("POST", step.path, body=step.body).data
        assert isinstance(step, Sleep)
        self._sleep(step.seconds)
        if self._halt.called:
            raise Halted
        return None
