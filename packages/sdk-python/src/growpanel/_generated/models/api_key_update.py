# Generated from openapi.json by `pnpm generate`. Do not edit.
"""What changes about a key."""

from __future__ import annotations

from attrs import define

from ..types import Model


@define(repr=False)
class ApiKeyUpdate(Model):
    """What changes about a key."""

    name: str
    """What it is for."""
