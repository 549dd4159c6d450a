"""Everything that the SDK raises."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Dict, Optional, Type

if TYPE_CHECKING:
    import httpx

#: Longest part of a server's words that a message repeats.
_LONGEST_MESSAGE = 1024


class GrowPanelError(Exception):
    """Something went wrong with a call. Each kind of failure has a subclass; ``status`` tells HTTP failures apart
    without them.

    Example::

        try:
            gp.customers.detail("cus_1")
        except GrowPanelError as err:
            if err.status != 404:
                raise
    """

    #: HTTP status; None when no answer came.
    status: Optional[int]
    status_text: Optional[str]
    #: The answer's body: parsed when it was JSON, else its text; None when no answer came.
    body: Any
    headers: Optional[httpx.Headers]
    #: The server's name for the request, to quote in support questions; None when it sent none.
    request_id: Optional[str]
    method: Optional[str]
    #: Address of the request. Never holds the API key.
    url: Optional[str]
    #: How often the call was sent; 0 when it was refused before.
    attempts: int

    def __init__(
        self,
        message: str,
        *,
        status: Optional[int] = None,
        status_text: Optional[str] = None,
        body: Any = None,
        headers: Optional[httpx.Headers] = None,
        method: Optional[str] = None,
        url: Optional[str] = None,
        attempts: int = 0,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.status = status
        self.status_text = status_text
        self.body = body
        self.headers = headers
        self.request_id = headers.get("x-request-id") if headers is not None else None
        self.method = method
        self.url = url
        self.attempts = attempts

    def __reduce__(self) -> Any:
        # Errors cross process borders (multiprocessing, task queues); Exception alone would lose the keywords.
        return _revive, (type(self), self.message, {**self.__dict__})


def _revive(cls: Type[GrowPanelError], message: str, state: Dict[str, Any]) -> GrowPanelError:
    error = cls.__new__(cls, message)
    Exception.__init__(error, message)
    error.__dict__.update(state)
    return error


class ArgumentError(GrowPanelError, ValueError):
    """A client or a call cannot work the way it was asked for; nothing was sent. The message names the argument."""


class BadRequestError(GrowPanelError):
    """The request is wrong; the message names the field (400)."""


class AuthenticationError(GrowPanelError):
    """The API key is missing or not valid (401)."""


class PermissionDeniedError(GrowPanelError):
    """The API key may not do this, or the account is blocked (403)."""


class NotFoundError(GrowPanelError):
    """There is no such record (404)."""


class ConflictError(GrowPanelError):
    """The record exists already, or changed meanwhile (409)."""


class ValidationError(GrowPanelError):
    """The request is well formed and still not acceptable (422)."""


class RateLimitError(GrowPanelError):
    """Too many requests in a minute (429), and waiting did not help or would take too long."""

    #: Seconds to wait before the next try, as the server said; None when it did not.
    retry_after: Optional[float]

    def __init__(self, message: str, *, retry_after: Optional[float] = None, **call: Any) -> None:
        super().__init__(message, **call)
        self.retry_after = retry_after


class ServerError(GrowPanelError):
    """The server failed (5xx). Passing failures have been tried again already."""


class InvalidResponseError(GrowPanelError):
    """The server said it was done, with a body that is not the JSON it should be: often a proxy's page.

    ``body`` holds its text.
    """


class ConnectionError(GrowPanelError):
    """No answer came: the network, a name, a certificate or a proxy is in the way."""


class TimeoutError(ConnectionError):
    """The answer, or the rest of it, did not come within the timeout."""


class AbortError(GrowPanelError):
    """The caller's ``CancelToken`` ended the call."""


_CLASSES: Dict[int, Type[GrowPanelError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: ValidationError,
}


def _words_of(body: Any) -> Optional[str]:
    """The server's own words, when the body holds any that are meant for people."""
    if isinstance(body, str):
        title = re.search(r"<title[^>]*>([^<]*)</title>", body, re.IGNORECASE)
        words = title.group(1) if title else ("" if re.match(r"\s*<", body) else body)
        return words.strip() or None
    if not isinstance(body, dict):
        return None
    for key in ("error", "message"):
        words = body.get(key)
        # Some proxies wrap it once more: {"error": {"message": …}}.
        if isinstance(words, dict):
            words = words.get("message")
        if isinstance(words, str) and words:
            return words
    return None


def error_from_response(*, retry_after: Optional[float], **call: Any) -> GrowPanelError:
    """The error that an answer which is no success stands for."""
    status: int = call["status"]
    status_text: Optional[str] = call["status_text"]
    words = _words_of(call["body"]) or f"HTTP {status}{f' {status_text}' if status_text else ''}"
    message = f"{words[:_LONGEST_MESSAGE]}…" if len(words) > _LONGEST_MESSAGE else words
    if status == 429:
        return RateLimitError(message, retry_after=retry_after, **call)
    cls = _CLASSES.get(status, ServerError if status >= 500 else GrowPanelError)
    return cls(message, **call)
