# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Retention by starting period."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict

from attrs import define

from ..types import UNSET, Model, Reader, Unset, model

if TYPE_CHECKING:
    from ..models.cohort_result import CohortResult


@define(repr=False)
class CohortReport(Model):
    """Retention by starting period."""

    result: CohortResult
    """The cohort matrix."""
    currency: str
    """Currency of the money in this answer, ISO 4217 in lower case."""
    breakdown: str | Unset = UNSET
    """The dimension that the rows are split by, when one was asked for."""

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.cohort_result import CohortResult

        return {
            "result": model(CohortResult),
        }
