"""What a run is told, checked."""

from __future__ import annotations

import re
from typing import Any, Callable, Mapping, Optional, Union

from attrs import frozen

from .._core.errors import ArgumentError
from .._generated.facts import rate_limits
from .checkpoint import CheckpointStore
from .result import Resource, resources
from .source import assert_readable


@frozen(kw_only=True)
class IngestOptions:
    """The arguments of ``ingest``, which says what they mean."""

    data_source: str
    customers: Any
    plans: Any
    invoices: Any
    totals: Optional[Mapping[Resource, int]]
    batch_size: int
    concurrency: int
    rate_limit: Union[int, bool, None]
    max_retries: int
    on_invalid: str
    on_row: Optional[Callable[[Any], Any]]
    on_progress: Optional[Callable[[Any], Any]]
    keep_problems: int
    checkpoint: Optional[CheckpointStore]
    name: Optional[str]
    dry_run: bool

    def rows_of(self, resource: Resource) -> Any:
        return getattr(self, resource)

    def total_of(self, resource: Resource) -> Optional[int]:
        return (self.totals or {}).get(resource)


def settle(options: IngestOptions, asynchronous: bool) -> None:
    """
    :raises ArgumentError: for options that make no sense.
    """
    if not isinstance(options.data_source, str) or not options.data_source:
        raise ArgumentError("data_source must be the id of a data source; gp.data.sources.list() lists them")
    _assert_between("batch_size", options.batch_size, 1, 10_000)
    _assert_between("concurrency", options.concurrency, 1, 8)
    _assert_between("max_retries", options.max_retries, 0, 100)
    _assert_between("keep_problems", options.keep_problems, 0, 100_000)
    if options.rate_limit is not None and options.rate_limit is not False:
        _assert_between("rate_limit", options.rate_limit, 1, 100_000)
    if options.on_invalid not in ("collect", "stop"):
        raise ArgumentError(f"on_invalid must be 'collect' or 'stop', got {options.on_invalid!r}")
    store = options.checkpoint
    if store is not None and not all(callable(getattr(store, name, None)) for name in ("load", "save", "clear")):
        raise ArgumentError(
            f"checkpoint must be a FileCheckpoint, or have load, save and clear; got {type(store).__name__}"
        )
    for resource in resources:
        if options.rows_of(resource) is not None:
            assert_readable(resource, options.rows_of(resource), asynchronous)


def _assert_between(name: str, value: Any, least: int, most: int) -> None:
    if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
        raise ArgumentError(f"{name} must be a whole number from {least} to {most}, got {value!r}")


_LOCAL = re.compile(r"https?://(localhost|[^/:]+\.localhost|127(\.\d+){3}|\[::1\])(:\d+)?(/|$)", re.IGNORECASE)


def is_local(address: str) -> bool:
    """Whether an address is on this machine, where servers have no limit of requests."""
    return _LOCAL.match(address) is not None


def requests_a_minute(options: IngestOptions, address: str) -> Optional[int]:
    """None for no limit."""
    if options.rate_limit is False or (options.rate_limit is None and is_local(address)):
        return None
    if options.rate_limit is not None:
        return int(options.rate_limit)
    return next(requests for method, _, requests in rate_limits if method == "POST")
