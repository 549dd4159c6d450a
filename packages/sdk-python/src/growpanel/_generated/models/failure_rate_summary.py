# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Payment failure rate so far this month and year."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(repr=False)
class FailureRateSummary(Model):
    """Payment failure rate so far this month and year."""

    mtd_failure_rate: float | None | Unset = UNSET
    """Failed of all invoices, this month. Null without invoices. Percent, 0 to 100."""
    prev_mtd_failure_rate: float | None | Unset = UNSET
    """The same for the month before. Percent, 0 to 100. May be null (None)."""
    ytd_failure_rate: float | None | Unset = UNSET
    """Failed of all invoices, this year. Null without invoices. Percent, 0 to 100."""
    prev_ytd_failure_rate: float | None | Unset = UNSET
    """The same for the year before. Percent, 0 to 100. May be null (None)."""
    mtd_failure_rate_change: float | None | Unset = UNSET
    """Change in percentage points. Null when either is. Percent, 0 to 100."""
    ytd_failure_rate_change: float | None | Unset = UNSET
    """Change in percentage points. Null when either is. Percent, 0 to 100."""
    mtd_failed_count: int | Unset = UNSET
    """Invoices that failed this month."""
    ytd_failed_count: int | Unset = UNSET
    """Invoices that failed this year."""
    prev_mtd_failed_count: int | Unset = UNSET
    """Invoices that failed in the month before."""
    prev_ytd_failed_count: int | Unset = UNSET
    """Invoices that failed in the year before."""
