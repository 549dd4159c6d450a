"""When a call is tried again: pure functions, in numbers."""

from __future__ import annotations

from typing import Dict, Optional

import httpx
import pytest
from conftest import Seen, mocked

from growpanel import InvalidResponseError
from growpanel._core.rate_limit import RateLimiter
from growpanel._core.retry import backoff, retry_after
from growpanel._generated.facts import rate_limit_window, rate_limits

#: 2024-02-01T00:00:00Z.
NOW = 1706745600.0


@pytest.mark.parametrize(
    "headers, seconds",
    [
        ({}, None),
        ({"retry-after": "3"}, 3),
        ({"retry-after": "1.5"}, 1.5),
        ({"retry-after": "-4"}, 0),
        ({"retry-after": ""}, None),
        ({"retry-after": "soon"}, None),
        ({"retry-after": "inf"}, None),
        ({"retry-after": "Thu, 01 Feb 2024 00:00:09 GMT"}, 9),
        ({"retry-after": "Thu, 01 Feb 2024 00:00:09 -0000"}, 9),
        ({"retry-after": "Wed, 31 Jan 2024 00:00:09 GMT"}, 0),
        ({"retry-after-ms": "250", "retry-after": "9"}, 0.25),
        ({"retry-after-ms": "x", "retry-after": "9"}, 9),
    ],
)
def test_how_long_the_server_asks_to_wait(headers: Dict[str, str], seconds: Optional[float]) -> None:
    assert retry_after(httpx.Headers(headers), NOW) == seconds


@pytest.mark.parametrize("retry, longest", [(0, 0.5), (1, 1), (2, 2), (3, 4), (4, 8), (5, 8), (5000, 8)])
def test_waits_double_up_to_a_limit_and_half_of_them_is_chance(retry: int, longest: float) -> None:
    assert backoff(retry, lambda: 0.0) == longest
    assert backoff(retry, lambda: 1.0) == longest / 2


@pytest.mark.parametrize("method, prefix, requests", rate_limits)
def test_no_window_lets_more_through_than_documented(method: str, prefix: str, requests: int) -> None:
    limiter = RateLimiter()
    path = prefix or "/anything"
    sent = [NOW + i * 0.001 for i in range(requests)]
    assert [limiter.take(method, path, at) for at in sent] == [0.0] * requests
    late = sent[-1] + 1
    assert limiter.take(method, path, late) == pytest.approx(sent[0] + rate_limit_window - late)
    # Asking did not count, and the window slides: one leaves, one may go.
    free = sent[0] + rate_limit_window
    assert limiter.take(method, path, free) == 0
    assert limiter.take(method, path, free) > 0


def test_what_has_no_limit_does_not_wait() -> None:
    limiter = RateLimiter()
    assert {limiter.take("PATCH", "/x", NOW) for _ in range(10_000)} == {0.0}


@pytest.mark.parametrize("location", ["http://[broken", "", "ftp://x/", "//elsewhere.example/"])
def test_a_redirect_that_leads_nowhere_is_an_error_of_ours(location: str) -> None:
    seen = Seen(httpx.Response(307, headers={"location": location}))
    with pytest.raises(InvalidResponseError, match="redirected GET"):
        mocked(seen).reports.summary()
    assert len(seen.requests) == 1


def test_a_redirect_without_end_ends() -> None:
    seen = Seen(httpx.Response(307, headers={"location": "/reports/summary"}))
    with pytest.raises(InvalidResponseError):
        mocked(seen).reports.summary()
    assert len(seen.requests) == 6
