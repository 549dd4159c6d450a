# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Why customers leave. `GET /reports/churn-reasons-summary`"""

from __future__ import annotations

from typing import TYPE_CHECKING, Mapping, Optional, TypedDict

from ...types import Request, Response, model

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ...._async_client import AsyncGrowPanel
    from ...._client import GrowPanel
    from ...._core.query import QueryValue
    from ...models.churn_reasons_summary import ChurnReasonsSummary

    class Parameters(TypedDict, total=False):
        date: QueryValue
        regenerate: QueryValue
        query: Optional[Mapping[str, QueryValue]]


def _get_kwargs(
    *,
    date: QueryValue = None,
    regenerate: QueryValue = None,
    query: Optional[Mapping[str, QueryValue]] = None,
) -> Request[ChurnReasonsSummary]:
    """What the operation sends. `query` takes parameters beyond the declared ones, such as `custom_<key>` filters."""
    from ...models.churn_reasons_summary import ChurnReasonsSummary

    return Request(
        method="GET",
        path="/reports/churn-reasons-summary",
        read=model(ChurnReasonsSummary),
        query={
            "date": date,
            "regenerate": regenerate,
            **(query or {}),
        },
    )


def sync_detailed(*, client: GrowPanel, **parameters: Unpack[Parameters]) -> Response[ChurnReasonsSummary]:
    """Why customers leave: the answer with its status and headers."""
    return client.send(_get_kwargs(**parameters))


def sync(*, client: GrowPanel, **parameters: Unpack[Parameters]) -> ChurnReasonsSummary:
    """Why customers leave."""
    return client.send(_get_kwargs(**parameters)).data


async def asyncio_detailed(
    *, client: AsyncGrowPanel, **parameters: Unpack[Parameters]
) -> Response[ChurnReasonsSummary]:
    """Why customers leave: the answer with its status and headers."""
    return await client.send(_get_kwargs(**parameters))


async def asyncio(*, client: AsyncGrowPanel, **parameters: Unpack[Parameters]) -> ChurnReasonsSummary:
    """Why customers leave."""
    return (await client.send(_get_kwargs(**parameters))).data
