# Generated from openapi.json by `pnpm generate`. Do not edit.
"""A plan as reports see it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict

from attrs import define

from ..types import Model, Reader, list_of, model

if TYPE_CHECKING:
    from ..models.plan_group_ref import PlanGroupRef


@define(repr=False)
class Plan(Model):
    """A plan as reports see it."""

    id: str
    """Your id of the plan."""
    name: str
    """Name."""
    product_name: None | str
    """The product it belongs to. May be null (None)."""
    billing_freq: str
    """How often a plan bills. New values may appear. Known values: day, week, month, quarter, year; others may
    come."""
    currency: str
    """Currency of its prices."""
    groups: list[PlanGroupRef]
    """Groups that hold it."""

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.plan_group_ref import PlanGroupRef

        return {
            "groups": list_of(model(PlanGroupRef)),
        }
