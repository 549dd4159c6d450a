# Generated from openapi.json by `pnpm generate`. Do not edit.
"""A webhook subscription."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(repr=False)
class Webhook(Model):
    """A webhook subscription."""

    id: str
    """The subscription."""
    url: str
    """Where events are sent."""
    event_type: str
    """What a webhook subscription listens to. New values may appear. Known values: movement.new,
    movement.expansion, movement.contraction, movement.churn, movement.reactivation, failed_payment,
    invoice.paid, customer.created, customer.updated, plan.created, data_source.import_completed; others may
    come."""
    created_at: str | Unset = UNSET
    """When it was made, ISO 8601."""
