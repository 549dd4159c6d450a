# Generated from openapi.json by `pnpm generate`. Do not edit.
"""The fields that change."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(repr=False)
class LookerStudioSettingsUpdate(Model):
    """The fields that change."""

    enabled: bool | Unset = UNSET
    """Whether the connector may read reports."""
    last_used: None | str | Unset = UNSET
    """When it last did, ISO 8601. May be null (None)."""
