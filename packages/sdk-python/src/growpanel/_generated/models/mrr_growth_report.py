# Generated from openapi.json by `pnpm generate`. Do not edit.
"""How a month's MRR grows day by day beside another month's."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict

from attrs import define

from ..types import Model, Reader, list_of, model

if TYPE_CHECKING:
    from ..models.mrr_growth_day import MrrGrowthDay


@define(repr=False)
class MrrGrowthReport(Model):
    """How a month's MRR grows day by day beside another month's."""

    result: list[MrrGrowthDay]
    """Days 0 to 31."""
    currency: str
    """Currency of the money in this answer, ISO 4217 in lower case."""

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.mrr_growth_day import MrrGrowthDay

        return {
            "result": list_of(model(MrrGrowthDay)),
        }
