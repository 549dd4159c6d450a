# Generated from openapi.json by `pnpm generate`. Do not edit.
"""What a payment form needs."""

from __future__ import annotations

from attrs import define

from ..types import Model


@define(repr=False)
class BillingSetup(Model):
    """What a payment form needs."""

    client_secret: str
    """Handed to the payment provider's form; good for one use."""
