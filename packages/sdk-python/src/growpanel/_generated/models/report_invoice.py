# Generated from openapi.json by `pnpm generate`. Do not edit.
"""An invoice as reports see it."""

from __future__ import annotations

from typing import ClassVar, Mapping

from attrs import define

from ..types import Model


@define(repr=False)
class ReportInvoice(Model):
    """An invoice as reports see it."""

    date: str
    """Day of the invoice, `YYYY-MM-DD`."""
    paid_date: None | str
    """Day the money came in; null while it has not."""
    customer_id: str
    """The customer."""
    customer_name: None | str
    """The customer's name. May be null (None)."""
    customer_email: None | str
    """The customer's e-mail address. May be null (None)."""
    invoice_id: str
    """The invoice."""
    type_: str
    """How an invoice counts: `subscription` makes MRR, `one-time` never does, `refund` lowers it until the next
    invoice, `cancellation` ends the subscription. Known values: subscription, one-time, refund, cancellation;
    others may come."""
    status: str
    """Whether the money came in. Only `paid` invoices count towards MRR. Known values: paid, open, failed, void,
    uncollectible; others may come."""
    plan_id: None | str
    """The plan, when the invoice names one. May be null (None)."""
    subscription_id: None | str
    """The subscription, when the invoice names one. May be null (None)."""
    currency: str
    """Currency of `amount`."""
    description: None | str
    """What it is for. May be null (None)."""
    amount: int
    """What the invoice says. In the smallest unit of its currency."""
    amount_base_currency: int
    """The same in the currency of the report, at the rates of the day. In the smallest unit of its currency."""

    _wire_names: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }
