# Generated from openapi.json by `pnpm generate`. Do not edit.
"""The fields that change."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(repr=False)
class SlackSettingsUpdate(Model):
    """The fields that change."""

    connected: bool | Unset = UNSET
    """Whether a channel is connected."""
    channel: None | str | Unset = UNSET
    """The channel. May be null (None)."""
    types: list[str] | Unset = UNSET
    """Movement types that are posted."""
    threshold: int | None | Unset = UNSET
    """Only movements of at least this much are posted. In the smallest unit of its currency. May be null (None)."""
