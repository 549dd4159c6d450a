# Generated from openapi.json by `pnpm generate`. Do not edit.
"""An invoice whose payment failed, and what became of it."""

from __future__ import annotations

from attrs import define

from ..types import Model


@define(repr=False)
class FailedPayment(Model):
    """An invoice whose payment failed, and what became of it."""

    date: str
    """Day it failed first, `YYYY-MM-DD`."""
    invoice_ref: str
    """The invoice."""
    customer_id: str
    """The customer."""
    customer_name: None | str
    """The customer's name. May be null (None)."""
    customer_email: None | str
    """The customer's e-mail address. May be null (None)."""
    amount: int
    """What was not collected. In the smallest unit of its currency."""
    amount_base_currency: int
    """The same in the currency of the report, at the rates of the day. In the smallest unit of its currency."""
    currency: str
    """Currency of `amount`."""
    payment_method: None | str
    """How it was to be paid. May be null (None)."""
    description: None | str
    """What it is for. May be null (None)."""
    attempt_count: int
    """Attempts to collect."""
    recovery_status: str
    """What became of it by now. New values may appear. Known values: recovered, still_unpaid, churned; others may
    come."""
