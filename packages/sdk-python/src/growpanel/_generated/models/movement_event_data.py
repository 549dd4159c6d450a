# Generated from openapi.json by `pnpm generate`. Do not edit.
"""What a movement event holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict

from attrs import define

from ..types import Model, Reader, model

if TYPE_CHECKING:
    from ..models.event_customer import EventCustomer
    from ..models.event_movement import EventMovement


@define(repr=False)
class MovementEventData(Model):
    """What a movement event holds."""

    customer: EventCustomer
    """The customer that an event is about."""
    movement: EventMovement
    """A change of a customer's MRR."""

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.event_customer import EventCustomer
        from ..models.event_movement import EventMovement

        return {
            "customer": model(EventCustomer),
            "movement": model(EventMovement),
        }
