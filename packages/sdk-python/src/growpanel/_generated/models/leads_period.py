# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Leads and trials of one period, and what became of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict

from attrs import define

from ..types import UNSET, Model, Reader, Unset, model

if TYPE_CHECKING:
    from ..models.leads_period_breakdown import LeadsPeriodBreakdown


@define(repr=False)
class LeadsPeriod(Model):
    """Leads and trials of one period, and what became of them."""

    date: str | Unset = UNSET
    """First day of the period, `YYYY-MM-DD`."""
    leads: int | Unset = UNSET
    """Customer records created in the period."""
    leads_percent_change: float | None | Unset = UNSET
    """Change of `leads` from the row before. Null when that was zero. Percent, 0 to 100."""
    trials: int | Unset = UNSET
    """Trials started in the period."""
    leads_converted: int | Unset = UNSET
    """Leads of the period who pay by now."""
    trials_converted: int | Unset = UNSET
    """Trials of the period that pay by now."""
    trials_percent_change: float | None | Unset = UNSET
    """Change of `trials` from the row before. Null when that was zero. Percent, 0 to 100."""
    lead_to_trial_rate: float | None | Unset = UNSET
    """Leads of the period that had a trial. Percent, 0 to 100. May be null (None)."""
    lead_to_trial_rate_percent_change: float | None | Unset = UNSET
    """Change of that rate from the row before. Percent, 0 to 100. May be null (None)."""
    trial_to_paid_rate: float | None | Unset = UNSET
    """Trials of the period that pay by now. Percent, 0 to 100. May be null (None)."""
    trial_to_paid_rate_percent_change: float | None | Unset = UNSET
    """Change of that rate from the row before. Percent, 0 to 100. May be null (None)."""
    lead_to_paid_rate: float | None | Unset = UNSET
    """Leads of the period that pay by now. Percent, 0 to 100. May be null (None)."""
    lead_to_paid_rate_percent_change: float | None | Unset = UNSET
    """Change of that rate from the row before. Percent, 0 to 100. May be null (None)."""
    lead_to_paid_days: float | None | Unset = UNSET
    """Mean time from lead to first paid invoice. Days. May be null (None)."""
    trial_to_paid_days: float | None | Unset = UNSET
    """Mean time from trial to first paid invoice. Days. May be null (None)."""
    label: str | Unset = UNSET
    """In a breakdown: the value for people."""
    breakdown: LeadsPeriodBreakdown | Unset = UNSET
    """The same figures by value of the dimension that was asked for; `~` stands for none."""

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.leads_period_breakdown import LeadsPeriodBreakdown

        return {
            "breakdown": model(LeadsPeriodBreakdown),
        }
