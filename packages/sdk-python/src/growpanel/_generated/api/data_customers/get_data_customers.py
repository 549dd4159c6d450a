# Generated from openapi.json by `pnpm generate`. Do not edit.
"""List pushed customers. `GET /data/customers`"""

from __future__ import annotations

from typing import TYPE_CHECKING, Mapping, Optional, TypedDict

from ...types import Request, Response, model

if TYPE_CHECKING:
    from typing_extensions import Required, Unpack

    from ...._async_client import AsyncGrowPanel
    from ...._client import GrowPanel
    from ...._core.query import QueryValue
    from ...models.raw_customer_list import RawCustomerList

    class Parameters(TypedDict, total=False):
        source: Required[QueryValue]
        limit: QueryValue
        query: Optional[Mapping[str, QueryValue]]


def _get_kwargs(
    *,
    source: QueryValue = None,
    limit: QueryValue = None,
    query: Optional[Mapping[str, QueryValue]] = None,
) -> Request[RawCustomerList]:
    """What the operation sends. `query` takes parameters beyond the declared ones, such as `custom_<key>` filters."""
    from ...models.raw_customer_list import RawCustomerList

    return Request(
        method="GET",
        path="/data/customers",
        read=model(RawCustomerList),
        query={
            "source": source,
            "limit": limit,
            **(query or {}),
        },
    )


def sync_detailed(*, client: GrowPanel, **parameters: Unpack[Parameters]) -> Response[RawCustomerList]:
    """List pushed customers: the answer with its status and headers."""
    return client.send(_get_kwargs(**parameters))


def sync(*, client: GrowPanel, **parameters: Unpack[Parameters]) -> RawCustomerList:
    """List pushed customers."""
    return client.send(_get_kwargs(**parameters)).data


async def asyncio_detailed(
    *, client: AsyncGrowPanel, **parameters: Unpack[Parameters]
) -> Response[RawCustomerList]:
    """List pushed customers: the answer with its status and headers."""
    return await client.send(_get_kwargs(**parameters))


async def asyncio(*, client: AsyncGrowPanel, **parameters: Unpack[Parameters]) -> RawCustomerList:
    """List pushed customers."""
    return (await client.send(_get_kwargs(**parameters))).data
