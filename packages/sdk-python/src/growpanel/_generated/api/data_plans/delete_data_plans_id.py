# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Delete a plan. `DELETE /data/plans/{id}`"""

from __future__ import annotations

from typing import TYPE_CHECKING, Mapping, Optional, TypedDict

from ...types import Request, Response, model

if TYPE_CHECKING:
    from typing_extensions import Required, Unpack

    from ...._async_client import AsyncGrowPanel
    from ...._client import GrowPanel
    from ...._core.body import JsonBody
    from ...._core.query import QueryValue
    from ...models.plan_deleted import PlanDeleted

    class Parameters(TypedDict, total=False):
        id: Required[str]
        body: Optional[JsonBody]
        query: Optional[Mapping[str, QueryValue]]


def _get_kwargs(
    id: str,
    *,
    body: Optional[JsonBody] = None,
    query: Optional[Mapping[str, QueryValue]] = None,
) -> Request[PlanDeleted]:
    """What the operation sends. `query` takes parameters beyond the declared ones, such as `custom_<key>` filters."""
    from ...models.plan_deleted import PlanDeleted

    return Request(
        method="DELETE",
        path="/data/plans/{id}",
        read=model(PlanDeleted),
        path_values={
            "id": id,
        },
        query={
            **(query or {}),
        },
        body=body,
    )


def sync_detailed(*, client: GrowPanel, **parameters: Unpack[Parameters]) -> Response[PlanDeleted]:
    """Delete a plan: the answer with its status and headers."""
    return client.send(_get_kwargs(**parameters))


def sync(*, client: GrowPanel, **parameters: Unpack[Parameters]) -> PlanDeleted:
    """Delete a plan."""
    return client.send(_get_kwargs(**parameters)).data


async def asyncio_detailed(
    *, client: AsyncGrowPanel, **parameters: Unpack[Parameters]
) -> Response[PlanDeleted]:
    """Delete a plan: the answer with its status and headers."""
    return await client.send(_get_kwargs(**parameters))


async def asyncio(*, client: AsyncGrowPanel, **parameters: Unpack[Parameters]) -> PlanDeleted:
    """Delete a plan."""
    return (await client.send(_get_kwargs(**parameters))).data
