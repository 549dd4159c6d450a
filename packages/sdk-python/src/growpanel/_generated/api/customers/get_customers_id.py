# Generated from openapi.json by `pnpm generate`. Do not edit.
"""One customer. `GET /customers/{id}`"""

from __future__ import annotations

from typing import TYPE_CHECKING, Mapping, Optional, TypedDict

from ...types import Request, Response, model

if TYPE_CHECKING:
    from typing_extensions import Required, Unpack

    from ...._async_client import AsyncGrowPanel
    from ...._client import GrowPanel
    from ...._core.query import QueryValue
    from ...models.customer_detail import CustomerDetail

    class Parameters(TypedDict, total=False):
        id: Required[str]
        base_currency: QueryValue
        query: Optional[Mapping[str, QueryValue]]


def _get_kwargs(
    id: str,
    *,
    base_currency: QueryValue = None,
    query: Optional[Mapping[str, QueryValue]] = None,
) -> Request[CustomerDetail]:
    """What the operation sends. `query` takes parameters beyond the declared ones, such as `custom_<key>` filters."""
    from ...models.customer_detail import CustomerDetail

    return Request(
        method="GET",
        path="/customers/{id}",
        read=model(CustomerDetail),
        path_values={
            "id": id,
        },
        query={
            "baseCurrency": base_currency,
            **(query or {}),
        },
    )


def sync_detailed(*, client: GrowPanel, **parameters: Unpack[Parameters]) -> Response[CustomerDetail]:
    """One customer: the answer with its status and headers."""
    return client.send(_get_kwargs(**parameters))


def sync(*, client: GrowPanel, **parameters: Unpack[Parameters]) -> CustomerDetail:
    """One customer."""
    return client.send(_get_kwargs(**parameters)).data


async def asyncio_detailed(
    *, client: AsyncGrowPanel, **parameters: Unpack[Parameters]
) -> Response[CustomerDetail]:
    """One customer: the answer with its status and headers."""
    return await client.send(_get_kwargs(**parameters))


async def asyncio(*, client: AsyncGrowPanel, **parameters: Unpack[Parameters]) -> CustomerDetail:
    """One customer."""
    return (await client.send(_get_kwargs(**parameters))).data
