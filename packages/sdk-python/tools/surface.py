"""Prints where this SDK has each operation, as JSON: operationId → names.

What another language lacks shows when its list is compared. An operation without a name is listed with none.
"""

from __future__ import annotations

import inspect
import json
import re
import sys
from pathlib import Path
from typing import Any, Dict, Iterator, List, Tuple

PACKAGE = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(PACKAGE / "src"))

from growpanel import AsyncGrowPanel, GrowPanel  # noqa: E402
from growpanel._core.namespace import AsyncNamespace, Namespace  # noqa: E402


def snake(name: str) -> str:
    return re.sub(r"(?<=[a-z0-9])([A-Z])", r"_\1", name).replace("-", "_").lower()


def methods_of(client: Any, place: str = "") -> Iterator[Tuple[str, Any]]:
    """Every public method of a client's namespaces, by its full name."""
    for name in dir(type(client)):
        if name.startswith("_") or (not place and name == "raw"):
            continue
        value = getattr(client, name)
        if isinstance(value, (Namespace, AsyncNamespace)):
            yield from methods_of(value, f"{place}{name}.")
        elif place and inspect.ismethod(value):
            yield f"{place}{name}", value


def surface(client: Any, operation_ids: List[str]) -> Dict[str, List[str]]:
    """Names by operation: the long one is the operation's own, the short one the same function."""
    methods = list(methods_of(client))
    found: Dict[str, List[str]] = {}
    for operation_id in operation_ids:
        functions = [m.__func__ for name, m in methods if name.rpartition(".")[2] == snake(operation_id)]
        found[operation_id] = sorted(name for name, m in methods if m.__func__ in functions)
    return found


def main() -> None:
    contract = json.loads((PACKAGE.parent.parent / "openapi.json").read_text(encoding="utf-8"))
    ids = [operation["operationId"] for methods in contract["paths"].values() for operation in methods.values()]
    blocking, asynchronous = (surface(kind("key"), ids) for kind in (GrowPanel, AsyncGrowPanel))
    assert blocking == asynchronous, "GrowPanel and AsyncGrowPanel differ"
    json.dump(blocking, sys.stdout, indent=2)
    print()


if __name__ == "__main__":
    main()
