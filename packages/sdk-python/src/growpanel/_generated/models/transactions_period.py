# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Cash of one period by kind. Outflows are negative."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict

from attrs import define

from ..types import UNSET, Model, Reader, Unset, model

if TYPE_CHECKING:
    from ..models.transactions_period_breakdown import TransactionsPeriodBreakdown


@define(repr=False)
class TransactionsPeriod(Model):
    """Cash of one period by kind. Outflows are negative."""

    date: str | Unset = UNSET
    """First day of the period, `YYYY-MM-DD`."""
    month_sub: int | Unset = UNSET
    """Monthly and quarterly subscriptions. In the smallest unit of its currency."""
    year_sub: int | Unset = UNSET
    """Yearly subscriptions. In the smallest unit of its currency."""
    week_sub: int | Unset = UNSET
    """Weekly subscriptions. In the smallest unit of its currency."""
    day_sub: int | Unset = UNSET
    """Daily subscriptions. In the smallest unit of its currency."""
    metered: int | Unset = UNSET
    """Usage. In the smallest unit of its currency."""
    one_time: int | Unset = UNSET
    """One-time charges. In the smallest unit of its currency."""
    discount: int | Unset = UNSET
    """Discounts; zero or negative. In the smallest unit of its currency."""
    refund: int | Unset = UNSET
    """Refunds; zero or negative. In the smallest unit of its currency."""
    fee: int | Unset = UNSET
    """Payment fees; zero or negative. In the smallest unit of its currency."""
    tax: int | Unset = UNSET
    """Tax collected. In the smallest unit of its currency."""
    fx_loss: int | Unset = UNSET
    """Loss or gain from exchange rates. In the smallest unit of its currency."""
    net_amount: int | Unset = UNSET
    """The sum of all of them. In the smallest unit of its currency."""
    net_amount_change_pct: float | None | Unset = UNSET
    """Change of `net_amount` from the row before. Null when that was zero. Percent, 0 to 100."""
    label: str | Unset = UNSET
    """In a breakdown: the value for people."""
    breakdown: TransactionsPeriodBreakdown | Unset = UNSET
    """The same figures by value of the dimension that was asked for; `~` stands for none."""

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.transactions_period_breakdown import TransactionsPeriodBreakdown

        return {
            "breakdown": model(TransactionsPeriodBreakdown),
        }
