"""What rows can come from: iterables, CSV files, frames of pandas and Polars, cursors of databases."""

from __future__ import annotations

import csv
import datetime
import json
import re
import sqlite3
import tracemalloc
from decimal import Decimal
from typing import Any, Callable, Dict, Iterator, List

import anyio
import pytest
from conftest import REPOSITORY
from ingest_world import QuickClock, World, customer, invoice, plan, taken, year

from growpanel import ArgumentError

EXPORT = REPOSITORY / "examples/billing-export"
BASE = {"customers": [customer("a")], "plans": [plan("pro")]}
#: Columns of the export that are numbers.
NUMBERS = ("interval_count", "amount", "tax", "discount", "quantity", "attempt_count")
CUSTOM = ("industry", "size", "channel")


def with_custom_variables(row: Dict[str, Any]) -> Dict[str, Any]:
    custom = {name: row.pop(name) for name in CUSTOM if name in row}
    return {**row, "custom_variables": custom} if custom else row


def by_csv(kind: str) -> Iterator[Dict[str, Any]]:
    with open(EXPORT / f"{kind}.csv", encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            given: Dict[str, Any] = {name: text for name, text in row.items() if text != ""}
            yield with_custom_variables({k: int(v) if k in NUMBERS else v for k, v in given.items()})


def by_pandas(kind: str) -> Any:
    pandas = pytest.importorskip("pandas")
    frame = pandas.read_csv(EXPORT / f"{kind}.csv", keep_default_na=True, na_values=[""])
    for name in ("invoice_date", "period_start", "period_end", "paid_date", "created"):
        if name in frame:
            frame[name] = pandas.to_datetime(frame[name], format="ISO8601")
    if kind == "customers":
        frame["custom_variables"] = frame[list(CUSTOM)].to_dict("records")
        frame = frame.drop(columns=list(CUSTOM))
    return frame


def by_polars(kind: str) -> Any:
    polars = pytest.importorskip("polars")
    frame = polars.read_csv(EXPORT / f"{kind}.csv", try_parse_dates=True, infer_schema_length=None)
    if kind == "customers":
        frame = frame.with_columns(custom_variables=polars.struct(*CUSTOM)).drop(*CUSTOM)
    return frame


@pytest.fixture(scope="module")
def exported() -> Any:
    world = World()
    clock = QuickClock(now=1_782_864_000.0)
    result = world.push(**{kind: by_csv(kind) for kind in ("customers", "plans", "invoices")}, clock=clock)
    assert result.problems == []
    assert (result.customers.stored, result.plans.stored, result.invoices.stored) == (312, 12, 2420)
    state = world.state()
    assert len(state["invoices"]) == 2420
    assert max(period["total_mrr"] for period in state["mrr"]["result"]) > 0
    return state


@pytest.mark.parametrize("read", [by_pandas, by_polars])
@pytest.mark.parametrize("how", ["sync", "asyncio"])
def test_a_billing_export_is_the_same_from_a_frame_as_from_csv(
    read: Callable[[str], Any], how: Any, exported: Any
) -> None:
    world = World()
    result = world.push(how, **{kind: read(kind) for kind in ("customers", "plans", "invoices")})
    assert result.problems == []
    assert result.invoices.stored == 2420
    assert world.state()["mrr"] == exported["mrr"]
    assert moments_in(world.state()) == moments_in(exported)


def moments_in(state: Any) -> Any:
    """Midnight without an offset and the day are the same; pandas keeps moments in UTC."""
    return json.loads(re.sub(r"\+00:00\b", "Z", json.dumps(state)).replace("T00:00:00Z", ""))


def test_values_of_pandas() -> None:
    pandas = pytest.importorskip("pandas")
    numpy = pytest.importorskip("numpy")
    world = World()
    frame = pandas.DataFrame(
        {
            "id": ["late", "early", "gap", "broken"],
            "customer_id": "a",
            "plan_id": ["pro", None, "pro", "pro"],
            "date": pandas.to_datetime(["2024-03-01", "2024-02-01", "2024-02-10 10:30", None], format="ISO8601"),
            "amount": pandas.array([9900, 100, 0, 1], dtype="Int64"),
            "tax": [19.0, numpy.nan, 0, 0],
            "quantity": pandas.array([2, None, 1, 1], dtype="Int64"),
            "currency": pandas.Categorical(["usd"] * 4),
        }
    )
    result = world.push(**BASE, invoices=frame)
    assert world.requests[-1].rows == [
        {
            "id": "early",
            "customer_id": "a",
            "date": "2024-02-01",
            "amount": 100,
            "currency": "usd",
            "data_source": world.source,
        },
        {
            "id": "gap",
            "customer_id": "a",
            "date": "2024-02-10T10:30:00",
            "amount": 0,
            "currency": "usd",
            "plan_id": "pro",
            "tax": 0,
            "quantity": 1,
            "data_source": world.source,
        },
        {
            "id": "late",
            "customer_id": "a",
            "date": "2024-03-01",
            "amount": 9900,
            "currency": "usd",
            "plan_id": "pro",
            "tax": 19,
            "quantity": 2,
            "data_source": world.source,
        },
    ]
    assert [(each.row, each.id, each.field, each.reason) for each in result.problems] == [
        (4, "broken", "date", "is missing")
    ]
    with pytest.raises(ArgumentError, match="invoices has two columns named 'amount'; rename or drop one"):
        world.push(invoices=pandas.concat([frame, frame[["amount"]]], axis=1))
    # The same values one by one, as rows of a caller's own hold them.
    moment = numpy.datetime64("2024-02-01T00:00:00.000000000")
    scalars = invoice("i", "a", moment, amount=numpy.float32(5), tax=numpy.float32("nan"), quantity=pandas.NA)
    lines = [{"amount": numpy.int32(5), "proration": numpy.bool_(True), "period_start": pandas.NaT}]
    world.push(**BASE, invoices=[{**scalars, "lines": lines}])
    (sent,) = world.requests[-1].rows
    assert (sent["date"], sent["amount"], "tax" in sent, "quantity" in sent) == ("2024-02-01", 5, False, False)
    assert sent["lines"] == [{"amount": 5, "proration": True}]


def test_values_of_polars() -> None:
    polars = pytest.importorskip("polars")
    world = World()
    frame = polars.DataFrame(
        {
            "id": ["late", "early"],
            "customer_id": ["a", "a"],
            "date": [datetime.date(2024, 3, 1), datetime.date(2024, 2, 1)],
            "amount": [Decimal("9900"), Decimal("100")],
            "tax": [19.0, float("nan")],
            "currency": ["usd", "usd"],
            "lines": [[{"amount": 9900, "tax": None}], None],
        }
    )
    result = world.push(**BASE, invoices=frame)
    assert result.problems == []
    early, late = world.requests[-1].rows
    assert (early["id"], early["date"], early["amount"], "tax" in early) == ("early", "2024-02-01", 100, False)
    assert (late["id"], late["amount"], late["tax"], late["lines"]) == ("late", 9900, 19, [{"amount": 9900}])
    with pytest.raises(ArgumentError, match=r"invoices is a lazy frame; collect\(\) it first"):
        world.push(invoices=frame.lazy())


def database(rows: List[Dict[str, Any]]) -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:")
    connection.execute("create table billed (no text, who text, day text, cents integer, tax integer)")
    values = [(row["id"], row["customer_id"], row["date"], row["amount"], None) for row in rows]
    connection.executemany("insert into billed values (?, ?, ?, ?, ?)", values)
    return connection


SELECT = """select no as id, who as customer_id, day as date, cents as amount, tax, 'usd' as currency,
            'pro' as plan_id, 'subscription' as type from billed order by day"""


class AwaitedCursor:
    """What drivers for asyncio have."""

    def __init__(self, cursor: sqlite3.Cursor) -> None:
        self._cursor = cursor

    @property
    def description(self) -> Any:
        return self._cursor.description

    async def fetchmany(self, size: int) -> Any:
        await anyio.lowlevel.checkpoint()
        return self._cursor.fetchmany(size)


def dicts(cursor: Any, row: Any) -> Dict[str, Any]:
    return dict(zip([column[0] for column in cursor.description], row))


def test_a_cursor() -> None:
    rows = year(200)
    connection = database(rows["invoices"])
    plain = pushed("sync", rows)
    assert len(plain) == 2400
    for factory in (None, sqlite3.Row, dicts):
        connection.row_factory = factory
        # The thread of a connection is the only one that may use it.
        assert pushed("sync", {**rows, "invoices": connection.cursor().execute(SELECT)}) == plain
    connection.row_factory = None
    assert pushed("asyncio", {**rows, "invoices": AwaitedCursor(connection.execute(SELECT))}) == plain


def pushed(how: Any, rows: Dict[str, Any]) -> Dict[str, Any]:
    """The invoices that a run sends, by id."""
    world = World(lambda sent, _: taken(sent))
    result = world.push(how, **rows)
    assert (result.invoices.stored, result.problems) == (2400, [])
    sent = [row for request in world.requests if request.resource == "invoices" for row in request.rows]
    return {row["id"]: {**row, "data_source": "ds"} for row in sent}


def test_inputs_that_cannot_be_read() -> None:
    connection = database([])
    world = World()
    error = world.ending(invoices=connection.cursor())
    assert str(error) == (
        "Stopped at invoices, row 1: the cursor has no rows to give; execute a query that selects some first"
    )
    assert world.push(invoices=connection.execute(SELECT)).invoices.read == 0
    with pytest.raises(ArgumentError, match="invoices is a cursor that has to be awaited; use aingest"):
        world.push(invoices=AwaitedCursor(connection.cursor()))

    async def rows() -> Any:
        yield {}

    with pytest.raises(ArgumentError, match="invoices is an async iterable; use aingest"):
        world.push(invoices=rows())


def test_memory_does_not_grow_with_the_length_of_the_input() -> None:
    """Of what the ingestion itself holds: traced, so that it does not depend on the machine."""
    world = World(lambda sent, _: taken(sent))
    world.transport.requests = Forgetful()
    # By then all that is remembered of earlier rows has the size that it keeps.
    full = 10_000
    early = 0

    def source() -> Iterator[Dict[str, Any]]:
        nonlocal early
        for i in range(2 * full):
            if i == full:
                early = tracemalloc.get_traced_memory()[1]
                tracemalloc.reset_peak()
            yield invoice(f"i{i}", f"c{i % 50}", "2024-01-01")

    tracemalloc.start()
    try:
        assert world.push(invoices=source(), batch_size=50).invoices.stored == 2 * full
        late = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert 0 < late < 1.25 * early, (early, late)


class Forgetful(List[Any]):
    def append(self, _: Any) -> None:
        pass
