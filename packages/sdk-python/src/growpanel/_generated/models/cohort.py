# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Customers who started together, and how they stay. The last one, `average`, weighs all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict

from attrs import define

from ..types import Model, Reader, list_of, model

if TYPE_CHECKING:
    from ..models.cohort_cell import CohortCell


@define(repr=False)
class Cohort(Model):
    """Customers who started together, and how they stay. The last one, `average`, weighs all of them."""

    cohort_group: str
    """First day of the starting period, a breakdown value, or `average`."""
    label: str
    """The same for people."""
    initial_mrr: int
    """MRR the cohort began with. In the smallest unit of its currency."""
    initial_customers: int
    """Customers the cohort began with."""
    periods: list[CohortCell]
    """Period 0 is the start, then one cell per period that has been reached."""

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.cohort_cell import CohortCell

        return {
            "periods": list_of(model(CohortCell)),
        }
