# Generated from openapi.json by `pnpm generate`. Do not edit.
"""What customers owe."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict

from attrs import define

from ..types import Model, Reader, model

if TYPE_CHECKING:
    from ..models.outstanding_summary import OutstandingSummary


@define(repr=False)
class OutstandingUnpaidReport(Model):
    """What customers owe."""

    summary: OutstandingSummary
    """Open invoices with at least one attempt to collect, by how long they are overdue."""
    currency: str
    """Currency of the money in this answer, ISO 4217 in lower case."""

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.outstanding_summary import OutstandingSummary

        return {
            "summary": model(OutstandingSummary),
        }
