"""What calls and clients take: in which form it is sent, and what is refused before."""

from __future__ import annotations

import datetime
from typing import Any, Dict

import httpx
import pytest
from conftest import Seen, mocked

from growpanel import ArgumentError, GrowPanel
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


@pytest.mark.parametrize("value", [float("nan"), object(), {1, 2}, b"bytes"])
def test_a_body_that_is_no_json_is_refused(value: Any) -> None:
    seen = Seen()
    with pytest.raises(ArgumentError, match="body"):
        mocked(seen).request("POST", "/x", body={"value": value})
    assert seen.requests == []


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
    "options",
    [
        {"api_key": " "},
        {"api_key": "a b"},
        {"api_key": "k\n\nx"},
        {"base_url": "ftp://x"},
        {"base_url": "https://x/?a=1"},
        {"base_url": "nothing"},
        {"base_url": "https://x:port"},
        {"timeout": -1},
        {"max_retries": float("nan")},
        {"max_retry_after": "3"},
    ],
)
def test_options_that_cannot_work_are_refused(options: Dict[str, Any]) -> None:
    with pytest.raises(ArgumentError):
        GrowPanel(**{"api_key": "key", **options})
