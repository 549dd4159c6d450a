# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Plans with their groups."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict

from attrs import define

from ..types import Model, Reader, model

if TYPE_CHECKING:
    from ..models.plan_page import PlanPage


@define(repr=False)
class PlanList(Model):
    """Plans with their groups."""

    result: PlanPage
    """The plans."""

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.plan_page import PlanPage

        return {
            "result": model(PlanPage),
        }
