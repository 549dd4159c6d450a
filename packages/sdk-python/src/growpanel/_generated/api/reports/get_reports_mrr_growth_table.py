# Generated from openapi.json by `pnpm generate`. Do not edit.
"""The movements behind a month's growth. `GET /reports/mrr-growth-table`"""

from __future__ import annotations

from typing import TYPE_CHECKING, Mapping, Optional, TypedDict

from ...types import Request, Response, model

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ...._async_client import AsyncGrowPanel
    from ...._client import GrowPanel
    from ...._core.query import QueryValue
    from ...models.movement_list import MovementList

    class Parameters(TypedDict, total=False):
        date: QueryValue
        base_currency: QueryValue
        types: QueryValue
        query: Optional[Mapping[str, QueryValue]]


def _get_kwargs(
    *,
    date: QueryValue = None,
    base_currency: QueryValue = None,
    types: QueryValue = None,
    query: Optional[Mapping[str, QueryValue]] = None,
) -> Request[MovementList]:
    """What the operation sends. `query` takes parameters beyond the declared ones, such as `custom_<key>` filters."""
    from ...models.movement_list import MovementList

    return Request(
        method="GET",
        path="/reports/mrr-growth-table",
        read=model(MovementList),
        query={
            "date": date,
            "baseCurrency": base_currency,
            "types": types,
            **(query or {}),
        },
    )


def sync_detailed(*, client: GrowPanel, **parameters: Unpack[Parameters]) -> Response[MovementList]:
    """The movements behind a month's growth: the answer with its status and headers."""
    return client.send(_get_kwargs(**parameters))


def sync(*, client: GrowPanel, **parameters: Unpack[Parameters]) -> MovementList:
    """The movements behind a month's growth."""
    return client.send(_get_kwargs(**parameters)).data


async def asyncio_detailed(
    *, client: AsyncGrowPanel, **parameters: Unpack[Parameters]
) -> Response[MovementList]:
    """The movements behind a month's growth: the answer with its status and headers."""
    return await client.send(_get_kwargs(**parameters))


async def asyncio(*, client: AsyncGrowPanel, **parameters: Unpack[Parameters]) -> MovementList:
    """The movements behind a month's growth."""
    return (await client.send(_get_kwargs(**parameters))).data
