# Generated from openapi.json by `pnpm generate`. Do not edit.
"""One line of a table that has a column for each period."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict

from attrs import define

from ..types import Model, Reader, model

if TYPE_CHECKING:
    from ..models.mrr_line_customers import MrrLineCustomers
    from ..models.mrr_line_periods import MrrLinePeriods


@define(repr=False)
class MrrLine(Model):
    """One line of a table that has a column for each period."""

    key: str
    """A field of the MRR report, a value of the breakdown, or `type.subtype`."""
    label: str
    """The same for people."""
    periods: MrrLinePeriods
    """MRR by first day of the period, `YYYY-MM-DD`."""
    customers: MrrLineCustomers
    """The customers behind it, the same way. Empty for a line that has none, such as `fx_adjustment`."""

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.mrr_line_customers import MrrLineCustomers
        from ..models.mrr_line_periods import MrrLinePeriods

        return {
            "periods": model(MrrLinePeriods),
            "customers": model(MrrLineCustomers),
        }
