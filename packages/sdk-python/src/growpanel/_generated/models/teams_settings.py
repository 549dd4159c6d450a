# Generated from openapi.json by `pnpm generate`. Do not edit.
"""How the account works with Microsoft Teams."""

from __future__ import annotations

from attrs import define

from ..types import Model


@define(repr=False)
class TeamsSettings(Model):
    """How the account works with Microsoft Teams."""

    webhook_url: None | str
    """The channel's address. Null switches it off."""
    types: list[str]
    """Movement types that are posted."""
    threshold: int | None
    """Only movements of at least this much are posted. In the smallest unit of its currency. May be null (None)."""
