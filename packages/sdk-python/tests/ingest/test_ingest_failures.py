"""What a run does when the API refuses, fails, is busy or is gone: no row is lost, and none is sent as another."""

from __future__ import annotations

import threading
from typing import Any, Dict, Iterator, List

import httpx
import pytest
from ingest_world import QuickClock, Sent, World, accounted, customer, invoice, plan, refuse, taken, year

from growpanel import AuthenticationError, CancelToken, ConnectionError, GrowPanel, RateLimitError, ServerError
from growpanel.ingest import ingest

each_way = pytest.mark.parametrize("how", ["sync", "asyncio", "trio"])


@each_way
@pytest.mark.parametrize("status", [400, 422, 500, 503])
def test_a_failing_batch_is_split_until_the_bad_rows_stand_alone(how: Any, status: int) -> None:
    bad = {"inv_2_1", "inv_7_0", "inv_7_1"}

    def wire(sent: Sent, forward: Any) -> httpx.Response:
        spoilt = any(row["id"] in bad for row in sent.rows)
        return refuse(status, "amount: cannot be taken") if spoilt else forward()

    world = World(wire)
    result = world.push(how, **year(3), clock=QuickClock())
    accounted(result)
    assert (result.invoices.read, result.invoices.stored, result.invoices.refused) == (36, 33, 3)
    assert {each.id for each in result.problems} == bad
    assert {(each.field, each.reason) for each in result.problems} == {("amount", f"cannot be taken (HTTP {status})")}
    assert len(world.state()["invoices"]) == 33


def test_a_request_that_is_too_large_is_halved_and_so_are_all_that_follow() -> None:
    world = World(lambda sent, forward: refuse(413, "Payload too large") if len(sent.rows) > 10 else forward())
    result = world.push(**year(30), batch_size=64, concurrency=1)
    assert result.invoices.stored == 360
    assert max(len(each.rows) for each in world.requests if each.resource == "invoices") <= 10


@each_way
def test_a_passing_failure_is_tried_again_without_a_split(how: Any) -> None:
    failures = [500, 502, 503]
    world = World(lambda _, forward: refuse(failures.pop(0), "not now") if failures else forward())
    clock = QuickClock()
    result = world.push(how, customers=year(5)["customers"], concurrency=1, clock=clock)
    assert result.customers.stored == 5
    assert [len(each.rows) for each in world.requests] == [5, 5, 5, 5]
    assert clock.slept == [0.5, 1, 2]


def test_a_row_that_alone_makes_the_server_fail_is_sent_once_more_after_everything_else() -> None:
    failures = [500] * 5

    def wire(sent: Sent, forward: Any) -> httpx.Response:
        spoilt = any(row["id"] == "cus_1" for row in sent.rows)
        return refuse(failures.pop(), "oops") if spoilt and failures else forward()

    result = World(wire).push(customers=year(2)["customers"], max_retries=1, concurrency=1, clock=QuickClock())
    assert (result.customers.stored, result.customers.refused) == (2, 0)


@each_way
def test_a_server_that_only_fails_ends_the_run_and_nothing_counts_as_refused(how: Any) -> None:
    down = [True]
    world = World(lambda _, forward: refuse(503, "down") if down else forward())
    error = world.ending(how, **year(40), clock=QuickClock())
    assert (error.reason, error.resource, error.status) == ("api", "customers", 503)
    assert isinstance(error.__cause__, ServerError)
    counts = error.result.customers
    assert (counts.read, counts.stored, counts.refused, counts.unconfirmed) == (40, 0, 0, 40)
    assert len(world.requests) < 120
    down.clear()
    assert world.push(how, **year(40)).invoices.stored == 480


def test_a_server_that_refuses_everything_ends_the_run_before_each_row_was_tried_alone() -> None:
    world = World(lambda *_: refuse(400, "The account is being moved."))
    error = world.ending(customers=year(200)["customers"])
    assert (error.reason, error.status) == ("api", 400)
    assert (error.result.customers.refused, error.result.customers.unconfirmed) == (0, 200)
    assert len(world.requests) < 80


def test_requests_that_take_too_long_are_made_smaller() -> None:
    def wire(sent: Sent, forward: Any) -> httpx.Response:
        if len(sent.rows) > 5:
            raise httpx.ReadTimeout("too long")
        return forward()

    result = World(wire).push(customers=year(20)["customers"], max_retries=0, clock=QuickClock())
    assert result.customers.stored == 20


@each_way
def test_a_key_that_expires_midway_ends_the_run_at_once_with_everything_accounted_for(how: Any) -> None:
    world = World(lambda sent, forward: refuse(401, "The API key is not valid.") if sent.count > 6 else forward())
    error = world.ending(how, **year(30), batch_size=10, concurrency=2)
    assert (error.reason, error.resource, error.status) == ("api", "invoices", 401)
    assert str(error) == f"Stopped at invoices, row {error.row}: The API key is not valid."
    assert isinstance(error.__cause__, AuthenticationError)
    assert error.result.problems == [] and error.result.invoices.unconfirmed > 0
    assert len(world.requests) <= 8


@each_way
def test_a_lost_connection_ends_the_run_after_some_tries(how: Any) -> None:
    def wire(*_: Any) -> httpx.Response:
        raise httpx.ConnectError("refused")

    world = World(wire)
    error = world.ending(how, customers=[customer("a")], max_retries=2, clock=QuickClock())
    assert error.reason == "api" and isinstance(error.__cause__, ConnectionError)
    assert len(world.requests) == 3


@pytest.mark.parametrize(
    "body, words",
    [
        ('{"success":true}', "no list of outcomes for 1 rows"),
        ('{"result":[]}', "0 outcomes for 1 rows"),
        ("<html>", "a body that is not JSON"),
    ],
)
def test_an_answer_that_is_not_the_api_ends_the_run(body: str, words: str) -> None:
    error = World(lambda *_: httpx.Response(200, text=body)).ending(customers=[customer("a")])
    assert words in str(error) and "check the base URL" in str(error)


@each_way
def test_too_many_requests_pauses_all_senders_for_as_long_as_the_api_says(how: Any) -> None:
    clock = QuickClock()
    times: List[float] = []

    def wire(sent: Sent, forward: Any) -> httpx.Response:
        times.append(clock.now)
        return refuse(429, "Rate limit exceeded", retry_after="37") if sent.count == 2 else forward()

    result = World(wire).push(how, **year(20), batch_size=10, concurrency=2, clock=clock)
    assert result.invoices.stored == 240
    # The one that was told to wait and the one beside it.
    assert min(times[3:]) - times[0] >= 37


def test_a_wait_of_an_hour_is_not_slept_through() -> None:
    world = World(lambda *_: refuse(429, "Rate limit exceeded", retry_after="3600"))
    cause = world.ending(customers=[customer("a")], clock=QuickClock()).__cause__
    assert isinstance(cause, RateLimitError) and cause.retry_after == 3600


def test_the_limit_of_requests_is_kept_to_on_its_own() -> None:
    clock = QuickClock()
    times: List[float] = []

    def wire(sent: Sent, _: Any) -> httpx.Response:
        times.append(clock.now)
        return taken(sent)

    World(wire).push(customers=year(250)["customers"], batch_size=1, rate_limit=100, concurrency=1, clock=clock)
    assert len(times) == 250
    assert all(later - earlier >= 60 for earlier, later in zip(times, times[100:]))


def test_an_invoice_whose_customer_comes_later_is_stored() -> None:
    arrived: List[str] = []

    def wire(sent: Sent, forward: Any) -> httpx.Response:
        answer: httpx.Response = forward()
        if any(row.get("customer_id") == "elsewhere" for row in sent.rows) and not arrived:
            arrived.append("elsewhere")
            world.direct.data.customers.create({"id": "elsewhere", "name": "E", "data_source": world.source})
        return answer

    world = World(wire)
    invoices = [
        invoice("1", "a", "2024-01-01"),
        invoice("2", "elsewhere", "2024-01-02"),
        invoice("3", "a", "2024-02-01"),
    ]
    result = world.push(customers=[customer("a")], plans=[plan("pro")], invoices=invoices, batch_size=2)
    assert (result.invoices.stored, result.invoices.refused) == (3, 0)
    assert [row["id"] for row in world.requests[-1].rows] == ["2"]


@each_way
def test_an_invoice_whose_customer_never_comes_is_sent_twice_then_reported(how: Any) -> None:
    world = World()
    invoices = [
        invoice("1", "nobody", "2024-01-01"),
        invoice("2", "a", "2024-01-02"),
        invoice("3", "a", "2024-01-02", plan_id="none"),
    ]
    result = world.push(how, customers=[customer("a")], plans=[plan("pro")], invoices=invoices)
    first, second = result.problems
    assert (first.row, first.id, first.outcome, first.field) == (1, "1", "refused", "customer_id")
    assert first.reason.startswith("no customer 'nobody'")
    assert first.reason.endswith(" (nor was it among the customers that this run has stored)")
    assert (second.row, second.field, second.outcome) == (3, "plan_id", "refused")
    assert sorted(world.sent_ids("invoices")) == ["1", "1", "2", "3", "3"]


def test_thousands_of_invoices_without_a_customer_are_all_reported_and_each_is_sent_twice() -> None:
    world = World()
    result = world.push(invoices=(invoice(f"i{i}", f"ghost{i % 7}", "2024-01-01") for i in range(3000)))
    counts = result.invoices
    assert (counts.read, counts.refused, counts.unconfirmed) == (3000, 3000, 0)
    assert (len(result.problems), result.more_problems) == (100, 2900)
    assert sum(len(each.rows) for each in world.requests) == 6000


@pytest.mark.parametrize("batch_size", [500, 5])
def test_a_row_that_waits_does_not_undo_a_later_one_with_the_same_id(batch_size: int) -> None:
    world = World()
    invoices = [
        invoice("same", "a", "2024-01-01", plan_id="never", amount=1),
        *({**row, "customer_id": "a"} for row in year(4)["invoices"]),
        invoice("same", "a", "2024-01-01", amount=2),
    ]
    base: Dict[str, Any] = {"customers": [customer("a")], "plans": [plan("pro")], "batch_size": batch_size}
    result = world.push(**base, invoices=invoices)
    assert (result.invoices.stored, result.invoices.refused) == (len(invoices) - 1, 1)
    assert [row["amount"] for row in world.state()["invoices"] if row["id"] == "same"] == [2]


@each_way
def test_an_input_that_raises_midway_what_was_read_is_sent(how: Any) -> None:
    def broken() -> Iterator[Dict[str, Any]]:
        yield from year(7)["customers"]
        raise OSError("cursor closed")

    async def broken_async() -> Any:
        for row in broken():
            yield row

    inputs = [broken] if how == "sync" else [broken, broken_async]
    for source in inputs:
        world = World()
        error = world.ending(how, customers=source(), plans=[])
        assert (error.reason, error.resource, error.row) == ("source", "customers", 8)
        assert str(error) == "Stopped at customers, row 8: cursor closed"
        assert isinstance(error.__cause__, OSError)
        assert (error.result.customers.read, error.result.customers.stored) == (7, 7)
        assert len(world.sent_ids("customers")) == 7


@pytest.mark.parametrize("how, awaited", [("sync", False), ("asyncio", False), ("asyncio", True), ("trio", True)])
def test_an_input_is_not_read_further_than_the_api_takes_its_rows(how: Any, awaited: bool) -> None:
    read = answered = furthest = 0

    def endless() -> Iterator[Dict[str, Any]]:
        nonlocal read, furthest
        for i in range(5000):
            read += 1
            furthest = max(furthest, read - answered)
            yield customer(f"c{i}")

    async def endless_async() -> Any:
        for row in endless():
            yield row

    def wire(sent: Sent, _: Any) -> httpx.Response:
        nonlocal answered
        answered += len(sent.rows)
        return taken(sent)

    rows = endless_async() if awaited else endless()
    assert World(wire).push(how, customers=rows, batch_size=50, concurrency=3).customers.stored == 5000
    # A batch that is filled and one that is sent for each lane, and what is read ahead of the run.
    assert furthest <= 50 * 3 * 2 + (101 if awaited else 0)


def test_a_token_ends_the_run_and_the_waiting_for_a_free_minute() -> None:
    token = CancelToken()

    def wire(_: Sent, __: Any) -> httpx.Response:
        threading.Timer(0.01, token.cancel).start()
        return refuse(429, "slow down", retry_after="300")

    world = World(wire)
    error = world.ending(customers=year(40)["customers"], batch_size=5, concurrency=2, client={"cancel": token})
    assert error.reason == "aborted"
    assert error.result.customers.unconfirmed > 0
    assert len(world.requests) <= 2


FAULTS: List[Dict[str, Any]] = [
    {"fault": {"status": 500}, "nth": 2},
    {"fault": {"status": 503}, "times": 3},
    {"fault": {"status": 429, "retry_after": 0}, "times": 4},
    {"fault": {"drop": True}, "nth": 3},
    {"fault": {"drop": "after"}, "nth": 3},
    {"fault": {"truncate": True}, "nth": 1},
    {"fault": {"status": 401}, "nth": 4, "ends": True},
]


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: str(fault["fault"]))
def test_faults_of_a_real_server(fault: Dict[str, Any]) -> None:
    """Over real connections; the same run again puts right what could not be finished."""
    world = World()
    expected = World()
    expected.push(**year(6))
    match = {"method": "POST", "path": "/data/*"}
    body = {"match": match, **{name: value for name, value in fault.items() if name != "ends"}}
    httpx.post(f"{world.url}/_sandbox/faults", headers=world.auth, json=body).raise_for_status()
    with GrowPanel(world.api_key, world.url) as gp:

        def push() -> Any:
            return ingest(gp, data_source=world.source, batch_size=20, concurrency=2, **year(6))  # type: ignore[arg-type]

        if fault.get("ends"):
            with pytest.raises(Exception, match="Stopped at"):
                push()
        assert push().invoices.stored == 72
    assert world.state() == expected.state()
