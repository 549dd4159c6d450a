# Generated from openapi.json by `pnpm generate`. Do not edit.
"""How the account works with Stripe."""

from __future__ import annotations

from attrs import define

from ..types import Model


@define(repr=False)
class StripeSettings(Model):
    """How the account works with Stripe."""

    connected: bool
    """Whether the account is connected."""
    stripe_account: None | str
    """The connected account. May be null (None)."""
    import_metered: bool
    """Whether usage counts towards MRR."""
