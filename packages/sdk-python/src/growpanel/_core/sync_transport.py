"""Sends calls and waits for them: key, time limit, retries, errors. Nothing here is global."""

from __future__ import annotations

import threading
import time
from typing import Any, Callable, List, Optional, TypeVar, Union

import httpx

from .call import Answer, Call
from .cancel import CancelToken
from .connection import BearerAuth, Connection
from .deadline import Deadline
from .errors import ConnectionError, GrowPanelError, TimeoutError
from .rate_limit import RateLimiter
from .request import Request, Response
from .settings import RequestEvent, ResponseEvent, RetryEvent, Settings

T = TypeVar("T")


class SyncTransport:
    """Sends the calls of one client."""

    def __init__(
        self, settings: Settings, connection: Connection[httpx.Client], limiter: Optional[RateLimiter]
    ) -> None:
        self._settings = settings
        self._connection = connection
        self._limiter = limiter
        self._auth = BearerAuth(settings.authorization)

    def send(self, request: Request[T]) -> Response[T]:
        """Sends one call and returns its answer, or raises a ``GrowPanelError``."""
        call = Call(self._settings, request)
        answer = self._attempts(call)
        assert isinstance(answer, Answer)
        return call.response(answer)

    def open(self, request: Request[Any]) -> httpx.Response:
        """Like ``send``, and leaves the body of a success to be read, and closed, by the caller."""
        answer = self._attempts(Call(self._settings, request, stream=True))
        assert isinstance(answer, httpx.Response)
        return answer

    def _attempts(self, call: Call[Any]) -> Union[Answer, httpx.Response]:
        hooks = self._settings.hooks
        while True:
            call.attempts += 1
            try:
                self._wait_for_turn(call)
                if hooks.before_request:
                    hooks.before_request(RequestEvent(call.method, call.shown_url, call.headers, call.attempts))
                sent_at = time.monotonic()
                answer = self._once(call)
                status = answer.status if isinstance(answer, Answer) else answer.status_code
                if hooks.after_response:
                    duration = time.monotonic() - sent_at
                    event = (call.method, call.shown_url, call.attempts, status, answer.headers, duration)
                    hooks.after_response(ResponseEvent(*event))
                if not isinstance(answer, Answer) or answer.ok:
                    return answer
                error, wait = call.failure(answer)
            except ConnectionError as lost:
                error, wait = lost, None
            pause = call.pause(error, wait)
            if hooks.on_retry:
                hooks.on_retry(RetryEvent(call.method, call.shown_url, call.attempts, error, pause))
            self._sleep(pause, call)

    def _wait_for_turn(self, call: Call[Any]) -> None:
        """Waits until the rate limiter lets the request go."""
        while self._limiter:
            wait = self._limiter.take(call.method, call.path, time.monotonic())
            if wait <= 0:
                return
            self._sleep(wait, call)

    def _sleep(self, seconds: float, call: Call[Any]) -> None:
        token = self._settings.cancel
        if token is None:
            time.sleep(seconds)
        elif token.wait(seconds):
            raise call.aborted()

    def _once(self, call: Call[Any]) -> Union[Answer, httpx.Response]:
        """One attempt, redirects within the same origin included."""
        token = self._settings.cancel
        if token is None:
            return self._exchange(call)
        if token.cancelled:
            raise call.aborted()
        return interruptible(lambda: self._exchange(call), token, call)

    def _exchange(self, call: Call[Any]) -> Union[Answer, httpx.Response]:
        # Before the clock starts: it is made on the first call, which takes a while.
        http = self._connection.http()
        deadline = Deadline(self._settings.timeout)
        url = call.url
        try:
            hops = 0
            while True:
                response = self._http_send(http, call, url, deadline)
                if call.stream and response.is_success:
                    deadline.lift()
                    return response
                try:
                    content = self._read(response, deadline, call)
                finally:
                    response.close()
                target = call.redirect(url, response, hops)
                if target is None:
                    return Answer(response.status_code, response.reason_phrase, response.headers, content)
                url = target
                hops += 1
        except httpx.TimeoutException as error:
            raise self._late(call) from error
        except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, OSError) as error:
            reason = str(error) or type(error).__name__
            raise ConnectionError(f"Could not reach {call.origin}: {reason}", **call.facts()) from error

    def _http_send(self, http: httpx.Client, call: Call[Any], url: str, deadline: Deadline) -> httpx.Response:
        request = http.build_request(
            call.method, url, headers=call.headers, content=call.content, extensions={"timeout": deadline}
        )
        return http.send(request, auth=self._auth, stream=True, follow_redirects=False)

    def _read(self, response: httpx.Response, deadline: Deadline, call: Call[Any]) -> bytes:
        chunks: List[bytes] = []
        for chunk in response.iter_bytes():
            chunks.append(chunk)
            if deadline.passed:
                raise self._late(call)
        return b"".join(chunks)

    def _late(self, call: Call[Any]) -> TimeoutError:
        return TimeoutError(f"No answer within {self._settings.timeout:g} s", **call.facts())


def interruptible(work: Callable[[], T], token: CancelToken, call: Call[Any]) -> T:
    """Runs work in a thread, and stops waiting for it when the token is cancelled. A blocked read cannot be ended from
    outside; the thread that was given up ends by the call's own time limit.
    """
    finished = threading.Event()
    results: List[T] = []
    errors: List[BaseException] = []

    def run() -> None:
        try:
            results.append(work())
        except BaseException as error:
            errors.append(error)
        finally:
            finished.set()

    unsubscribe = token._subscribe(finished.set)
    try:
        threading.Thread(target=run, name="growpanel-call", daemon=True).start()
        finished.wait()
    finally:
        unsubscribe()
    if results:
        return results[0]
    if errors:
        error = errors[0]
        raise error if not isinstance(error, GrowPanelError) else error.with_traceback(None)
    raise call.aborted()
