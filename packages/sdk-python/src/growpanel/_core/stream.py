"""Answers that are too large to hold: read as they come."""

from __future__ import annotations

from typing import TYPE_CHECKING, AsyncIterator, Callable, Iterator, Optional, TypeVar

import httpx

from .errors import ConnectionError, TimeoutError

if TYPE_CHECKING:
    T = TypeVar("T", str, bytes)


class _Head:
    def __init__(self, response: httpx.Response, method: str) -> None:
        self._response = response
        self._method = method
        #: HTTP status.
        self.status: int = response.status_code
        self.headers: httpx.Headers = response.headers
        self.request_id: Optional[str] = response.headers.get("x-request-id")

    def _broken(self, error: Exception) -> ConnectionError:
        kind = TimeoutError if isinstance(error, httpx.TimeoutException) else ConnectionError
        reason = str(error) or type(error).__name__
        return kind(f"The answer broke off: {reason}", method=self._method, status=self.status, attempts=1)


class StreamedResponse(_Head):
    """An answer whose body is still coming. Iterate it once, within the ``with`` block that gave it."""

    def iter_bytes(self) -> Iterator[bytes]:
        return self._iterate(self._response.iter_bytes)

    def iter_text(self) -> Iterator[str]:
        return self._iterate(self._response.iter_text)

    def iter_lines(self) -> Iterator[str]:
        """Lines without their ends."""
        return self._iterate(self._response.iter_lines)

    def _iterate(self, parts: Callable[[], Iterator[T]]) -> Iterator[T]:
        try:
            yield from parts()
        except httpx.HTTPError as error:
            raise self._broken(error) from error


class AsyncStreamedResponse(_Head):
    """An answer whose body is still coming. Iterate it once, within the ``async with`` block that gave it."""

    def iter_bytes(self) -> AsyncIterator[bytes]:
        return self._iterate(self._response.aiter_bytes)

    def iter_text(self) -> AsyncIterator[str]:
        return self._iterate(self._response.aiter_text)

    def iter_lines(self) -> AsyncIterator[str]:
        """Lines without their ends."""
        return self._iterate(self._response.aiter_lines)

    async def _iterate(self, parts: Callable[[], AsyncIterator[T]]) -> AsyncIterator[T]:
        try:
            async for part in parts():
                yield part
        except httpx.HTTPError as error:
            raise self._broken(error) from error
