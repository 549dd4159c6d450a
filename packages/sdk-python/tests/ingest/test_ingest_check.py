"""Which rows are sent, and what is said about the others. The rules come from the contract."""

from __future__ import annotations

import datetime
import math
from decimal import Decimal
from typing import Any, Dict, Optional

import pytest
from ingest_world import customer, invoice, plan

from growpanel.ingest.check import Checked, checker
from growpanel.ingest.result import Resource
from growpanel.models import InvoiceInput

MONEY = "must be a whole number of the currency's smallest unit (9900 for $99.00), got"
DATE = "must be a date that exists, as YYYY-MM-DD or an ISO 8601 date-time, got"
PERIOD = {"period_start": "2024-02-01", "period_end": "2024-02-01"}


def fault_of(resource: Resource, row: Any) -> Optional[str]:
    checked = checker(resource, "ds_1")(row)
    return None if isinstance(checked, Checked) else f"{checked.field}: {checked.reason}"


@pytest.mark.parametrize(
    "more, fault",
    [
        ({"id": None}, "id: is missing"),
        ({"id": ""}, "id: is empty"),
        ({"id": 7}, "id: must be text, got 7"),
        ({"id": "i\ud83d"}, "id: holds half a character (a lone surrogate), got 'i '"),
        ({"mine": ["ok", "\udc00"]}, "mine: holds half a character (a lone surrogate), got ' '"),
        ({"customer_id": math.nan}, "customer_id: is missing"),
        ({"amount": "9900"}, f"amount: {MONEY} '9900'"),
        ({"amount": True}, f"amount: {MONEY} True"),
        ({"amount": math.inf}, f"amount: {MONEY} inf"),
        ({"amount": math.nan}, "amount: is missing"),
        ({"amount": 2**53}, f"amount: {MONEY} 9007199254740992"),
        ({"amount": Decimal("99.5")}, f"amount: {MONEY} 99.5"),
        ({"tax": 0.1}, f"tax: {MONEY} 0.1"),
        ({"quantity": -1}, "quantity: must be 0 or more, got -1"),
        ({"quantity": 1.5}, "quantity: must be a whole number, got 1.5"),
        ({"currency": "dollars"}, "currency: must be a currency of ISO 4217, got 'dollars'"),
        ({"currency": "xyz"}, "currency: must be a currency of ISO 4217, got 'xyz'"),
        ({"type": "sub"}, "type: must be one of subscription, one-time, refund, cancellation, got 'sub'"),
        ({"status": "PAID"}, "status: must be one of paid, open, failed, void, uncollectible, got 'PAID'"),
        ({"date": "2023-02-29"}, f"date: {DATE} '2023-02-29'"),
        ({"date": "01/02/2024"}, f"date: {DATE} '01/02/2024'"),
        ({"date": "2024-W01-1"}, f"date: {DATE} '2024-W01-1'"),
        ({"date": "2024-02-01T25:00"}, f"date: {DATE} '2024-02-01T25:00'"),
        ({"date": None}, "date: is missing"),
        ({"date": None, "invoice_date": "2024-13-01"}, f"invoice_date: {DATE} '2024-13-01'"),
        ({"paid_date": 20240201}, "paid_date: must be a date or text, got 20240201"),
        (PERIOD, "period_end: must be after period_start, got '2024-02-01'"),
        ({"lines": {}}, "lines: must be a list, got an object"),
        ({"lines": [{"amount": 1}, "x"]}, "lines.1: must be an object, got 'x'"),
        ({"lines": [{"amount": 1}, {"amount": 1.5}]}, f"lines.1.amount: {MONEY} 1.5"),
        (
            {"lines": [{"amount": 1, "type": "refund"}]},
            "lines.0.type: must be one of subscription, one-time, got 'refund'",
        ),
        ({"lines": [{"amount": 1, "proration": "yes"}]}, "lines.0.proration: must be true or false, got 'yes'"),
        ({"data_source": "ds_2"}, "data_source: is 'ds_2', but this run pushes into 'ds_1'"),
        ({"mine": object}, "mine: cannot be written as JSON, got <class 'object'>"),
        ({"mine": math.inf}, "mine: cannot be written as JSON, got inf"),
        ({7: "x"}, ": has a field whose name is not text, 7"),
    ],
)
def test_an_invoice_that_is_not_sent(more: Dict[Any, Any], fault: str) -> None:
    assert fault_of("invoices", {**invoice("i", "c", "2024-02-01"), **more}) == fault


DAY = datetime.date(2024, 2, 29)
MOMENT = datetime.datetime(2024, 2, 1, 10, 30)
COPENHAGEN = datetime.timezone(datetime.timedelta(hours=1))


@pytest.mark.parametrize(
    "more, sent",
    [
        ({}, {}),
        ({"amount": 0, "type": "cancellation"}, {"amount": 0, "type": "cancellation"}),
        ({"amount": -4950, "type": "refund"}, {"amount": -4950, "type": "refund"}),
        ({"amount": 9900.0}, {"amount": 9900}),
        ({"amount": Decimal("9900.00")}, {"amount": 9900}),
        ({"currency": "JPY"}, {"currency": "JPY"}),
        ({"currency": "hrk"}, {"currency": "hrk"}),
        ({"date": "2024-02-29T23:59:59.123+05:30"}, {"date": "2024-02-29T23:59:59.123+05:30"}),
        ({"date": "2024-02-29 10:00"}, {"date": "2024-02-29 10:00"}),
        ({"date": DAY}, {"date": "2024-02-29"}),
        ({"date": MOMENT}, {"date": "2024-02-01T10:30:00"}),
        ({"date": MOMENT.replace(tzinfo=COPENHAGEN)}, {"date": "2024-02-01T10:30:00+01:00"}),
        ({"date": datetime.datetime(2024, 2, 1)}, {"date": "2024-02-01"}),
        ({"payment_method": "giro"}, {"payment_method": "giro"}),
        ({"something": ["of", {"your": Decimal("1.5")}]}, {"something": ["of", {"your": 1.5}]}),
        ({"seen": DAY, "nothing": None}, {"seen": "2024-02-29"}),
        ({"quantity": None, "lines": None, "tax": math.nan}, {}),
        ({"data_source": "ds_1"}, {}),
        ({"lines": []}, {"lines": []}),
        (
            {"lines": [{"amount": -100.0, "proration": True, "tax": None, "period_start": DAY}]},
            {"lines": [{"amount": -100, "proration": True, "period_start": "2024-02-29"}]},
        ),
    ],
)
def test_an_invoice_that_is_sent(more: Dict[str, Any], sent: Dict[str, Any]) -> None:
    row = invoice("i", "c", "2024-02-01")
    before = {**row, **more}
    checked = checker("invoices", "ds_1")(before)
    assert isinstance(checked, Checked)
    assert checked.body == {**row, **sent, "data_source": "ds_1"}
    assert before == {**row, **more}  # the caller's row is left as it was


@pytest.mark.parametrize(
    "more, fault",
    [
        ({"name": None}, "name: is missing; give name or email"),
        ({"name": None, "email": "a@b.example"}, None),
        ({"country": "DK"}, None),
        ({"country": "dnk"}, "country: must be two letters of ISO 3166, got 'dnk'"),
        ({"custom_variables": {"size": 5}}, "custom_variables: must hold text only, got 5 for 'size'"),
        ({"custom_variables": {"size": None, "industry": "saas"}}, None),
        ({"metadata": "saas"}, "metadata: must be an object, got 'saas'"),
        ({"created_date": None, "created": "soon"}, f"created: {DATE} 'soon'"),
    ],
)
def test_customers(more: Dict[str, Any], fault: Optional[str]) -> None:
    assert fault_of("customers", customer("a", **more)) == fault


@pytest.mark.parametrize(
    "more, fault",
    [
        ({"billing_freq": None}, "billing_freq: is missing"),
        ({"billing_freq": None, "interval": "quarter", "interval_count": 2}, None),
        (
            {"billing_freq": "monthly"},
            "billing_freq: must be one of day, week, month, quarter, year, got 'monthly'",
        ),
        ({"billing_freq_count": 0}, "billing_freq_count: must be 1 or more, got 0"),
        ({"name": ""}, "name: is empty"),
    ],
)
def test_plans(more: Dict[str, Any], fault: Optional[str]) -> None:
    assert fault_of("plans", plan("a", **more)) == fault


def test_a_model_is_a_row() -> None:
    row = InvoiceInput.from_dict({**invoice("i", "c", "2024-02-01"), "data_source": "ds_1"})
    checked = checker("invoices", "ds_1")(row)
    assert isinstance(checked, Checked)
    assert checked.body == {**invoice("i", "c", "2024-02-01"), "data_source": "ds_1"}


@pytest.mark.parametrize("row, got", [(None, "None"), ("a", "'a'"), (7, "7"), ([], "a list")])
def test_what_is_no_row_at_all(row: Any, got: str) -> None:
    assert fault_of("customers", row) == f": must be an object, got {got}"


def test_a_long_value_is_cut_and_stays_on_one_line() -> None:
    fault = fault_of("invoices", invoice("i", "c", "2024-02-01", currency="a\n" + "b" * 100))
    assert fault == f"currency: must be a currency of ISO 4217, got 'a {'b' * 58}…'"
