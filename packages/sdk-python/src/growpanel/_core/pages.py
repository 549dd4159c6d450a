"""Walks through pages of a list, as far as they go and no further."""

from __future__ import annotations

from typing import Any, AsyncIterator, Awaitable, Callable, Generic, Iterator, List, Optional, Tuple, TypeVar

from .errors import InvalidResponseError

Row = TypeVar("Row")
Page = TypeVar("Page")


class _Walk:
    """Where a walk stands.

    It advances by the rows that came, since a server may serve fewer than asked for. It ends on an empty page, when
    ``count`` is reached, or when a page begins like the one before it (a server that ignores ``offset``). A short page
    alone ends nothing.
    """

    def __init__(self, start: int) -> None:
        self.offset = start
        self._last_first: Optional[str] = None
        self.done = False

    def take(self, page: Any) -> List[Any]:
        """The rows of a page; none when it is past the end."""
        result = getattr(page, "result", None)
        rows, count = getattr(result, "list_", None), getattr(result, "count", None)
        if not isinstance(rows, list) or not isinstance(count, int):
            raise InvalidResponseError("The server answered a list without its rows or its count")
        first = getattr(rows[0], "id", None) if rows else None
        if not rows or (isinstance(first, str) and first == self._last_first):
            self.done = True
            return []
        self.offset += len(rows)
        self._last_first = first if isinstance(first, str) else None
        self.done = self.offset >= count
        return rows


class Pages(Generic[Row, Page]):
    """The rows of all pages, and on request the pages themselves. Each loop over it starts anew."""

    def __init__(self, fetch: Callable[[int], Page], start: Any = None) -> None:
        self._fetch = fetch
        self._start = int(start or 0)

    def _walk(self) -> Iterator[Tuple[Page, List[Any]]]:
        walk = _Walk(self._start)
        while not walk.done:
            page = self._fetch(walk.offset)
            rows = walk.take(page)
            if rows:
                yield page, rows

    def pages(self) -> Iterator[Page]:
        """The answers one by one: rows and total count."""
        for page, _ in self._walk():
            yield page

    def __iter__(self) -> Iterator[Row]:
        for _, rows in self._walk():
            yield from rows


class AsyncPages(Generic[Row, Page]):
    """The rows of all pages, and on request the pages themselves. Each loop over it starts anew."""

    def __init__(self, fetch: Callable[[int], Awaitable[Page]], start: Any = None) -> None:
        self._fetch = fetch
        self._start = int(start or 0)

    async def _walk(self) -> AsyncIterator[Tuple[Page, List[Any]]]:
        walk = _Walk(self._start)
        while not walk.done:
            page = await self._fetch(walk.offset)
            rows = walk.take(page)
            if rows:
                yield page, rows

    async def pages(self) -> AsyncIterator[Page]:
        """The answers one by one: rows and total count."""
        async for page, _ in self._walk():
            yield page

    async def __aiter__(self) -> AsyncIterator[Row]:
        async for _, rows in self._walk():
            for row in rows:
                yield row
