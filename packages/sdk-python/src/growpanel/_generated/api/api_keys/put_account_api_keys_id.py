# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Rename an API key. `PUT /account/api-keys/{id}`"""

from __future__ import annotations

from typing import TYPE_CHECKING, Mapping, Optional, TypedDict

from ...types import Request, Response, model

if TYPE_CHECKING:
    from typing_extensions import Required, Unpack

    from ...._async_client import AsyncGrowPanel
    from ...._client import GrowPanel
    from ...._core.body import JsonBody
    from ...._core.query import QueryValue
    from ...models.api_key import ApiKey

    class Parameters(TypedDict, total=False):
        id: Required[str]
        body: Optional[JsonBody]
        query: Optional[Mapping[str, QueryValue]]


def _get_kwargs(
    id: str,
    *,
    body: Optional[JsonBody] = None,
    query: Optional[Mapping[str, QueryValue]] = None,
) -> Request[ApiKey]:
    """What the operation sends. `query` takes parameters beyond the declared ones, such as `custom_<key>` filters."""
    from ...models.api_key import ApiKey

    return Request(
        method="PUT",
        path="/account/api-keys/{id}",
        read=model(ApiKey),
        path_values={
            "id": id,
        },
        query={
            **(query or {}),
        },
        body=body,
    )


def sync_detailed(*, client: GrowPanel, **parameters: Unpack[Parameters]) -> Response[ApiKey]:
    """Rename an API key: the answer with its status and headers."""
    return client.send(_get_kwargs(**parameters))


def sync(*, client: GrowPanel, **parameters: Unpack[Parameters]) -> ApiKey:
    """Rename an API key."""
    return client.send(_get_kwargs(**parameters)).data


async def asyncio_detailed(*, client: AsyncGrowPanel, **parameters: Unpack[Parameters]) -> Response[ApiKey]:
    """Rename an API key: the answer with its status and headers."""
    return await client.send(_get_kwargs(**parameters))


async def asyncio(*, client: AsyncGrowPanel, **parameters: Unpack[Parameters]) -> ApiKey:
    """Rename an API key."""
    return (await client.send(_get_kwargs(**parameters))).data
