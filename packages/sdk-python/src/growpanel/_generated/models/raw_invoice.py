# Generated from openapi.json by `pnpm generate`. Do not edit.
"""An invoice as it was pushed."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Dict, Mapping

from attrs import define

from ..types import UNSET, Model, Reader, Unset, list_of, model

if TYPE_CHECKING:
    from ..models.invoice_line import InvoiceLine


@define(repr=False)
class RawInvoice(Model):
    """An invoice as it was pushed."""

    id: str | Unset = UNSET
    """Your unique, stable id. The same id again updates the invoice."""
    customer_id: str | Unset = UNSET
    """The customer; must exist."""
    date: str | Unset = UNSET
    """When the invoice was written, ISO 8601."""
    amount: int | Unset = UNSET
    """What the customer is charged, tax included. Negative or positive for a refund, 0 for a trial or a
    cancellation. In the smallest unit of its currency."""
    currency: str | Unset = UNSET
    """ISO 4217."""
    data_source: str | Unset = UNSET
    """The data source that the record belongs to."""
    type_: str | Unset = UNSET
    """How an invoice counts: `subscription` makes MRR, `one-time` never does, `refund` lowers it until the next
    invoice, `cancellation` ends the subscription. Known values: subscription, one-time, refund, cancellation;
    others may come."""
    plan_id: None | str | Unset = UNSET
    """The plan; must exist. It says how the amount becomes monthly. May be null (None)."""
    subscription_id: None | str | Unset = UNSET
    """Groups invoices into one subscription. Without it a customer has a single one. May be null (None)."""
    period_start: None | str | Unset = UNSET
    """First day that the invoice covers. May be null (None)."""
    period_end: None | str | Unset = UNSET
    """First day that it no longer covers. May be null (None)."""
    status: str | Unset = UNSET
    """Whether the money came in. Only `paid` invoices count towards MRR. Known values: paid, open, failed, void,
    uncollectible; others may come."""
    paid_date: None | str | Unset = UNSET
    """When the money came in, if later than `date`. May be null (None)."""
    tax: int | None | Unset = UNSET
    """Tax within `amount`. In the smallest unit of its currency. May be null (None)."""
    discount: int | None | Unset = UNSET
    """Discount already taken off `amount`, as a positive number. In the smallest unit of its currency. May be null
    (None)."""
    quantity: int | None | Unset = UNSET
    """Seats or units. May be null (None)."""
    attempt_count: int | None | Unset = UNSET
    """Attempts to collect. May be null (None)."""
    payment_method: None | str | Unset = UNSET
    """How the customer pays. Known values: visa, mastercard, ach, sepa, paypal, manual; others may come. May be
    null (None)."""
    refunded_invoice_id: None | str | Unset = UNSET
    """For a refund: the invoice that is paid back. May be null (None)."""
    cancel_reason: None | str | Unset = UNSET
    """For a cancellation: why. Known values: too_expensive, payment_failed, unused; others may come. May be null
    (None)."""
    description: None | str | Unset = UNSET
    """What it is for. May be null (None)."""
    lines: list[InvoiceLine] | None | Unset = UNSET
    """Lines of the invoice. When given, MRR comes from them. May be null (None)."""

    _wire_names: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.invoice_line import InvoiceLine

        return {
            "lines": list_of(model(InvoiceLine)),
        }
