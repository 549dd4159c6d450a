"""The two functions that integrations call."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Awaitable, Callable, Literal, Mapping, Optional, Union

from .._core.errors import ArgumentError
from .checkpoint import CheckpointStore
from .context import Clock
from .halt import Halt
from .options import IngestOptions, settle
from .result import IngestProgress, IngestResult, Resource, RowOutcome
from .rows import AsyncRows, Rows
from .run import Run

if TYPE_CHECKING:
    from .._async_client import AsyncGrowPanel
    from .._client import GrowPanel


def ingest(
    gp: GrowPanel,
    *,
    data_source: str,
    customers: Optional[Rows] = None,
    plans: Optional[Rows] = None,
    invoices: Optional[Rows] = None,
    totals: Optional[Mapping[Resource, int]] = None,
    batch_size: int = 500,
    concurrency: int = 4,
    rate_limit: Union[int, Literal[False], None] = None,
    max_retries: int = 3,
    on_invalid: Literal["collect", "stop"] = "collect",
    on_row: Optional[Callable[[RowOutcome], None]] = None,
    on_progress: Optional[Callable[[IngestProgress], None]] = None,
    keep_problems: int = 100,
    checkpoint: Optional[CheckpointStore] = None,
    name: Optional[str] = None,
    dry_run: bool = False,
) -> IngestResult:
    """Pushes customers, plans and invoices, however many: checks every row, sends arrays side by side within the API's
    rate limit, waits when told to, and finds the rows that the API does not take. Memory stays the same for any length.
    With a ``checkpoint``, a run can end anywhere and be started again with the same inputs; the account then holds what
    one undisturbed run would have left.

    Rows are dicts or models, from any iterable, a frame of pandas or Polars, or a cursor of a database whose columns
    are named like the fields. None, NaN and NaT mean "not given". Dates may be text in ISO 8601, ``date``,
    ``datetime`` and what pandas and NumPy have for them; a time without an offset is in the account's time zone. Money
    is a whole number in the smallest unit of its currency: 9900 is 99.00 USD, and 9900 JPY.

    What becomes of bad input:

    - a row that the contract rules out (amounts with decimals, unknown currencies, dates that do not exist, negative
      quantities) is not sent, and is in ``result.problems`` as ``invalid``, with row number, id, field and reason;
    - a row that the API refuses is there as ``refused``. If its customer or plan is unknown, it is sent once more after
      everything else first; the same for a row that alone made the server fail;
    - an invoice dated in the future is sent, and counted in ``result.warnings``; it counts from its day on;
    - of two rows with the same id the later one counts; a warning names both rows, when they are not too far apart;
    - a failing request is tried again, then split until the rows that cause it stand alone;
    - an input that raises, a key that is refused (401, 403), a server that only fails: everything read so far is
      brought to an end as far as possible, and an ``IngestError`` says where and has the ``result`` up to there.

    Inputs and callbacks run in the thread that calls; requests are sent by threads of their own. The client's
    ``CancelToken`` ends the run early. Ctrl-C waits for the answers to requests that are under way.

    Args:
        data_source: Id of the data source that the rows belong to. It is filled in; a row with another one is invalid.
        customers: Pushed first, all of them before the first plan.
        plans: Pushed second, all of them before the first invoice.
        invoices: Pushed last: a list or frame by date, anything else in its own order. Invoices of one customer never
            overtake each other.
        totals: How many rows there are in inputs that are not lists or frames, for ``seconds_left``.
        batch_size: Rows per request, 1 to 10,000. Halved by itself when the server finds a request too large.
        concurrency: Requests at a time, 1 to 8.
        rate_limit: Requests a minute; False for no limit. The API's own limit, 100, when left out, and none for a
            server on this machine. Whatever is set, an answer that says "too many" is obeyed.
        max_retries: How often a request is tried again after a server error, a timeout or a lost connection.
        on_invalid: ``collect`` goes on and reports; ``stop`` ends the run with an ``IngestError`` at the first row
            that is invalid, or that the API refuses.
        on_row: Told what became of each row, as soon as it is certain. After a crash, the last few rows are reported
            again by the next run.
        on_progress: Told how far the run is, ten times a second at most.
        keep_problems: How many rows that went wrong are kept for the result and the checkpoint.
        checkpoint: Where the run notes how far it is, so that it can be ended at any point and started again.
        name: A name of the inputs, such as the date of an export. A checkpoint is only taken up by a run with the same
            name, data source, API address and kinds of rows.
        dry_run: Checks all rows and sends nothing; the rows that would be sent are ``unconfirmed``. What they would do
            to MRR is not computed: the TypeScript SDK and the command line do that.

    Raises:
        IngestError: When the run ends before its inputs do. It can be started again.
        ArgumentError: For options that make no sense, and for a checkpoint of another run.

    Example::

        result = ingest(
            gp,
            data_source="ds_1",
            customers=[{"id": "cus_1", "name": "Acme Inc"}],
            plans=[{"id": "pro", "name": "Pro Monthly", "billing_freq": "month", "currency": "usd"}],
            invoices=csv_rows(),
            checkpoint=FileCheckpoint("import.checkpoint.json"),
        )
        print(result.invoices.stored)
        for problem in result.problems:
            print(problem.resource, problem.row, problem.field, problem.reason)
    """
    given = {name: value for name, value in locals().items() if name != "gp"}
    return run_sync(gp, IngestOptions(**given), Clock())


async def aingest(
    gp: AsyncGrowPanel,
    *,
    data_source: str,
    customers: Optional[AsyncRows] = None,
    plans: Optional[AsyncRows] = None,
    invoices: Optional[AsyncRows] = None,
    totals: Optional[Mapping[Resource, int]] = None,
    batch_size: int = 500,
    concurrency: int = 4,
    rate_limit: Union[int, Literal[False], None] = None,
    max_retries: int = 3,
    on_invalid: Literal["collect", "stop"] = "collect",
    on_row: Optional[Callable[[RowOutcome], Union[None, Awaitable[None]]]] = None,
    on_progress: Optional[Callable[[IngestProgress], Union[None, Awaitable[None]]]] = None,
    keep_problems: int = 100,
    checkpoint: Optional[CheckpointStore] = None,
    name: Optional[str] = None,
    dry_run: bool = False,
) -> IngestResult:
    """``ingest`` for asyncio and trio. Inputs may also be async iterables and cursors that are awaited, callbacks and
    the methods of a checkpoint coroutine functions. Cancelling the task ends the run; a checkpoint stays as it was
    saved last.

    Example::

        result = await aingest(gp, data_source="ds_1", invoices=invoices_from_queue())
        print(result.invoices.stored)
    """
    given = {name: value for name, value in locals().items() if name != "gp"}
    return await run_async(gp, IngestOptions(**given), Clock())


def run_sync(
    gp: GrowPanel, options: IngestOptions, clock: Clock, sleep: Optional[Callable[[float], Any]] = None
) -> IngestResult:
    """``ingest`` with a clock of the caller's."""
    from .._client import GrowPanel
    from .sync_driver import SyncDriver

    if not isinstance(gp, GrowPanel):
        raise ArgumentError(f"ingest takes a GrowPanel, got {type(gp).__name__}; aingest takes an AsyncGrowPanel")
    settle(options, asynchronous=False)
    halt = Halt()
    driver = SyncDriver(gp, options.concurrency, halt, sleep)
    return driver.run(Run(gp.base_url, options, halt, clock).steps())


async def run_async(
    gp: AsyncGrowPanel,
    options: IngestOptions,
    clock: Clock,
    sleep: Optional[Callable[[float], Awaitable[Any]]] = None,
) -> IngestResult:
    """``aingest`` with a clock of the caller's."""
    from .._async_client import AsyncGrowPanel
    from .async_driver import AsyncDriver

    if not isinstance(gp, AsyncGrowPanel):
        raise ArgumentError(f"aingest takes an AsyncGrowPanel, got {type(gp).__name__}; ingest takes a GrowPanel")
    settle(options, asynchronous=True)
    halt = Halt()
    driver = AsyncDriver(gp, halt, sleep)
    return await driver.run(Run(gp.base_url, options, halt, clock).steps())
