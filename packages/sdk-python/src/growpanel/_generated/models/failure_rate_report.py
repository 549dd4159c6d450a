# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Payment failure rate over time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict

from attrs import define

from ..types import Model, Reader, list_of, model

if TYPE_CHECKING:
    from ..models.failure_rate_period import FailureRatePeriod


@define(repr=False)
class FailureRateReport(Model):
    """Payment failure rate over time."""

    result: list[FailureRatePeriod]
    """One row per period, oldest first."""
    currency: str
    """Currency of the money in this answer, ISO 4217 in lower case."""

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.failure_rate_period import FailureRatePeriod

        return {
            "result": list_of(model(FailureRatePeriod)),
        }
