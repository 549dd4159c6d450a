# Generated from openapi.json by `pnpm generate`. Do not edit.
"""The fields that change."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(repr=False)
class TeamsSettingsUpdate(Model):
    """The fields that change."""

    webhook_url: None | str | Unset = UNSET
    """The channel's address. Null switches it off."""
    types: list[str] | Unset = UNSET
    """Movement types that are posted."""
    threshold: int | None | Unset = UNSET
    """Only movements of at least this much are posted. In the smallest unit of its currency. May be null (None)."""
