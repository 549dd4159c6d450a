# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Failed payments so far this month, quarter and year."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(repr=False)
class FailedPaymentsSummary(Model):
    """Failed payments so far this month, quarter and year."""

    mtd_still_unpaid: int | Unset = UNSET
    """Failed this month and still open. In the smallest unit of its currency."""
    prev_mtd_still_unpaid: int | Unset = UNSET
    """The same for the month before. In the smallest unit of its currency."""
    qtd_still_unpaid: int | Unset = UNSET
    """Failed this quarter and still open. In the smallest unit of its currency."""
    prev_qtd_still_unpaid: int | Unset = UNSET
    """The same for the quarter before. In the smallest unit of its currency."""
    ytd_still_unpaid: int | Unset = UNSET
    """Failed this year and still open. In the smallest unit of its currency."""
    prev_ytd_still_unpaid: int | Unset = UNSET
    """The same for the year before. In the smallest unit of its currency."""
    mtd_recovery_rate: float | None | Unset = UNSET
    """Recovered of failed amount, this month. Null without any. Percent, 0 to 100."""
    prev_mtd_recovery_rate: float | None | Unset = UNSET
    """Recovered of failed amount, the month before. Null without any. Percent, 0 to 100."""
    ytd_recovery_rate: float | None | Unset = UNSET
    """Recovered of failed amount, this year. Null without any. Percent, 0 to 100."""
    prev_ytd_recovery_rate: float | None | Unset = UNSET
    """Recovered of failed amount, the year before. Null without any. Percent, 0 to 100."""
    mtd_failed_pct: float | None | Unset = UNSET
    """Failed of invoiced amount, this month. Null without any. Percent, 0 to 100."""
    prev_mtd_failed_pct: float | None | Unset = UNSET
    """Failed of invoiced amount, the month before. Null without any. Percent, 0 to 100."""
    ytd_failed_pct: float | None | Unset = UNSET
    """Failed of invoiced amount, this year. Null without any. Percent, 0 to 100."""
    prev_ytd_failed_pct: float | None | Unset = UNSET
    """Failed of invoiced amount, the year before. Null without any. Percent, 0 to 100."""
    mtd_still_unpaid_change_pct: float | None | Unset = UNSET
    """Change of the open amount. Null when there was none before. Percent, 0 to 100."""
    ytd_still_unpaid_change_pct: float | None | Unset = UNSET
    """Change of the open amount. Null when there was none before. Percent, 0 to 100."""
    mtd_recovery_rate_change: float | None | Unset = UNSET
    """Change of the recovery rate in percentage points. Percent, 0 to 100. May be null (None)."""
    ytd_recovery_rate_change: float | None | Unset = UNSET
    """Change of the recovery rate in percentage points. Percent, 0 to 100. May be null (None)."""
    mtd_failed_pct_change: float | None | Unset = UNSET
    """Change of the failed share in percentage points. Percent, 0 to 100. May be null (None)."""
    ytd_failed_pct_change: float | None | Unset = UNSET
    """Change of the failed share in percentage points. Percent, 0 to 100. May be null (None)."""
    mtd_failed_invoices: int | Unset = UNSET
    """Invoices that failed this month."""
    ytd_failed_invoices: int | Unset = UNSET
    """Invoices that failed this year."""
    prev_mtd_failed_invoices: int | Unset = UNSET
    """Invoices that failed in the month before."""
    prev_ytd_failed_invoices: int | Unset = UNSET
    """Invoices that failed in the year before."""
