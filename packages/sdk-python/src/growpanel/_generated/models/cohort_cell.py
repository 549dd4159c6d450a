# Generated from openapi.json by `pnpm generate`. Do not edit.
"""What is left of a cohort after some periods."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(repr=False)
class CohortCell(Model):
    """What is left of a cohort after some periods."""

    mrr_retained: int | Unset = UNSET
    """MRR of the cohort's customers at the end of that period. In the smallest unit of its currency."""
    customers_retained: int | Unset = UNSET
    """Customers of the cohort who still pay."""
    mrr_retention: float | None | Unset = UNSET
    """MRR kept, each customer counted up to what they began with. Percent, 0 to 100. May be null (None)."""
    customer_retention: float | None | Unset = UNSET
    """Customers kept. Percent, 0 to 100. May be null (None)."""
    nrr: float | None | Unset = UNSET
    """`mrr_retained` of what the cohort began with; above 100 when expansion outweighs losses. Percent, 0 to 100.
    May be null (None)."""
    mrr_churn: float | None | Unset = UNSET
    """100 less `mrr_retention`. Percent, 0 to 100. May be null (None)."""
    customer_churn: float | None | Unset = UNSET
    """100 less `customer_retention`. Percent, 0 to 100. May be null (None)."""
