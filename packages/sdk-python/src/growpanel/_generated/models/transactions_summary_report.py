# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Cash at a glance."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict

from attrs import define

from ..types import Model, Reader, model

if TYPE_CHECKING:
    from ..models.transactions_summary import TransactionsSummary


@define(repr=False)
class TransactionsSummaryReport(Model):
    """Cash at a glance."""

    summary: TransactionsSummary
    """Cash so far this month, quarter and year."""
    currency: str
    """Currency of the money in this answer, ISO 4217 in lower case."""

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.transactions_summary import TransactionsSummary

        return {
            "summary": model(TransactionsSummary),
        }
