# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Committed MRR at a glance."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict

from attrs import define

from ..types import Model, Reader, model

if TYPE_CHECKING:
    from ..models.cmrr_summary import CmrrSummary


@define(repr=False)
class CmrrSummaryReport(Model):
    """Committed MRR at a glance."""

    summary: CmrrSummary
    """Committed MRR: today's, with the changes that are already scheduled."""
    currency: str
    """Currency of the money in this answer, ISO 4217 in lower case."""

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.cmrr_summary import CmrrSummary

        return {
            "summary": model(CmrrSummary),
        }
