# Generated from openapi.json by `pnpm generate`. Do not edit.
"""A new webhook subscription, with the secret that its deliveries are signed with."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(repr=False)
class WebhookCreated(Model):
    """A new webhook subscription, with the secret that its deliveries are signed with."""

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
    secret: str | Unset = UNSET
    """Signs the deliveries. Shown this once and never again."""
