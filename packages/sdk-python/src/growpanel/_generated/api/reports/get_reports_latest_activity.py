# Generated from openapi.json by `pnpm generate`. Do not edit.
"""What happened last. `GET /reports/latest-activity`"""

from __future__ import annotations

from typing import TYPE_CHECKING, Mapping, Optional, TypedDict

from ...types import Request, Response, model

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ...._async_client import AsyncGrowPanel
    from ...._client import GrowPanel
    from ...._core.query import QueryValue
    from ...models.latest_activity_report import LatestActivityReport

    class Parameters(TypedDict, total=False):
        limit: QueryValue
        days: QueryValue
        include_failed: QueryValue
        include_scheduled: QueryValue
        base_currency: QueryValue
        query: Optional[Mapping[str, QueryValue]]


def _get_kwargs(
    *,
    limit: QueryValue = None,
    days: QueryValue = None,
    include_failed: QueryValue = None,
    include_scheduled: QueryValue = None,
    base_currency: QueryValue = None,
    query: Optional[Mapping[str, QueryValue]] = None,
) -> Request[LatestActivityReport]:
    """What the operation sends. `query` takes parameters beyond the declared ones, such as `custom_<key>` filters."""
    from ...models.latest_activity_report import LatestActivityReport

    return Request(
        method="GET",
        path="/reports/latest-activity",
        read=model(LatestActivityReport),
        query={
            "limit": limit,
            "days": days,
            "include_failed": include_failed,
            "include_scheduled": include_scheduled,
            "baseCurrency": base_currency,
            **(query or {}),
        },
    )


def sync_detailed(*, client: GrowPanel, **parameters: Unpack[Parameters]) -> Response[LatestActivityReport]:
    """What happened last: the answer with its status and headers."""
    return client.send(_get_kwargs(**parameters))


def sync(*, client: GrowPanel, **parameters: Unpack[Parameters]) -> LatestActivityReport:
    """What happened last."""
    return client.send(_get_kwargs(**parameters)).data


async def asyncio_detailed(
    *, client: AsyncGrowPanel, **parameters: Unpack[Parameters]
) -> Response[LatestActivityReport]:
    """What happened last: the answer with its status and headers."""
    return await client.send(_get_kwargs(**parameters))


async def asyncio(*, client: AsyncGrowPanel, **parameters: Unpack[Parameters]) -> LatestActivityReport:
    """What happened last."""
    return (await client.send(_get_kwargs(**parameters))).data
