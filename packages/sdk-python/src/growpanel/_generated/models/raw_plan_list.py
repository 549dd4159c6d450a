# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Plans of the data sources."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict

from attrs import define

from ..types import Model, Reader, model

if TYPE_CHECKING:
    from ..models.raw_plan_page import RawPlanPage


@define(repr=False)
class RawPlanList(Model):
    """Plans of the data sources."""

    result: RawPlanPage
    """Pushed plans."""

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.raw_plan_page import RawPlanPage

        return {
            "result": model(RawPlanPage),
        }
