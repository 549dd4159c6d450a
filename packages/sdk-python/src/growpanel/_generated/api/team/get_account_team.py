# Generated from openapi.json by `pnpm generate`. Do not edit.
"""List the team. `GET /account/team`"""

from __future__ import annotations

from typing import TYPE_CHECKING, Mapping, Optional, TypedDict

from ...types import Request, Response, model

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ...._async_client import AsyncGrowPanel
    from ...._client import GrowPanel
    from ...._core.query import QueryValue
    from ...models.team_list import TeamList

    class Parameters(TypedDict, total=False):
        query: Optional[Mapping[str, QueryValue]]


def _get_kwargs(
    *,
    query: Optional[Mapping[str, QueryValue]] = None,
) -> Request[TeamList]:
    """What the operation sends. `query` takes parameters beyond the declared ones, such as `custom_<key>` filters."""
    from ...models.team_list import TeamList

    return Request(
        method="GET",
        path="/account/team",
        read=model(TeamList),
        query={
            **(query or {}),
        },
    )


def sync_detailed(*, client: GrowPanel, **parameters: Unpack[Parameters]) -> Response[TeamList]:
    """List the team: the answer with its status and headers."""
    return client.send(_get_kwargs(**parameters))


def sync(*, client: GrowPanel, **parameters: Unpack[Parameters]) -> TeamList:
    """List the team."""
    return client.send(_get_kwargs(**parameters)).data


async def asyncio_detailed(*, client: AsyncGrowPanel, **parameters: Unpack[Parameters]) -> Response[TeamList]:
    """List the team: the answer with its status and headers."""
    return await client.send(_get_kwargs(**parameters))


async def asyncio(*, client: AsyncGrowPanel, **parameters: Unpack[Parameters]) -> TeamList:
    """List the team."""
    return (await client.send(_get_kwargs(**parameters))).data
