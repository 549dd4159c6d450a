# Generated from openapi.json by `pnpm generate`. Do not edit.
"""How the account works with HubSpot."""

from __future__ import annotations

from attrs import define

from ..types import Model


@define(repr=False)
class HubspotSettings(Model):
    """How the account works with HubSpot."""

    connected: bool
    """Whether the portal is connected."""
    portal_id: None | str
    """The portal. May be null (None)."""
    sync_customers: bool
    """Whether MRR and status are written to companies."""
