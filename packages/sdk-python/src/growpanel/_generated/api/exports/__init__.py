# Generated from openapi.json by `pnpm generate`. Do not edit.
"""One module per operation, with `sync`, `sync_detailed`, `asyncio` and `asyncio_detailed`."""

from importlib import import_module
from types import ModuleType


def __getattr__(name: str) -> ModuleType:
    try:
        return import_module(f"{__name__}.{name}")
    except ModuleNotFoundError as error:
        if error.name != f"{__name__}.{name}":
            raise
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
