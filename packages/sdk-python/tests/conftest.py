"""Servers for the tests: the fault server of the conformance table, and the sandbox."""

from __future__ import annotations

import functools
import json
import ssl
import subprocess
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Dict, Iterator, NamedTuple

import httpx
import pytest

from growpanel import GrowPanel

PACKAGE = Path(__file__).resolve().parent.parent
REPOSITORY = PACKAGE.parent.parent
CONTRACT: Dict[str, Any] = json.loads((REPOSITORY / "openapi.json").read_text(encoding="utf-8"))
SANDBOX = REPOSITORY / "packages/sandbox/bin/growpanel-sandbox.js"

# Every HTTP client loads certificates, which takes 25 ms and was half the time of a run. No test speaks TLS.
ssl.create_default_context = functools.lru_cache(maxsize=None)(ssl.create_default_context)


class Running(NamedTuple):
    url: str
    api_key: str


@contextmanager
def node(*arguments: str) -> Iterator[Dict[str, str]]:
    """A program of the repository that prints one line of JSON when it serves, until the block ends."""
    process = subprocess.Popen(
        ["node", *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=REPOSITORY
    )
    try:
        assert process.stdout
        line = process.stdout.readline()
        assert line, f"node {' '.join(arguments)} ended before it served"
        yield json.loads(line)
    finally:
        process.kill()
        process.communicate()


@contextmanager
def sandbox(*options: str) -> Iterator[Running]:
    with node(str(SANDBOX), "--port", "0", "--ready-json", *options) as ready:
        yield Running(ready["url"], ready["api_key"])


@pytest.fixture(scope="session")
def golden() -> Iterator[Running]:
    """A sandbox with the worked example of the documentation, for tests that only read."""
    with sandbox("--seed", "golden") as running:
        yield running


@pytest.fixture
def gp(golden: Running) -> Iterator[GrowPanel]:
    with GrowPanel(golden.api_key, golden.url) as client:
        yield client


@pytest.fixture
def fresh() -> Iterator[Running]:
    """A sandbox of its own with the worked example, for tests that write."""
    with sandbox("--seed", "golden") as running:
        yield running


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(autouse=True)
def _own_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("GROWPANEL_API_KEY", raising=False)
    monkeypatch.delenv("GROWPANEL_API_URL", raising=False)


class Seen:
    """Requests that a mock server has had."""

    def __init__(self, *answers: httpx.Response) -> None:
        self.requests: "list[httpx.Request]" = []
        self._answers = answers or (httpx.Response(200, json={}),)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        answer = self._answers[min(len(self.requests), len(self._answers)) - 1]
        return httpx.Response(answer.status_code, headers=answer.headers, content=answer.content)


def mocked(seen: Seen, **options: Any) -> GrowPanel:
    """A client whose requests go nowhere but into `seen`."""
    return GrowPanel("test.key", http_client=httpx.Client(transport=httpx.MockTransport(seen)), **options)
