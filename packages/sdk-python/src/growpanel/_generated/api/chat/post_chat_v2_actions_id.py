# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Answer a proposed action. `POST /chat/v2/actions/{id}`"""

from __future__ import annotations

from typing import TYPE_CHECKING, Mapping, Optional, TypedDict

from ...types import Request, Response, model

if TYPE_CHECKING:
    from typing_extensions import Required, Unpack

    from ...._async_client import AsyncGrowPanel
    from ...._client import GrowPanel
    from ...._core.body import JsonBody
    from ...._core.query import QueryValue
    from ...models.success import Success

    class Parameters(TypedDict, total=False):
        id: Required[str]
        body: Optional[JsonBody]
        query: Optional[Mapping[str, QueryValue]]


def _get_kwargs(
    id: str,
    *,
    body: Optional[JsonBody] = None,
    query: Optional[Mapping[str, QueryValue]] = None,
) -> Request[Success]:
    """What the operation sends. `query` takes parameters beyond the declared ones, such as `custom_<key>` filters."""
    from ...models.success import Success

    return Request(
        method="POST",
        path="/chat/v2/actions/{id}",
        read=model(Success),
        path_values={
            "id": id,
        },
        query={
            **(query or {}),
        },
        body=body,
    )


def sync_detailed(*, client: GrowPanel, **parameters: Unpack[Parameters]) -> Response[Success]:
    """Answer a proposed action: the answer with its status and headers."""
    return client.send(_get_kwargs(**parameters))


def sync(*, client: GrowPanel, **parameters: Unpack[Parameters]) -> Success:
    """Answer a proposed action."""
    return client.send(_get_kwargs(**parameters)).data


async def asyncio_detailed(*, client: AsyncGrowPanel, **parameters: Unpack[Parameters]) -> Response[Success]:
    """Answer a proposed action: the answer with its status and headers."""
    return await client.send(_get_kwargs(**parameters))


async def asyncio(*, client: AsyncGrowPanel, **parameters: Unpack[Parameters]) -> Success:
    """Answer a proposed action."""
    return (await client.send(_get_kwargs(**parameters))).data
