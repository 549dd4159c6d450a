# Generated from openapi.json by `pnpm generate`. Do not edit.
"""What a plan event holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict

from attrs import define

from ..types import Model, Reader, model

if TYPE_CHECKING:
    from ..models.raw_plan import RawPlan


@define(repr=False)
class PlanEventData(Model):
    """What a plan event holds."""

    plan: RawPlan
    """A plan as it was pushed."""

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.raw_plan import RawPlan

        return {
            "plan": model(RawPlan),
        }
