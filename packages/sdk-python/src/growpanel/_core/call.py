"""One call, without its input and output: what is sent, what an answer means, and whether there is another attempt."""

from __future__ import annotations

import json
import random
import time
from typing import TYPE_CHECKING, Any, Dict, Generic, Optional, Tuple, TypeVar
from urllib.parse import urljoin

from attrs import frozen

from .._generated.facts import text_paths, upserts
from .._generated.version import version
from .body import encode_body
from .errors import AbortError, GrowPanelError, InvalidResponseError, error_from_response
from .path import fill_path
from .query import query_string
from .request import Request, Response
from .retry import backoff, is_passing, retry_after
from .settings import Settings, origin_of, without_credentials

if TYPE_CHECKING:
    import httpx

T = TypeVar("T")

_LONGEST_REDIRECT_CHAIN = 5
_USER_AGENT = f"growpanel-sdk-python/{version}"


@frozen
class Answer:
    """What came back, with its body read: after this no connection is left open."""

    status: int
    status_text: str
    headers: httpx.Headers
    content: bytes

    @property
    def ok(self) -> bool:
        return 200 <= self.status < 300

    @property
    def text(self) -> str:
        return self.content.decode("utf-8", errors="replace")


class Call(Generic[T]):
    """The state of one call from its first attempt to its last."""

    def __init__(self, settings: Settings, request: Request[T], *, stream: bool = False) -> None:
        self.request = request
        self.stream = stream
        self.method = request.method
        self.path = fill_path(request.path, request.path_values)
        self.url = settings.base_url + self.path + query_string(request.query)
        self.shown_url = without_credentials(self.url)
        self.content = encode_body(request.body)
        self.headers: Dict[str, str] = {"accept": "application/json", "user-agent": _USER_AGENT}
        if self.content is not None:
            self.headers["content-type"] = "application/json"
        self.headers.update(settings.headers)
        # The transport puts it in last, after the hooks have seen the others.
        self.headers.pop("authorization", None)
        repeatable = self.method != "POST" or request.path in upserts or settings.retry_unsafe
        self._retries = settings.max_retries if repeatable else 0
        self._longest_wait = settings.max_retry_after
        self.origin = settings.origin
        self.attempts = 0

    def facts(self) -> Dict[str, Any]:
        """What every error of this call carries."""
        return {"method": self.method, "url": self.shown_url, "attempts": self.attempts}

    def aborted(self) -> AbortError:
        return AbortError("The call was aborted", **self.facts())

    def response(self, answer: Answer) -> Response[T]:
        """What a success returns."""
        data: Any = None
        if self.request.path in text_paths:
            data = answer.text
        elif answer.status != 204:
            try:
                parsed = json.loads(answer.content)
            except ValueError:
                raise self._not_json(answer) from None
            data = self.request.read(parsed)
        return Response(data, answer.status, answer.headers, answer.headers.get("x-request-id"))

    def failure(self, answer: Answer) -> Tuple[GrowPanelError, Optional[float]]:
        """The error of an answer that is no success, and the seconds that the server asks to wait.

        :raises GrowPanelError: that error, when another attempt could not change it.
        """
        try:
            body = json.loads(answer.content)
        except ValueError:
            body = answer.text
        wait = retry_after(answer.headers, time.time())
        error = error_from_response(
            retry_after=wait,
            status=answer.status,
            status_text=answer.status_text,
            headers=answer.headers,
            body=body,
            **self.facts(),
        )
        if not is_passing(answer.status):
            raise error
        return error, wait

    def pause(self, error: GrowPanelError, wait: Optional[float]) -> float:
        """Seconds until the next attempt.

        :raises GrowPanelError: the error itself, when there is none.
        """
        if self.attempts > self._retries or (wait is not None and wait > self._longest_wait):
            raise error
        return backoff(self.attempts - 1, random.random) if wait is None else wait

    def redirect(self, url: str, response: httpx.Response, hops: int) -> Optional[str]:
        """Where an answer sends the call on to; None when it does not.

        Key and body must not leave for another origin, and a redirected write must not silently become a read.
        """
        status = response.status_code
        if not 301 <= status <= 308 or status == 304:
            return None
        location: Optional[str] = response.headers.get("location")
        try:
            target = urljoin(url, location) if location else None
            stays = target is not None and origin_of(target) == self.origin
        except ValueError:
            target, stays = None, False
        keeps_method = status >= 307 or self.method == "GET"
        if target and stays and keeps_method and hops < _LONGEST_REDIRECT_CHAIN:
            return target
        where = f" to {without_credentials(target).split('?')[0]}" if target else ""
        raise InvalidResponseError(
            f"The server redirected {self.method}{where}, which is not followed; check the base URL",
            status=status,
            status_text=response.reason_phrase,
            headers=response.headers,
            **self.facts(),
        )

    def _not_json(self, answer: Answer) -> InvalidResponseError:
        kind = answer.headers.get("content-type", "no content type")
        what = "a body that is not JSON" if answer.content.strip() else "an empty body"
        detail = f" ({kind})" if answer.content.strip() else ""
        return InvalidResponseError(
            f"The server answered {answer.status} with {what}{detail}; check the base URL",
            status=answer.status,
            status_text=answer.status_text,
            headers=answer.headers,
            body=answer.text,
            **self.facts(),
        )
