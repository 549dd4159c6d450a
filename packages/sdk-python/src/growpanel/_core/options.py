"""What both clients do with their options, and with requests by method and path."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, Mapping, Optional

from .path import checked_route
from .request import Request
from .settings import Secret

if TYPE_CHECKING:
    from .query import QueryValue

#: Options that a client may change without a connection, or a count of its requests, of its own.
SHARED = frozenset(("timeout", "max_retries", "max_retry_after", "retry_unsafe", "headers", "hooks", "cancel"))


def free_request(
    method: str,
    path: str,
    path_values: Optional[Mapping[str, str]],
    query: Optional[Mapping[str, QueryValue]],
    body: Any,
) -> Request[Any]:
    """What a call by method and path asks for: plain JSON both ways."""
    route = checked_route(method, path)
    return Request(method.upper(), route, lambda answer: answer, path_values or {}, query or {}, body)


def hidden(given: Mapping[str, Any]) -> Dict[str, Any]:
    """The options, with a key that no printed form of them shows."""
    api_key = given["api_key"]
    return {**given, "api_key": Secret(api_key) if isinstance(api_key, str) else api_key}


def merged(given: Mapping[str, Any], changes: Mapping[str, Any]) -> Dict[str, Any]:
    """The options with some of them replaced."""
    unknown = set(changes) - set(given)
    if unknown:
        raise TypeError(f"with_options() has no option {sorted(unknown)[0]!r}; options: {', '.join(given)}")
    return hidden({**given, **changes})
