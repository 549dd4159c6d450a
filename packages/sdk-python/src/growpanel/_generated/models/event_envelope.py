# Generated from openapi.json by `pnpm generate`. Do not edit.
"""What all events have in common."""

from __future__ import annotations

from attrs import define

from ..types import Model


@define(repr=False)
class EventEnvelope(Model):
    """What all events have in common."""

    id: str
    """The event. The same in every attempt to deliver it: keep it to act once."""
    created_at: str
    """When it happened, ISO 8601."""
    account_id: str
    """The account."""
