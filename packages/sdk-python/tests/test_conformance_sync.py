"""The conformance table, run by GrowPanel against the fault server."""

from __future__ import annotations

import logging
import threading
import time
from typing import Any, Dict, Iterator

import httpx
import pytest
from conformance import CASES, KEY, TABLE, Outcome, arguments_of, client_options, compare, log_of, module_of
from conftest import node

from growpanel import AbortError, CancelToken, GrowPanel, Hooks


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    with node(str(TABLE / "server.mjs")) as ready:
        yield ready["url"]


class Abort:
    """The caller's wish to end a call, and when it came."""

    def __init__(self) -> None:
        self.token = CancelToken()
        self.at = 0.0

    def now(self) -> None:
        self.at = time.monotonic()
        self.token.cancel()

    def when_arrived(self, server: str, index: int) -> None:
        while not log_of(server, index)["requests"]:
            time.sleep(0.005)
        self.now()


def run(case: Dict[str, Any], server: str, index: int, outcome: Outcome) -> None:
    call = case["call"]
    options = client_options(case, f"{server}/case/{index}/", outcome.events)
    options["http_client"] = httpx.Client()
    abort = Abort()
    when = call.get("options", {}).get("abort_after")
    if when:
        options["cancel"] = abort.token
    if when == "nothing":
        abort.now()
    if when == "first_request":
        threading.Thread(target=abort.when_arrived, args=(server, index)).start()
    if when == "first_response":
        # Falls into the wait before the next attempt.
        options["hooks"] = Hooks(on_retry=lambda _: threading.Timer(0.01, abort.now).start())
    try:
        gp = outcome.client = GrowPanel(**options)
        arguments = arguments_of(call)
        if call.get("iterate"):
            outcome.items = [customer.id for customer in gp.customers.iterate(**arguments["query"])]
        elif "times" in call:
            many(gp, case)
        else:
            module = module_of(gp, call["operation"])
            second = None
            if "second_key" in case.get("client", {}):
                other = GrowPanel(case["client"]["second_key"], f"{server}/case/{index}/")
                second = threading.Thread(target=module.sync, kwargs={"client": other, **arguments})
                second.start()
            outcome.result = module.sync_detailed(client=gp, **arguments)
            if second:
                second.join()
    except Exception as error:
        outcome.error = error
    outcome.elapsed = time.monotonic() - abort.at


def many(gp: GrowPanel, case: Dict[str, Any]) -> None:
    """So many calls at once; those that wait for their turn are given up when the others are back."""
    token = CancelToken()
    patient = gp.with_options(cancel=token)
    module = module_of(gp, case["call"]["operation"])
    done, late = threading.Semaphore(0), []

    def one() -> None:
        try:
            module.sync(client=patient)
            done.release()
        except AbortError as error:
            late.append(error)

    threads = [threading.Thread(target=one) for _ in range(case["call"]["times"])]
    for thread in threads:
        thread.start()
    for _ in range(len(threads) - case["expect"]["waiting"]):
        assert done.acquire(timeout=10)
    token.cancel()
    for thread in threads:
        thread.join(10)
    assert len(late) == case["expect"]["waiting"]


@pytest.mark.parametrize("index", range(len(CASES)), ids=[f"row {c['row']}: {c['name']}" for c in CASES])
def test_case(index: int, server: str, monkeypatch: Any, caplog: Any) -> None:
    case = CASES[index]
    if case.get("client", {}).get("from_env"):
        monkeypatch.setenv("GROWPANEL_API_KEY", KEY)
        monkeypatch.setenv("GROWPANEL_API_URL", f"{server}/case/{index}/")
    outcome = Outcome()
    with caplog.at_level(logging.DEBUG):
        run(case, server, index, outcome)
    compare(case, outcome, log_of(server, index), caplog.text)
