# Generated from openapi.json by `pnpm generate`. Do not edit.
"""List pushed plans. `GET /data/plans`"""

from __future__ import annotations

from typing import TYPE_CHECKING, Mapping, Optional, TypedDict

from ...types import Request, Response, model

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ...._async_client import AsyncGrowPanel
    from ...._client import GrowPanel
    from ...._core.query import QueryValue
    from ...models.raw_plan_list import RawPlanList

    class Parameters(TypedDict, total=False):
        source: QueryValue
        limit: QueryValue
        query: Optional[Mapping[str, QueryValue]]


def _get_kwargs(
    *,
    source: QueryValue = None,
    limit: QueryValue = None,
    query: Optional[Mapping[str, QueryValue]] = None,
) -> Request[RawPlanList]:
    """What the operation sends. `query` takes parameters beyond the declared ones, such as `custom_<key>` filters."""
    from ...models.raw_plan_list import RawPlanList

    return Request(
        method="GET",
        path="/data/plans",
        read=model(RawPlanList),
        query={
            "source": source,
            "limit": limit,
            **(query or {}),
        },
    )


def sync_detailed(*, client: GrowPanel, **parameters: Unpack[Parameters]) -> Response[RawPlanList]:
    """List pushed plans: the answer with its status and headers."""
    return client.send(_get_kwargs(**parameters))


def sync(*, client: GrowPanel, **parameters: Unpack[Parameters]) -> RawPlanList:
    """List pushed plans."""
    return client.send(_get_kwargs(**parameters)).data


async def asyncio_detailed(
    *, client: AsyncGrowPanel, **parameters: Unpack[Parameters]
) -> Response[RawPlanList]:
    """List pushed plans: the answer with its status and headers."""
    return await client.send(_get_kwargs(**parameters))


async def asyncio(*, client: AsyncGrowPanel, **parameters: Unpack[Parameters]) -> RawPlanList:
    """List pushed plans."""
    return (await client.send(_get_kwargs(**parameters))).data
