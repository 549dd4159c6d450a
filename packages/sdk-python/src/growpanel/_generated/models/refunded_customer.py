# Generated from openapi.json by `pnpm generate`. Do not edit.
"""What one customer got back."""

from __future__ import annotations

from attrs import define

from ..types import Model


@define(repr=False)
class RefundedCustomer(Model):
    """What one customer got back."""

    customer_id: str
    """The customer."""
    customer_name: None | str
    """The customer's name. May be null (None)."""
    customer_email: None | str
    """The customer's e-mail address. May be null (None)."""
    refund_amount: int
    """Amount paid back in the range; positive. In the smallest unit of its currency."""
    refund_count: int
    """Refunds."""
    last_refund_date: str
    """Day of the latest, `YYYY-MM-DD`."""
