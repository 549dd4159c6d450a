# Generated from openapi.json by `pnpm generate`. Do not edit.
"""List data sources. `GET /data/data-sources`"""

from __future__ import annotations

from typing import TYPE_CHECKING, Mapping, Optional, TypedDict

from ...types import Request, Response, model

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ...._async_client import AsyncGrowPanel
    from ...._client import GrowPanel
    from ...._core.query import QueryValue
    from ...models.data_source_list import DataSourceList

    class Parameters(TypedDict, total=False):
        type_: QueryValue
        query: Optional[Mapping[str, QueryValue]]


def _get_kwargs(
    *,
    type_: QueryValue = None,
    query: Optional[Mapping[str, QueryValue]] = None,
) -> Request[DataSourceList]:
    """What the operation sends. `query` takes parameters beyond the declared ones, such as `custom_<key>` filters."""
    from ...models.data_source_list import DataSourceList

    return Request(
        method="GET",
        path="/data/data-sources",
        read=model(DataSourceList),
        query={
            "type": type_,
            **(query or {}),
        },
    )


def sync_detailed(*, client: GrowPanel, **parameters: Unpack[Parameters]) -> Response[DataSourceList]:
    """List data sources: the answer with its status and headers."""
    return client.send(_get_kwargs(**parameters))


def sync(*, client: GrowPanel, **parameters: Unpack[Parameters]) -> DataSourceList:
    """List data sources."""
    return client.send(_get_kwargs(**parameters)).data


async def asyncio_detailed(
    *, client: AsyncGrowPanel, **parameters: Unpack[Parameters]
) -> Response[DataSourceList]:
    """List data sources: the answer with its status and headers."""
    return await client.send(_get_kwargs(**parameters))


async def asyncio(*, client: AsyncGrowPanel, **parameters: Unpack[Parameters]) -> DataSourceList:
    """List data sources."""
    return (await client.send(_get_kwargs(**parameters))).data
