# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Leads and trials of the last days."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(repr=False)
class LeadsSummary(Model):
    """Leads and trials of the last days."""

    leads_30: int | Unset = UNSET
    """Leads of the last 30 days."""
    leads_60: int | Unset = UNSET
    """Leads of the last 60 days."""
    leads_180: int | Unset = UNSET
    """Leads of the last 180 days."""
    leads_365: int | Unset = UNSET
    """Leads of the last 365 days."""
    trials_30: int | Unset = UNSET
    """Trials of the last 30 days."""
    trials_60: int | Unset = UNSET
    """Trials of the last 60 days."""
    trials_180: int | Unset = UNSET
    """Trials of the last 180 days."""
    trials_365: int | Unset = UNSET
    """Trials of the last 365 days."""
    leads_percentage_change_30: float | None | Unset = UNSET
    """Change from the 30 days before those. Null when there were none. Percent, 0 to 100."""
    leads_percentage_change_60: float | None | Unset = UNSET
    """Change from the 60 days before those. Null when there were none. Percent, 0 to 100."""
    leads_percentage_change_180: float | None | Unset = UNSET
    """Change from the 180 days before those. Null when there were none. Percent, 0 to 100."""
    leads_percentage_change_365: float | None | Unset = UNSET
    """Change from the 365 days before those. Null when there were none. Percent, 0 to 100."""
    trials_percentage_change_30: float | None | Unset = UNSET
    """Change from the 30 days before those. Null when there were none. Percent, 0 to 100."""
    trials_percentage_change_60: float | None | Unset = UNSET
    """Change from the 60 days before those. Null when there were none. Percent, 0 to 100."""
    trials_percentage_change_180: float | None | Unset = UNSET
    """Change from the 180 days before those. Null when there were none. Percent, 0 to 100."""
    trials_percentage_change_365: float | None | Unset = UNSET
    """Change from the 365 days before those. Null when there were none. Percent, 0 to 100."""
