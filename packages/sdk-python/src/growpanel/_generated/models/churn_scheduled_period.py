# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Losses that are already certain, in the period in which they take effect. All amounts are zero or negative."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(repr=False)
class ChurnScheduledPeriod(Model):
    """Losses that are already certain, in the period in which they take effect. All amounts are zero or negative."""

    date: str | Unset = UNSET
    """First day of the period, `YYYY-MM-DD`."""
    churn: int | Unset = UNSET
    """MRR that will leave with customers. In the smallest unit of its currency."""
    contraction: int | Unset = UNSET
    """MRR that will be lost from customers who stay. In the smallest unit of its currency."""
    churn_customers: int | Unset = UNSET
    """Customers who will leave."""
    contraction_customers: int | Unset = UNSET
    """Customers who will pay less."""
    total_mrr: int | Unset = UNSET
    """`churn` plus `contraction`. In the smallest unit of its currency."""
    total_customers: int | Unset = UNSET
    """All customers concerned."""
