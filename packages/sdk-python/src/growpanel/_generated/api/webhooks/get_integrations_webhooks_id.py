# Generated from openapi.json by `pnpm generate`. Do not edit.
"""One webhook subscription. `GET /integrations/webhooks/{id}`"""

from __future__ import annotations

from typing import TYPE_CHECKING, Mapping, Optional, TypedDict

from ...types import Request, Response, model

if TYPE_CHECKING:
    from typing_extensions import Required, Unpack

    from ...._async_client import AsyncGrowPanel
    from ...._client import GrowPanel
    from ...._core.query import QueryValue
    from ...models.webhook import Webhook

    class Parameters(TypedDict, total=False):
        id: Required[str]
        query: Optional[Mapping[str, QueryValue]]


def _get_kwargs(
    id: str,
    *,
    query: Optional[Mapping[str, QueryValue]] = None,
) -> Request[Webhook]:
    """What the operation sends. `query` takes parameters beyond the declared ones, such as `custom_<key>` filters."""
    from ...models.webhook import Webhook

    return Request(
        method="GET",
        path="/integrations/webhooks/{id}",
        read=model(Webhook),
        path_values={
            "id": id,
        },
        query={
            **(query or {}),
        },
    )


def sync_detailed(*, client: GrowPanel, **parameters: Unpack[Parameters]) -> Response[Webhook]:
    """One webhook subscription: the answer with its status and headers."""
    return client.send(_get_kwargs(**parameters))


def sync(*, client: GrowPanel, **parameters: Unpack[Parameters]) -> Webhook:
    """One webhook subscription."""
    return client.send(_get_kwargs(**parameters)).data


async def asyncio_detailed(*, client: AsyncGrowPanel, **parameters: Unpack[Parameters]) -> Response[Webhook]:
    """One webhook subscription: the answer with its status and headers."""
    return await client.send(_get_kwargs(**parameters))


async def asyncio(*, client: AsyncGrowPanel, **parameters: Unpack[Parameters]) -> Webhook:
    """One webhook subscription."""
    return (await client.send(_get_kwargs(**parameters))).data
