"""Checks all rows, and sends none."""

from __future__ import annotations

from .check import Fault
from .context import RunContext
from .errors import SourceFailure, Stop
from .inspector import Inspector
from .outcomes import Outcomes
from .positions import Positions, Settled
from .progress import Progress
from .recent_ids import Place
from .result import Resource
from .source import Input
from .steps import Open, Signal, Steps


def check_all(context: RunContext, resource: Resource, rows: Input) -> Steps[None]:
    """
    :raises Stop: when the input raises, or a row is invalid and that ends the run.
    """
    options, tally = context.options, context.tally
    counts = tally.counts[resource]
    remembered = options.batch_size * options.concurrency
    inspector = Inspector(resource, options.data_source, tally, context.today, remembered, rows.row_at)
    # One row at a time: it is in the ring while it is looked at.
    outcomes = Outcomes(context, resource, Positions(Settled(), 1), inspector)
    progress = Progress(resource, counts, rows.total, context.clock.now) if options.on_progress else None
    yield Open(rows.iterator)
    position = 0
    try:
        while not context.halt.called:
            row = yield Signal.READ
            if row is Signal.END:
                break
            counts.read += 1
            checked = inspector.check(row)
            if isinstance(checked, Fault):
                yield from outcomes.reject(row, rows.row_at(position), position, checked)
            else:
                inspector.passed(checked, Place(position, 0))
            position += 1
            yield from context.report(progress, resource)
    except SourceFailure as failure:
        raise Stop("source", failure.cause, resource, position + 1) from None
    yield Signal.CLOSE
    yield from context.report(progress, resource, last=True)
