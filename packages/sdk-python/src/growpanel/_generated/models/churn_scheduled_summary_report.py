# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Scheduled churn at a glance."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict

from attrs import define

from ..types import Model, Reader, model

if TYPE_CHECKING:
    from ..models.churn_scheduled_summary import ChurnScheduledSummary


@define(repr=False)
class ChurnScheduledSummaryReport(Model):
    """Scheduled churn at a glance."""

    summary: ChurnScheduledSummary
    """MRR that is already certain to go; zero or negative."""
    currency: str
    """Currency of the money in this answer, ISO 4217 in lower case."""

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.churn_scheduled_summary import ChurnScheduledSummary

        return {
            "summary": model(ChurnScheduledSummary),
        }
