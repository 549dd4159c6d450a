"""Prints the public surface of the Python SDK as JSON: a list of [path, detail]."""

from __future__ import annotations

import importlib
import inspect
import json
import re
import sys
import types
from pathlib import Path
from typing import Any, Iterator, List, Tuple

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "packages/sdk-python/tools"))

from surface import GrowPanel, methods_of  # noqa: E402

MODULES = ("growpanel", "growpanel.models", "growpanel.types", "growpanel.webhooks")
Entry = Tuple[List[str], str]


KNOWN = re.compile(r"Union\[Literal\[([^\]]*)\], str\]")
OPTIONAL = re.compile(r"Optional\[(.*)\]")


def words(annotation: Any) -> str:
    """The annotation; known values of a text that takes any stand side by side, so that a new one is seen as such."""
    if annotation is inspect.Parameter.empty:
        return "Any"
    annotation = getattr(annotation, "__forward_arg__", annotation)
    text = annotation if isinstance(annotation, str) else inspect.formatannotation(annotation)
    whole = OPTIONAL.fullmatch(text)
    inner, none = (whole.group(1), " | None") if whole else (text, "")
    if not KNOWN.fullmatch(inner):
        return text
    return KNOWN.sub(lambda found: " | ".join([*found.group(1).split(", "), "str"]), inner) + none


def signature(path: List[str], function: Any) -> Iterator[Entry]:
    yield path, "async" if inspect.iscoroutinefunction(function) else ""
    try:
        found = inspect.signature(function)
    except (TypeError, ValueError):
        return
    for name, parameter in found.parameters.items():
        if name in ("self", "cls"):
            continue
        variadic = parameter.kind in (parameter.VAR_POSITIONAL, parameter.VAR_KEYWORD)
        need = "required " if parameter.default is parameter.empty and not variadic else ""
        kind = " (by name)" if parameter.kind is parameter.KEYWORD_ONLY else ""
        yield [*path, name + kind], need + words(parameter.annotation)
    yield [*path, "returns"], words(found.return_annotation)


def members(path: List[str], value: Any) -> Iterator[Entry]:
    """A class: its constructor, and what it has beside what every object has."""
    yield path, "class " + ", ".join(base.__name__ for base in value.__bases__ if base is not object)
    annotations = {key: word for base in reversed(value.__mro__) for key, word in vars(base).get("__annotations__", {}).items()}
    for name, annotation in annotations.items():
        if not name.startswith("_"):
            yield [*path, name], words(annotation)
    for name, member in inspect.getmembers(value):
        inherited = any(getattr(base, name, None) is member for base in (object, Exception, dict, str, int, tuple))
        if inherited or name in annotations or (name.startswith("_") and name != "__init__"):
            continue
        if inspect.isfunction(member) or inspect.ismethod(member):
            # An attrs class is made from its fields, which are listed.
            if not (name == "__init__" and hasattr(value, "__attrs_attrs__")):
                yield from signature([*path, f"{name}()"], member)
        elif isinstance(member, property):
            yield [*path, name], words(inspect.signature(member.fget).return_annotation) if member.fget else ""


def entries() -> Iterator[Entry]:
    for module_name in MODULES:
        module = importlib.import_module(module_name)
        public = getattr(module, "__all__", None) or [name for name in vars(module) if not name.startswith("_")]
        for name in public:
            value = getattr(module, name)
            path = [module_name, name]
            if isinstance(value, types.ModuleType) or name == "annotations":
                continue
            if inspect.isclass(value) and not hasattr(value, "__origin__"):
                yield from members(path, value)
            elif inspect.isfunction(value):
                yield from signature(path, value)
            elif not name.startswith("__"):
                yield path, "value"
    for name, method in methods_of(GrowPanel("key")):
        yield from signature(["growpanel", "GrowPanel", f"{name}()"], method)


json.dump(list(entries()), sys.stdout)
