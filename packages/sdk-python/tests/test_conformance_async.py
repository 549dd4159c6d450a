"""The conformance table, run by AsyncGrowPanel against the fault server."""

from __future__ import annotations

import logging
import time
from typing import Any, Dict, Iterator

import anyio
import httpx
import pytest
from conformance import (
    CASES,
    DIFFERENCES,
    KEY,
    TABLE,
    Outcome,
    arguments_of,
    client_options,
    compare,
    log_of,
    module_of,
)
from conftest import node

from growpanel import AsyncGrowPanel, Hooks

pytestmark = pytest.mark.anyio


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    with node(str(TABLE / "server.mjs")) as ready:
        yield ready["url"]


async def run(case: Dict[str, Any], server: str, index: int, outcome: Outcome) -> None:
    call = case["call"]
    address = f"{server}/case/{index}/"
    options = client_options(case, address, outcome.events)
    options["http_client"] = httpx.AsyncClient()
    when = call.get("options", {}).get("abort_after")
    arguments = arguments_of(call)
    aborted_at = 0.0

    async with anyio.create_task_group() as group:

        def abort() -> None:
            nonlocal aborted_at
            aborted_at = time.monotonic()
            group.cancel_scope.cancel()

        async def when_arrived() -> None:
            while not (await anyio.to_thread.run_sync(log_of, server, index))["requests"]:
                await anyio.sleep(0.005)
            abort()

        async def soon() -> None:
            await anyio.sleep(0.01)
            abort()

        if when == "nothing":
            abort()
        if when == "first_request":
            group.start_soon(when_arrived)
        if when == "first_response":
            options["hooks"] = Hooks(on_retry=lambda _: group.start_soon(soon))
        try:
            gp = outcome.client = AsyncGrowPanel(**options)
            async with gp:
                if call.get("iterate"):
                    pages = gp.customers.iterate(**arguments["query"])
                    outcome.items = [customer.id async for customer in pages]
                elif "times" in call:
                    await many(gp, case)
                else:
                    module = module_of(gp, call["operation"])
                    if "second_key" in case.get("client", {}):
                        other = AsyncGrowPanel(case["client"]["second_key"], address)
                        group.start_soon(lambda: module.asyncio(client=other, **arguments))
                    outcome.result = await module.asyncio_detailed(client=gp, **arguments)
        except Exception as error:
            outcome.error = error
    outcome.elapsed = time.monotonic() - aborted_at


async def many(gp: AsyncGrowPanel, case: Dict[str, Any]) -> None:
    """So many calls at once; those that wait for their turn are given up when the others are back."""
    times = case["call"]["times"]
    module = module_of(gp, case["call"]["operation"])
    back = 0
    with anyio.fail_after(10):
        async with anyio.create_task_group() as group:

            async def one() -> None:
                nonlocal back
                await module.asyncio(client=gp)
                back += 1
                if back == times - case["expect"]["waiting"]:
                    group.cancel_scope.cancel()

            for _ in range(times):
                group.start_soon(one)
    assert back == times - case["expect"]["waiting"]


@pytest.mark.parametrize("index", range(len(CASES)), ids=[f"row {c['row']}: {c['name']}" for c in CASES])
async def test_case(index: int, server: str, monkeypatch: Any, caplog: Any) -> None:
    case = CASES[index]
    if case.get("client", {}).get("from_env"):
        monkeypatch.setenv("GROWPANEL_API_KEY", KEY)
        monkeypatch.setenv("GROWPANEL_API_URL", f"{server}/case/{index}/")
    outcome = Outcome()
    with caplog.at_level(logging.DEBUG):
        await run(case, server, index, outcome)
    log = await anyio.to_thread.run_sync(log_of, server, index)
    if case["name"] in DIFFERENCES["async"]:
        # Cancelled: neither a result nor an error of ours, and the rest as the table says.
        assert outcome.result is None and outcome.error is None
        case = {**case, "expect": {k: v for k, v in case["expect"].items() if k != "error"}}
    compare(case, outcome, log, caplog.text)
