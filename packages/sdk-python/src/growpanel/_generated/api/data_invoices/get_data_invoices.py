# Generated from openapi.json by `pnpm generate`. Do not edit.
"""List pushed invoices. `GET /data/invoices`"""

from __future__ import annotations

from typing import TYPE_CHECKING, Mapping, Optional, TypedDict

from ...types import Request, Response, model

if TYPE_CHECKING:
    from typing_extensions import Required, Unpack

    from ...._async_client import AsyncGrowPanel
    from ...._client import GrowPanel
    from ...._core.query import QueryValue
    from ...models.raw_invoice_list import RawInvoiceList

    class Parameters(TypedDict, total=False):
        source: Required[QueryValue]
        limit: QueryValue
        query: Optional[Mapping[str, QueryValue]]


def _get_kwargs(
    *,
    source: QueryValue = None,
    limit: QueryValue = None,
    query: Optional[Mapping[str, QueryValue]] = None,
) -> Request[RawInvoiceList]:
    """What the operation sends. `query` takes parameters beyond the declared ones, such as `custom_<key>` filters."""
    from ...models.raw_invoice_list import RawInvoiceList

    return Request(
        method="GET",
        path="/data/invoices",
        read=model(RawInvoiceList),
        query={
            "source": source,
            "limit": limit,
            **(query or {}),
        },
    )


def sync_detailed(*, client: GrowPanel, **parameters: Unpack[Parameters]) -> Response[RawInvoiceList]:
    """List pushed invoices: the answer with its status and headers."""
    return client.send(_get_kwargs(**parameters))


def sync(*, client: GrowPanel, **parameters: Unpack[Parameters]) -> RawInvoiceList:
    """List pushed invoices."""
    return client.send(_get_kwargs(**parameters)).data


async def asyncio_detailed(
    *, client: AsyncGrowPanel, **parameters: Unpack[Parameters]
) -> Response[RawInvoiceList]:
    """List pushed invoices: the answer with its status and headers."""
    return await client.send(_get_kwargs(**parameters))


async def asyncio(*, client: AsyncGrowPanel, **parameters: Unpack[Parameters]) -> RawInvoiceList:
    """List pushed invoices."""
    return (await client.send(_get_kwargs(**parameters))).data
