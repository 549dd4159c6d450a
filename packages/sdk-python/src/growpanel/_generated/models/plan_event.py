# Generated from openapi.json by `pnpm generate`. Do not edit.
"""A plan was created."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Dict, Mapping

from attrs import define

from ..types import Model, Reader, model

if TYPE_CHECKING:
    from ..models.plan_event_data import PlanEventData
    from ..models.plan_event_event_type import PlanEventEventType


@define(repr=False)
class PlanEvent(Model):
    """A plan was created."""

    id: str
    """The event. The same in every attempt to deliver it: keep it to act once."""
    created_at: str
    """When it happened, ISO 8601."""
    account_id: str
    """The account."""
    event_type: PlanEventEventType
    """What happened."""
    data: PlanEventData
    """What a plan event holds."""

    _variants: ClassVar[Mapping[str, "frozenset[str]"]] = {
        "event_type": frozenset(["plan.created"]),
    }

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.plan_event_data import PlanEventData

        return {
            "data": model(PlanEventData),
        }
