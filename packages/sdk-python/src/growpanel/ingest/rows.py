"""What is pushed, as the caller gives it: rows from anything that can be read one by one."""

from __future__ import annotations

from typing import Any, AsyncIterable, Iterable, Mapping, Protocol, Union

from .._core.model import Model

#: A record to push: a dict or a model of ``growpanel.models``, with the fields of
#: ``growpanel.types.CustomerInputDict``, ``PlanInputDict`` or ``InvoiceInputDict``. ``data_source`` is filled in. None
#: means "not given".
Row = Union[Mapping[str, object], Model]


class PandasFrame(Protocol):
    """A ``pandas.DataFrame`` whose columns are named like the fields."""

    @property
    def iloc(self) -> Any: ...

    @property
    def columns(self) -> Any: ...


class PolarsFrame(Protocol):
    """A ``polars.DataFrame`` whose columns are named like the fields."""

    @property
    def columns(self) -> Any: ...

    def iter_slices(self) -> Any: ...


class Cursor(Protocol):
    """A cursor of a database (DB-API 2.0) after ``execute``, whose columns are named like the fields."""

    @property
    def description(self) -> Any: ...

    def fetchmany(self, size: int, /) -> Any: ...


#: Rows from a list, any other iterable such as a generator, a frame, or a cursor. What is not all there already is read
#: no faster than the API takes it.
Rows = Union[Iterable[Row], PandasFrame, PolarsFrame, Cursor]

#: The same, and what has to be awaited: an async iterable, or a cursor whose ``fetchmany`` is a coroutine function.
AsyncRows = Union[Rows, AsyncIterable[Row]]
