# Generated from openapi.json by `pnpm generate`. Do not edit.
"""The fields that change."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(repr=False)
class WebhookSettingsUpdate(Model):
    """The fields that change."""

    url: None | str | Unset = UNSET
    """Where movements are sent. Null switches it off."""
    types: list[str] | Unset = UNSET
    """Movement types that are sent; all when empty."""
    threshold: int | None | Unset = UNSET
    """Only movements of at least this much are sent. In the smallest unit of its currency. May be null (None)."""
