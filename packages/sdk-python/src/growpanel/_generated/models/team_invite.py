# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Who to invite."""

from __future__ import annotations

from attrs import define

from ..types import Model


@define(repr=False)
class TeamInvite(Model):
    """Who to invite."""

    email: str
    """Their address."""
    role: str
    """What they may do. Known values: admin, readonly; others may come."""
