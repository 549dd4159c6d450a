# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Plans that reports treat as one."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(repr=False)
class PlanGroup(Model):
    """Plans that reports treat as one."""

    id: str
    """The group."""
    name: str
    """Name."""
    plans: list[str] | Unset = UNSET
    """Ids of its plans."""
