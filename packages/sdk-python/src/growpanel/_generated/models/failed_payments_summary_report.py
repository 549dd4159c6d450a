# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Failed payments at a glance."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict

from attrs import define

from ..types import Model, Reader, model

if TYPE_CHECKING:
    from ..models.failed_payments_summary import FailedPaymentsSummary


@define(repr=False)
class FailedPaymentsSummaryReport(Model):
    """Failed payments at a glance."""

    summary: FailedPaymentsSummary
    """Failed payments so far this month, quarter and year."""
    currency: str
    """Currency of the money in this answer, ISO 4217 in lower case."""

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.failed_payments_summary import FailedPaymentsSummary

        return {
            "summary": model(FailedPaymentsSummary),
        }
