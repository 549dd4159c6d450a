"""What the SDK costs: a call over bare httpx, the import, the first client.

    pnpm --filter @growpanel/sdk-python bench

Prints ratios, which travel between machines; times do not. Rounds of the ways alternate, and the best of each counts.
With ``--figures``, the figures come as JSON.
"""

from __future__ import annotations

import json
import subprocess
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Callable, Dict, Iterator, List

PACKAGE = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(PACKAGE / "src"))

import httpx  # noqa: E402
from figures import show  # noqa: E402

from growpanel import GrowPanel  # noqa: E402

CONTRACT = json.loads((PACKAGE.parent.parent / "openapi.json").read_text(encoding="utf-8"))


def example(path: str) -> bytes:
    content = CONTRACT["paths"][path]["get"]["responses"]["200"]["content"]["application/json"]
    return json.dumps(content["example"]).encode()


ROW = json.loads(example("/customers"))["result"]["list"][0]
ANSWERS = {
    "/reports/summary": example("/reports/summary"),
    "/customers": json.dumps({"result": {"count": 500, "list": [ROW] * 500}, "currency": "usd"}).encode(),
}


class Answer(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        body = ANSWERS[self.path.partition("?")[0]]
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


class Mock(httpx.BaseTransport):
    """No network: what remains is the work of the libraries."""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        path = request.url.path
        return httpx.Response(200, headers={"content-type": "application/json"}, content=ANSWERS[path])


def best(ways: Dict[str, Callable[[], object]], calls: int, rounds: int = 7) -> Dict[str, float]:
    """Microseconds per call of each way."""
    found: Dict[str, List[float]] = {name: [] for name in ways}
    for _ in range(rounds):
        for name, call in ways.items():
            started = time.process_time()
            for _ in range(calls):
                call()
            found[name].append((time.process_time() - started) / calls * 1e6)
    return {name: min(times) for name, times in found.items()}


def ways(base_url: str, http: httpx.Client) -> Dict[str, Dict[str, Callable[[], object]]]:
    gp = GrowPanel("key", base_url, http_client=http)
    headers = {"authorization": "Bearer key"}
    bare = lambda path: json.loads(http.get(base_url + path, headers=headers).content)  # noqa: E731
    return {
        "a small answer": {"httpx": lambda: bare("/reports/summary"), "growpanel": gp.reports.summary},
        "500 customers": {
            "httpx": lambda: bare("/customers?limit=500"),
            "growpanel": lambda: gp.customers.list(limit=500),
        },
    }


def import_time(code: str) -> float:
    """Milliseconds more than an interpreter that does nothing."""

    def run(text: str) -> float:
        times = []
        for _ in range(7):
            started = time.perf_counter()
            subprocess.run([sys.executable, "-c", text], check=True, env={"PYTHONPATH": str(PACKAGE / "src")})
            times.append(time.perf_counter() - started)
        return min(times) * 1000

    return run(code) - run("pass")


def figures() -> Iterator[Dict[str, str]]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Answer)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    address = f"http://127.0.0.1:{server.server_address[1]}"
    for where, base_url, http, calls in (
        ("no network", "http://mock", httpx.Client(transport=Mock()), 300),
        ("loopback", address, httpx.Client(), 100),
    ):
        for what, both in ways(base_url, http).items():
            times = best(both, calls if what == "a small answer" else 20)
            own, bare = times["growpanel"], times["httpx"]
            yield {
                "what": f"Python: one call over bare httpx, {where}, {what}",
                "value": f"+{own - bare:.0f} µs = {own / bare:.2f} ×",
                "against": f"bare {bare:.0f} µs",
            }
    httpx_ms = import_time("import httpx")
    for what, code in {
        "import": "import growpanel",
        "import and the first client": "import growpanel; growpanel.GrowPanel('key').reports.summary",
    }.items():
        took = import_time(code)
        yield {
            "what": f"Python: {what}",
            "value": f"{took:.0f} ms = {took / httpx_ms:.2f} ×",
            "against": f"import httpx: {httpx_ms:.0f} ms",
        }


if __name__ == "__main__":
    show(figures())
