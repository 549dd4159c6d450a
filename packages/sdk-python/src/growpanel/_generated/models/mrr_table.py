# Generated from openapi.json by `pnpm generate`. Do not edit.
"""MRR as a table: a line for each figure, a column for each period."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict

from attrs import define

from ..types import UNSET, Model, Reader, Unset, list_of, model

if TYPE_CHECKING:
    from ..models.mrr_line import MrrLine


@define(repr=False)
class MrrTable(Model):
    """MRR as a table: a line for each figure, a column for each period."""

    result: list[MrrLine]
    """The lines, in the order of the MRR report; of a breakdown by value, and then all of it as `total`."""
    currency: str
    """Currency of the money in this answer, ISO 4217 in lower case."""
    breakdown: str | Unset = UNSET
    """The dimension that the lines are split by, when one was asked for."""

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.mrr_line import MrrLine

        return {
            "result": list_of(model(MrrLine)),
        }
