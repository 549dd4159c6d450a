# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Change a member. `PUT /account/team/{user_id}`"""

from __future__ import annotations

from typing import TYPE_CHECKING, Mapping, Optional, TypedDict

from ...types import Request, Response, model

if TYPE_CHECKING:
    from typing_extensions import Required, Unpack

    from ...._async_client import AsyncGrowPanel
    from ...._client import GrowPanel
    from ...._core.body import JsonBody
    from ...._core.query import QueryValue
    from ...models.team_member import TeamMember

    class Parameters(TypedDict, total=False):
        user_id: Required[str]
        body: Optional[JsonBody]
        query: Optional[Mapping[str, QueryValue]]


def _get_kwargs(
    user_id: str,
    *,
    body: Optional[JsonBody] = None,
    query: Optional[Mapping[str, QueryValue]] = None,
) -> Request[TeamMember]:
    """What the operation sends. `query` takes parameters beyond the declared ones, such as `custom_<key>` filters."""
    from ...models.team_member import TeamMember

    return Request(
        method="PUT",
        path="/account/team/{user_id}",
        read=model(TeamMember),
        path_values={
            "user_id": user_id,
        },
        query={
            **(query or {}),
        },
        body=body,
    )


def sync_detailed(*, client: GrowPanel, **parameters: Unpack[Parameters]) -> Response[TeamMember]:
    """Change a member: the answer with its status and headers."""
    return client.send(_get_kwargs(**parameters))


def sync(*, client: GrowPanel, **parameters: Unpack[Parameters]) -> TeamMember:
    """Change a member."""
    return client.send(_get_kwargs(**parameters)).data


async def asyncio_detailed(*, client: AsyncGrowPanel, **parameters: Unpack[Parameters]) -> Response[TeamMember]:
    """Change a member: the answer with its status and headers."""
    return await client.send(_get_kwargs(**parameters))


async def asyncio(*, client: AsyncGrowPanel, **parameters: Unpack[Parameters]) -> TeamMember:
    """Change a member."""
    return (await client.send(_get_kwargs(**parameters))).data
