"""What bulk import costs: so many invoices into the sandbox, held against a bare loop of httpx with the same arrays;
and the highest memory with 100,000 and with 1,000,000 rows, into a server that only acknowledges them.

    node scripts/setup/python.mjs packages/sdk-python/bench/ingest.py
    BENCH_INVOICES=1000000 node scripts/setup/python.mjs packages/sdk-python/bench/ingest.py

Each way has a process and a server of its own, so that neither warms up or fills the memory of the other. Rounds of the
ways alternate, and the best of each counts. With ``--figures``, the figures come as JSON.
"""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import time
from pathlib import Path
from typing import Any, Dict, Iterator, List

from figures import show

PACKAGE = Path(__file__).resolve().parent.parent
ACKNOWLEDGING = PACKAGE.parent.parent / "bench/programs/acknowledging-server.mjs"
sys.path[:0] = [str(PACKAGE / "src"), str(PACKAGE / "tests")]

INVOICES = int(os.environ.get("BENCH_INVOICES", "100000"))
ROUNDS = int(os.environ.get("BENCH_ROUNDS", "3"))
PER_CUSTOMER = 20
PER_CALL = 500
WAYS = ["bare", "ingest", "aingest"]


def customer_rows() -> Iterator[Dict[str, Any]]:
    for i in range(INVOICES // PER_CUSTOMER):
        yield {"id": f"cus_{i}", "name": f"Customer {i}"}


def invoice_rows() -> Iterator[Dict[str, Any]]:
    # By date: the first invoice of every customer, then the second of every customer.
    customers = INVOICES // PER_CUSTOMER
    for i in range(INVOICES):
        month = i // customers
        yield {
            "id": f"inv_{i}",
            "customer_id": f"cus_{i % customers}",
            "plan_id": "plan",
            "type": "subscription",
            "date": f"{2023 + month // 12}-{month % 12 + 1:02}-01",
            "amount": 1000 + (i % 7) * 100,
            "currency": "usd",
        }


def bare(url: str, api_key: str, source: str) -> int:
    import httpx

    stored = 0

    def post(http: httpx.Client, rows: List[Dict[str, Any]]) -> int:
        answer = http.post(f"{url}/data/invoices", json=rows).raise_for_status().json()
        return sum(row["export_status"] != "error" for row in answer["result"])

    with httpx.Client(headers={"authorization": f"Bearer {api_key}"}, timeout=None) as http:
        batch: List[Dict[str, Any]] = []
        for row in invoice_rows():
            batch.append({**row, "data_source": source})
            if len(batch) == PER_CALL:
                stored += post(http, batch)
                batch = []
        return stored + (post(http, batch) if batch else 0)


def ingested(url: str, api_key: str, source: str) -> int:
    from growpanel import GrowPanel
    from growpanel.ingest import ingest

    with GrowPanel(api_key, url, timeout=0) as gp:
        return ingest(gp, data_source=source, invoices=invoice_rows(), batch_size=PER_CALL).invoices.stored


def ingested_async(url: str, api_key: str, source: str) -> int:
    import asyncio

    from growpanel import AsyncGrowPanel
    from growpanel.ingest import aingest

    async def main() -> int:
        async with AsyncGrowPanel(api_key, url, timeout=0) as gp:
            rows = invoice_rows()
            return (await aingest(gp, data_source=source, invoices=rows, batch_size=PER_CALL)).invoices.stored

    return asyncio.run(main())


def measured(way: str, *target: str) -> None:
    """Prints seconds, seconds of this process alone, and its highest memory in MiB."""
    push = {"bare": bare, "ingest": ingested, "aingest": ingested_async}[way]
    started, began = time.perf_counter(), time.process_time()
    stored = push(*target)
    seconds = time.perf_counter() - started
    busy = time.process_time() - began
    if stored != INVOICES:
        raise SystemExit(f"{way}: {stored} of {INVOICES} were stored")
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024 * 1024 if sys.platform == "darwin" else 1024)
    print(json.dumps({"seconds": seconds, "busy": busy, "memory": memory}))


def child(way: str, url: str, api_key: str, source: str, invoices: int = INVOICES) -> Dict[str, float]:
    env = {**os.environ, "BENCH_INVOICES": str(invoices)}
    command = [sys.executable, __file__, way, url, api_key, source]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True, env=env)
    figures: Dict[str, float] = json.loads(done.stdout)
    return figures


def into_a_sandbox(way: str) -> Dict[str, float]:
    from conftest import sandbox

    from growpanel import GrowPanel
    from growpanel.ingest import ingest

    with sandbox("--memory", "--now", "2026-01-01") as running, GrowPanel(running.api_key, running.url) as gp:
        source = str(gp.data.sources.create({"name": "bench", "type": "api"}).id)
        plans = [{"id": "plan", "name": "Plan", "billing_freq": "month", "currency": "usd"}]
        ingest(gp, data_source=source, plans=plans, customers=customer_rows())
        return child(way, running.url, running.api_key, source)


def acknowledged(way: str, invoices: int) -> Dict[str, float]:
    from conftest import node

    with node(str(ACKNOWLEDGING)) as ready:
        return child(way, ready["url"], ready["api_key"], "ds_1", invoices)


def figures() -> Iterator[Dict[str, str]]:
    rounds = [{way: into_a_sandbox(way) for way in WAYS} for _ in range(ROUNDS)]
    best = {way: min((each[way] for each in rounds), key=lambda figure: figure["seconds"]) for way in WAYS}
    bare = best.pop("bare")
    for way, figure in best.items():
        yield {
            "what": f"Python: {way} of {INVOICES:,} invoices into the sandbox",
            "value": f"{INVOICES / figure['seconds']:.0f} rows/s = {bare['seconds'] / figure['seconds']:.2f} × of the "
            f"bare rate, {figure['busy'] / INVOICES * 1e6:.0f} µs of its own a row; at most {figure['memory']:.0f} MiB",
            "against": f"bare loop of httpx: {INVOICES / bare['seconds']:.0f} rows/s, "
            f"{bare['busy'] / INVOICES * 1e6:.0f} µs, {bare['memory']:.0f} MiB",
        }
    few, many = acknowledged("ingest", 100_000), acknowledged("ingest", 1_000_000)
    yield {
        "what": "Python: memory of ingest, 1,000,000 invoices into a server that keeps none",
        "value": f"at most {many['memory']:.0f} MiB; {1e6 / many['seconds']:.0f} rows/s",
        "against": f"100,000 invoices: {few['memory']:.0f} MiB; goal: the same",
    }


if __name__ == "__main__":
    show(figures()) if sys.argv[1:] in ([], ["--figures"]) else measured(*sys.argv[1:])
