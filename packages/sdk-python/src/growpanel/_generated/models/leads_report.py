# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Leads, trials and conversion over time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict

from attrs import define

from ..types import UNSET, Model, Reader, Unset, list_of, model

if TYPE_CHECKING:
    from ..models.leads_period import LeadsPeriod


@define(repr=False)
class LeadsReport(Model):
    """Leads, trials and conversion over time."""

    result: list[LeadsPeriod]
    """One row per period, oldest first."""
    currency: str
    """Currency of the money in this answer, ISO 4217 in lower case."""
    breakdown: str | Unset = UNSET
    """The dimension that the rows are split by, when one was asked for."""

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.leads_period import LeadsPeriod

        return {
            "result": list_of(model(LeadsPeriod)),
        }
