# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Payments that first failed in one period, with their rates."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(repr=False)
class FailedPaymentsTablePeriod(Model):
    """Payments that first failed in one period, with their rates."""

    total_invoices: int
    """All bills dated in the period."""
    failed_pct: float | None
    """Part of the invoiced amount that failed. Null without invoices. Percent, 0 to 100."""
    recovery_rate: float | None
    """Part of the failed amount that came in later. Null when nothing failed. Percent, 0 to 100."""
    date: str | Unset = UNSET
    """First day of the period, `YYYY-MM-DD`."""
    currency: str | Unset = UNSET
    """Currency of the row."""
    failed_amount: int | Unset = UNSET
    """Amount that failed. In the smallest unit of its currency."""
    recovered: int | Unset = UNSET
    """Part of it that came in later. In the smallest unit of its currency."""
    still_unpaid: int | Unset = UNSET
    """Part of it that is still open. In the smallest unit of its currency."""
    churned: int | Unset = UNSET
    """Part of it whose customers left. In the smallest unit of its currency."""
    failed_invoices: int | Unset = UNSET
    """Invoices that failed."""
    recovered_customers: int | Unset = UNSET
    """Customers who paid later."""
    still_unpaid_customers: int | Unset = UNSET
    """Customers who still owe."""
    churned_customers: int | Unset = UNSET
    """Customers who left."""
    affected_customers: int | Unset = UNSET
    """All customers with a failed payment."""
    total_retry_attempts: int | Unset = UNSET
    """Attempts to collect, all invoices together."""
