# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Payment failure rate at a glance."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict

from attrs import define

from ..types import Model, Reader, model

if TYPE_CHECKING:
    from ..models.failure_rate_summary import FailureRateSummary


@define(repr=False)
class FailureRateSummaryReport(Model):
    """Payment failure rate at a glance."""

    summary: FailureRateSummary
    """Payment failure rate so far this month and year."""
    currency: str
    """Currency of the money in this answer, ISO 4217 in lower case."""

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.failure_rate_summary import FailureRateSummary

        return {
            "summary": model(FailureRateSummary),
        }
