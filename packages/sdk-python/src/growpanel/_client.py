"""The client that waits for its answers: the generated namespaces over one transport."""

from __future__ import annotations

from contextlib import contextmanager
from types import ModuleType, TracebackType
from typing import TYPE_CHECKING, Any, Callable, Iterator, Mapping, Optional, Type, TypeVar

from ._core.errors import ArgumentError
from ._core.namespace import Namespace, Recorder
from ._core.options import SHARED, free_request, hidden, merged
from ._core.request import Request, Response
from ._core.settings import settle, without_credentials
from ._generated import api
from ._namespaces import Namespaces

if TYPE_CHECKING:
    import httpx
    from typing_extensions import ParamSpec, Self

    from ._core.body import JsonBody
    from ._core.cancel import CancelToken
    from ._core.connection import Connection
    from ._core.query import QueryValue
    from ._core.rate_limit import RateLimiter
    from ._core.settings import Hooks
    from ._core.stream import StreamedResponse
    from ._core.sync_transport import SyncTransport

    P = ParamSpec("P")

T = TypeVar("T")


class GrowPanel(Namespaces):
    """A client of the GrowPanel API. Clients share nothing: two with two keys are two customers of the API.

    A client may be used by many threads. Close it, or use it as a context manager, to free its connections.

    Args:
        api_key: API key. Create one under Account → API keys; a read-only one is enough for reports. The environment
            variable ``GROWPANEL_API_KEY`` when left out.
        base_url: Where the API is. A path is kept, so a proxy may stand in front. ``GROWPANEL_API_URL``, else
            ``https://api.growpanel.io``, when left out.
        timeout: Seconds until a call is given up, reading its answer included. 0 waits for ever.
        max_retries: How often a call is tried again after a passing failure: 408, 429, 500, 502, 503, 504, a lost
            connection, a timeout. Reads, updates, deletions and pushes of data qualify; other POSTs do not, since they
            might act twice.
        max_retry_after: Seconds. When the server asks for a longer wait, the call fails at once with the error that
            says how long.
        retry_unsafe: Whether POSTs that might act twice, such as creating a webhook subscription, are tried again too.
        rate_limit: Whether the client holds back requests that would exceed the API's documented limits per minute,
            instead of running into 429. Counts what this client sends, not what others send with the same account.
        headers: Headers to add to every request.
        hooks: Functions that watch requests go by, for logs and metrics.
        cancel: Ends calls from another thread.
        http_client: Used instead of an own ``httpx.Client``, for proxies, certificates or instrumentation. It stays
            yours to close; its timeouts and redirects do not apply.

    Raises:
        ArgumentError: When there is no key, or the base URL is none.

    Example::

        with GrowPanel(api_key=os.environ["GROWPANEL_API_KEY"]) as gp:
            summary = gp.reports.summary()
            print(summary.summary.mrr_current, summary.currency)  # 9900 usd: in the smallest unit
    """

    #: Where the client sends to, without a slash at its end and without credentials.
    base_url: str

    def __init__(
        self,
        api_key: Optional[str] = None,
        base_url: Optional[str] = None,
        *,
        timeout: float = 30.0,
        max_retries: int = 2,
        max_retry_after: float = 60.0,
        retry_unsafe: bool = False,
        rate_limit: bool = False,
        headers: Optional[Mapping[str, str]] = None,
        hooks: Optional[Hooks] = None,
        cancel: Optional[CancelToken] = None,
        http_client: Optional[httpx.Client] = None,
    ) -> None:
        given = hidden({name: value for name, value in locals().items() if name not in ("self", "__class__")})
        # A traceback that shows local variables must not show the key.
        del api_key
        self._set_up(given, None, None)

    def _set_up(
        self,
        given: Mapping[str, Any],
        connection: Optional[Connection[httpx.Client]],
        limiter: Optional[RateLimiter],
    ) -> None:
        settings = settle(given)
        # Not before there is a client: the HTTP library is most of the time that an import would take.
        import httpx

        from ._core.connection import Connection
        from ._core.rate_limit import RateLimiter
        from ._core.sync_transport import SyncTransport

        self._given = given
        self._owns_connection = connection is None
        self._connection = connection or Connection(httpx.Client, given["http_client"])
        self._limiter = limiter or (RateLimiter() if given["rate_limit"] else None)
        self._transport: SyncTransport = SyncTransport(settings, self._connection, self._limiter)
        self._sender = self._transport
        self.base_url = without_credentials(settings.base_url)

    @classmethod
    def from_env(cls, **options: Any) -> Self:
        """A client from GROWPANEL_API_KEY and GROWPANEL_API_URL alone. Takes the other options of a client.

        Raises:
            ArgumentError: When GROWPANEL_API_KEY is not set.

        Example::

            gp = GrowPanel.from_env(max_retries=5)
        """
        for name in ("api_key", "base_url"):
            if name in options:
                raise TypeError(f"from_env() takes {name} from the environment; use GrowPanel({name}=…) to give it")
        return cls(**options)

    def with_options(self, **options: Any) -> Self:
        """A client with some options replaced: all those of ``GrowPanel(…)``. This is also how one call gets its own.

        It shares the connections of this client, and the count of its requests, unless ``api_key``, ``base_url``,
        ``rate_limit`` or ``http_client`` change.

        Example::

            gp.with_options(timeout=120, max_retries=5).reports.mrr(interval="day")
            gp.with_options(retry_unsafe=True).webhooks.create({"url": url, "event_type": "movement.churn"})
        """
        given = merged(self._given, options)
        other = type(self).__new__(type(self))
        shares = set(options) <= SHARED
        other._set_up(given, self._connection if shares else None, self._limiter if shares else None)
        return other

    def send(self, request: Request[T]) -> Response[T]:
        """Sends what a generated operation asks for; ``gp.raw`` uses it."""
        return self._transport.send(request)

    def request(
        self,
        method: str,
        path: str,
        *,
        path_values: Optional[Mapping[str, str]] = None,
        query: Optional[Mapping[str, QueryValue]] = None,
        body: Optional[JsonBody] = None,
    ) -> Response[Any]:
        """Sends any request to the API, for what this version of the SDK does not know: plain JSON both ways.

        Args:
            path_values: Values for the ``{names}`` in the path, encoded here.
            body: Sent as JSON.

        Raises:
            ArgumentError: When the path could lead anywhere but below the base URL.

        Example::

            days = gp.request("GET", "/reports/leads-days", query={"date": "last-12-months"}).data
        """
        return self._transport.send(free_request(method, path, path_values, query, body))

    @contextmanager
    def stream(
        self,
        method: str,
        path: str,
        *,
        path_values: Optional[Mapping[str, str]] = None,
        query: Optional[Mapping[str, QueryValue]] = None,
        body: Optional[JsonBody] = None,
    ) -> Iterator[StreamedResponse]:
        """Like ``request``, for answers that are too large to hold. The timeout ends when the answer begins.

        Example::

            with gp.stream("GET", "/exports/customers.csv") as answer:
                for line in answer.iter_lines():
                    print(line)
        """
        from ._core.stream import StreamedResponse

        response = self._transport.open(free_request(method, path, path_values, query, body))
        try:
            yield StreamedResponse(response, method.upper())
        finally:
            response.close()

    def raw_response(self, call: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> Response[T]:
        """Makes a call of one of the client's methods, and returns its answer with status, headers and request id.

        Example::

            answer = gp.raw_response(gp.reports.mrr, interval="month")
            print(answer.status, answer.request_id, answer.data.result[0].total_mrr)
        """
        namespace = getattr(call, "__self__", None)
        if not isinstance(namespace, Namespace) or call.__name__ == "iterate":
            raise ArgumentError("raw_response takes a call of a namespace, such as gp.reports.mrr")
        recorder = Recorder(namespace._sender)
        call.__func__(type(namespace)(recorder), *args, **kwargs)  # type: ignore[attr-defined]
        response: Response[T] = recorder.response
        return response

    @property
    def raw(self) -> ModuleType:
        """The generated modules, one per operation: ``gp.raw.reports.get_reports_mrr.sync(client=gp)``. ``sync`` and
        ``asyncio`` give the answer; ``sync_detailed`` and ``asyncio_detailed`` give status and headers with it.
        """
        return api

    def close(self) -> None:
        """Closes the connections. Those of the client that ``with_options`` was called on stay open."""
        own = self._connection.taken() if self._owns_connection else None
        if own is not None:
            own.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: Optional[Type[BaseException]],
        error: Optional[BaseException],
        trace: Optional[TracebackType],
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        # Also of one that could not be made, which a traceback may show.
        return f"{type(self).__name__}(base_url={getattr(self, 'base_url', None)!r})"

    def __reduce__(self) -> Any:
        raise TypeError("A client cannot be pickled, since it holds an API key and connections; make one anew")
