"""Runs the scenario of packages/sdk/test/scenario with this SDK, and prints one line of JSON per step.

    GROWPANEL_API_URL=… GROWPANEL_API_KEY=… python packages/sdk-python/scenario.py

The methods it calls are those that a program calls; what they return is written back as it stood on the wire.
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import Any, Dict, Iterator, List

PACKAGE = Path(__file__).resolve().parent
REPOSITORY = PACKAGE.parent.parent
sys.path.insert(0, str(PACKAGE / "src"))

from growpanel import GrowPanel, GrowPanelError, Response  # noqa: E402
from growpanel._core.model import plain  # noqa: E402


def snake(name: str) -> str:
    return re.sub(r"(?<=[a-z0-9])([A-Z])", r"_\1", name).replace("-", "_").lower()


class Scenario:
    """The steps with everything they refer to, and what they have captured so far."""

    def __init__(self) -> None:
        read = lambda path: json.loads((REPOSITORY / path).read_text(encoding="utf-8"))  # noqa: E731
        self._steps: List[Dict[str, Any]] = read("packages/sdk/test/scenario/steps.json")["steps"]
        contract = read("openapi.json")
        self._shared = contract["components"]["parameters"]
        self.operations = {op["operationId"]: op for ops in contract["paths"].values() for op in ops.values()}
        self._captured: Dict[str, str] = {}

    def steps(self) -> Iterator[Dict[str, Any]]:
        """The steps, those with ``every`` written out: one for each operation of that namespace."""
        for step in self._steps:
            if "every" not in step:
                yield step
                continue
            for operation_id, operation in self.operations.items():
                if operation.get("x-sdk", {}).get("namespace") != step["every"]:
                    continue
                declared = self.parameters(operation)
                optional = {name: value for name, value in step["query"].items() if name in declared}
                required = {
                    name: value for name, value in step["required"].items() if declared.get(name, {}).get("required")
                }
                yield {"name": operation_id, "operationId": operation_id, "query": {**optional, **required}}

    def parameters(self, operation: Dict[str, Any]) -> Dict[str, Dict[str, Any]]:
        found = [
            self._shared[p["$ref"].rsplit("/", 1)[1]] if "$ref" in p else p for p in operation.get("parameters", [])
        ]
        return {parameter["name"]: parameter for parameter in found}

    def filled(self, value: Any) -> Any:
        """The value with what was captured in the place of references."""
        if isinstance(value, dict):
            return self._captured[value["$ref"]] if "$ref" in value else {k: self.filled(v) for k, v in value.items()}
        return [self.filled(item) for item in value] if isinstance(value, list) else value

    def capture(self, step: Dict[str, Any], result: Any) -> None:
        for name, pointer in step.get("capture", {}).items():
            found = result
            for part in pointer.split("/")[1:]:
                found = found[part]
            self._captured[name] = found

    def shown(self, step: Dict[str, Any], result: Any) -> Any:
        """The result as it is compared: captured values by their names, secrets left out."""
        for pointer in step.get("secret", []):
            *path, last = pointer.split("/")[1:]
            parent = result
            for part in path:
                parent = parent[part]
            parent.pop(last, None)
        return self._named(result)

    def _named(self, value: Any) -> Any:
        if isinstance(value, dict):
            return {self._named(key): self._named(item) for key, item in value.items()}
        if isinstance(value, list):
            return [self._named(item) for item in value]
        if isinstance(value, str):
            for name, captured in self._captured.items():
                # As a whole word: ds_1 is also a part of leads_180.
                value = re.sub(rf"\b{re.escape(captured)}\b", f"{{{{{name}}}}}", value, flags=re.ASCII)
        return value


def call(gp: GrowPanel, scenario: Scenario, step: Dict[str, Any]) -> Response[Any]:
    operation = scenario.operations[step["operationId"]]
    place = operation["x-sdk"]
    method: Any = gp
    for name in [*place["namespace"].split("."), re.sub("^get_(?=.)", "", snake(place["method"]))]:
        method = getattr(method, snake(name))
    arguments = {**step.get("path", {}), **step.get("query", {})}
    if "body" in step:
        arguments["body"] = step["body"]
    keywords = {snake(name): value for name, value in scenario.filled(arguments).items()}
    return gp.raw_response(method, **keywords)


def main() -> None:
    scenario = Scenario()
    with GrowPanel.from_env() as gp:
        for step in scenario.steps():
            try:
                answer = call(gp, scenario, step)
                status, result = answer.status, plain(answer.data)
                scenario.capture(step, result)
            except GrowPanelError as error:
                if error.status is None:
                    raise
                status, result = error.status, {"error": str(error)}
            line = {"name": step["name"], "status": status, "result": scenario.shown(step, result)}
            print(json.dumps(line, ensure_ascii=False))


if __name__ == "__main__":
    main()
