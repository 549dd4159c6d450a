# Generated from openapi.json by `pnpm generate`. Do not edit.
"""An invoice was paid, or its payment failed."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Dict, Mapping

from attrs import define

from ..types import Model, Reader, model

if TYPE_CHECKING:
    from ..models.invoice_event_data import InvoiceEventData
    from ..models.invoice_event_event_type import InvoiceEventEventType


@define(repr=False)
class InvoiceEvent(Model):
    """An invoice was paid, or its payment failed."""

    id: str
    """The event. The same in every attempt to deliver it: keep it to act once."""
    created_at: str
    """When it happened, ISO 8601."""
    account_id: str
    """The account."""
    event_type: InvoiceEventEventType
    """What happened."""
    data: InvoiceEventData
    """What an invoice event holds."""

    _variants: ClassVar[Mapping[str, "frozenset[str]"]] = {
        "event_type": frozenset(["failed_payment", "invoice.paid"]),
    }

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.invoice_event_data import InvoiceEventData

        return {
            "data": model(InvoiceEventData),
        }
