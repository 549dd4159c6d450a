"""What calls and clients take: in which form it is sent, and what is refused before."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import Any, Dict

import httpx
import pytest
from conftest import Seen, mocked

from growpanel import ArgumentError, AsyncGrowPanel, GrowPanel, minor_digits
from growpanel.models import CustomerInput


@pytest.mark.parametrize(
    "query, expected",
    [
        ({"date": datetime.date(2026, 1, 2)}, "date=20260102"),
        ({"date": ("2026-01-02", datetime.date(2026, 2, 3))}, "date=20260102-20260203"),
        ({"date": ["20260102", "2026-02-03"]}, "date=20260102-20260203"),
        ({"date": "last-12-months"}, "date=last-12-months"),
        (
            {"date": datetime.datetime(2026, 1, 2, 23, tzinfo=datetime.timezone(datetime.timedelta(hours=-5)))},
            "date=20260103",
        ),
        ({"date": datetime.datetime(2026, 1, 2, 23)}, "date=20260102"),
        ({"plan": ["a", "b"], "region": None}, "plan=a%20b"),
        ({"custom_industry": ["a b", "c"]}, "custom_industry=a%20b~~c"),
        ({"fix_fx": True}, "fix_fx=true"),
        ({"has_discount": False, "region": "~eu"}, "region=~eu&has_discount=false"),
        ({"base_currency": "eur"}, "baseCurrency=eur"),
        ({"plan": "a&b=c"}, "plan=a%26b%3Dc"),
    ],
)
def test_query_values(query: Dict[str, Any], expected: str) -> None:
    seen = Seen()
    mocked(seen).reports.mrr(**query)
    assert seen.requests[0].url.query.decode() == expected


@pytest.mark.parametrize("date", [("2026-01-02", "soon"), (1, 2), object(), b"20260102"])
def test_a_date_that_is_none_is_refused(date: Any) -> None:
    seen = Seen()
    with pytest.raises(ArgumentError, match="date"):
        mocked(seen).reports.mrr(date=date)
    assert seen.requests == []


def test_a_misspelt_argument_is_refused_and_named() -> None:
    with pytest.raises(TypeError, match="mrr\\(\\) got an unexpected keyword argument 'intervall'"):
        mocked(Seen()).reports.mrr(intervall="month")


@pytest.mark.parametrize(
    "body",
    [
        {"id": "ü", "data_source": "ds"},
        CustomerInput(id="ü", data_source="ds"),
    ],
)
def test_bodies(body: Any) -> None:
    seen = Seen()
    gp = mocked(seen)
    gp.data.customers.create(body)
    gp.data.customers.create([body, body])
    gp.data.customers.create((body,))
    one = '{"id":"ü","data_source":"ds"}'
    assert [r.content.decode() for r in seen.requests] == [one, f"[{one},{one}]", f"[{one}]"]
    assert seen.requests[0].headers["content-type"] == "application/json"


def test_dates_in_bodies_are_written() -> None:
    seen = Seen()
    mocked(seen).request("PUT", "/profile", body={"since": datetime.date(2026, 1, 2), "tags": ("a",)})
    assert seen.requests[0].content == b'{"since":"2026-01-02","tags":["a"]}'


def test_numbers_and_dates_of_other_libraries_are_written() -> None:
    numpy, pandas = pytest.importorskip("numpy"), pytest.importorskip("pandas")
    body = {
        "whole": [numpy.int64(5), numpy.float32(9900.0), Decimal("9900.00"), 2**60],
        "other": [Decimal("99.5"), numpy.float64(0.25)],
        "flag": numpy.bool_(True),
        "days": [numpy.datetime64("2026-01-02"), pandas.Timestamp("2026-01-02", tz="UTC")],
        "nothing": None,
    }
    seen = Seen()
    mocked(seen).request("POST", "/x", body=body)
    assert seen.requests[0].content == (
        b'{"whole":[5,9900,9900,1152921504606846976],"other":[99.5,0.25],"flag":true,'
        b'"days":["2026-01-02","2026-01-02T00:00:00+00:00"],"nothing":null}'
    )
    mocked(seen).customers.list(limit=numpy.int32(5), custom_size=[Decimal("2"), numpy.int8(3)])
    assert seen.requests[1].url.query.decode() == "limit=5&custom_size=2~~3"


class Gap(datetime.datetime):
    """What pandas has for a date that is missing."""

    def __eq__(self, other: object) -> bool:
        return False

    def __ne__(self, other: object) -> bool:
        return True

    def __str__(self) -> str:
        return "NaT"


@pytest.mark.parametrize(
    "value, message",
    [
        (float("nan"), "body.rows[1].value is nan, which JSON does not have; leave it out, or pass None"),
        (float("-inf"), "body.rows[1].value is -inf, which JSON does not have; leave it out, or pass None"),
        (Gap(2026, 1, 1), "body.rows[1].value is NaT, which JSON does not have; leave it out, or pass None"),
        ({1, 2}, "body.rows[1].value cannot be written as JSON: it is of type set"),
        (b"bytes", "body.rows[1].value cannot be written as JSON: it is of type bytes"),
        ("half \ud83d", "body.rows[1].value holds half a character (a lone surrogate), got 'half  '"),
    ],
)
def test_a_body_that_is_no_json_is_refused_and_the_message_says_where(value: Any, message: str) -> None:
    seen = Seen()
    with pytest.raises(ArgumentError) as raised:
        mocked(seen).request("POST", "/x", body={"rows": [{"value": 1}, {"value": value}]})
    assert str(raised.value) == message
    assert seen.requests == []


def test_a_body_as_a_whole_that_is_no_json_is_refused() -> None:
    gp = mocked(Seen())
    rows: Any = ({"id": str(i)} for i in range(2))
    with pytest.raises(ArgumentError, match="it is of type generator; growpanel.ingest takes generators and frames"):
        gp.data.invoices.create(rows)
    circle: Dict[str, Any] = {}
    circle["self"] = circle
    with pytest.raises(ArgumentError, match="it holds itself"):
        gp.request("POST", "/x", body=circle)


@pytest.mark.parametrize("path", ["reports", "//evil.example", "/a/../b", "/a/%2e%2e/b", "/a?b", "/a#b", "/a b"])
def test_a_path_that_leads_elsewhere_is_refused(path: str) -> None:
    with pytest.raises(ArgumentError, match="path"):
        mocked(Seen()).request("GET", path)


def test_a_free_request_fills_its_path() -> None:
    seen = Seen(httpx.Response(200, json={"new": 1}))
    answer = mocked(seen).request("get", "/new/{id}", path_values={"id": "a/b"}, query={"limit": 3})
    assert answer.data == {"new": 1}
    assert str(seen.requests[0].url) == "https://api.growpanel.io/new/a%2Fb?limit=3"


@pytest.mark.parametrize(
    "options, message",
    [
        ({"api_key": " "}, "No API key"),
        ({"api_key": "a b"}, "api_key holds characters"),
        ({"api_key": "k\n\nx"}, "api_key holds characters"),
        ({"api_key": b"k.k"}, "api_key must be text, got bytes"),
        ({"base_url": "ftp://x"}, "base_url must be an http"),
        ({"base_url": "https://x/?a=1"}, "base_url must be an http"),
        ({"base_url": "nothing"}, "base_url must be an http"),
        ({"base_url": "https://x:port"}, "base_url must be an http"),
        ({"base_url": 5}, "base_url must be text, got int"),
        ({"timeout": -1}, "timeout must be 0 or more, got -1"),
        ({"timeout": None}, "timeout must be 0 or more, got None"),
        ({"max_retries": float("nan")}, "max_retries must be a whole number of 0 or more, got nan"),
        ({"max_retries": 1.5}, "max_retries must be a whole number of 0 or more, got 1.5"),
        ({"max_retry_after": "3"}, "max_retry_after must be 0 or more, got '3'"),
        ({"headers": "x: y"}, "headers must be a dict"),
        ({"headers": {"a b": "x"}}, "headers: 'a b' is no name of a header"),
        ({"headers": {"x-team": "secret\r\nx: y"}}, "headers: the value of 'x-team' must be ASCII text"),
        ({"headers": {"x-team": None}}, "headers: the value of 'x-team' must be ASCII text"),
        ({"hooks": print}, "hooks must be a growpanel.Hooks, got builtin_function_or_method"),
    ],
)
def test_options_that_cannot_work_are_refused(options: Dict[str, Any], message: str) -> None:
    for kind in (GrowPanel, AsyncGrowPanel):
        with pytest.raises(ArgumentError) as raised:
            kind(**{"api_key": "key", **options})
        assert str(raised.value).startswith(message)
        assert "secret" not in str(raised.value)


def test_an_http_client_of_the_other_kind_is_refused() -> None:
    both: Any = (httpx.Client(), httpx.AsyncClient())
    with pytest.raises(ArgumentError, match="http_client must be an httpx.Client, got AsyncClient"):
        GrowPanel("key", http_client=both[1])
    with pytest.raises(ArgumentError, match="http_client must be an httpx.AsyncClient, got Client"):
        AsyncGrowPanel("key", http_client=both[0])


def test_digits_of_currencies() -> None:
    codes = ("usd", "EUR", "jpy", "KRW", "kwd", "clf", "huf", "nothing")
    assert [minor_digits(code) for code in codes] == [2, 2, 0, 0, 3, 4, 2, 2]
