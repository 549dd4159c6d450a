# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Sample of an event. `GET /integrations/sample/{event}`"""

from __future__ import annotations

from typing import TYPE_CHECKING, Mapping, Optional, TypedDict

from ...types import Request, Response, one_of

if TYPE_CHECKING:
    from typing_extensions import Required, Unpack

    from ...._async_client import AsyncGrowPanel
    from ...._client import GrowPanel
    from ...._core.query import QueryValue
    from ...models.customer_event import CustomerEvent
    from ...models.import_event import ImportEvent
    from ...models.invoice_event import InvoiceEvent
    from ...models.movement_event import MovementEvent
    from ...models.plan_event import PlanEvent

    class Parameters(TypedDict, total=False):
        event: Required[str]
        query: Optional[Mapping[str, QueryValue]]


def _get_kwargs(
    event: str,
    *,
    query: Optional[Mapping[str, QueryValue]] = None,
) -> Request[CustomerEvent | ImportEvent | InvoiceEvent | MovementEvent | PlanEvent]:
    """What the operation sends. `query` takes parameters beyond the declared ones, such as `custom_<key>` filters."""
    from ...models.customer_event import CustomerEvent
    from ...models.import_event import ImportEvent
    from ...models.invoice_event import InvoiceEvent
    from ...models.movement_event import MovementEvent
    from ...models.plan_event import PlanEvent

    return Request(
        method="GET",
        path="/integrations/sample/{event}",
        read=one_of(MovementEvent, InvoiceEvent, CustomerEvent, PlanEvent, ImportEvent),
        path_values={
            "event": event,
        },
        query={
            **(query or {}),
        },
    )


def sync_detailed(
    *, client: GrowPanel, **parameters: Unpack[Parameters]
) -> Response[CustomerEvent | ImportEvent | InvoiceEvent | MovementEvent | PlanEvent]:
    """Sample of an event: the answer with its status and headers."""
    return client.send(_get_kwargs(**parameters))


def sync(
    *, client: GrowPanel, **parameters: Unpack[Parameters]
) -> CustomerEvent | ImportEvent | InvoiceEvent | MovementEvent | PlanEvent:
    """Sample of an event."""
    return client.send(_get_kwargs(**parameters)).data


async def asyncio_detailed(
    *, client: AsyncGrowPanel, **parameters: Unpack[Parameters]
) -> Response[CustomerEvent | ImportEvent | InvoiceEvent | MovementEvent | PlanEvent]:
    """Sample of an event: the answer with its status and headers."""
    return await client.send(_get_kwargs(**parameters))


async def asyncio(
    *, client: AsyncGrowPanel, **parameters: Unpack[Parameters]
) -> CustomerEvent | ImportEvent | InvoiceEvent | MovementEvent | PlanEvent:
    """Sample of an event."""
    return (await client.send(_get_kwargs(**parameters))).data
