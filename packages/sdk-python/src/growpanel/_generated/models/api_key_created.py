# Generated from openapi.json by `pnpm generate`. Do not edit.
"""A new API key with its secret."""

from __future__ import annotations

from attrs import define

from ..types import Model


@define(repr=False)
class ApiKeyCreated(Model):
    """A new API key with its secret."""

    id: str
    """The key's id."""
    name: str
    """Name."""
    access_level: str
    """What it may do. Known values: admin, readonly; others may come."""
    created_at: str
    """When it was made, ISO 8601."""
    last_used: None | str
    """When it was last used, ISO 8601. May be null (None)."""
    api_key: str
    """The whole key. Shown this once and never again."""
