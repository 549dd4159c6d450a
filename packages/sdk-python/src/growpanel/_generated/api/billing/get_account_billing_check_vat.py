# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Check a VAT number. `GET /account/billing/check-vat`"""

from __future__ import annotations

from typing import TYPE_CHECKING, Mapping, Optional, TypedDict

from ...types import Request, Response, model

if TYPE_CHECKING:
    from typing_extensions import Required, Unpack

    from ...._async_client import AsyncGrowPanel
    from ...._client import GrowPanel
    from ...._core.query import QueryValue
    from ...models.vat_check import VatCheck

    class Parameters(TypedDict, total=False):
        vat_number: Required[QueryValue]
        query: Optional[Mapping[str, QueryValue]]


def _get_kwargs(
    *,
    vat_number: QueryValue = None,
    query: Optional[Mapping[str, QueryValue]] = None,
) -> Request[VatCheck]:
    """What the operation sends. `query` takes parameters beyond the declared ones, such as `custom_<key>` filters."""
    from ...models.vat_check import VatCheck

    return Request(
        method="GET",
        path="/account/billing/check-vat",
        read=model(VatCheck),
        query={
            "vat_number": vat_number,
            **(query or {}),
        },
    )


def sync_detailed(*, client: GrowPanel, **parameters: Unpack[Parameters]) -> Response[VatCheck]:
    """Check a VAT number: the answer with its status and headers."""
    return client.send(_get_kwargs(**parameters))


def sync(*, client: GrowPanel, **parameters: Unpack[Parameters]) -> VatCheck:
    """Check a VAT number."""
    return client.send(_get_kwargs(**parameters)).data


async def asyncio_detailed(*, client: AsyncGrowPanel, **parameters: Unpack[Parameters]) -> Response[VatCheck]:
    """Check a VAT number: the answer with its status and headers."""
    return await client.send(_get_kwargs(**parameters))


async def asyncio(*, client: AsyncGrowPanel, **parameters: Unpack[Parameters]) -> VatCheck:
    """Check a VAT number."""
    return (await client.send(_get_kwargs(**parameters))).data
