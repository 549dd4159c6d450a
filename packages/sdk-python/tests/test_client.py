"""What a client does beyond the conformance table."""

from __future__ import annotations

import pickle
import socket
import threading
import time
import traceback
from concurrent.futures import ThreadPoolExecutor
from typing import Any, List

import anyio
import httpx
import pytest
from conftest import Running, Seen, mocked

from growpanel import (
    ArgumentError,
    AsyncGrowPanel,
    BadRequestError,
    GrowPanel,
    GrowPanelError,
    Hooks,
    InvalidResponseError,
    NotFoundError,
    RateLimitError,
    TimeoutError,
)

pytestmark = pytest.mark.anyio


def test_credentials_of_the_base_url_never_show_nor_replace_the_key() -> None:
    seen = Seen(httpx.Response(400, json={"error": "no"}))
    gp = mocked(seen, base_url="https://user:secret@proxy.example/gp/")
    with pytest.raises(BadRequestError) as caught:
        gp.reports.summary()
    assert seen.requests[0].headers["authorization"] == "Bearer test.key"
    assert caught.value.url == "https://proxy.example/gp/reports/summary"
    assert "secret" not in f"{gp!r}{caught.value!r}{gp.base_url}"


def test_a_client_that_cannot_be_made_does_not_show_its_key() -> None:
    for options in ({"base_url": "nothing"}, {"timeout": -1}, {"api_key": "secret key"}):
        for kind in (GrowPanel, AsyncGrowPanel):
            with pytest.raises(ArgumentError) as caught:
                kind(**{"api_key": "secret.key", **options})  # type: ignore[arg-type]
            frames = [f for f, _ in traceback.walk_tb(caught.value.__traceback__)]
            own = [f for f in frames if f.f_globals["__name__"].startswith("growpanel")]
            assert own and "secret" not in "".join(repr(f.f_locals) for f in own) + str(caught.value)


def test_with_options_shares_connections_and_counts_unless_they_change() -> None:
    gp = GrowPanel("key", rate_limit=True)
    patient = gp.with_options(timeout=99, retry_unsafe=True)
    assert patient._connection is gp._connection and patient._limiter is gp._limiter
    assert (patient._transport._settings.timeout, gp._transport._settings.timeout) == (99, 30.0)
    other = patient.with_options(api_key="other")
    assert other._connection is not gp._connection and other._limiter is not gp._limiter
    assert other._transport._settings.timeout == 99
    with pytest.raises(TypeError, match="timout"):
        gp.with_options(timout=3)


def test_closing_frees_our_connections_and_leaves_a_callers_open(golden: Running) -> None:
    with GrowPanel(golden.api_key, golden.url) as gp:
        gp.with_options(timeout=5).reports.summary()
        own = gp._connection.http()
        gp.with_options(timeout=5).close()
        assert not own.is_closed
    assert own.is_closed
    http = httpx.Client()
    with GrowPanel(golden.api_key, golden.url, http_client=http) as gp:
        gp.reports.summary()
    assert not http.is_closed


def test_headers_can_be_added_and_replaced() -> None:
    seen = Seen()
    gp = mocked(seen, headers={"X-Tenant": "a", "User-Agent": "mine"})
    gp.reports.summary()
    assert (seen.requests[0].headers["x-tenant"], seen.requests[0].headers["user-agent"]) == ("a", "mine")


def test_what_a_hook_adds_is_sent_and_what_it_raises_ends_the_call() -> None:
    seen = Seen()
    hooks = Hooks(before_request=lambda event: event.headers.update(traceparent="00-1"))
    mocked(seen, hooks=hooks).reports.summary()
    assert seen.requests[0].headers["traceparent"] == "00-1"

    def refuse(_: object) -> None:
        raise RuntimeError("not today")

    with pytest.raises(RuntimeError, match="not today"):
        mocked(seen, hooks=Hooks(before_request=refuse)).reports.summary()
    assert len(seen.requests) == 1


def test_a_clients_own_key_beats_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GROWPANEL_API_KEY", "environment")
    seen = Seen()
    mocked(seen).reports.summary()
    GrowPanel(http_client=httpx.Client(transport=httpx.MockTransport(seen))).reports.summary()
    keys = [request.headers["authorization"] for request in seen.requests]
    assert keys == ["Bearer test.key", "Bearer environment"]
    with pytest.raises(TypeError, match="api_key"):
        GrowPanel.from_env(api_key="x")


def test_errors_survive_pickling_and_clients_refuse_it() -> None:
    seen = Seen(httpx.Response(429, headers={"retry-after": "99"}, json={"error": "slow down"}))
    with pytest.raises(RateLimitError) as caught:
        mocked(seen).reports.summary()
    copy = pickle.loads(pickle.dumps(caught.value))
    assert type(copy) is RateLimitError and str(copy) == "slow down"
    assert (copy.status, copy.retry_after, copy.body) == (429, 99.0, {"error": "slow down"})
    with pytest.raises(TypeError, match="pickled"):
        pickle.dumps(GrowPanel("key"))


def test_raw_response_takes_methods_only(gp: GrowPanel) -> None:
    answer = gp.raw_response(gp.customers.detail, "cust_123")
    assert (answer.status, answer.data.id) == (200, "cust_123")
    assert answer.headers["content-type"].startswith("application/json")
    with pytest.raises(ArgumentError, match="gp.reports.mrr"):
        gp.raw_response(print, "x")
    with pytest.raises(ArgumentError, match="raw_response takes a call"):
        gp.raw_response(gp.customers.iterate)


def test_a_list_without_rows_says_so() -> None:
    with pytest.raises(InvalidResponseError):
        list(mocked(Seen()).customers.iterate())


def test_pages_start_where_they_are_told_and_anew_in_each_loop() -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        offset = int(request.url.params["offset"])
        rows = [{"id": str(i)} for i in range(offset, min(offset + 2, 5))]
        return httpx.Response(200, json={"result": {"count": 5, "list": rows}, "currency": "usd"})

    gp = GrowPanel("key", http_client=httpx.Client(transport=httpx.MockTransport(answer)))
    pages = gp.customers.iterate(offset=1)
    assert [[row.id for row in pages], [row.id for row in pages]] == [["1", "2", "3", "4"]] * 2
    assert [len(page.result.list_) for page in pages.pages()] == [2, 2]


class Trickle:
    """A server whose body comes a byte at a time, and never ends."""

    def __enter__(self) -> str:
        self._socket = socket.create_server(("127.0.0.1", 0))
        self._over = threading.Event()
        threading.Thread(target=self._serve, daemon=True).start()
        return f"http://127.0.0.1:{self._socket.getsockname()[1]}"

    def _serve(self) -> None:
        connection, _ = self._socket.accept()
        connection.recv(65536)
        connection.sendall(b"HTTP/1.1 200 OK\r\ncontent-length: 999\r\n\r\n")
        while not self._over.wait(0.02):
            try:
                connection.sendall(b" ")
            except OSError:
                return

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._socket.close()


def test_the_timeout_is_for_the_whole_answer_not_for_each_part() -> None:
    with Trickle() as url, GrowPanel("key", url, timeout=0.2, max_retries=0) as gp:
        started = time.monotonic()
        with pytest.raises(TimeoutError, match="0.2 s"):
            gp.reports.summary()
        assert 0.15 < time.monotonic() - started < 1


@pytest.mark.parametrize("anyio_backend", ["asyncio", "trio"])
async def test_the_timeout_is_for_the_whole_answer_in_async_too(anyio_backend: str) -> None:
    with Trickle() as url:
        async with AsyncGrowPanel("key", url, timeout=0.2, max_retries=0) as gp:
            with pytest.raises(TimeoutError, match="0.2 s"):
                await gp.reports.summary()


@pytest.mark.parametrize("anyio_backend", ["asyncio", "trio"])
async def test_the_async_client_on_both_event_loops(golden: Running, anyio_backend: str) -> None:
    told: List[str] = []

    async def tell(event: Any) -> None:
        await anyio.sleep(0)
        told.append(event.method)

    async with AsyncGrowPanel(golden.api_key, golden.url, hooks=Hooks(before_request=tell)) as gp:
        summary = await gp.reports.summary()
        assert summary.summary.mrr_current == 9900
        assert [c.id async for c in gp.customers.iterate()] == ["cust_123"]
        assert [len(p.result.list_) async for p in gp.customers.iterate().pages()] == [1]
        answer = await gp.raw_response(gp.customers.detail, "cust_123")
        assert answer.data.current_mrr_base_currency == 9900
        assert (await gp.raw.plans.get_plans.asyncio(client=gp)).result.count == 3
        assert (await gp.request("GET", "/plans")).data["result"]["count"] == 3
        with pytest.raises(NotFoundError):
            await gp.customers.detail("nobody")
        async with gp.stream("GET", "/exports/customers.csv") as stream:
            assert [line async for line in stream.iter_lines()][1].startswith("cust_123,")
    assert set(told) == {"GET"}


def test_a_stream_gives_lines_text_and_bytes_and_errors_as_ever(gp: GrowPanel) -> None:
    whole = gp.exports.customers()
    for read in ("iter_lines", "iter_text", "iter_bytes"):
        with gp.stream("GET", "/exports/customers.csv") as answer:
            parts = list(getattr(answer, read)())
            assert answer.status == 200
        joined = b"".join(parts).decode() if read == "iter_bytes" else "".join(parts)
        assert joined.replace("\r\n", "") == whole.replace("\r\n", "")
    with pytest.raises(NotFoundError), gp.stream("GET", "/customers/{id}", path_values={"id": "nobody"}):
        raise AssertionError("an error has no body to read")


def test_many_threads_share_a_client(gp: GrowPanel) -> None:
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda _: gp.reports.summary().summary.mrr_current, range(40)))
    assert found == [9900] * 40


def test_a_refused_connection_says_where(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    gp = GrowPanel("key", f"http://127.0.0.1:{port}", max_retries=0)
    with pytest.raises(GrowPanelError, match=f"Could not reach http://127.0.0.1:{port}"):
        gp.reports.summary()
