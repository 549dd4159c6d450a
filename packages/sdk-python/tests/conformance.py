"""The conformance table that all GrowPanel SDKs share, and how its cases are compared in Python."""

from __future__ import annotations

import json
import pprint
import re
import traceback
from pathlib import Path
from typing import Any, Dict, List, Optional

import httpx
from conftest import CONTRACT, PACKAGE, REPOSITORY

import growpanel
from growpanel import GrowPanelError, Hooks
from growpanel._core.model import plain

TABLE = REPOSITORY / "packages/sdk/test/conformance"
CASES: List[Dict[str, Any]] = json.loads((TABLE / "cases.json").read_text(encoding="utf-8"))
VERSION = json.loads((PACKAGE / "package.json").read_text(encoding="utf-8"))["version"]
KEY = "test-account.test-key"

#: Cases that Python answers in its own way, by client, and why.
DIFFERENCES = json.loads((Path(__file__).parent / "conformance_differences.json").read_text(encoding="utf-8"))

_HTTP = httpx.Client()
_PATHS = {op["operationId"]: path for path, ops in CONTRACT["paths"].items() for op in ops.values()}


def snake(name: str) -> str:
    return re.sub(r"(?<=[a-z0-9])([A-Z])", r"_\1", name).replace("-", "_").lower()


class Outcome:
    """What came of a case."""

    def __init__(self) -> None:
        self.result: Optional[growpanel.Response[Any]] = None
        self.error: Optional[BaseException] = None
        self.items: Optional[List[Any]] = None
        self.elapsed = 0.0
        self.events: List[Any] = []
        self.client: Any = None


def module_of(gp: Any, operation: str) -> Any:
    name = snake(operation)
    folder = next((PACKAGE / "src/growpanel/_generated/api").glob(f"*/{name}.py")).parent.name
    return getattr(getattr(gp.raw, folder), name)


def arguments_of(call: Dict[str, Any]) -> Dict[str, Any]:
    """Keyword arguments of the generated function. A path parameter that the case leaves out is None: Python itself
    refuses to leave out an argument."""
    names = re.findall(r"\{(\w+)\}", _PATHS[call["operation"]])
    given = {name: call.get("path", {}).get(name) for name in names}
    if "query" in call:
        given["query"] = call["query"]
    if "body" in call:
        given["body"] = call["body"]
    return given


def client_options(case: Dict[str, Any], address: str, events: List[Any]) -> Dict[str, Any]:
    """Options of the client, those of the call among them: Python gives a call its own with ``with_options``."""
    client, options = case.get("client", {}), case["call"].get("options", {})
    made: Dict[str, Any] = {}
    if not client.get("from_env"):
        made.update(api_key=client.get("api_key", KEY), base_url=address)
    for name in ("max_retries", "rate_limit"):
        if name in client:
            made[name] = client[name]
    for source in (client, options):
        if "timeout_ms" in source:
            made["timeout"] = source["timeout_ms"] / 1000
    if "max_retries" in options:
        made["max_retries"] = options["max_retries"]
    if "max_retry_after_ms" in client:
        made["max_retry_after"] = client["max_retry_after_ms"] / 1000
    if "retry_unsafe" in options:
        made["retry_unsafe"] = options["retry_unsafe"]
    if client.get("hooks"):
        made["hooks"] = Hooks(
            before_request=lambda e: events.append(("request", e)),
            after_response=lambda e: events.append((f"response {e.status}", e)),
            on_retry=lambda e: events.append(("retry", e)),
        )
    return made


def log_of(server: str, index: int) -> Dict[str, Any]:
    log: Dict[str, Any] = _HTTP.get(f"{server}/log/{index}").json()
    return log


def printed(value: Any) -> str:
    """Every form in which people see a value."""
    forms = [repr(value), str(value), pprint.pformat(value), repr(getattr(value, "__dict__", ""))]
    if isinstance(value, BaseException):
        # What error trackers show: our own local variables, not those of the test.
        own = [f for f, _ in traceback.walk_tb(value.__traceback__) if "growpanel" in f.f_globals["__name__"]]
        assert own
        forms += [repr(dict(frame.f_locals)) for frame in own]
    return "\n".join(forms)


def compare(case: Dict[str, Any], outcome: Outcome, log: Dict[str, Any], logged: str) -> None:
    expect = case["expect"]
    if "error" in expect:
        _compare_error(expect["error"], outcome)
    else:
        if outcome.error:
            raise outcome.error
        for field, value in expect.get("result", {}).items():
            mine = getattr(outcome.result, field)
            if field == "headers":
                assert {name: mine.get(name) for name in value} == value
            else:
                assert plain(mine) == value, field
    second_key = f"Bearer {case.get('client', {}).get('second_key')}"
    firsts = [r for r in log["requests"] if r["headers"].get("authorization") != second_key]
    seconds = [r for r in log["requests"] if r["headers"].get("authorization") == second_key]
    assert len(firsts) == expect["requests"]
    assert len(seconds) == expect.get("second_requests", 0)
    if "items" in expect:
        assert outcome.items == expect["items"]
    if "events" in expect:
        assert [name for name, _ in outcome.events] == expect["events"]
    if expect.get("key_hidden"):
        seen = [printed(value) for value in (outcome.client, outcome.error, outcome.events)]
        assert KEY not in "\n".join([*seen, logged])
    for i, (least, most) in enumerate(expect.get("gaps_ms", [])):
        assert least <= log["requests"][i + 1]["at"] - log["requests"][i]["at"] < most
    if "elsewhere" in expect:
        assert log["elsewhere"] == expect["elsewhere"]
    if "within_ms" in expect:
        assert outcome.elapsed * 1000 < expect["within_ms"]
    if "request" in expect:
        _compare_request(expect["request"], firsts[0])


def _compare_error(expected: Dict[str, Any], outcome: Outcome) -> None:
    error = outcome.error
    assert isinstance(error, GrowPanelError), (error, outcome.result)
    for field, value in expected.items():
        if field == "class":
            assert value is None or type(error) is getattr(growpanel, value)
        elif field == "message_contains":
            assert value in str(error)
        else:
            assert (str(error) if field == "message" else getattr(error, field)) == value, field
    assert KEY not in "".join(traceback.format_exception(type(error), error, error.__traceback__))


def _compare_request(expected: Dict[str, Any], arrived: Dict[str, Any]) -> None:
    assert arrived["method"] == expected["method"]
    # Parameters may come in any order.
    assert sorted(re.split("[?&]", arrived["path"])) == sorted(re.split("[?&]", expected["path"]))
    for name, value in expected.get("headers", {}).items():
        filled = value.replace("{language}", "python").replace("{version}", VERSION).replace("{key}", KEY)
        assert arrived["headers"][name] == filled
