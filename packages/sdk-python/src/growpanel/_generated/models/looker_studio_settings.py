# Generated from openapi.json by `pnpm generate`. Do not edit.
"""How the account works with Looker Studio."""

from __future__ import annotations

from attrs import define

from ..types import Model


@define(repr=False)
class LookerStudioSettings(Model):
    """How the account works with Looker Studio."""

    enabled: bool
    """Whether the connector may read reports."""
    last_used: None | str
    """When it last did, ISO 8601. May be null (None)."""
