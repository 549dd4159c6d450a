# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Leads, one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict

from attrs import define

from ..types import Model, Reader, model

if TYPE_CHECKING:
    from ..models.lead_page import LeadPage


@define(repr=False)
class LeadList(Model):
    """Leads, one by one."""

    result: LeadPage
    """Leads, one by one."""

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.lead_page import LeadPage

        return {
            "result": model(LeadPage),
        }
