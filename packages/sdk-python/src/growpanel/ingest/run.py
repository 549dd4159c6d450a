"""One run: the three kinds of rows one after the other, over one limiter, one tally and one checkpoint."""

from __future__ import annotations

from typing import Dict, List, Mapping, Optional

from .._generated.facts import rate_limit_window
from .checkpoint import Checkpoint, standing_in
from .context import Clock, KnownIds, RunContext
from .dry_run import check_all
from .errors import IngestError, Stop
from .halt import Halt
from .limiter import Limiter
from .options import IngestOptions, requests_a_minute
from .order import today_anywhere
from .positions import Settled
from .push import Pusher, PushOptions
from .resource_run import ResourceRun
from .result import IngestResult, Resource, resources
from .source import Input, input_of
from .steps import Do, Steps
from .tally import Tally


class Run:
    def __init__(self, address: str, options: IngestOptions, halt: Halt, clock: Clock) -> None:
        self._options = options
        self._halt = halt
        self._clock = clock
        self._begun = clock.now()
        self._tally = Tally(options.keep_problems)
        self._given: List[Resource] = [resource for resource in resources if options.rows_of(resource) is not None]
        name = [options.name] if options.name else []
        self._target = " ".join([address, options.data_source, "+".join(self._given), *name])
        #: Where each kind of rows stands: of the run itself, or of the one before.
        self._runs: Dict[Resource, ResourceRun] = {}
        self._before: Mapping[Resource, Settled] = {resource: Settled() for resource in resources}
        limiter = Limiter(requests_a_minute(options, address), rate_limit_window, clock.now)
        self._context = RunContext(
            options=options,
            tally=self._tally,
            halt=halt,
            clock=clock,
            today=today_anywhere(clock.wall()),
            pusher=Pusher(
                PushOptions(
                    limiter=limiter,
                    halt=halt,
                    max_retries=options.max_retries,
                    random=clock.random,
                    on_request=self._count_request,
                    on_too_large=self._halve,
                )
            ),
            batch_size=options.batch_size,
            save=self._save,
            known={},
        )

    def steps(self) -> Steps[IngestResult]:
        """
        :raises IngestError: when the run ends before its inputs do.
        """
        try:
            yield from self._check() if self._options.dry_run else self._push()
            if self._halt.reason is not None:
                raise self._halt.reason
            return self._result()
        except Stop as stop:
            # The error behind it is its cause; what happened in here is nobody's concern.
            raise IngestError._of(stop, self._result()) from stop.cause

    def _check(self) -> Steps[None]:
        for resource in self._given:
            yield from check_all(self._context, resource, self._input_of(resource))

    def _push(self) -> Steps[None]:
        yield from self._load()
        try:
            for resource in self._given:
                start = self._before[resource]
                if resource != "invoices" and not start.ended:
                    self._context.known[resource] = KnownIds()
                self._runs[resource] = ResourceRun(self._context, resource, start, self._input_of(resource))
                yield from self._runs[resource].push()
                if self._halt.reason is not None:
                    raise self._halt.reason
        except Stop:
            yield from self._save()
            raise
        if self._options.checkpoint is not None:
            yield Do(self._options.checkpoint.clear)

    def _input_of(self, resource: Resource) -> Input:
        return input_of(resource, self._options.rows_of(resource), self._options.total_of(resource))

    def _load(self) -> Steps[None]:
        store = self._options.checkpoint
        saved: Optional[Checkpoint] = (yield Do(store.load)) if store else None
        standing = standing_in(saved, self._target)
        if saved is None or standing is None:
            return
        self._before = standing
        self._tally.restore(saved["problems"])
        for resource in self._given:
            self._tally.resume(resource, standing[resource])

    def _save(self) -> Steps[None]:
        store = self._options.checkpoint
        if store is None:
            return
        try:
            checkpoint = self._checkpoint()
            yield Do(lambda: store.save(checkpoint))
        except Exception as error:
            self._halt.call(Stop("checkpoint", error))

    def _checkpoint(self) -> Checkpoint:
        standing: Dict[Resource, Settled] = {
            resource: self._runs[resource].standing if resource in self._runs else self._before[resource]
            for resource in resources
        }
        positions: Dict[Resource, int] = {resource: settled.position for resource, settled in standing.items()}
        return {
            "version": 1,
            "target": self._target,
            **{resource: settled.as_json() for resource, settled in standing.items()},
            "problems": self._tally.problems_before(positions),
        }

    def _result(self) -> IngestResult:
        return self._tally.result(self._clock.now() - self._begun)

    def _count_request(self) -> None:
        self._tally.requests += 1

    def _halve(self, rows: int) -> None:
        self._context.batch_size = min(self._context.batch_size, (rows + 1) // 2)
