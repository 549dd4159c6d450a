# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Plan groups."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict

from attrs import define

from ..types import Model, Reader, model

if TYPE_CHECKING:
    from ..models.plan_group_page import PlanGroupPage


@define(repr=False)
class PlanGroupList(Model):
    """Plan groups."""

    result: PlanGroupPage
    """The plan groups."""

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.plan_group_page import PlanGroupPage

        return {
            "result": model(PlanGroupPage),
        }
