# Generated from openapi.json by `pnpm generate`. Do not edit.
"""A new webhook subscription."""

from __future__ import annotations

from attrs import define

from ..types import Model


@define(repr=False)
class WebhookInput(Model):
    """A new webhook subscription."""

    url: str
    """An https address."""
    event_type: str
    """What a webhook subscription listens to. New values may appear. Known values: movement.new,
    movement.expansion, movement.contraction, movement.churn, movement.reactivation, failed_payment,
    invoice.paid, customer.created, customer.updated, plan.created, data_source.import_completed; others may
    come."""
