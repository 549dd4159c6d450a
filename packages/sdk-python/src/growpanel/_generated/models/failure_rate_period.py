# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Share of invoices whose payment failed in one period."""

from __future__ import annotations

from attrs import define

from ..types import Model


@define(repr=False)
class FailureRatePeriod(Model):
    """Share of invoices whose payment failed in one period."""

    date: str
    """First day of the period, `YYYY-MM-DD`."""
    period: str
    """The same as `date`."""
    currency: str
    """Currency of the row."""
    failed_invoices: int
    """Invoices that failed."""
    failure_rate: float
    """Failed of all invoices. Percent, 0 to 100."""
