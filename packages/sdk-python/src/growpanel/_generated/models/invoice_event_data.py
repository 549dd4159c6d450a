# Generated from openapi.json by `pnpm generate`. Do not edit.
"""What an invoice event holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict

from attrs import define

from ..types import Model, Reader, model

if TYPE_CHECKING:
    from ..models.event_customer import EventCustomer
    from ..models.raw_invoice import RawInvoice


@define(repr=False)
class InvoiceEventData(Model):
    """What an invoice event holds."""

    customer: EventCustomer
    """The customer that an event is about."""
    invoice: RawInvoice
    """An invoice as it was pushed."""

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.event_customer import EventCustomer
        from ..models.raw_invoice import RawInvoice

        return {
            "customer": model(EventCustomer),
            "invoice": model(RawInvoice),
        }
