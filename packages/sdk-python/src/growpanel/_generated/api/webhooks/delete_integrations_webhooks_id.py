# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Delete a webhook subscription. `DELETE /integrations/webhooks/{id}`"""

from __future__ import annotations

from typing import TYPE_CHECKING, Mapping, Optional, TypedDict

from ...types import Request, Response, model

if TYPE_CHECKING:
    from typing_extensions import Required, Unpack

    from ...._async_client import AsyncGrowPanel
    from ...._client import GrowPanel
    from ...._core.query import QueryValue
    from ...models.webhook_deleted import WebhookDeleted

    class Parameters(TypedDict, total=False):
        id: Required[str]
        query: Optional[Mapping[str, QueryValue]]


def _get_kwargs(
    id: str,
    *,
    query: Optional[Mapping[str, QueryValue]] = None,
) -> Request[WebhookDeleted]:
    """What the operation sends. `query` takes parameters beyond the declared ones, such as `custom_<key>` filters."""
    from ...models.webhook_deleted import WebhookDeleted

    return Request(
        method="DELETE",
        path="/integrations/webhooks/{id}",
        read=model(WebhookDeleted),
        path_values={
            "id": id,
        },
        query={
            **(query or {}),
        },
    )


def sync_detailed(*, client: GrowPanel, **parameters: Unpack[Parameters]) -> Response[WebhookDeleted]:
    """Delete a webhook subscription: the answer with its status and headers."""
    return client.send(_get_kwargs(**parameters))


def sync(*, client: GrowPanel, **parameters: Unpack[Parameters]) -> WebhookDeleted:
    """Delete a webhook subscription."""
    return client.send(_get_kwargs(**parameters)).data


async def asyncio_detailed(
    *, client: AsyncGrowPanel, **parameters: Unpack[Parameters]
) -> Response[WebhookDeleted]:
    """Delete a webhook subscription: the answer with its status and headers."""
    return await client.send(_get_kwargs(**parameters))


async def asyncio(*, client: AsyncGrowPanel, **parameters: Unpack[Parameters]) -> WebhookDeleted:
    """Delete a webhook subscription."""
    return (await client.send(_get_kwargs(**parameters))).data
