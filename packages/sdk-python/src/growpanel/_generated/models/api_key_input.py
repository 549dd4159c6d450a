# Generated from openapi.json by `pnpm generate`. Do not edit.
"""A new API key."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(repr=False)
class ApiKeyInput(Model):
    """A new API key."""

    name: str
    """What it is for."""
    role: str
    """What it may do. Known values: admin, readonly; others may come."""
    access_level: str | Unset = UNSET
    """Other spelling of `role`."""
