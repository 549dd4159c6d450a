"""Where rows come from: lists and other iterables, frames of pandas and Polars, cursors of databases. None of these
libraries is imported: they are known by what they can do.
"""

from __future__ import annotations

import inspect
from collections.abc import AsyncIterable, Iterable, Mapping
from typing import Any, AsyncIterator, Dict, Iterator, List, Optional, Protocol, Sequence

from attrs import frozen

from .._core.errors import ArgumentError
from .._core.values import shown
from .check import fields_of
from .order import by_date

#: Rows of a frame that are made dicts at a time, and rows that are fetched from a cursor at a time.
_CHUNK = 2000


class Table(Protocol):
    """Rows that are all there, and can be read in any order."""

    def __len__(self) -> int: ...

    def column(self, name: str) -> Sequence[Any]:
        """The values of a field; None where it is missing."""
        ...

    def rows(self, places: Sequence[int]) -> List[Any]:
        """The rows at these places."""
        ...


class _ListTable:
    def __init__(self, rows: Sequence[Any]) -> None:
        self._rows = rows

    def __len__(self) -> int:
        return len(self._rows)

    def column(self, name: str) -> Sequence[Any]:
        return [(fields_of(row) or {}).get(name) for row in self._rows]

    def rows(self, places: Sequence[int]) -> List[Any]:
        return [self._rows[place] for place in places]


class _PandasTable:
    def __init__(self, frame: Any) -> None:
        self._frame = frame

    def __len__(self) -> int:
        return len(self._frame)

    def column(self, name: str) -> Sequence[Any]:
        return self._values(self._frame[name]) if name in self._frame.columns else [None] * len(self)

    def rows(self, places: Sequence[int]) -> List[Any]:
        chunk = self._frame.iloc[list(places)]
        columns = [self._values(chunk.iloc[:, index]) for index in range(len(chunk.columns))]
        names = list(chunk.columns)
        return [dict(zip(names, values)) for values in zip(*columns)]

    @staticmethod
    def _values(column: Any) -> List[Any]:
        # As objects, so that whole numbers stay whole and gaps become None.
        values: List[Any] = column.astype(object).where(column.notna(), None).tolist()
        return values


class _PolarsTable:
    def __init__(self, frame: Any) -> None:
        self._frame = frame

    def __len__(self) -> int:
        return int(self._frame.height)

    def column(self, name: str) -> Sequence[Any]:
        if name not in self._frame.columns:
            return [None] * len(self)
        values: List[Any] = self._frame.get_column(name).to_list()
        return values

    def rows(self, places: Sequence[int]) -> List[Any]:
        rows: List[Dict[str, Any]] = self._frame[list(places)].to_dicts()
        return rows


def table_of(rows: Any) -> Optional[Table]:
    """Rows that are all there; None for a stream."""
    if isinstance(rows, (list, tuple)):
        return _ListTable(rows)
    if hasattr(rows, "iloc") and hasattr(rows, "columns"):
        return _PandasTable(rows)
    if hasattr(rows, "iter_slices") and hasattr(rows, "columns"):
        return _PolarsTable(rows)
    return None


def table_rows(table: Table, order: Optional[Sequence[int]]) -> Iterator[Any]:
    places: Sequence[int] = range(len(table)) if order is None else order
    for start in range(0, len(places), _CHUNK):
        yield from table.rows(places[start : start + _CHUNK])


def _is_cursor(rows: Any) -> bool:
    return hasattr(rows, "fetchmany") and hasattr(rows, "description")


def _names_of(cursor: Any) -> List[str]:
    if cursor.description is None:
        raise ArgumentError("the cursor has no rows to give; execute a query that selects some first")
    return [column[0] for column in cursor.description]


def _dict_of(names: List[str], record: Any) -> Any:
    # Some drivers can be told to make dicts themselves.
    return record if isinstance(record, Mapping) else dict(zip(names, record))


def _cursor_rows(cursor: Any) -> Iterator[Any]:
    while True:
        records = cursor.fetchmany(_CHUNK)
        # Not before: some drivers describe a result when its first rows are there.
        names = _names_of(cursor)
        if not records:
            return
        for record in records:
            yield _dict_of(names, record)


async def _async_cursor_rows(cursor: Any) -> AsyncIterator[Any]:
    while True:
        records = await cursor.fetchmany(_CHUNK)
        names = _names_of(cursor)
        if not records:
            return
        for record in records:
            yield _dict_of(names, record)


def row_iterator(rows: Any) -> Any:
    """An iterator over a stream of rows: an ``AsyncIterator`` for what can only be awaited, else an ``Iterator``."""
    if _is_cursor(rows):
        fetches_async = inspect.iscoroutinefunction(rows.fetchmany)
        return _async_cursor_rows(rows) if fetches_async else _cursor_rows(rows)
    return rows.__aiter__() if isinstance(rows, AsyncIterable) else iter(rows)


def assert_readable(resource: str, rows: Any, asynchronous: bool) -> None:
    """
    :raises ArgumentError: when rows cannot be read from it.
    """
    wanted = "an iterable of rows, a frame of pandas or Polars, or a cursor"
    if table_of(rows) is not None:
        names = list(getattr(rows, "columns", ()))
        twice = next((name for name in names if names.count(name) > 1), None)
        if twice is not None:
            raise ArgumentError(f"{resource} has two columns named {twice!r}; rename or drop one")
        return
    if _is_cursor(rows):
        if not asynchronous and inspect.iscoroutinefunction(rows.fetchmany):
            raise ArgumentError(f"{resource} is a cursor that has to be awaited; use aingest")
        return
    if hasattr(rows, "collect_schema") and hasattr(rows, "collect"):
        raise ArgumentError(f"{resource} is a lazy frame; collect() it first")
    if isinstance(rows, AsyncIterable):
        if not asynchronous:
            raise ArgumentError(f"{resource} is an async iterable; use aingest")
        return
    if isinstance(rows, (str, bytes, Mapping)) or not isinstance(rows, Iterable):
        raise ArgumentError(f"{resource} must be {wanted}, got {type(rows).__name__} {shown(rows)}")


@frozen
class Input:
    """An input that is about to be read."""

    iterator: Any
    #: The place of each row among those that were given; None when they are read in their own order.
    order: Optional[Sequence[int]]
    #: How many rows there are, where that is known.
    total: Optional[int]

    def row_at(self, position: int) -> int:
        """The number of a row as the caller counts, from 1."""
        return (position if self.order is None else self.order[position]) + 1


def input_of(resource: str, rows: Any, total: Optional[int]) -> Input:
    """Invoices that are all there by date; everything else as it is."""
    table = table_of(rows)
    if table is None:
        return Input(row_iterator(rows), None, total)
    order = None
    if resource == "invoices":
        dates = [date or other for date, other in zip(table.column("date"), table.column("invoice_date"))]
        order = by_date(dates, table.column("id"))
    return Input(table_rows(table, order), order, len(table) if total is None else total)
