# Generated from openapi.json by `pnpm generate`. Do not edit.
"""MRR movements as CSV. `GET /exports/mrr-movements.csv`"""

from __future__ import annotations

from typing import TYPE_CHECKING, Mapping, Optional, TypedDict

from ...types import Request, Response

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ...._async_client import AsyncGrowPanel
    from ...._client import GrowPanel
    from ...._core.query import QueryValue

    class Parameters(TypedDict, total=False):
        date: QueryValue
        category: QueryValue
        query: Optional[Mapping[str, QueryValue]]


def _get_kwargs(
    *,
    date: QueryValue = None,
    category: QueryValue = None,
    query: Optional[Mapping[str, QueryValue]] = None,
) -> Request[str]:
    """What the operation sends. `query` takes parameters beyond the declared ones, such as `custom_<key>` filters."""

    return Request(
        method="GET",
        path="/exports/mrr-movements.csv",
        read=lambda answer: answer,
        query={
            "date": date,
            "category": category,
            **(query or {}),
        },
    )


def sync_detailed(*, client: GrowPanel, **parameters: Unpack[Parameters]) -> Response[str]:
    """MRR movements as CSV: the answer with its status and headers."""
    return client.send(_get_kwargs(**parameters))


def sync(*, client: GrowPanel, **parameters: Unpack[Parameters]) -> str:
    """MRR movements as CSV."""
    return client.send(_get_kwargs(**parameters)).data


async def asyncio_detailed(*, client: AsyncGrowPanel, **parameters: Unpack[Parameters]) -> Response[str]:
    """MRR movements as CSV: the answer with its status and headers."""
    return await client.send(_get_kwargs(**parameters))


async def asyncio(*, client: AsyncGrowPanel, **parameters: Unpack[Parameters]) -> str:
    """MRR movements as CSV."""
    return (await client.send(_get_kwargs(**parameters))).data
