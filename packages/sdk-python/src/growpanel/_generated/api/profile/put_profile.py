# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Update the current user. `PUT /profile`"""

from __future__ import annotations

from typing import TYPE_CHECKING, Mapping, Optional, TypedDict

from ...types import Request, Response, model

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ...._async_client import AsyncGrowPanel
    from ...._client import GrowPanel
    from ...._core.body import JsonBody
    from ...._core.query import QueryValue
    from ...models.profile import Profile

    class Parameters(TypedDict, total=False):
        body: Optional[JsonBody]
        query: Optional[Mapping[str, QueryValue]]


def _get_kwargs(
    *,
    body: Optional[JsonBody] = None,
    query: Optional[Mapping[str, QueryValue]] = None,
) -> Request[Profile]:
    """What the operation sends. `query` takes parameters beyond the declared ones, such as `custom_<key>` filters."""
    from ...models.profile import Profile

    return Request(
        method="PUT",
        path="/profile",
        read=model(Profile),
        query={
            **(query or {}),
        },
        body=body,
    )


def sync_detailed(*, client: GrowPanel, **parameters: Unpack[Parameters]) -> Response[Profile]:
    """Update the current user: the answer with its status and headers."""
    return client.send(_get_kwargs(**parameters))


def sync(*, client: GrowPanel, **parameters: Unpack[Parameters]) -> Profile:
    """Update the current user."""
    return client.send(_get_kwargs(**parameters)).data


async def asyncio_detailed(*, client: AsyncGrowPanel, **parameters: Unpack[Parameters]) -> Response[Profile]:
    """Update the current user: the answer with its status and headers."""
    return await client.send(_get_kwargs(**parameters))


async def asyncio(*, client: AsyncGrowPanel, **parameters: Unpack[Parameters]) -> Profile:
    """Update the current user."""
    return (await client.send(_get_kwargs(**parameters))).data
