# Generated from openapi.json by `pnpm generate`. Do not edit.
"""How fast leads become paying."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict

from attrs import define

from ..types import Model, Reader, list_of, model

if TYPE_CHECKING:
    from ..models.leads_day import LeadsDay


@define(repr=False)
class LeadsDaysReport(Model):
    """How fast leads become paying."""

    result: list[LeadsDay]
    """A row for each number of days at which somebody paid, fewest first."""

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.leads_day import LeadsDay

        return {
            "result": list_of(model(LeadsDay)),
        }
