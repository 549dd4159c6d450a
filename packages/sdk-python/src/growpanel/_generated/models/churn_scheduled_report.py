# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Scheduled churn over time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict

from attrs import define

from ..types import Model, Reader, list_of, model

if TYPE_CHECKING:
    from ..models.churn_scheduled_period import ChurnScheduledPeriod


@define(repr=False)
class ChurnScheduledReport(Model):
    """Scheduled churn over time."""

    result: list[ChurnScheduledPeriod]
    """One row per period, soonest first."""
    currency: str
    """Currency of the money in this answer, ISO 4217 in lower case."""

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.churn_scheduled_period import ChurnScheduledPeriod

        return {
            "result": list_of(model(ChurnScheduledPeriod)),
        }
