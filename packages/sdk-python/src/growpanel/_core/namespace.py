"""The base of every generated namespace: what ties its methods to a client."""

from __future__ import annotations

from typing import Any, Protocol, TypeVar

from .request import Request, Response

T = TypeVar("T")


class Sender(Protocol):
    def send(self, request: Request[T]) -> Response[T]: ...


class AsyncSender(Protocol):
    async def send(self, request: Request[T]) -> Response[T]: ...


class Namespace:
    """Methods that call the API and wait."""

    __slots__ = ("_sender",)

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def _call(self, request: Request[T]) -> T:
        return self._sender.send(request).data

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"


class AsyncNamespace:
    """Methods that call the API as coroutines."""

    __slots__ = ("_sender",)

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def _call(self, request: Request[T]) -> T:
        return (await self._sender.send(request)).data

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"


class Recorder:
    """Sends on, and keeps the last answer whole."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender
        self.response: Any = None

    def send(self, request: Request[T]) -> Response[T]:
        response = self._sender.send(request)
        self.response = response
        return response


class AsyncRecorder:
    """Sends on, and keeps the last answer whole."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender
        self.response: Any = None

    async def send(self, request: Request[T]) -> Response[T]:
        response = await self._sender.send(request)
        self.response = response
        return response
