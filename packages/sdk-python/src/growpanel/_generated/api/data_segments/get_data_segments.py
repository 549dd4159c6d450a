# Generated from openapi.json by `pnpm generate`. Do not edit.
"""List segments. `GET /data/segments`"""

from __future__ import annotations

from typing import TYPE_CHECKING, Mapping, Optional, TypedDict

from ...types import Request, Response, model

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ...._async_client import AsyncGrowPanel
    from ...._client import GrowPanel
    from ...._core.query import QueryValue
    from ...models.segment_list import SegmentList

    class Parameters(TypedDict, total=False):
        query: Optional[Mapping[str, QueryValue]]


def _get_kwargs(
    *,
    query: Optional[Mapping[str, QueryValue]] = None,
) -> Request[SegmentList]:
    """What the operation sends. `query` takes parameters beyond the declared ones, such as `custom_<key>` filters."""
    from ...models.segment_list import SegmentList

    return Request(
        method="GET",
        path="/data/segments",
        read=model(SegmentList),
        query={
            **(query or {}),
        },
    )


def sync_detailed(*, client: GrowPanel, **parameters: Unpack[Parameters]) -> Response[SegmentList]:
    """List segments: the answer with its status and headers."""
    return client.send(_get_kwargs(**parameters))


def sync(*, client: GrowPanel, **parameters: Unpack[Parameters]) -> SegmentList:
    """List segments."""
    return client.send(_get_kwargs(**parameters)).data


async def asyncio_detailed(
    *, client: AsyncGrowPanel, **parameters: Unpack[Parameters]
) -> Response[SegmentList]:
    """List segments: the answer with its status and headers."""
    return await client.send(_get_kwargs(**parameters))


async def asyncio(*, client: AsyncGrowPanel, **parameters: Unpack[Parameters]) -> SegmentList:
    """List segments."""
    return (await client.send(_get_kwargs(**parameters))).data
