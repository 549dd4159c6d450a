"""A sandbox account of its own for each test, behind a wire that the test can watch and disturb."""

from __future__ import annotations

import atexit
import functools
import inspect
import json
import random
import threading
from contextlib import ExitStack
from typing import Any, Callable, Dict, Iterator, List, Literal, Optional

import anyio
import httpx
from attrs import define, field, frozen
from conftest import Running, sandbox

from growpanel import AsyncGrowPanel, GrowPanel
from growpanel.ingest import IngestError, IngestResult, ingest
from growpanel.ingest.bulk import run_async, run_sync
from growpanel.ingest.context import Clock
from growpanel.ingest.options import IngestOptions

How = Literal["sync", "asyncio", "trio"]
Rows = List[Dict[str, Any]]


@functools.lru_cache(maxsize=None)
def server() -> Running:
    """One for all tests; each has an account of its own in it."""
    stack = ExitStack()
    atexit.register(stack.close)
    return stack.enter_context(sandbox("--now", "2024-12-31"))


@frozen
class Sent:
    """A push that arrived."""

    resource: str
    rows: Rows
    #: 1 for the first.
    count: int


Wire = Callable[[Sent, Callable[[], httpx.Response]], httpx.Response]


def refuse(status: int, message: str, **headers: str) -> httpx.Response:
    """Answers a request in place of the API."""
    return httpx.Response(status, json={"error": message}, headers={k.replace("_", "-"): v for k, v in headers.items()})


def taken(sent: Sent) -> httpx.Response:
    """What the API answers when it takes all rows."""
    return httpx.Response(200, json={"result": [{"id": row["id"], "export_status": "success"} for row in sent.rows]})


def pass_on(_: Sent, forward: Callable[[], httpx.Response]) -> httpx.Response:
    return forward()


class Watched(httpx.BaseTransport, httpx.AsyncBaseTransport):
    def __init__(self, wire: Wire) -> None:
        self.requests: List[Sent] = []
        self._wire = wire
        self._lock = threading.Lock()
        self._http = httpx.HTTPTransport()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        with self._lock:
            rows = json.loads(request.read())
            sent = Sent(request.url.path.replace("/data/", ""), rows, len(self.requests) + 1)
            self.requests.append(sent)
        return self._wire(sent, lambda: self._forwarded(request))

    def _forwarded(self, request: httpx.Request) -> httpx.Response:
        # A request of its own, whose answer both kinds of clients can read.
        headers = {"authorization": request.headers["authorization"], "content-type": "application/json"}
        answer = self._http.handle_request(httpx.Request("POST", request.url, headers=headers, content=request.content))
        answer.read()
        return httpx.Response(answer.status_code, headers=dict(answer.headers), content=answer.content)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await request.aread()
        return await anyio.to_thread.run_sync(self.handle_request, request)


@define
class QuickClock:
    """A clock on which sleeping takes no time, but moves the hands."""

    now: float = 1_735_646_400.0
    slept: List[float] = field(factory=list)

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds

    async def sleep_async(self, seconds: float) -> None:
        self.sleep(seconds)
        await anyio.lowlevel.checkpoint()

    def read(self) -> float:
        return self.now

    @property
    def clock(self) -> Clock:
        return Clock(now=self.read, wall=self.read, random=lambda: 0.0)


class World:
    def __init__(self, wire: Wire = pass_on) -> None:
        running = server()
        headers = {"authorization": f"Bearer {running.api_key}"}
        answer = httpx.post(f"{running.url}/_sandbox/accounts", headers=headers, json={})
        self.url = running.url
        self.api_key: str = answer.raise_for_status().json()["api_key"]
        httpx.put(f"{self.url}/_sandbox/clock", headers=self.auth, json={"now": "2024-12-31"}).raise_for_status()
        self.direct = GrowPanel(self.api_key, self.url)
        self.source = str(self.direct.data.sources.create({"name": "test", "type": "api"}).id)
        self.transport = Watched(wire)

    @property
    def auth(self) -> Dict[str, str]:
        return {"authorization": f"Bearer {self.api_key}"}

    @property
    def requests(self) -> List[Sent]:
        return self.transport.requests

    def sent_ids(self, resource: str) -> List[str]:
        return [row["id"] for request in self.requests if request.resource == resource for row in request.rows]

    def push(
        self, how: How = "sync", clock: Optional[QuickClock] = None, client: Any = None, **options: Any
    ) -> IngestResult:
        """``ingest`` or ``aingest`` through the wire, into a data source of the account."""
        defaults = {
            name: parameter.default
            for name, parameter in inspect.signature(ingest).parameters.items()
            if parameter.kind is inspect.Parameter.KEYWORD_ONLY
        }
        settled = IngestOptions(**{**defaults, "data_source": self.source, **options})
        time = clock.clock if clock else Clock(random=random.random)
        if how == "sync":
            gp = GrowPanel(self.api_key, self.url, http_client=httpx.Client(transport=self.transport), **(client or {}))
            return run_sync(gp, settled, time, clock and clock.sleep)

        async def main() -> IngestResult:
            http = httpx.AsyncClient(transport=self.transport)
            agp = AsyncGrowPanel(self.api_key, self.url, http_client=http, **(client or {}))
            return await run_async(agp, settled, time, clock and clock.sleep_async)

        return anyio.run(main, backend=how)

    def ending(self, *args: Any, **options: Any) -> IngestError:
        """The error that ends a run."""
        try:
            self.push(*args, **options)
        except IngestError as error:
            accounted(error.result)
            return error
        raise AssertionError("the run came to its end")

    def state(self) -> Any:
        """What the account holds; customers may arrive in any order."""
        limit = 10_000
        data = self.direct.data
        lists = {
            "customers": data.customers.list(source=self.source, limit=limit),
            "plans": data.plans.list(source=self.source, limit=limit),
            "invoices": data.invoices.list(source=self.source, limit=limit),
        }
        held: Dict[str, Any] = {
            name: sorted(answer.to_dict()["result"]["list"], key=lambda row: str(row["id"]))
            for name, answer in lists.items()
        }
        held["mrr"] = self.direct.reports.mrr(date="20240101-20241231").to_dict()
        return json.loads(json.dumps(held).replace(self.source, "ds"))


def accounted(result: IngestResult) -> None:
    for each in (result.customers, result.plans, result.invoices):
        assert each.stored + each.refused + each.invalid + each.unconfirmed == each.read


def customer(id: str, **more: Any) -> Dict[str, Any]:
    return {"id": id, "name": f"Customer {id}", "created_date": "2024-01-01", **more}


def plan(id: str, **more: Any) -> Dict[str, Any]:
    return {"id": id, "name": f"Plan {id}", "billing_freq": "month", "currency": "usd", **more}


def invoice(id: str, customer_id: str, date: Any, **more: Any) -> Dict[str, Any]:
    fixed = {"plan_id": "pro", "type": "subscription", "amount": 9900, "currency": "usd"}
    return {"id": id, "customer_id": customer_id, "date": date, **fixed, **more}


def year(customers: int) -> Dict[str, Rows]:
    """Monthly invoices of 2024 for so many customers, by date."""
    invoices = [
        invoice(
            f"inv_{month}_{i}",
            f"cus_{i}",
            f"2024-{month + 1:02}-{i % 28 + 1:02}",
            amount=1000 + 100 * ((i * 7 + month * 3) % 11),
        )
        for month in range(12)
        for i in sorted(range(customers), key=lambda i: i % 28)
    ]
    return {"customers": [customer(f"cus_{i}") for i in range(customers)], "plans": [plan("pro")], "invoices": invoices}


def killable() -> Dict[str, Iterator[Dict[str, Any]]]:
    """The input of runs that are killed and started again: it holds every kind of row that needs care."""
    rows = year(9)
    invoices = rows["invoices"]
    mixed = [
        *invoices[:20],
        # Refused, and reported only at the end.
        invoice("orphan", "nobody", "2024-02-20"),
        *invoices[20:40],
        # Not even sent.
        invoice("broken", "cus_1", "2024-02-31"),
        # Two on one moment, of which the later one decides.
        invoice("first", "cus_2", "2024-05-30", amount=100),
        invoice("second", "cus_2", "2024-05-30", amount=70_000),
        *invoices[40:],
        # An update of a row long gone.
        {**invoices[3], "amount": 77_700},
    ]
    return {"customers": iter(rows["customers"]), "plans": iter(rows["plans"]), "invoices": iter(mixed)}
