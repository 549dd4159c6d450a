"""The client for asyncio and trio: the generated namespaces over one transport."""

from __future__ import annotations

from contextlib import asynccontextmanager
from types import ModuleType, TracebackType
from typing import TYPE_CHECKING, Any, AsyncIterator, Awaitable, Callable, Mapping, Optional, Type, TypeVar

from ._core.errors import ArgumentError
from ._core.namespace import AsyncNamespace, AsyncRecorder
from ._core.options import SHARED, free_request, hidden, merged
from ._core.request import Request, Response
from ._core.settings import settle, without_credentials
from ._generated import api
from ._namespaces import AsyncNamespaces

if TYPE_CHECKING:
    import httpx
    from typing_extensions import ParamSpec, Self

    from ._core.async_transport import AsyncTransport
    from ._core.body import JsonBody
    from ._core.connection import Connection
    from ._core.query import QueryValue
    from ._core.rate_limit import RateLimiter
    from ._core.settings import Hooks
    from ._core.stream import AsyncStreamedResponse

    P = ParamSpec("P")

T = TypeVar("T")


class AsyncGrowPanel(AsyncNamespaces):
    """The same client for asyncio and trio: every method is a coroutine function, ``iterate()`` is for ``async for``.

    Takes the arguments of ``GrowPanel``, but ``cancel``: cancelling the task ends its call at once. ``http_client`` is
    an ``httpx.AsyncClient``, and hooks may be coroutine functions.

    Example::

        async with AsyncGrowPanel(api_key=os.environ["GROWPANEL_API_KEY"]) as gp:
            summary = await gp.reports.summary()
            async for customer in gp.customers.iterate(status="active"):
                print(customer.name, customer.mrr)
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
        http_client: Optional[httpx.AsyncClient] = None,
    ) -> None:
        given = hidden({name: value for name, value in locals().items() if name not in ("self", "__class__")})
        # A traceback that shows local variables must not show the key.
        del api_key
        self._set_up(given, None, None)

    def _set_up(
        self,
        given: Mapping[str, Any],
        connection: Optional[Connection[httpx.AsyncClient]],
        limiter: Optional[RateLimiter],
    ) -> None:
        settings = settle({**given, "cancel": None})
        import httpx

        from ._core.async_transport import AsyncTransport
        from ._core.connection import Connection
        from ._core.rate_limit import RateLimiter

        self._given = given
        self._owns_connection = connection is None
        self._connection = connection or Connection(httpx.AsyncClient, given["http_client"])
        self._limiter = limiter or (RateLimiter() if given["rate_limit"] else None)
        self._transport: AsyncTransport = AsyncTransport(settings, self._connection, self._limiter)
        self._sender = self._transport
        self.base_url = without_credentials(settings.base_url)

    @classmethod
    def from_env(cls, **options: Any) -> Self:
        """A client from GROWPANEL_API_KEY and GROWPANEL_API_URL alone. Takes the other options of a client.

        Raises:
            ArgumentError: When GROWPANEL_API_KEY is not set.
        """
        for name in ("api_key", "base_url"):
            if name in options:
                raise TypeError(
                    f"from_env() takes {name} from the environment; use AsyncGrowPanel({name}=…) to give it"
                )
        return cls(**options)

    def with_options(self, **options: Any) -> Self:
        """A client with some options replaced: all those of ``AsyncGrowPanel(…)``. This is also how one call gets its
        own. It shares what ``GrowPanel.with_options`` shares.

        Example::

            await gp.with_options(timeout=120).reports.mrr(interval="day")
        """
        given = merged(self._given, options)
        other = type(self).__new__(type(self))
        shares = set(options) <= SHARED
        other._set_up(given, self._connection if shares else None, self._limiter if shares else None)
        return other

    async def send(self, request: Request[T]) -> Response[T]:
        """Sends what a generated operation asks for; ``gp.raw`` uses it."""
        return await self._transport.send(request)

    async def request(
        self,
        method: str,
        path: str,
        *,
        path_values: Optional[Mapping[str, str]] = None,
        query: Optional[Mapping[str, QueryValue]] = None,
        body: Optional[JsonBody] = None,
    ) -> Response[Any]:
        """Sends any request to the API, for what this version of the SDK does not know: plain JSON both ways.

        Example::

            days = await gp.request("GET", "/reports/leads-days", query={"date": "last-12-months"})
        """
        return await self._transport.send(free_request(method, path, path_values, query, body))

    @asynccontextmanager
    async def stream(
        self,
        method: str,
        path: str,
        *,
        path_values: Optional[Mapping[str, str]] = None,
        query: Optional[Mapping[str, QueryValue]] = None,
        body: Optional[JsonBody] = None,
    ) -> AsyncIterator[AsyncStreamedResponse]:
        """Like ``request``, for answers that are too large to hold. The timeout ends when the answer begins.

        Example::

            async with gp.stream("GET", "/exports/customers.csv") as answer:
                async for line in answer.iter_lines():
                    print(line)
        """
        from ._core.stream import AsyncStreamedResponse

        response = await self._transport.open(free_request(method, path, path_values, query, body))
        try:
            yield AsyncStreamedResponse(response, method.upper())
        finally:
            await response.aclose()

    async def raw_response(self, call: Callable[P, Awaitable[T]], *args: P.args, **kwargs: P.kwargs) -> Response[T]:
        """Makes a call of one of the client's methods, and returns its answer with status, headers and request id.

        Example::

            answer = await gp.raw_response(gp.reports.mrr, interval="month")
        """
        namespace = getattr(call, "__self__", None)
        if not isinstance(namespace, AsyncNamespace) or call.__name__ == "iterate":
            raise ArgumentError("raw_response takes a call of a namespace, such as gp.reports.mrr")
        recorder = AsyncRecorder(namespace._sender)
        await call.__func__(type(namespace)(recorder), *args, **kwargs)  # type: ignore[attr-defined]
        response: Response[T] = recorder.response
        return response

    @property
    def raw(self) -> ModuleType:
        """The generated modules, one per operation: ``await gp.raw.reports.get_reports_mrr.asyncio(client=gp)``."""
        return api

    async def aclose(self) -> None:
        """Closes the connections. Those of the client that ``with_options`` was called on stay open."""
        own = self._connection.taken() if self._owns_connection else None
        if own is not None:
            await own.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: Optional[Type[BaseException]],
        error: Optional[BaseException],
        trace: Optional[TracebackType],
    ) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        # Also of one that could not be made, which a traceback may show.
        return f"{type(self).__name__}(base_url={getattr(self, 'base_url', None)!r})"

    def __reduce__(self) -> Any:
        raise TypeError("A client cannot be pickled, since it holds an API key and connections; make one anew")
