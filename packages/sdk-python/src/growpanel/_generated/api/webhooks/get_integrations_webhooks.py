# Generated from openapi.json by `pnpm generate`. Do not edit.
"""List webhook subscriptions. `GET /integrations/webhooks`"""

from __future__ import annotations

from typing import TYPE_CHECKING, Mapping, Optional, TypedDict

from ...types import Request, Response, model

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ...._async_client import AsyncGrowPanel
    from ...._client import GrowPanel
    from ...._core.query import QueryValue
    from ...models.webhook_list import WebhookList

    class Parameters(TypedDict, total=False):
        query: Optional[Mapping[str, QueryValue]]


def _get_kwargs(
    *,
    query: Optional[Mapping[str, QueryValue]] = None,
) -> Request[WebhookList]:
    """What the operation sends. `query` takes parameters beyond the declared ones, such as `custom_<key>` filters."""
    from ...models.webhook_list import WebhookList

    return Request(
        method="GET",
        path="/integrations/webhooks",
        read=model(WebhookList),
        query={
            **(query or {}),
        },
    )


def sync_detailed(*, client: GrowPanel, **parameters: Unpack[Parameters]) -> Response[WebhookList]:
    """List webhook subscriptions: the answer with its status and headers."""
    return client.send(_get_kwargs(**parameters))


def sync(*, client: GrowPanel, **parameters: Unpack[Parameters]) -> WebhookList:
    """List webhook subscriptions."""
    return client.send(_get_kwargs(**parameters)).data


async def asyncio_detailed(
    *, client: AsyncGrowPanel, **parameters: Unpack[Parameters]
) -> Response[WebhookList]:
    """List webhook subscriptions: the answer with its status and headers."""
    return await client.send(_get_kwargs(**parameters))


async def asyncio(*, client: AsyncGrowPanel, **parameters: Unpack[Parameters]) -> WebhookList:
    """List webhook subscriptions."""
    return (await client.send(_get_kwargs(**parameters))).data
