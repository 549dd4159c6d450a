# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Money paid back."""

from __future__ import annotations

from attrs import define

from ..types import Model


@define(repr=False)
class Refund(Model):
    """Money paid back."""

    date: str
    """Day it was paid back, `YYYY-MM-DD`."""
    invoice_ref: str
    """The refund."""
    customer_id: str
    """The customer."""
    customer_name: None | str
    """The customer's name. May be null (None)."""
    customer_email: None | str
    """The customer's e-mail address. May be null (None)."""
    amount: int
    """What was paid back; positive. In the smallest unit of its currency."""
    amount_base_currency: int
    """The same in the currency of the report, at the rates of the day. In the smallest unit of its currency."""
    currency: str
    """Currency of `amount`."""
    payment_method: None | str
    """How it was paid back. May be null (None)."""
    description: None | str
    """What it is for. May be null (None)."""
