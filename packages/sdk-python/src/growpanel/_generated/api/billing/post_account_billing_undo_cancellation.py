# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Undo a cancellation. `POST /account/billing/undo-cancellation`"""

from __future__ import annotations

from typing import TYPE_CHECKING, Mapping, Optional, TypedDict

from ...types import Request, Response, model

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ...._async_client import AsyncGrowPanel
    from ...._client import GrowPanel
    from ...._core.query import QueryValue
    from ...models.billing import Billing

    class Parameters(TypedDict, total=False):
        query: Optional[Mapping[str, QueryValue]]


def _get_kwargs(
    *,
    query: Optional[Mapping[str, QueryValue]] = None,
) -> Request[Billing]:
    """What the operation sends. `query` takes parameters beyond the declared ones, such as `custom_<key>` filters."""
    from ...models.billing import Billing

    return Request(
        method="POST",
        path="/account/billing/undo-cancellation",
        read=model(Billing),
        query={
            **(query or {}),
        },
    )


def sync_detailed(*, client: GrowPanel, **parameters: Unpack[Parameters]) -> Response[Billing]:
    """Undo a cancellation: the answer with its status and headers."""
    return client.send(_get_kwargs(**parameters))


def sync(*, client: GrowPanel, **parameters: Unpack[Parameters]) -> Billing:
    """Undo a cancellation."""
    return client.send(_get_kwargs(**parameters)).data


async def asyncio_detailed(*, client: AsyncGrowPanel, **parameters: Unpack[Parameters]) -> Response[Billing]:
    """Undo a cancellation: the answer with its status and headers."""
    return await client.send(_get_kwargs(**parameters))


async def asyncio(*, client: AsyncGrowPanel, **parameters: Unpack[Parameters]) -> Billing:
    """Undo a cancellation."""
    return (await client.send(_get_kwargs(**parameters))).data
