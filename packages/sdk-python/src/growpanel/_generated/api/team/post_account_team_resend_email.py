# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Send an invitation again. `POST /account/team/resend/{email}`"""

from __future__ import annotations

from typing import TYPE_CHECKING, Mapping, Optional, TypedDict

from ...types import Request, Response, model

if TYPE_CHECKING:
    from typing_extensions import Required, Unpack

    from ...._async_client import AsyncGrowPanel
    from ...._client import GrowPanel
    from ...._core.query import QueryValue
    from ...models.success import Success

    class Parameters(TypedDict, total=False):
        email: Required[str]
        query: Optional[Mapping[str, QueryValue]]


def _get_kwargs(
    email: str,
    *,
    query: Optional[Mapping[str, QueryValue]] = None,
) -> Request[Success]:
    """What the operation sends. `query` takes parameters beyond the declared ones, such as `custom_<key>` filters."""
    from ...models.success import Success

    return Request(
        method="POST",
        path="/account/team/resend/{email}",
        read=model(Success),
        path_values={
            "email": email,
        },
        query={
            **(query or {}),
        },
    )


def sync_detailed(*, client: GrowPanel, **parameters: Unpack[Parameters]) -> Response[Success]:
    """Send an invitation again: the answer with its status and headers."""
    return client.send(_get_kwargs(**parameters))


def sync(*, client: GrowPanel, **parameters: Unpack[Parameters]) -> Success:
    """Send an invitation again."""
    return client.send(_get_kwargs(**parameters)).data


async def asyncio_detailed(*, client: AsyncGrowPanel, **parameters: Unpack[Parameters]) -> Response[Success]:
    """Send an invitation again: the answer with its status and headers."""
    return await client.send(_get_kwargs(**parameters))


async def asyncio(*, client: AsyncGrowPanel, **parameters: Unpack[Parameters]) -> Success:
    """Send an invitation again."""
    return (await client.send(_get_kwargs(**parameters))).data
