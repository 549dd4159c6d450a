# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Leads, trials and conversion over time. `GET /reports/leads`"""

from __future__ import annotations

from typing import TYPE_CHECKING, Mapping, Optional, TypedDict

from ...types import Request, Response, model

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ...._async_client import AsyncGrowPanel
    from ...._client import GrowPanel
    from ...._core.query import QueryValue
    from ...models.leads_report import LeadsReport

    class Parameters(TypedDict, total=False):
        date: QueryValue
        interval: QueryValue
        breakdown: QueryValue
        currency: QueryValue
        payment_method: QueryValue
        pricing_model: QueryValue
        customer: QueryValue
        plan: QueryValue
        age: QueryValue
        billing_freq: QueryValue
        region: QueryValue
        state: QueryValue
        data_source: QueryValue
        status: QueryValue
        has_discount: QueryValue
        cancel_reason: QueryValue
        segment: QueryValue
        fix_fx: QueryValue
        query: Optional[Mapping[str, QueryValue]]


def _get_kwargs(
    *,
    date: QueryValue = None,
    interval: QueryValue = None,
    breakdown: QueryValue = None,
    currency: QueryValue = None,
    payment_method: QueryValue = None,
    pricing_model: QueryValue = None,
    customer: QueryValue = None,
    plan: QueryValue = None,
    age: QueryValue = None,
    billing_freq: QueryValue = None,
    region: QueryValue = None,
    state: QueryValue = None,
    data_source: QueryValue = None,
    status: QueryValue = None,
    has_discount: QueryValue = None,
    cancel_reason: QueryValue = None,
    segment: QueryValue = None,
    fix_fx: QueryValue = None,
    query: Optional[Mapping[str, QueryValue]] = None,
) -> Request[LeadsReport]:
    """What the operation sends. `query` takes parameters beyond the declared ones, such as `custom_<key>` filters."""
    from ...models.leads_report import LeadsReport

    return Request(
        method="GET",
        path="/reports/leads",
        read=model(LeadsReport),
        query={
            "date": date,
            "interval": interval,
            "breakdown": breakdown,
            "currency": currency,
            "payment_method": payment_method,
            "pricing_model": pricing_model,
            "customer": customer,
            "plan": plan,
            "age": age,
            "billing_freq": billing_freq,
            "region": region,
            "state": state,
            "data_source": data_source,
            "status": status,
            "has_discount": has_discount,
            "cancel_reason": cancel_reason,
            "segment": segment,
            "fix_fx": fix_fx,
            **(query or {}),
        },
    )


def sync_detailed(*, client: GrowPanel, **parameters: Unpack[Parameters]) -> Response[LeadsReport]:
    """Leads, trials and conversion over time: the answer with its status and headers."""
    return client.send(_get_kwargs(**parameters))


def sync(*, client: GrowPanel, **parameters: Unpack[Parameters]) -> LeadsReport:
    """Leads, trials and conversion over time."""
    return client.send(_get_kwargs(**parameters)).data


async def asyncio_detailed(
    *, client: AsyncGrowPanel, **parameters: Unpack[Parameters]
) -> Response[LeadsReport]:
    """Leads, trials and conversion over time: the answer with its status and headers."""
    return await client.send(_get_kwargs(**parameters))


async def asyncio(*, client: AsyncGrowPanel, **parameters: Unpack[Parameters]) -> LeadsReport:
    """Leads, trials and conversion over time."""
    return (await client.send(_get_kwargs(**parameters))).data
