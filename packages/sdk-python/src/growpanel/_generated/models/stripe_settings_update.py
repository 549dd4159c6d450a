# Generated from openapi.json by `pnpm generate`. Do not edit.
"""The fields that change."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(repr=False)
class StripeSettingsUpdate(Model):
    """The fields that change."""

    connected: bool | Unset = UNSET
    """Whether the account is connected."""
    stripe_account: None | str | Unset = UNSET
    """The connected account. May be null (None)."""
    import_metered: bool | Unset = UNSET
    """Whether usage counts towards MRR."""
