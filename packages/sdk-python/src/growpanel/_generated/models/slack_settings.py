# Generated from openapi.json by `pnpm generate`. Do not edit.
"""How the account works with Slack."""

from __future__ import annotations

from attrs import define

from ..types import Model


@define(repr=False)
class SlackSettings(Model):
    """How the account works with Slack."""

    connected: bool
    """Whether a channel is connected."""
    channel: None | str
    """The channel. May be null (None)."""
    types: list[str]
    """Movement types that are posted."""
    threshold: int | None
    """Only movements of at least this much are posted. In the smallest unit of its currency. May be null (None)."""
