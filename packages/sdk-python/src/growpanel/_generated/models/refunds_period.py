# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Refunds of one period."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(repr=False)
class RefundsPeriod(Model):
    """Refunds of one period."""

    date: str | Unset = UNSET
    """First day of the period, `YYYY-MM-DD`."""
    refund_amount: int | Unset = UNSET
    """Amount paid back; positive. In the smallest unit of its currency."""
    refund_count: int | Unset = UNSET
    """Refunds."""
    customers_refunded: int | Unset = UNSET
    """Customers who got one."""
