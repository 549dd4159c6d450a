# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Net and gross retention over time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict

from attrs import define

from ..types import UNSET, Model, Reader, Unset, list_of, model

if TYPE_CHECKING:
    from ..models.retention_period import RetentionPeriod


@define(repr=False)
class RetentionReport(Model):
    """Net and gross retention over time."""

    result: list[RetentionPeriod]
    """One row per period, oldest first."""
    currency: str
    """Currency of the money in this answer, ISO 4217 in lower case."""
    trailing_months: int
    """Months between baseline and target."""
    baseline_period: str
    """Baseline of the last row, `YYYY-MM-DD`."""
    target_period: str
    """Target of the last row, `YYYY-MM-DD`."""
    breakdown: str | Unset = UNSET
    """The dimension that the rows are split by, when one was asked for."""

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.retention_period import RetentionPeriod

        return {
            "result": list_of(model(RetentionPeriod)),
        }
