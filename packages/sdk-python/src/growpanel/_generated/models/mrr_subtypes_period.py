# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Movements of one type in one period, by why they happened."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Dict, Mapping

from attrs import define

from ..types import Model, Reader, model

if TYPE_CHECKING:
    from ..models.mrr_subtypes_period_subtypes import MrrSubtypesPeriodSubtypes


@define(repr=False)
class MrrSubtypesPeriod(Model):
    """Movements of one type in one period, by why they happened."""

    date: str
    """First day of the period, `YYYY-MM-DD`."""
    end_date: str
    """Last day of the period, inclusive; the last row may end early."""
    type_: str
    """What became of the MRR: the first, more, less, none, or some again. New values may appear. Known values:
    new, expansion, contraction, churn, reactivation; others may come."""
    total: int
    """All of them: the field of that type in the MRR report. In the smallest unit of its currency."""
    subtypes: MrrSubtypesPeriodSubtypes
    """Those that occur, by subtype. Movements whose type says it all have none."""

    _wire_names: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.mrr_subtypes_period_subtypes import MrrSubtypesPeriodSubtypes

        return {
            "subtypes": model(MrrSubtypesPeriodSubtypes),
        }
