# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Values of a custom variable. `GET /reports/custom-variables`"""

from __future__ import annotations

from typing import TYPE_CHECKING, Mapping, Optional, TypedDict

from ...types import Request, Response, model

if TYPE_CHECKING:
    from typing_extensions import Required, Unpack

    from ...._async_client import AsyncGrowPanel
    from ...._client import GrowPanel
    from ...._core.query import QueryValue
    from ...models.custom_variables_report import CustomVariablesReport

    class Parameters(TypedDict, total=False):
        key: Required[QueryValue]
        search: QueryValue
        limit: QueryValue
        query: Optional[Mapping[str, QueryValue]]


def _get_kwargs(
    *,
    key: QueryValue = None,
    search: QueryValue = None,
    limit: QueryValue = None,
    query: Optional[Mapping[str, QueryValue]] = None,
) -> Request[CustomVariablesReport]:
    """What the operation sends. `query` takes parameters beyond the declared ones, such as `custom_<key>` filters."""
    from ...models.custom_variables_report import CustomVariablesReport

    return Request(
        method="GET",
        path="/reports/custom-variables",
        read=model(CustomVariablesReport),
        query={
            "key": key,
            "search": search,
            "limit": limit,
            **(query or {}),
        },
    )


def sync_detailed(*, client: GrowPanel, **parameters: Unpack[Parameters]) -> Response[CustomVariablesReport]:
    """Values of a custom variable: the answer with its status and headers."""
    return client.send(_get_kwargs(**parameters))


def sync(*, client: GrowPanel, **parameters: Unpack[Parameters]) -> CustomVariablesReport:
    """Values of a custom variable."""
    return client.send(_get_kwargs(**parameters)).data


async def asyncio_detailed(
    *, client: AsyncGrowPanel, **parameters: Unpack[Parameters]
) -> Response[CustomVariablesReport]:
    """Values of a custom variable: the answer with its status and headers."""
    return await client.send(_get_kwargs(**parameters))


async def asyncio(*, client: AsyncGrowPanel, **parameters: Unpack[Parameters]) -> CustomVariablesReport:
    """Values of a custom variable."""
    return (await client.send(_get_kwargs(**parameters))).data
