# Generated from openapi.json by `pnpm generate`. Do not edit.
"""The fields of an invoice that change."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Dict, Mapping

from attrs import define

from ..types import UNSET, Model, Reader, Unset, list_of, model

if TYPE_CHECKING:
    from ..models.invoice_line import InvoiceLine


@define(repr=False)
class InvoiceUpdate(Model):
    """The fields of an invoice that change."""

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
    """How it counts. `subscription` when a plan or a period is given, else `one-time`. Known values: subscription,
    one-time, refund, cancellation; others may come."""
    plan_id: str | Unset = UNSET
    """The plan; must exist. It says how the amount becomes monthly."""
    subscription_id: str | Unset = UNSET
    """Groups invoices into one subscription. Without it a customer has a single one."""
    period_start: str | Unset = UNSET
    """First day that the invoice covers."""
    period_end: str | Unset = UNSET
    """First day that it no longer covers."""
    status: str | Unset = UNSET
    """Whether the money came in; `paid` when left out. Known values: paid, open, failed, void, uncollectible;
    others may come."""
    paid_date: str | Unset = UNSET
    """When the money came in, if later than `date`."""
    tax: int | Unset = UNSET
    """Tax within `amount`. In the smallest unit of its currency."""
    discount: int | Unset = UNSET
    """Discount already taken off `amount`, as a positive number. In the smallest unit of its currency."""
    quantity: int | Unset = UNSET
    """Seats or units."""
    attempt_count: int | Unset = UNSET
    """Attempts to collect."""
    payment_method: str | Unset = UNSET
    """How the customer pays. Known values: visa, mastercard, ach, sepa, paypal, manual; others may come."""
    refunded_invoice_id: str | Unset = UNSET
    """For a refund: the invoice that is paid back."""
    cancel_reason: str | Unset = UNSET
    """For a cancellation: why. Known values: too_expensive, payment_failed, unused; others may come."""
    description: str | Unset = UNSET
    """What it is for."""
    lines: list[InvoiceLine] | Unset = UNSET
    """Lines of the invoice. When given, MRR comes from them."""

    _wire_names: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.invoice_line import InvoiceLine

        return {
            "lines": list_of(model(InvoiceLine)),
        }
