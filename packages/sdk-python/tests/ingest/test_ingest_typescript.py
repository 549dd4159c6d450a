"""Random histories, good and bad rows mixed, by both SDKs: the same outcome for every row, and the same MRR."""

from __future__ import annotations

import json
import subprocess
from typing import Any, Iterator, List

import pytest
from conftest import PACKAGE
from ingest_world import World, customer, invoice, plan

pytest.importorskip("hypothesis")
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

CUSTOMERS = ["a", "b", "c"]
PLANS = {"pro": {}, "max": {"billing_freq": "year"}, "odd": {"billing_freq": "monthly"}}

customers = st.lists(
    st.builds(
        lambda id, country, name: customer(id, country=country, **({} if name else {"name": None})),
        st.sampled_from(CUSTOMERS),
        st.sampled_from(["dk", "US", "Denmark", None]),
        st.booleans(),
    ),
    max_size=5,
)
days = st.sampled_from(["2024-01-31", "2024-02-01", "2024-02-30", "2024-06-15T10:00:00+02:00", "2025-03-01", "soon"])
amounts = st.one_of(st.integers(-5000, 50000), st.sampled_from([99.5, "100", 2**53, None]))
invoices = st.lists(
    st.builds(
        lambda id, who, day, amount, more: invoice(f"i{id}", who, day, amount=amount, **more),
        st.integers(0, 12),
        st.sampled_from([*CUSTOMERS, "nobody"]),
        days,
        amounts,
        st.sampled_from(
            [
                {},
                {"plan_id": "max", "currency": "usd", "quantity": 3},
                {"plan_id": "none"},
                {"plan_id": None, "type": "one-time"},
                {"type": "cancellation", "cancel_reason": "unused"},
                {"currency": "jpy"},
                {"currency": "xyz"},
                {"lines": [{"amount": 500, "type": "one-time"}, {"amount": 1.5}]},
                {"lines": [{"amount": 700, "plan_id": "pro", "proration": True}]},
                {"period_start": "2024-02-01", "period_end": "2024-02-01"},
            ]
        ),
    ),
    max_size=25,
)


@pytest.fixture(scope="module")
def typescript() -> Iterator[Any]:
    process = subprocess.Popen(
        ["node", str(PACKAGE / "tests/ingest/typescript.mjs")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )
    assert process.stdin and process.stdout
    if process.stdout.readline() != '"ready"\n':
        raise AssertionError("the TypeScript SDK does not start; build it")

    def push(world: World, rows: Any, batch_size: int) -> Any:
        assert process.stdin and process.stdout
        target = {"url": world.url, "apiKey": world.api_key, "dataSource": world.source}
        process.stdin.write(json.dumps({**target, "rows": rows, "batchSize": batch_size}) + "\n")
        process.stdin.flush()
        return json.loads(process.stdout.readline())

    yield push
    process.kill()
    process.communicate()


def comparable(problems: List[Any]) -> List[Any]:
    return [(each["resource"], each["row"], each["outcome"], each["field"], each["reason"]) for each in problems]


@settings(max_examples=25, deadline=None, database=None, suppress_health_check=list(HealthCheck))
@given(customers=customers, invoices=invoices, batch_size=st.integers(1, 6))
def test_the_same_as_the_typescript_sdk(typescript: Any, customers: Any, invoices: Any, batch_size: int) -> None:
    rows = {"customers": customers, "plans": [plan(id, **more) for id, more in PLANS.items()], "invoices": invoices}
    mine, theirs = World(), World()
    result = mine.push(**rows, batch_size=batch_size)
    other = typescript(theirs, rows, batch_size)
    as_json = [
        {"resource": p.resource, "row": p.row, "outcome": p.outcome, "field": p.field, "reason": p.reason}
        for p in result.problems
    ]
    assert comparable(as_json) == comparable(other["problems"])
    for kind in ("customers", "plans", "invoices"):
        counts = getattr(result, kind)
        for name in ("read", "stored", "refused", "invalid", "unconfirmed"):
            assert getattr(counts, name) == other["counts"][kind][name]
    warned = [(each.kind, each.resource, each.count) for each in result.warnings]
    assert sorted(warned) == sorted((each["kind"], each["resource"], each["count"]) for each in other["warnings"])
    assert mine.state() == theirs.state()
