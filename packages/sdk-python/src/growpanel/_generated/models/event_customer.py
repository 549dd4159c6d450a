# Generated from openapi.json by `pnpm generate`. Do not edit.
"""The customer that an event is about."""

from __future__ import annotations

from attrs import define

from ..types import Model


@define(repr=False)
class EventCustomer(Model):
    """The customer that an event is about."""

    id: str
    """Your id."""
    name: None | str
    """Name. May be null (None)."""
    email: None | str
    """E-mail address. May be null (None)."""
    status: str
    """Where a customer stands. New values may appear. Known values: lead, trialing, active, past_due, canceled,
    trial_ended; others may come."""
