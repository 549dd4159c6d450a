# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Change settings of the settings webhook. `POST /settings/webhook`"""

from __future__ import annotations

from typing import TYPE_CHECKING, Mapping, Optional, TypedDict

from ...types import Request, Response, model

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ...._async_client import AsyncGrowPanel
    from ...._client import GrowPanel
    from ...._core.body import JsonBody
    from ...._core.query import QueryValue
    from ...models.webhook_settings import WebhookSettings

    class Parameters(TypedDict, total=False):
        body: Optional[JsonBody]
        query: Optional[Mapping[str, QueryValue]]


def _get_kwargs(
    *,
    body: Optional[JsonBody] = None,
    query: Optional[Mapping[str, QueryValue]] = None,
) -> Request[WebhookSettings]:
    """What the operation sends. `query` takes parameters beyond the declared ones, such as `custom_<key>` filters."""
    from ...models.webhook_settings import WebhookSettings

    return Request(
        method="POST",
        path="/settings/webhook",
        read=model(WebhookSettings),
        query={
            **(query or {}),
        },
        body=body,
    )


def sync_detailed(*, client: GrowPanel, **parameters: Unpack[Parameters]) -> Response[WebhookSettings]:
    """Change settings of the settings webhook: the answer with its status and headers."""
    return client.send(_get_kwargs(**parameters))


def sync(*, client: GrowPanel, **parameters: Unpack[Parameters]) -> WebhookSettings:
    """Change settings of the settings webhook."""
    return client.send(_get_kwargs(**parameters)).data


async def asyncio_detailed(
    *, client: AsyncGrowPanel, **parameters: Unpack[Parameters]
) -> Response[WebhookSettings]:
    """Change settings of the settings webhook: the answer with its status and headers."""
    return await client.send(_get_kwargs(**parameters))


async def asyncio(*, client: AsyncGrowPanel, **parameters: Unpack[Parameters]) -> WebhookSettings:
    """Change settings of the settings webhook."""
    return (await client.send(_get_kwargs(**parameters))).data
