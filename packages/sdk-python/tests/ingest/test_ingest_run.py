"""What a run sends, in which order, and what it answers. Threads and tasks of both kinds do the same."""

from __future__ import annotations

import threading
from typing import Any, Dict, List

import anyio
import pytest
from ingest_world import QuickClock, Sent, World, customer, invoice, plan, server, year

from growpanel import ArgumentError, AsyncGrowPanel, GrowPanel
from growpanel.ingest import IngestProgress, RowOutcome, WarnedRow, aingest, ingest
from growpanel.ingest.order import by_date

each_way = pytest.mark.parametrize("how", ["sync", "asyncio", "trio"])
KINDS = ["customers", "plans", "invoices"]
BASE = {"customers": [customer("a")], "plans": [plan("pro")]}


@each_way
def test_customers_come_before_plans_before_invoices_and_every_row_is_accounted_for(how: Any) -> None:
    world = World()
    result = world.push(how, **year(30), batch_size=20)
    order = [KINDS.index(request.resource) for request in world.requests]
    assert order == sorted(order)
    assert max(len(request.rows) for request in world.requests) <= 20
    assert (result.customers.read, result.customers.stored, result.plans.stored) == (30, 30, 1)
    assert (result.invoices.read, result.invoices.stored, result.invoices.unconfirmed) == (360, 360, 0)
    assert (result.problems, result.more_problems, result.warnings) == ([], 0, [])
    assert result.requests == len(world.requests)
    assert len(world.state()["invoices"]) == 360


@pytest.mark.parametrize("how", ["asyncio", "trio"])
def test_tasks_leave_the_same_behind_as_threads(how: Any) -> None:
    by_threads, by_tasks = World(), World()
    by_threads.push(**year(5), batch_size=7)
    by_tasks.push(how, **year(5), batch_size=7)
    assert by_tasks.state() == by_threads.state()


@each_way
def test_the_worked_example_of_the_documentation(how: Any) -> None:
    world = World()
    invoices = [
        invoice("1", "a", "2024-02-01"),
        invoice("2", "a", "2024-03-01", amount=29900, plan_id="max"),
        invoice("3", "a", "2024-04-01", amount=4900),
        invoice("4", "a", "2024-05-01", amount=0, type="cancellation"),
        invoice("5", "a", "2024-08-01"),
    ]
    rows = {"customers": [customer("a")], "plans": [plan("pro"), plan("max")], "invoices": iter(invoices)}
    assert world.push(how, **rows, batch_size=2).problems == []
    report = world.direct.reports.mrr(date="20240201-20240831", interval="month")
    moved = [(p.new, p.expansion, p.contraction, p.churn, p.reactivation, p.total_mrr) for p in report.result]
    assert moved == [
        (9900, 0, 0, 0, 0, 9900),
        (0, 20000, 0, 0, 0, 29900),
        (0, 0, -25000, 0, 0, 4900),
        (0, 0, 0, -4900, 0, 0),
        (0, 0, 0, 0, 0, 0),
        (0, 0, 0, 0, 0, 0),
        (0, 0, 0, 0, 9900, 9900),
    ]


def test_a_list_is_pushed_by_date_and_rows_of_one_day_or_one_id_keep_their_order() -> None:
    world = World()
    invoices = [
        invoice("late", "a", "2024-03-01"),
        invoice("second", "a", "2024-02-01"),
        invoice("third", "a", "2024-02-01"),
        invoice("late", "a", "2024-01-15"),
        invoice("first", "a", "2024-01-01T10:00:00+02:00"),
    ]
    rows: List[int] = []

    def on_row(outcome: RowOutcome) -> None:
        if outcome.resource == "invoices":
            rows.append(outcome.row)

    result = world.push(**BASE, invoices=invoices, on_row=on_row)
    assert world.sent_ids("invoices") == ["first", "second", "third", "late", "late"]
    assert rows == [5, 2, 3, 1, 4]
    duplicate, out_of_order = result.warnings
    assert (duplicate.kind, duplicate.examples) == ("duplicate_id", [WarnedRow(4, "late", 1)])
    assert (out_of_order.kind, out_of_order.examples) == ("out_of_order", [WarnedRow(4, "late")])


def test_a_row_without_a_date_stays_behind_the_row_before_it() -> None:
    days = ["2024-03-01", "soon", None, "2024-01-01"]
    assert list(by_date(days, ["a", "b", "c", "d"]) or []) == [3, 0, 1, 2]


def test_a_stream_keeps_its_order_and_what_is_older_than_a_row_before_it_is_counted() -> None:
    world = World()
    days = ["2024-02-01", "2024-01-01", "2024-03-01"]
    result = world.push(**BASE, invoices=(invoice(f"i{i}", "a", day) for i, day in enumerate(days)))
    assert world.sent_ids("invoices") == ["i0", "i1", "i2"]
    (warning,) = result.warnings
    assert (warning.kind, warning.count, warning.examples) == ("out_of_order", 1, [WarnedRow(2, "i1")])


def test_invoices_of_one_customer_never_overtake_each_other_however_the_answers_come() -> None:
    arrivals: Dict[str, List[str]] = {}
    condition = threading.Condition()
    passed = 0

    def wire(sent: Sent, forward: Any) -> Any:
        nonlocal passed
        # Every second answer waits until two later requests have come, unless none come.
        if sent.resource == "invoices":
            with condition:
                passed += 1
                condition.notify_all()
                if sent.count % 2 == 0:
                    at = passed
                    condition.wait_for(lambda: passed >= at + 2, timeout=0.05)
                for row in sent.rows:
                    arrivals.setdefault(row["customer_id"], []).append(row["id"])
        return forward()

    world = World(wire)
    rows = year(16)
    world.push(**{**rows, "invoices": iter(rows["invoices"])}, batch_size=7, concurrency=8)
    assert len(arrivals) == 16
    for id, seen in arrivals.items():
        assert seen == [row["id"] for row in rows["invoices"] if row["customer_id"] == id]


@each_way
def test_of_two_rows_with_one_id_the_later_counts_even_under_another_customer(how: Any) -> None:
    world = World()
    customers = [customer(f"c{i}") for i in range(20)]
    # The same id under each customer in turn: they sit in different lanes.
    invoices = iter([invoice("same", each["id"], "2024-02-01") for each in customers])
    result = world.push(how, customers=customers, plans=[plan("pro")], invoices=invoices, batch_size=3)
    (warning,) = result.warnings
    assert (warning.kind, warning.count, len(warning.examples)) == ("duplicate_id", 19, 10)
    (stored,) = world.state()["invoices"]
    assert (stored["id"], stored["customer_id"]) == ("same", "c19")


def test_an_invoice_dated_in_the_future_is_stored_and_a_warning_says_so() -> None:
    result = World().push(**BASE, invoices=[invoice("i", "a", "2031-01-01")], clock=QuickClock())
    assert result.invoices.stored == 1
    assert [(each.kind, each.count) for each in result.warnings] == [("future_date", 1)]


def test_invalid_rows_are_kept_out_and_the_list_of_them_is_bounded() -> None:
    world = World()
    outcomes: List[RowOutcome] = []
    invoices = [
        invoice("good", "a", "2024-01-01"),
        invoice("decimal", "a", "2024-01-01", amount=99.5),
        invoice("money", "a", "2024-01-01", currency="xyz"),
        invoice("day", "a", "2024-02-30"),
    ]
    result = world.push(**BASE, invoices=invoices, keep_problems=2, on_row=outcomes.append)
    assert (result.invoices.read, result.invoices.stored, result.invoices.invalid) == (4, 1, 3)
    words = "must be a whole number of the currency's smallest unit (9900 for $99.00), got 99.5"
    assert result.problems == [
        RowOutcome("invoices", 2, "decimal", "invalid", "amount", words),
        RowOutcome("invoices", 3, "money", "invalid", "currency", "must be a currency of ISO 4217, got 'xyz'"),
    ]
    assert result.more_problems == 1
    assert sorted(f"{each.id} {each.outcome}" for each in outcomes) == [
        "a stored",
        "day invalid",
        "decimal invalid",
        "good stored",
        "money invalid",
        "pro stored",
    ]
    assert world.sent_ids("invoices") == ["good"]


@each_way
def test_stop_ends_the_run_at_the_first_bad_row_after_what_came_before_it(how: Any) -> None:
    world = World()
    customers = [customer("a"), customer("b", country="Denmark"), customer("c")]
    error = world.ending(how, customers=customers, plans=[plan("pro")], on_invalid="stop")
    assert (error.reason, error.resource, error.row) == ("row", "customers", 2)
    assert str(error) == "Stopped at customers, row 2: country: must be two letters of ISO 3166, got 'Denmark'"
    assert (error.result.customers.stored, error.result.customers.invalid, error.result.plans.read) == (1, 1, 0)
    assert world.sent_ids("customers") == ["a"]


def test_progress_has_counts_rate_and_time_left_and_is_not_told_too_often() -> None:
    world = World()
    seen: List[IngestProgress] = []

    class Slow(QuickClock):
        def read(self) -> float:
            self.now += 0.02
            return self.now

    world.push(**year(10), batch_size=10, concurrency=1, on_progress=seen.append, clock=Slow())
    last = [each for each in seen if each.resource == "invoices"][-1]
    assert (last.read, last.sent, last.stored, last.refused, last.total) == (120, 120, 120, 0, 120)
    assert last.rate > 0 and last.seconds_left == 0
    assert len(seen) < 14
    middle = next(each for each in seen if each.resource == "invoices" and each.stored < 120)
    assert middle.seconds_left == pytest.approx((120 - middle.stored) / middle.rate)


@each_way
def test_a_callback_that_raises_ends_the_run_and_the_error_says_so(how: Any) -> None:
    def on_row(_: RowOutcome) -> None:
        raise ValueError("mine")

    async def on_row_async(outcome: RowOutcome) -> None:
        on_row(outcome)

    error = World().ending(how, customers=[customer("a")], on_row=on_row if how == "sync" else on_row_async)
    assert (error.reason, str(error.__cause__), error.result.customers.stored) == ("callback", "mine", 1)


@each_way
def test_a_dry_run_checks_and_sends_nothing(how: Any) -> None:
    world = World()
    invoices = [invoice("a", "c", "2024-01-01"), invoice("b", "c", "2024-02-30"), invoice("a", "c", "2024-03-01")]
    result = world.push(how, customers=[customer("c")], invoices=iter(invoices), dry_run=True)
    assert world.requests == []
    assert (result.invoices.read, result.invoices.invalid, result.invoices.unconfirmed) == (3, 1, 2)
    assert [(each.row, each.field) for each in result.problems] == [(2, "date")]
    assert [each.kind for each in result.warnings] == ["duplicate_id"]
    assert world.ending(how, invoices=iter(invoices), dry_run=True, on_invalid="stop").row == 2


@pytest.mark.parametrize(
    "wrong, message",
    [
        ({"data_source": ""}, "data_source must be the id of a data source"),
        (
            {"customers": "a,b"},
            "customers must be an iterable of rows, a frame of pandas or Polars, or a cursor, got str",
        ),
        ({"plans": {"id": "pro"}}, "got dict an object"),
        ({"invoices": 7}, "got int 7"),
        ({"batch_size": 0}, "batch_size must be a whole number from 1 to 10000, got 0"),
        ({"concurrency": 9}, "concurrency must be a whole number from 1 to 8, got 9"),
        ({"rate_limit": 0.5}, "rate_limit must be"),
        ({"rate_limit": True}, "rate_limit must be"),
        ({"on_invalid": "ignore"}, "on_invalid must be 'collect' or 'stop', got 'ignore'"),
        ({"checkpoint": "import.json"}, "checkpoint must be a FileCheckpoint, or have load, save and clear; got str"),
    ],
)
def test_options_that_make_no_sense_are_refused_before_anything_is_sent(wrong: Dict[str, Any], message: str) -> None:
    world = World()
    for how in ("sync", "asyncio"):
        with pytest.raises(ArgumentError, match=message.replace("(", r"\(")):
            world.push(how, **wrong)  # type: ignore[arg-type]
    assert world.requests == []


def test_the_other_kind_of_client_is_refused() -> None:
    running = server()
    with GrowPanel(running.api_key, running.url) as gp:
        with pytest.raises(ArgumentError, match="aingest takes an AsyncGrowPanel, got GrowPanel"):
            anyio.run(lambda: aingest(gp, data_source="ds_1"))  # type: ignore[arg-type]
    with pytest.raises(ArgumentError, match="ingest takes a GrowPanel, got AsyncGrowPanel"):
        ingest(AsyncGrowPanel(running.api_key, running.url), data_source="ds_1")  # type: ignore[arg-type]
