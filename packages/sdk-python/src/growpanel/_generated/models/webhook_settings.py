# Generated from openapi.json by `pnpm generate`. Do not edit.
"""How the account works with the settings webhook."""

from __future__ import annotations

from attrs import define

from ..types import Model


@define(repr=False)
class WebhookSettings(Model):
    """How the account works with the settings webhook."""

    url: None | str
    """Where movements are sent. Null switches it off."""
    types: list[str]
    """Movement types that are sent; all when empty."""
    threshold: int | None
    """Only movements of at least this much are sent. In the smallest unit of its currency. May be null (None)."""
