# Generated from openapi.json by `pnpm generate`. Do not edit.
"""MRR of one period: where it ended, and the movements that brought it there. Losses are negative."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict

from attrs import define

from ..types import UNSET, Model, Reader, Unset, model

if TYPE_CHECKING:
    from ..models.mrr_period_breakdown import MrrPeriodBreakdown


@define(repr=False)
class MrrPeriod(Model):
    """MRR of one period: where it ended, and the movements that brought it there. Losses are negative."""

    date: str | Unset = UNSET
    """First day of the period, `YYYY-MM-DD`."""
    end_date: str | Unset = UNSET
    """Last day of the period, inclusive; the last row may end early."""
    new: int | Unset = UNSET
    """MRR of customers who paid for the first time. In the smallest unit of its currency."""
    expansion: int | Unset = UNSET
    """MRR gained from customers who already paid. In the smallest unit of its currency."""
    contraction: int | Unset = UNSET
    """MRR lost from customers who stayed; zero or negative. In the smallest unit of its currency."""
    churn: int | Unset = UNSET
    """MRR lost with customers who left; zero or negative. In the smallest unit of its currency."""
    reactivation: int | Unset = UNSET
    """MRR of customers who came back after leaving. In the smallest unit of its currency."""
    mrr_diff: int | Unset = UNSET
    """Net change of MRR over the period, currency effects included. In the smallest unit of its currency."""
    customers_diff: int | Unset = UNSET
    """Net change of paying customers: new plus reactivated less churned."""
    new_customers: int | Unset = UNSET
    """Customers behind `new`."""
    expansion_customers: int | Unset = UNSET
    """Customers behind `expansion`."""
    contraction_customers: int | Unset = UNSET
    """Customers behind `contraction`."""
    churn_customers: int | Unset = UNSET
    """Customers behind `churn`."""
    reactivation_customers: int | Unset = UNSET
    """Customers behind `reactivation`."""
    total_mrr: int | Unset = UNSET
    """MRR at the end of the period. In the smallest unit of its currency."""
    total_arr: int | Unset = UNSET
    """Twelve times `total_mrr`. In the smallest unit of its currency."""
    total_customers: int | Unset = UNSET
    """Customers with MRR above zero at the end of the period."""
    arpa: float | None | Unset = UNSET
    """`total_mrr` per customer. Null without customers. In the smallest unit of its currency."""
    asp: float | None | Unset = UNSET
    """Average selling price: `new` per new customer. Null without new customers. In the smallest unit of its
    currency."""
    quick_ratio: float | None | Unset = UNSET
    """(new + expansion) ÷ |churn + contraction|. Null when nothing was lost."""
    fx_adjustment: int | Unset = UNSET
    """Part of `mrr_diff` that comes from exchange rates alone. In the smallest unit of its currency."""
    net_mrr_diff: int | Unset = UNSET
    """`mrr_diff` without `fx_adjustment`. In the smallest unit of its currency."""
    quantity: int | Unset = UNSET
    """Seats or units of all active subscriptions at the end of the period."""
    label: str | Unset = UNSET
    """In a breakdown: the value for people."""
    transfer: int | Unset = UNSET
    """In a breakdown: MRR that came from or went to other values, such as by a change of plan. Zero over all
    values together. In the smallest unit of its currency."""
    transfer_customers: int | Unset = UNSET
    """Customers behind `transfer`."""
    compare: MrrPeriod | None | Unset = UNSET
    """The period that the row is compared with, when that was asked for. Null when there is none."""
    breakdown: MrrPeriodBreakdown | Unset = UNSET
    """The same figures by value of the dimension that was asked for; `~` stands for none."""

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.mrr_period_breakdown import MrrPeriodBreakdown

        return {
            "compare": model(MrrPeriod),
            "breakdown": model(MrrPeriodBreakdown),
        }
