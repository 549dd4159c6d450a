# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Connect a data source. `POST /data/data-sources/{id}/connect`"""

from __future__ import annotations

from typing import TYPE_CHECKING, Mapping, Optional, TypedDict

from ...types import Request, Response, model

if TYPE_CHECKING:
    from typing_extensions import Required, Unpack

    from ...._async_client import AsyncGrowPanel
    from ...._client import GrowPanel
    from ...._core.query import QueryValue
    from ...models.data_source import DataSource

    class Parameters(TypedDict, total=False):
        id: Required[str]
        query: Optional[Mapping[str, QueryValue]]


def _get_kwargs(
    id: str,
    *,
    query: Optional[Mapping[str, QueryValue]] = None,
) -> Request[DataSource]:
    """What the operation sends. `query` takes parameters beyond the declared ones, such as `custom_<key>` filters."""
    from ...models.data_source import DataSource

    return Request(
        method="POST",
        path="/data/data-sources/{id}/connect",
        read=model(DataSource),
        path_values={
            "id": id,
        },
        query={
            **(query or {}),
        },
    )


def sync_detailed(*, client: GrowPanel, **parameters: Unpack[Parameters]) -> Response[DataSource]:
    """Connect a data source: the answer with its status and headers."""
    return client.send(_get_kwargs(**parameters))


def sync(*, client: GrowPanel, **parameters: Unpack[Parameters]) -> DataSource:
    """Connect a data source."""
    return client.send(_get_kwargs(**parameters)).data


async def asyncio_detailed(*, client: AsyncGrowPanel, **parameters: Unpack[Parameters]) -> Response[DataSource]:
    """Connect a data source: the answer with its status and headers."""
    return await client.send(_get_kwargs(**parameters))


async def asyncio(*, client: AsyncGrowPanel, **parameters: Unpack[Parameters]) -> DataSource:
    """Connect a data source."""
    return (await client.send(_get_kwargs(**parameters))).data
