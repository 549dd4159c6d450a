# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Why MRR moved, over time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict

from attrs import define

from ..types import Model, Reader, list_of, model

if TYPE_CHECKING:
    from ..models.mrr_subtypes_period import MrrSubtypesPeriod


@define(repr=False)
class MrrSubtypesReport(Model):
    """Why MRR moved, over time."""

    result: list[MrrSubtypesPeriod]
    """Oldest first; of one period the types in the order of the MRR report."""
    currency: str
    """Currency of the money in this answer, ISO 4217 in lower case."""

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.mrr_subtypes_period import MrrSubtypesPeriod

        return {
            "result": list_of(model(MrrSubtypesPeriod)),
        }
