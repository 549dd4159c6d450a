"""The HTTP client underneath: made on first use, shared by the clients that ``with_options`` gives, closed once."""

from __future__ import annotations

import threading
from typing import Generator, Generic, Optional, Type, TypeVar

import httpx

from .errors import ArgumentError

C = TypeVar("C", httpx.Client, httpx.AsyncClient)


class BearerAuth(httpx.Auth):
    """Puts the key in last: hooks and callers see every header but this. It also keeps credentials that stand in the
    base URL from taking the key's place.
    """

    def __init__(self, header: str) -> None:
        self._header = header

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        request.headers["authorization"] = self._header
        yield request


class Connection(Generic[C]):
    """One HTTP client. A client that the caller brought is used as it is, and stays the caller's to close."""

    def __init__(self, kind: Type[C], given: Optional[C]) -> None:
        """
        :raises ArgumentError: for an HTTP client of the other kind, which would fail in the middle of a call.
        """
        if given is not None and not isinstance(given, kind):
            raise ArgumentError(f"http_client must be an httpx.{kind.__name__}, got {type(given).__name__}")
        self._kind: Type[C] = kind
        self._given: Optional[C] = given
        self._own: Optional[C] = None
        self._lock = threading.Lock()

    def http(self) -> C:
        if self._given is not None:
            return self._given
        if self._own is None or self._own.is_closed:
            with self._lock:
                # Loading certificates takes longer than most calls, so it waits until there is one.
                if self._own is None or self._own.is_closed:
                    self._own = self._kind()
        own: C = self._own
        return own

    def taken(self) -> Optional[C]:
        """Our own client, if one was made, to be closed now."""
        with self._lock:
            own, self._own = self._own, None
        return own
