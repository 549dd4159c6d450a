# Generated from openapi.json by `pnpm generate`. Do not edit.
"""What became, by the end of one period, of the customers who paid at the baseline. Losses are negative."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict

from attrs import define

from ..types import UNSET, Model, Reader, Unset, model

if TYPE_CHECKING:
    from ..models.retention_period_breakdown import RetentionPeriodBreakdown


@define(repr=False)
class RetentionPeriod(Model):
    """What became, by the end of one period, of the customers who paid at the baseline. Losses are negative."""

    date: str | Unset = UNSET
    """Last day of the target period, `YYYY-MM-DD`."""
    baseline_date: str | Unset = UNSET
    """The day that it is compared with."""
    baseline_mrr: int | Unset = UNSET
    """MRR at the baseline. In the smallest unit of its currency."""
    target_mrr: int | Unset = UNSET
    """MRR of the same customers at the target. In the smallest unit of its currency."""
    grr_mrr: int | Unset = UNSET
    """The same, each customer counted up to their baseline. In the smallest unit of its currency."""
    cohort_customers: int | Unset = UNSET
    """Customers with MRR at the baseline."""
    retained_customers: int | Unset = UNSET
    """Those of them who still pay."""
    churned_customers: int | Unset = UNSET
    """Those of them who left."""
    expansion: int | Unset = UNSET
    """MRR that they gained. In the smallest unit of its currency."""
    expansion_customers: int | Unset = UNSET
    """Customers behind `expansion`."""
    contraction: int | Unset = UNSET
    """MRR lost from those who stayed; zero or negative. In the smallest unit of its currency."""
    contraction_customers: int | Unset = UNSET
    """Customers behind `contraction`."""
    churn: int | Unset = UNSET
    """MRR lost with those who left; zero or negative. In the smallest unit of its currency."""
    churn_customers: int | Unset = UNSET
    """Customers behind `churn`."""
    reactivation: int | Unset = UNSET
    """MRR of those who left and came back in between. In the smallest unit of its currency."""
    reactivation_customers: int | Unset = UNSET
    """Customers behind `reactivation`."""
    fx_adjustment: int | Unset = UNSET
    """Difference that comes from exchange rates alone. In the smallest unit of its currency."""
    nrr: float | None | Unset = UNSET
    """Net revenue retention: target of baseline; may exceed 100. Null without a baseline. Percent, 0 to 100."""
    grr: float | None | Unset = UNSET
    """Gross revenue retention: `grr_mrr` of baseline; at most 100. Null without a baseline. Percent, 0 to 100."""
    customer_retention_rate: float | None | Unset = UNSET
    """Retained of cohort customers. Null without a baseline. Percent, 0 to 100."""
    customer_churn_rate: float | None | Unset = UNSET
    """100 less that. Null without a baseline. Percent, 0 to 100."""
    mrr_churn_rate: float | None | Unset = UNSET
    """100 less `grr`. Null without a baseline. Percent, 0 to 100."""
    net_mrr_churn_rate: float | None | Unset = UNSET
    """100 less `nrr`; negative when expansion wins. Null without a baseline. Percent, 0 to 100."""
    nrr_avg: float | None | Unset = UNSET
    """Rolling mean of `nrr`. Null without a baseline. Percent, 0 to 100."""
    grr_avg: float | None | Unset = UNSET
    """Rolling mean of `grr`. Null without a baseline. Percent, 0 to 100."""
    customer_retention_avg: float | None | Unset = UNSET
    """Rolling mean of `customer_retention_rate`. Null without a baseline. Percent, 0 to 100."""
    customer_churn_avg: float | None | Unset = UNSET
    """Rolling mean of `customer_churn_rate`. Null without a baseline. Percent, 0 to 100."""
    mrr_churn_avg: float | None | Unset = UNSET
    """Rolling mean of `mrr_churn_rate`. Null without a baseline. Percent, 0 to 100."""
    net_mrr_churn_avg: float | None | Unset = UNSET
    """Rolling mean of `net_mrr_churn_rate`. Null without a baseline. Percent, 0 to 100."""
    arpa: float | None | Unset = UNSET
    """Target MRR per retained customer. Null without any. In the smallest unit of its currency."""
    ltv: float | None | Unset = UNSET
    """`arpa` ÷ monthly customer churn. Null while nobody leaves. In the smallest unit of its currency."""
    customer_lifetime: float | None | Unset = UNSET
    """Expected months that a customer stays: 1 ÷ monthly churn. Null while nobody leaves."""
    label: str | Unset = UNSET
    """In a breakdown: the value for people."""
    breakdown: RetentionPeriodBreakdown | Unset = UNSET
    """The same figures by value of the dimension that was asked for; `~` stands for none."""

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.retention_period_breakdown import RetentionPeriodBreakdown

        return {
            "breakdown": model(RetentionPeriodBreakdown),
        }
