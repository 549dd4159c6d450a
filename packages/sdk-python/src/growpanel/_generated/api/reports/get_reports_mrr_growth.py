# Generated from openapi.json by `pnpm generate`. Do not edit.
"""A month's growth, day by day. `GET /reports/mrr-growth`"""

from __future__ import annotations

from typing import TYPE_CHECKING, Mapping, Optional, TypedDict

from ...types import Request, Response, model

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ...._async_client import AsyncGrowPanel
    from ...._client import GrowPanel
    from ...._core.query import QueryValue
    from ...models.mrr_growth_report import MrrGrowthReport

    class Parameters(TypedDict, total=False):
        date: QueryValue
        base_currency: QueryValue
        compare_month: QueryValue
        types: QueryValue
        query: Optional[Mapping[str, QueryValue]]


def _get_kwargs(
    *,
    date: QueryValue = None,
    base_currency: QueryValue = None,
    compare_month: QueryValue = None,
    types: QueryValue = None,
    query: Optional[Mapping[str, QueryValue]] = None,
) -> Request[MrrGrowthReport]:
    """What the operation sends. `query` takes parameters beyond the declared ones, such as `custom_<key>` filters."""
    from ...models.mrr_growth_report import MrrGrowthReport

    return Request(
        method="GET",
        path="/reports/mrr-growth",
        read=model(MrrGrowthReport),
        query={
            "date": date,
            "baseCurrency": base_currency,
            "compareMonth": compare_month,
            "types": types,
            **(query or {}),
        },
    )


def sync_detailed(*, client: GrowPanel, **parameters: Unpack[Parameters]) -> Response[MrrGrowthReport]:
    """A month's growth, day by day: the answer with its status and headers."""
    return client.send(_get_kwargs(**parameters))


def sync(*, client: GrowPanel, **parameters: Unpack[Parameters]) -> MrrGrowthReport:
    """A month's growth, day by day."""
    return client.send(_get_kwargs(**parameters)).data


async def asyncio_detailed(
    *, client: AsyncGrowPanel, **parameters: Unpack[Parameters]
) -> Response[MrrGrowthReport]:
    """A month's growth, day by day: the answer with its status and headers."""
    return await client.send(_get_kwargs(**parameters))


async def asyncio(*, client: AsyncGrowPanel, **parameters: Unpack[Parameters]) -> MrrGrowthReport:
    """A month's growth, day by day."""
    return (await client.send(_get_kwargs(**parameters))).data
