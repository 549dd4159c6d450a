# Generated from openapi.json by `pnpm generate`. Do not edit.
"""MRR that is already certain to go; zero or negative."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(repr=False)
class ChurnScheduledSummary(Model):
    """MRR that is already certain to go; zero or negative."""

    churn_current: int | Unset = UNSET
    """All of it, whenever it takes effect. In the smallest unit of its currency."""
    churn_30: int | Unset = UNSET
    """Part of it that goes within 30 days. In the smallest unit of its currency."""
    churn_60: int | Unset = UNSET
    """Part of it that goes within 60 days. In the smallest unit of its currency."""
    churn_180: int | Unset = UNSET
    """Part of it that goes within 180 days. In the smallest unit of its currency."""
    churn_365: int | Unset = UNSET
    """Part of it that goes within 365 days. In the smallest unit of its currency."""
