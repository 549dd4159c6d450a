# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Leads and trials at a glance."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict

from attrs import define

from ..types import Model, Reader, model

if TYPE_CHECKING:
    from ..models.leads_summary import LeadsSummary


@define(repr=False)
class LeadsSummaryReport(Model):
    """Leads and trials at a glance."""

    summary: LeadsSummary
    """Leads and trials of the last days."""
    currency: str
    """Currency of the money in this answer, ISO 4217 in lower case."""

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.leads_summary import LeadsSummary

        return {
            "summary": model(LeadsSummary),
        }
