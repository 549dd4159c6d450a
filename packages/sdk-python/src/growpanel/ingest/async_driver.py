"""Does what a run asks for with tasks, of asyncio or trio."""

from __future__ import annotations

import contextlib
import inspect
from collections import deque
from typing import TYPE_CHECKING, Any, Awaitable, Callable, Deque, List, Optional, TypeVar

import anyio
from anyio.lowlevel import checkpoint

from .errors import SourceFailure
from .halt import Halt, Halted
from .steps import Do, Done, Launch, Open, Send, Signal, Sleep, Steps

if TYPE_CHECKING:
    from anyio.abc import TaskGroup

    from .._async_client import AsyncGrowPanel

T = TypeVar("T")

#: Rows that are read ahead of the run.
_AHEAD = 100


async def _drive(steps: Steps[T], perform: Callable[[Any], Awaitable[Any]]) -> T:
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
            value = await perform(step)
        except Exception as raised:
            error = raised


class _Reader:
    """Reads an input that has to be awaited, a little ahead. What it raises comes after the rows before it."""

    def __init__(self, rows: Any, notify: Callable[[], None]) -> None:
        self.ahead: Deque[Any] = deque()
        self.scope = anyio.CancelScope()
        self._rows = rows
        self._notify = notify
        self._room = anyio.Event()

    def take(self) -> Any:
        row = self.ahead.popleft()
        self._room.set()
        return row

    async def run(self) -> None:
        with self.scope:
            try:
                await self._read()
            finally:
                close = getattr(self._rows, "aclose", None)
                if close is not None:
                    # It is not waited for long: the run must not hang because its input does.
                    with anyio.move_on_after(1, shield=True), contextlib.suppress(Exception):
                        await close()

    async def _read(self) -> None:
        try:
            async for row in self._rows:
                self._add(row)
                while len(self.ahead) >= _AHEAD:
                    self._room = anyio.Event()
                    await self._room.wait()
        except Exception as error:
            self._add(SourceFailure(error))
        else:
            self._add(Signal.END)

    def _add(self, row: Any) -> None:
        self.ahead.append(row)
        self._notify()


class AsyncDriver:
    def __init__(
        self,
        client: AsyncGrowPanel,
        halt: Halt,
        sleep: Optional[Callable[[float], Awaitable[None]]] = None,
    ) -> None:
        """``sleep`` takes the place of real waiting."""
        self._client = client.with_options(max_retries=0)
        self._halt = halt
        self._halted = anyio.Event()
        self._news = anyio.Event()
        self._sleep = sleep or self._wait
        self._done: List[Done] = []
        self._rows: Any = iter(())
        self._reader: Optional[_Reader] = None
        self._read_count = 0
        self._group: Optional[TaskGroup] = None
        halt.wake = self._wake

    async def run(self, steps: Steps[T]) -> T:
        result: List[T] = []
        failure: Optional[Exception] = None
        async with anyio.create_task_group() as group:
            self._group = group
            try:
                result.append(await _drive(steps, self._perform))
            except Exception as error:
                # Out here, or it would come out as a group of one.
                failure = error
            finally:
                steps.close()
            group.cancel_scope.cancel()
        if failure is not None:
            raise failure
        return result[0]

    async def _perform(self, step: Any) -> Any:
        if step is Signal.READ:
            return await self._read()
        if step is Signal.WAIT:
            return await self._finished()
        assert self._group is not None
        if isinstance(step, Launch):
            self._group.start_soon(self._work, step)
        elif isinstance(step, Do):
            answer = step.call()
            return await answer if inspect.isawaitable(answer) else answer
        elif isinstance(step, Open):
            self._rows = step.rows
            if hasattr(step.rows, "__anext__"):
                self._reader = _Reader(step.rows, self._notify)
                self._group.start_soon(self._reader.run)
        elif step is Signal.CLOSE:
            self._close()
        return None

    async def _read(self) -> Any:
        self._read_count += 1
        if self._read_count % _AHEAD == 0:
            # An input that need not be awaited must not keep the answers from being read.
            await checkpoint()
        if self._done:
            return Signal.NEWS
        if self._reader is None:
            return self._next()
        while not self._reader.ahead:
            await self._wait_for_news()
            if self._done:
                return Signal.NEWS
        row = self._reader.take()
        if isinstance(row, SourceFailure):
            raise row
        return row

    def _next(self) -> Any:
        try:
            return next(self._rows)
        except StopIteration:
            return Signal.END
        except Exception as error:
            raise SourceFailure(error) from error

    async def _finished(self) -> List[Done]:
        while not self._done:
            await self._wait_for_news()
        done, self._done = self._done, []
        return done

    async def _wait_for_news(self) -> None:
        self._news = anyio.Event()
        await self._news.wait()

    def _notify(self) -> None:
        self._news.set()

    def _wake(self) -> None:
        self._halted.set()
        self._news.set()

    def _close(self) -> None:
        if self._reader is not None:
            self._reader.scope.cancel()
            self._reader = None
        elif inspect.isgenerator(self._rows):
            self._rows.close()
        self._rows = iter(())

    async def _work(self, launch: Launch) -> None:
        try:
            done = Done(launch.name, await _drive(launch.work, self._perform_aside), None)
        except Exception as error:
            done = Done(launch.name, None, error)
        self._done.append(done)
        self._notify()

    async def _perform_aside(self, step: Any) -> Any:
        if isinstance(step, Send):
            return (await self._client.request("POST", step.path, body=step.body)).data
        assert isinstance(step, Sleep)
        await self._sleep(step.seconds)
        if self._halt.called:
            raise Halted
        return None

    async def _wait(self, seconds: float) -> None:
        with anyio.move_on_after(seconds):
            await self._halted.wait()
