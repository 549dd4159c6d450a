"""The seam between generated operations and the transport: what a call asks for, and what it answers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, Generic, Mapping, Optional, TypeVar

from attrs import field, frozen

if TYPE_CHECKING:
    import httpx

T = TypeVar("T")


@frozen
class Request(Generic[T]):
    """What an operation asks for."""

    method: str
    #: Path template, ``/data/customers/{id}``.
    path: str
    #: Makes the answer of the parsed JSON.
    read: Callable[[Any], T]
    path_values: Mapping[str, Any] = field(factory=dict)
    query: Mapping[str, Any] = field(factory=dict)
    #: Sent as JSON; None sends no body.
    body: Any = None


@frozen
class Response(Generic[T]):
    """An answer with what came around it."""

    #: What the call returns; None when the answer has no body (204).
    data: T
    #: HTTP status.
    status: int
    headers: httpx.Headers
    #: The server's name for this request, when it sends one. Quote it in support questions.
    request_id: Optional[str]
