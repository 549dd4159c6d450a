"""A client's settings: what a user may give, the environment and the defaults behind it, and the checks."""

from __future__ import annotations

import math
import os
import re
from typing import TYPE_CHECKING, Any, Awaitable, Callable, Dict, Mapping, Optional, Union
from urllib.parse import urlsplit

from attrs import field, frozen

from .cancel import CancelToken
from .errors import ArgumentError, GrowPanelError

if TYPE_CHECKING:
    import httpx

_PRODUCTION = "https://api.growpanel.io"


@frozen
class RequestEvent:
    """A request that is about to be sent."""

    method: str
    url: str
    #: Headers except the key. What a hook adds here is sent.
    headers: Dict[str, str]
    #: 1 for the first attempt.
    attempt: int


@frozen
class ResponseEvent:
    """An answer that has arrived, whatever its status."""

    method: str
    url: str
    attempt: int
    status: int
    headers: httpx.Headers
    #: Seconds since the request was sent, reading the answer included.
    duration: float


@frozen
class RetryEvent:
    """A failure that will be followed by another attempt."""

    method: str
    url: str
    #: The attempt that failed.
    attempt: int
    error: GrowPanelError
    #: Seconds until the next attempt.
    wait: float


@frozen(kw_only=True)
class Hooks:
    """Functions that watch requests go by; with ``AsyncGrowPanel`` they may be coroutine functions. None of them ever
    sees the API key; what one raises ends the call.
    """

    before_request: Optional[Callable[[RequestEvent], Union[None, Awaitable[None]]]] = None
    after_response: Optional[Callable[[ResponseEvent], Union[None, Awaitable[None]]]] = None
    on_retry: Optional[Callable[[RetryEvent], Union[None, Awaitable[None]]]] = None


class Secret(str):
    """Text that no printed form shows: not that of a client's options, and not a traceback's local variables."""

    def __repr__(self) -> str:
        return "'***'"


@frozen
class Settings:
    """Settings with the environment and the defaults filled in, checked."""

    api_key: Secret
    #: Without a slash at its end.
    base_url: str = field(repr=False)
    timeout: float
    max_retries: int
    max_retry_after: float
    retry_unsafe: bool
    headers: Mapping[str, str] = field(repr=False)
    hooks: Hooks
    cancel: Optional[CancelToken]

    @property
    def authorization(self) -> str:
        """The header that names the account; one that the caller gave takes its place."""
        return Secret(self.headers.get("authorization", f"Bearer {self.api_key}"))

    @property
    def origin(self) -> str:
        return origin_of(self.base_url)


def settle(given: Mapping[str, Any]) -> Settings:
    """Checks the arguments of a client, and fills in what they leave to the environment and the defaults."""
    return Settings(
        api_key=_checked_key(given["api_key"]),
        base_url=_checked_url(given["base_url"]),
        timeout=_at_least_zero("timeout", given["timeout"]),
        max_retries=_whole("max_retries", given["max_retries"]),
        max_retry_after=_at_least_zero("max_retry_after", given["max_retry_after"]),
        retry_unsafe=given["retry_unsafe"],
        headers=_checked_headers(given["headers"]),
        hooks=_checked_hooks(given["hooks"]),
        cancel=given["cancel"],
    )


def _checked_key(api_key: Optional[str]) -> Secret:
    if api_key is not None and not isinstance(api_key, str):
        raise ArgumentError(f"api_key must be text, got {type(api_key).__name__}")
    key = Secret((os.environ.get("GROWPANEL_API_KEY", "") if api_key is None else api_key).strip())
    if not key:
        raise ArgumentError(
            "No API key: pass api_key, or set GROWPANEL_API_KEY. Keys are made under Account → API keys."
        )
    if not re.fullmatch(r"[\x21-\x7e]+", key):
        raise ArgumentError(
            "api_key holds characters that no API key has (spaces, line breaks or non-ASCII); copy it again."
        )
    return key


def _checked_url(base_url: Optional[str]) -> str:
    if base_url is not None and not isinstance(base_url, str):
        raise ArgumentError(f"base_url must be text, got {type(base_url).__name__}")
    url = base_url if base_url is not None else os.environ.get("GROWPANEL_API_URL") or _PRODUCTION
    try:
        parts = urlsplit(url)
        valid = parts.scheme in ("http", "https") and parts.hostname and not parts.query and not parts.fragment
        parts.port  # noqa: B018 - raises when it is none
    except ValueError:
        valid = False
    if not valid or re.search(r"\s", url):
        raise ArgumentError(f"base_url must be an http(s) address without a query, got {without_credentials(url)!r}")
    return url.rstrip("/")


def _checked_headers(headers: Optional[Mapping[str, str]]) -> Dict[str, str]:
    """By lower-case names. A value may be a secret, so no message shows one."""
    if headers is not None and not isinstance(headers, Mapping):
        raise ArgumentError(f"headers must be a dict of names and texts, got {type(headers).__name__}")
    checked: Dict[str, str] = {}
    for name, value in (headers or {}).items():
        if not isinstance(name, str) or not re.fullmatch(r"[!#$%&'*+.^`|~\w-]+", name, re.ASCII):
            raise ArgumentError(f"headers: {name!r} is no name of a header")
        if not isinstance(value, str) or not re.fullmatch(r"[\t\x20-\x7e]*", value):
            raise ArgumentError(f"headers: the value of {name!r} must be ASCII text without line breaks")
        checked[name.lower()] = value
    return checked


def _checked_hooks(hooks: Optional[Hooks]) -> Hooks:
    if hooks is not None and not isinstance(hooks, Hooks):
        raise ArgumentError(f"hooks must be a growpanel.Hooks, got {type(hooks).__name__}")
    return hooks or Hooks()


def _whole(name: str, value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise ArgumentError(f"{name} must be a whole number of 0 or more, got {value!r}")
    return value


def _at_least_zero(name: str, value: float) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not value >= 0 or math.isnan(value):
        raise ArgumentError(f"{name} must be 0 or more, got {value!r}")
    return value


def origin_of(url: str) -> str:
    """Scheme, host and port, without credentials, and without the port that goes without saying.

    :raises ValueError: when the address is none.
    """
    parts = urlsplit(url)
    host = (parts.hostname or "").lower()
    shown = f"[{host}]" if ":" in host else host
    usual = 443 if parts.scheme == "https" else 80
    return f"{parts.scheme}://{shown}" + ("" if parts.port in (None, usual) else f":{parts.port}")


def without_credentials(url: str) -> str:
    """The address without ``user:password@``, for everything that people read."""
    return re.sub(r"^(\w+://)[^/@]*@", r"\1", url)
