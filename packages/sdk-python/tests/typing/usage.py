"""A program as users write it, for type checkers only: what must be known, and what must be refused."""

from __future__ import annotations

import datetime
import sqlite3
from typing import AsyncIterator, Dict, Iterator, List, Optional, Union

from typing_extensions import assert_type

from growpanel import AsyncGrowPanel, GrowPanel, GrowPanelError, Hooks, RateLimitError, Response, Unset
from growpanel.ingest import FileCheckpoint, IngestResult, RowOutcome, aingest, ingest
from growpanel.models import Customer, CustomerInput, CustomerList, ImportResults, MrrReport
from growpanel.types import CustomerInputDict, DateRange, InvoiceInputDict
from growpanel.webhooks import verify

gp = GrowPanel(api_key="key", hooks=Hooks(before_request=lambda event: print(event.url)))


def answers() -> None:
    summary = gp.reports.summary()
    assert_type(summary.currency, str)
    report = gp.reports.mrr(date=("2026-01-01", datetime.date(2026, 5, 31)), interval="month", plan=["a", "b"])
    assert_type(report, MrrReport)
    assert_type(gp.reports.get_reports_mrr(), MrrReport)
    for period in report.result:
        assert_type(period.total_mrr, Union[int, Unset])
        assert_type(period.quick_ratio, Union[float, None, Unset])
        if period.total_mrr:
            print(period.total_mrr // 100)
        if not isinstance(period.churn, Unset):
            assert_type(period.churn, int)
    assert_type(gp.customers.list(limit=50, custom_industry="saas"), CustomerList)
    assert_type(gp.exports.customers(), str)
    for customer in gp.customers.iterate(status="active"):
        assert_type(customer, Customer)
    for page in gp.customers.iterate().pages():
        assert_type(page, CustomerList)


def bodies() -> None:
    record: CustomerInputDict = {"id": "cus_1", "data_source": "ds_1", "name": "Acme"}
    model = CustomerInput(id="cus_2", data_source="ds_1")
    assert_type(gp.data.customers.create(record), ImportResults)
    gp.data.customers.create(model)
    gp.data.customers.create([record, model])
    gp.data.customers.post_data_customers(body={"id": "cus_1", "data_source": "ds_1"})
    gp.profile.put_profile(body={"first_name": "Ada", "timezone": "Europe/Copenhagen"})


def whole_answers() -> None:
    answer = gp.raw_response(gp.reports.mrr, interval="month")
    assert_type(answer, Response[MrrReport])
    assert_type(answer.request_id, Optional[str])
    days: DateRange = datetime.date(2026, 1, 1)
    gp.with_options(timeout=5).reports.mrr(date=days)
    with gp.stream("GET", "/exports/customers.csv") as stream:
        for line in stream.iter_lines():
            assert_type(line, str)


def failures() -> None:
    try:
        gp.customers.detail("cus_1")
    except RateLimitError as err:
        assert_type(err.retry_after, Optional[float])
    except GrowPanelError as err:
        assert_type(err.status, Optional[int])


def deliveries(body: bytes, headers: str) -> None:
    event = verify(body, headers, "secret")
    if event.event_type == "movement.churn":
        assert_type(event.data.movement.mrr_change, int)


async def asynchronous() -> None:
    async with AsyncGrowPanel() as client:
        assert_type(await client.reports.mrr(), MrrReport)
        async for customer in client.customers.iterate():
            assert_type(customer, Customer)
        assert_type(await client.raw_response(client.customers.list), Response[CustomerList])


def mistakes() -> None:
    gp.reports.mrr(interval=3)  # type: ignore[arg-type]
    gp.customers.detail()  # type: ignore[call-arg]
    gp.data.customers.create({"id": "cus_1", "data_source": "ds_1", "nmae": "x"})  # type: ignore[arg-type]
    gp.data.customers.create({"name": "x"})  # type: ignore[arg-type]
    gp.plans.list(limit=3)  # type: ignore[call-arg]
    print(gp.reports.summary().summary.mrr)  # type: ignore[attr-defined]


def imports(rows: List[Dict[str, object]], typed: Iterator[InvoiceInputDict], connection: sqlite3.Connection) -> None:
    def note(outcome: RowOutcome) -> None:
        print(outcome.id, outcome.reason)

    store = FileCheckpoint("import.json")
    result = ingest(gp, data_source="ds_1", customers=rows, invoices=typed, checkpoint=store, on_row=note)
    assert_type(result, IngestResult)
    assert_type(result.problems, List[RowOutcome])
    assert_type(result.invoices.stored, int)
    ingest(
        gp,
        data_source="ds_1",
        invoices=connection.execute("select 1"),
        plans=[CustomerInput(id="a", data_source="ds_1")],
    )
    ingest(gp, data_source="ds_1", rate_limit=False, on_invalid="stop", totals={"invoices": 7})
    ingest(gp, data_source="ds_1", on_invalid="ignore")  # type: ignore[arg-type]
    ingest(gp, data_source="ds_1", rate_limit="fast")  # type: ignore[arg-type]
    ingest(gp, data_source="ds_1", invoices=7)  # type: ignore[arg-type]
    ingest(gp, invoices=rows)  # type: ignore[call-arg]


async def imports_async(agp: AsyncGrowPanel, rows: AsyncIterator[Dict[str, object]]) -> None:
    async def note(outcome: RowOutcome) -> None:
        print(outcome.id)

    assert_type(await aingest(agp, data_source="ds_1", invoices=rows, on_row=note), IngestResult)
    ingest(gp, data_source="ds_1", invoices=rows)  # type: ignore[arg-type]
