# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Account settings. `GET /settings`"""

from __future__ import annotations

from typing import TYPE_CHECKING, Mapping, Optional, TypedDict

from ...types import Request, Response, model

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ...._async_client import AsyncGrowPanel
    from ...._client import GrowPanel
    from ...._core.query import QueryValue
    from ...models.settings import Settings

    class Parameters(TypedDict, total=False):
        query: Optional[Mapping[str, QueryValue]]


def _get_kwargs(
    *,
    query: Optional[Mapping[str, QueryValue]] = None,
) -> Request[Settings]:
    """What the operation sends. `query` takes parameters beyond the declared ones, such as `custom_<key>` filters."""
    from ...models.settings import Settings

    return Request(
        method="GET",
        path="/settings",
        read=model(Settings),
        query={
            **(query or {}),
        },
    )


def sync_detailed(*, client: GrowPanel, **parameters: Unpack[Parameters]) -> Response[Settings]:
    """Account settings: the answer with its status and headers."""
    return client.send(_get_kwargs(**parameters))


def sync(*, client: GrowPanel, **parameters: Unpack[Parameters]) -> Settings:
    """Account settings."""
    return client.send(_get_kwargs(**parameters)).data


async def asyncio_detailed(*, client: AsyncGrowPanel, **parameters: Unpack[Parameters]) -> Response[Settings]:
    """Account settings: the answer with its status and headers."""
    return await client.send(_get_kwargs(**parameters))


async def asyncio(*, client: AsyncGrowPanel, **parameters: Unpack[Parameters]) -> Settings:
    """Account settings."""
    return (await client.send(_get_kwargs(**parameters))).data
