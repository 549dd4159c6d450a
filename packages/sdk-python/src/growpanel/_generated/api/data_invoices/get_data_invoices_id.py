# Generated from openapi.json by `pnpm generate`. Do not edit.
"""One pushed invoice. `GET /data/invoices/{id}`"""

from __future__ import annotations

from typing import TYPE_CHECKING, Mapping, Optional, TypedDict

from ...types import Request, Response, model

if TYPE_CHECKING:
    from typing_extensions import Required, Unpack

    from ...._async_client import AsyncGrowPanel
    from ...._client import GrowPanel
    from ...._core.query import QueryValue
    from ...models.raw_invoice import RawInvoice

    class Parameters(TypedDict, total=False):
        id: Required[str]
        source: QueryValue
        query: Optional[Mapping[str, QueryValue]]


def _get_kwargs(
    id: str,
    *,
    source: QueryValue = None,
    query: Optional[Mapping[str, QueryValue]] = None,
) -> Request[RawInvoice]:
    """What the operation sends. `query` takes parameters beyond the declared ones, such as `custom_<key>` filters."""
    from ...models.raw_invoice import RawInvoice

    return Request(
        method="GET",
        path="/data/invoices/{id}",
        read=model(RawInvoice),
        path_values={
            "id": id,
        },
        query={
            "source": source,
            **(query or {}),
        },
    )


def sync_detailed(*, client: GrowPanel, **parameters: Unpack[Parameters]) -> Response[RawInvoice]:
    """One pushed invoice: the answer with its status and headers."""
    return client.send(_get_kwargs(**parameters))


def sync(*, client: GrowPanel, **parameters: Unpack[Parameters]) -> RawInvoice:
    """One pushed invoice."""
    return client.send(_get_kwargs(**parameters)).data


async def asyncio_detailed(*, client: AsyncGrowPanel, **parameters: Unpack[Parameters]) -> Response[RawInvoice]:
    """One pushed invoice: the answer with its status and headers."""
    return await client.send(_get_kwargs(**parameters))


async def asyncio(*, client: AsyncGrowPanel, **parameters: Unpack[Parameters]) -> RawInvoice:
    """One pushed invoice."""
    return (await client.send(_get_kwargs(**parameters))).data
