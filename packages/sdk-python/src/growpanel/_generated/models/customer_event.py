# Generated from openapi.json by `pnpm generate`. Do not edit.
"""A customer was created or changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Dict, Mapping

from attrs import define

from ..types import Model, Reader, model

if TYPE_CHECKING:
    from ..models.customer_event_data import CustomerEventData
    from ..models.customer_event_event_type import CustomerEventEventType


@define(repr=False)
class CustomerEvent(Model):
    """A customer was created or changed."""

    id: str
    """The event. The same in every attempt to deliver it: keep it to act once."""
    created_at: str
    """When it happened, ISO 8601."""
    account_id: str
    """The account."""
    event_type: CustomerEventEventType
    """What happened."""
    data: CustomerEventData
    """What a customer event holds."""

    _variants: ClassVar[Mapping[str, "frozenset[str]"]] = {
        "event_type": frozenset(["customer.created", "customer.updated"]),
    }

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.customer_event_data import CustomerEventData

        return {
            "data": model(CustomerEventData),
        }
