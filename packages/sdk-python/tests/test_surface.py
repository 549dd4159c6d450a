"""Every operation of the contract is there, under both its names, with its parameters; and nothing else is."""

from __future__ import annotations

import inspect
import re
import sys
import textwrap
from typing import Any, Dict, List

import httpx
import pytest
from conftest import CONTRACT, PACKAGE, Seen, mocked

from growpanel import AsyncGrowPanel, GrowPanel

sys.path.insert(0, str(PACKAGE / "tools"))
from surface import methods_of, snake, surface

OPERATIONS: Dict[str, Dict[str, Any]] = {
    operation["operationId"]: {**operation, "method": method, "path": path}
    for path, methods in CONTRACT["paths"].items()
    for method, operation in methods.items()
}
CLIENTS = [GrowPanel("key"), AsyncGrowPanel("key")]


def parameters_of(operation: Dict[str, Any]) -> List[Dict[str, Any]]:
    shared = CONTRACT["components"]["parameters"]
    return [shared[p["$ref"].rsplit("/", 1)[1]] if "$ref" in p else p for p in operation.get("parameters", [])]


@pytest.mark.parametrize("client", CLIENTS, ids=["sync", "async"])
def test_every_operation_has_its_two_names(client: Any) -> None:
    found = surface(client, list(OPERATIONS))
    for operation_id, operation in OPERATIONS.items():
        place = operation["x-sdk"]
        if place.get("raw"):
            continue
        namespace = ".".join(map(snake, place["namespace"].split(".")))
        short = re.sub("^get_(?=.)", "", snake(place["method"]))
        assert found[operation_id] == sorted([f"{namespace}.{short}", f"{namespace}.{snake(operation_id)}"])


@pytest.mark.parametrize("client", CLIENTS, ids=["sync", "async"])
def test_nothing_is_there_that_the_contract_does_not_have(client: Any) -> None:
    named = {name for names in surface(client, list(OPERATIONS)).values() for name in names}
    assert {name for name, _ in methods_of(client)} - named == {"customers.iterate"}


@pytest.mark.parametrize("client", CLIENTS, ids=["sync", "async"])
def test_every_method_takes_what_its_operation_takes(client: Any) -> None:
    methods = dict(methods_of(client))
    for operation_id, names in surface(client, list(OPERATIONS)).items():
        operation = OPERATIONS[operation_id]
        declared = parameters_of(operation)
        expected = {snake(p["name"]): bool(p.get("required")) for p in declared}
        if "requestBody" in operation:
            expected["body"] = operation["requestBody"].get("required", True)
        for name in names:
            signature = inspect.signature(methods[name]).parameters.values()
            named = {p.name: p.default is p.empty for p in signature if p.kind is not p.VAR_KEYWORD}
            assert named == expected, name
            open_end = any(p.kind is p.VAR_KEYWORD for p in signature)
            assert open_end == bool(operation.get("x-custom-filters")), name


def test_every_method_says_what_it_does() -> None:
    for client in CLIENTS:
        for name, method in methods_of(client):
            text = inspect.getdoc(method) or ""
            assert "Raises:" in text and "Example::" in text, name


def example_of(method: Any) -> str:
    return textwrap.dedent((inspect.getdoc(method) or "").partition("Example::")[2]).strip()


def test_every_example_is_a_call_that_works() -> None:
    page = {"result": {"count": 1, "list": [{"id": "x"}]}}
    for name, method in methods_of(CLIENTS[0]):
        seen = Seen(httpx.Response(200, json=page))
        exec(example_of(method), {"gp": mocked(seen), "print": lambda *_: None})
        assert len(seen.requests) == 1, name


def test_the_async_examples_are_the_same_awaited() -> None:
    blocking = {name: example_of(method) for name, method in methods_of(CLIENTS[0])}
    for name, method in methods_of(CLIENTS[1]):
        expected = blocking[name].replace("= gp.", "= await gp.").replace("for row", "async for row")
        assert example_of(method) == expected


def test_every_operation_is_a_module_of_raw() -> None:
    for operation_id, operation in OPERATIONS.items():
        name = snake(operation_id)
        files = list((PACKAGE / "src/growpanel/_generated/api").glob(f"*/{name}.py"))
        assert len(files) == 1, operation_id
        module = getattr(getattr(CLIENTS[0].raw, files[0].parent.name), name)
        path_values = {p["name"]: "x" for p in parameters_of(operation) if p["in"] == "path"}
        request = module._get_kwargs(**path_values)
        assert (request.method, request.path) == (operation["method"].upper(), operation["path"])
        assert set(request.query) == {p["name"] for p in parameters_of(operation) if p["in"] == "query"}


def test_there_are_no_more_modules_than_operations() -> None:
    files = (PACKAGE / "src/growpanel/_generated/api").glob("*/*.py")
    modules = {file.stem for file in files if file.stem != "__init__"}
    assert modules == {snake(operation_id) for operation_id in OPERATIONS}
