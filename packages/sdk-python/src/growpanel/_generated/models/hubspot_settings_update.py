# Generated from openapi.json by `pnpm generate`. Do not edit.
"""The fields that change."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(repr=False)
class HubspotSettingsUpdate(Model):
    """The fields that change."""

    connected: bool | Unset = UNSET
    """Whether the portal is connected."""
    portal_id: None | str | Unset = UNSET
    """The portal. May be null (None)."""
    sync_customers: bool | Unset = UNSET
    """Whether MRR and status are written to companies."""
