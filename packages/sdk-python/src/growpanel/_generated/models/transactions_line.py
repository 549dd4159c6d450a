# Generated from openapi.json by `pnpm generate`. Do not edit.
"""One kind of money, with a column for each period."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Dict, Mapping

from attrs import define

from ..types import Model, Reader, model

if TYPE_CHECKING:
    from ..models.transactions_line_periods import TransactionsLinePeriods


@define(repr=False)
class TransactionsLine(Model):
    """One kind of money, with a column for each period."""

    type_: str
    """The kind, or `net_amount` for all of them together. Known values: month_sub, year_sub, week_sub, day_sub,
    metered, one_time, discount, refund, fee, tax, fx_loss, net_amount; others may come."""
    periods: TransactionsLinePeriods
    """Amount by first day of the period, `YYYY-MM-DD`."""
    total: int
    """All periods together. In the smallest unit of its currency."""

    _wire_names: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.transactions_line_periods import TransactionsLinePeriods

        return {
            "periods": model(TransactionsLinePeriods),
        }
