# Generated from openapi.json by `pnpm generate`. Do not edit.
"""What changes about a member."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(repr=False)
class TeamMemberUpdate(Model):
    """What changes about a member."""

    role: str | Unset = UNSET
    """What they may do. Known values: admin, readonly; others may come."""
    name: str | Unset = UNSET
    """Name."""
