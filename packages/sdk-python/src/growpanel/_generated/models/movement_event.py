# Generated from openapi.json by `pnpm generate`. Do not edit.
"""A customer's MRR moved."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Dict, Mapping

from attrs import define

from ..types import Model, Reader, model

if TYPE_CHECKING:
    from ..models.movement_event_data import MovementEventData
    from ..models.movement_event_event_type import MovementEventEventType


@define(repr=False)
class MovementEvent(Model):
    """A customer's MRR moved."""

    id: str
    """The event. The same in every attempt to deliver it: keep it to act once."""
    created_at: str
    """When it happened, ISO 8601."""
    account_id: str
    """The account."""
    event_type: MovementEventEventType
    """What happened."""
    data: MovementEventData
    """What a movement event holds."""

    _variants: ClassVar[Mapping[str, "frozenset[str]"]] = {
        "event_type": frozenset(
            [
                "movement.churn",
                "movement.contraction",
                "movement.expansion",
                "movement.new",
                "movement.reactivation",
            ]
        ),
    }

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.movement_event_data import MovementEventData

        return {
            "data": model(MovementEventData),
        }
