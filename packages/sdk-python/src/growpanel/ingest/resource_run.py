"""Pushes all rows of one kind: reads, checks, hands them to the lanes, and has each answer noted."""

from __future__ import annotations

import zlib
from typing import Any, Callable, List, NoReturn, Optional

from attrs import evolve

from .._core.errors import AbortError, ArgumentError
from .check import Checked, Fault
from .context import RunContext
from .errors import IngestStop, SourceFailure, Stop
from .halt import Halted
from .inspector import Inspector
from .lanes import Batch, Entry, Lanes
from .outcomes import Outcomes, Refusal, id_of
from .positions import Positions, Settled
from .progress import Progress
from .push import Answer
from .recent_ids import Place
from .result import Resource
from .source import Input
from .steps import Done, Launch, Open, Signal, Steps

#: Batches per lane that may be between the first row without an outcome and the last one read.
_SPREAD = 4
#: Rows that may wait for what they refer to. Their places are written into every checkpoint.
_LONGEST_QUEUE = 1000


class ResourceRun:
    def __init__(self, context: RunContext, resource: Resource, start: Settled, rows: Input) -> None:
        options = context.options
        self._context = context
        self._resource: Resource = resource
        self._start = start
        self._input = rows
        self._ended = start.ended
        self._index = 0
        capacity = options.batch_size * options.concurrency * _SPREAD
        self._positions = Positions(start, capacity)
        # Whatever is still on its way is remembered, so that two rows with one id are never on the way side by side.
        self._inspector = Inspector(resource, options.data_source, context.tally, context.today, capacity, rows.row_at)
        self._lanes = Lanes(options.concurrency)
        self._outcomes = Outcomes(context, resource, self._positions, self._inspector)
        counts = context.tally.counts[resource]
        self._counts = counts
        self._progress = Progress(resource, counts, rows.total, context.clock.now) if options.on_progress else None

    @property
    def standing(self) -> Settled:
        return evolve(self._positions.settled, ended=self._ended)

    def push(self) -> Steps[None]:
        """Ends when every row has its outcome, or the run has been ended.

        :raises Stop: when the input is to blame.
        """
        if self._start.ended and not self._start.waiting:
            return
        failure: Optional[Exception] = None
        yield Open(self._input.iterator)
        try:
            yield from self._read_all()
        except (Stop, SourceFailure) as error:
            failure = error
        yield Signal.CLOSE
        yield from self._drain()
        if isinstance(failure, SourceFailure):
            raise Stop("source", failure.cause, self._resource, self._index + 1)
        if failure is not None:
            raise failure
        if self._context.halt.called:
            return
        self._ended = True
        yield from self._send_waiting()
        yield from self._context.save()
        yield from self._context.report(self._progress, self._resource, last=True)

    def _read_all(self) -> Steps[None]:
        halt = self._context.halt
        while not halt.called:
            row = yield Signal.READ
            if row is Signal.NEWS:
                yield from self._answered()
            elif row is Signal.END:
                if self._index < self._start.position:
                    self._other_input(self._index, "")
                return
            else:
                wait = self._take(row)
                if wait is not None:
                    yield from wait

    def _take(self, raw: Any) -> Optional[Steps[None]]:
        position = self._index
        self._index += 1
        if position < self._start.position:
            self._skip(raw, position)
            return None
        self._counts.read += 1
        checked = self._inspector.check(raw)
        if isinstance(checked, Fault):
            return self._reject(raw, position, checked)
        key = checked.body["customer_id"] if self._resource == "invoices" else checked.id
        lane = zlib.crc32(key.encode("utf-8", "surrogatepass")) % len(self._lanes)
        earlier = self._inspector.passed(checked, Place(position, lane))
        self._positions.take(checked.id)
        entry = self._entry(checked, position)
        superseded = self._outcomes.waiting.get(checked.id)
        overtaken = (
            earlier is not None and earlier.lane != lane and earlier.position >= self._positions.settled.position
        )
        if superseded is not None or overtaken or len(self._outcomes.waiting) >= _LONGEST_QUEUE:
            return self._take_carefully(lane, entry, superseded)
        if self._lanes.add(lane, entry) < self._context.batch_size and not self._positions.full:
            return None
        return self._make_room(lane)

    def _reject(self, raw: Any, position: int, fault: Fault) -> Steps[None]:
        yield from self._outcomes.reject(raw, self._input.row_at(position), position, fault)
        # A row that waits in its lane keeps its place, however many invalid ones come after it.
        yield from self._flush_until(lambda: not self._positions.full)

    def _entry(self, checked: Checked, position: int) -> Entry:
        return Entry(checked.id, self._input.row_at(position), position, checked.body)

    def _take_carefully(self, lane: int, entry: Entry, superseded: Optional[Refusal]) -> Steps[None]:
        """For rows that must not be on their way together with what was read before."""
        yield from self._drain()
        if self._context.halt.called:
            return
        # The newer row of the same id decides; sending the older one after it would undo that.
        if superseded is not None and self._outcomes.waiting.pop(entry.id, None) is not None:
            yield from self._outcomes.refuse(superseded)
        if len(self._outcomes.waiting) >= _LONGEST_QUEUE:
            yield from self._send_waiting()
        self._lanes.add(lane, entry)
        yield from self._make_room(lane)

    def _make_room(self, lane: int) -> Steps[None]:
        """Sends what the lane is full of. Its next row is not asked for before there is room for it."""
        context, lanes, positions = self._context, self._lanes, self._positions
        if lanes.has(lane, context.batch_size):
            yield from self._send(lane)
        while lanes.has(lane, context.batch_size) and not context.halt.called:
            yield from self._answered()
        # One lane may hold a few old rows while the others go on. They are sent before the checkpoint falls too far
        # back.
        yield from self._flush_until(lambda: not positions.full)

    def _flush_until(self, condition: Callable[[], bool]) -> Steps[None]:
        """Sends what is there, in batches that are not full if need be."""
        while not condition() and not self._context.halt.called:
            for lane in range(len(self._lanes)):
                yield from self._send(lane)
            yield from self._answered()

    def _drain(self) -> Steps[None]:
        """Everything is sent and answered then; after a halt, only what was under way."""
        yield from self._flush_until(lambda: self._lanes.empty)
        while self._lanes.sending:
            yield from self._answered()

    def _send(self, lane: int) -> Steps[None]:
        batch = None if self._context.halt.called else self._lanes.next_batch(lane, self._context.batch_size)
        if batch is not None:
            self._counts.sent += len(batch.entries)
            yield self._launch(batch)

    def _launch(self, batch: Batch) -> Launch:
        bodies = [entry.body for entry in batch.entries]
        return Launch(batch, self._context.pusher.push(f"/data/{self._resource}", bodies))

    def _answered(self) -> Steps[None]:
        """Waits for the next answers, and notes them."""
        done: List[Done] = yield Signal.WAIT
        for batch, answers, error in done:
            if error is None:
                yield from self._settle(batch, answers)
            elif not isinstance(error, Halted):
                reason: IngestStop = "aborted" if isinstance(error, AbortError) else "api"
                self._context.halt.call(Stop(reason, error, self._resource, batch.entries[0].row))
            if batch.lane is not None:
                self._lanes.answered(batch.lane)
                if self._lanes.has(batch.lane, self._context.batch_size):
                    yield from self._send(batch.lane)
        yield from self._context.save()
        yield from self._context.report(self._progress, self._resource)

    def _settle(self, batch: Batch, answers: List[Answer]) -> Steps[None]:
        for entry, answer in zip(batch.entries, answers):
            told = self._outcomes.settle(entry, answer, for_good=batch.lane is None)
            if told is not None:
                yield from told

    def _send_waiting(self) -> Steps[None]:
        """Sends what waited once more, now that everything else is there."""
        refusals = self._outcomes.taken_waiting()
        while refusals and not self._context.halt.called:
            size = self._context.batch_size
            yield self._launch(Batch(None, [refusal.entry for refusal in refusals[:size]]))
            refusals = refusals[size:]
            yield from self._answered()

    def _skip(self, raw: Any, position: int) -> None:
        """A row that an earlier run has done."""
        id = id_of(raw)
        if id and self._outcomes.known is not None:
            self._outcomes.known.add(id)
        if position == self._start.position - 1 and id != self._start.last_id:
            self._other_input(position, id)
        if position not in self._start.waiting:
            return
        checked = self._inspector.check(raw)
        if isinstance(checked, Fault):
            self._other_input(position, id)
        self._outcomes.waiting[id] = Refusal(self._entry(checked, position), Answer(False, may_pass=True))

    def _other_input(self, position: int, id: str) -> NoReturn:
        start = self._start
        message = (
            f"the checkpoint was made with other {self._resource}: it says that {start.position} are done, the "
            f"last with id '{start.last_id}', and row {position + 1} is '{id}'; clear it to start from the beginning"
        )
        raise Stop("checkpoint", ArgumentError(message), self._resource, position + 1)
