"""Sends calls for asyncio and trio: key, time limit, retries, errors. Nothing here is global."""

from __future__ import annotations

import builtins
import contextlib
import inspect
import time
from typing import Any, Callable, List, Optional, TypeVar, Union

import anyio
import httpx

from .call import Answer, Call
from .connection import BearerAuth, Connection
from .errors import ConnectionError, TimeoutError
from .rate_limit import RateLimiter
from .request import Request, Response
from .settings import RequestEvent, ResponseEvent, RetryEvent, Settings

T = TypeVar("T")


class AsyncTransport:
    """Sends the calls of one client. Cancelling the task that waits ends a call at once."""

    def __init__(
        self, settings: Settings, connection: Connection[httpx.AsyncClient], limiter: Optional[RateLimiter]
    ) -> None:
        self._settings = settings
        self._connection = connection
        self._limiter = limiter
        self._auth = BearerAuth(settings.authorization)

    async def send(self, request: Request[T]) -> Response[T]:
        """Sends one call and returns its answer, or raises a ``GrowPanelError``."""
        call = Call(self._settings, request)
        answer = await self._attempts(call)
        assert isinstance(answer, Answer)
        return call.response(answer)

    async def open(self, request: Request[Any]) -> httpx.Response:
        """Like ``send``, and leaves the body of a success to be read, and closed, by the caller."""
        answer = await self._attempts(Call(self._settings, request, stream=True))
        assert isinstance(answer, httpx.Response)
        return answer

    async def _attempts(self, call: Call[Any]) -> Union[Answer, httpx.Response]:
        hooks = self._settings.hooks
        while True:
            call.attempts += 1
            try:
                await self._wait_for_turn(call)
                seen = (call.method, call.shown_url)
                await _tell(hooks.before_request, RequestEvent(*seen, call.headers, call.attempts))
                sent_at = time.monotonic()
                answer = await self._once(call)
                status = answer.status if isinstance(answer, Answer) else answer.status_code
                duration = time.monotonic() - sent_at
                event = ResponseEvent(*seen, call.attempts, status, answer.headers, duration)
                await _tell(hooks.after_response, event)
                if not isinstance(answer, Answer) or answer.ok:
                    return answer
                error, wait = call.failure(answer)
            except ConnectionError as lost:
                error, wait = lost, None
            pause = call.pause(error, wait)
            retry = RetryEvent(call.method, call.shown_url, call.attempts, error, pause)
            await _tell(hooks.on_retry, retry)
            await anyio.sleep(pause)

    async def _wait_for_turn(self, call: Call[Any]) -> None:
        """Waits until the rate limiter lets the request go."""
        while self._limiter:
            wait = self._limiter.take(call.method, call.path, time.monotonic())
            if wait <= 0:
                return
            await anyio.sleep(wait)

    async def _once(self, call: Call[Any]) -> Union[Answer, httpx.Response]:
        """One attempt, redirects within the same origin included."""
        timeout = self._settings.timeout
        # Before the clock starts: it is made on the first call, which takes a while.
        http = self._connection.http()
        try:
            with anyio.fail_after(timeout) if timeout > 0 else contextlib.nullcontext():
                return await self._exchange(call, http)
        except (builtins.TimeoutError, httpx.TimeoutException) as error:
            raise TimeoutError(f"No answer within {timeout:g} s", **call.facts()) from error
        except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, OSError) as error:
            reason = str(error) or type(error).__name__
            raise ConnectionError(f"Could not reach {call.origin}: {reason}", **call.facts()) from error

    async def _exchange(self, call: Call[Any], http: httpx.AsyncClient) -> Union[Answer, httpx.Response]:
        url = call.url
        hops = 0
        while True:
            # The time limit stands around all of this, so httpx needs none of its own.
            request = http.build_request(
                call.method, url, headers=call.headers, content=call.content, extensions={"timeout": {}}
            )
            response = await http.send(request, auth=self._auth, stream=True, follow_redirects=False)
            if call.stream and response.is_success:
                return response
            try:
                chunks: List[bytes] = [chunk async for chunk in response.aiter_bytes()]
            finally:
                await response.aclose()
            target = call.redirect(url, response, hops)
            if target is None:
                head = (response.status_code, response.reason_phrase, response.headers)
                return Answer(*head, b"".join(chunks))
            url = target
            hops += 1


async def _tell(hook: Optional[Callable[[Any], Any]], event: Any) -> None:
    if hook is None:
        return
    outcome = hook(event)
    if inspect.isawaitable(outcome):
        await outcome
