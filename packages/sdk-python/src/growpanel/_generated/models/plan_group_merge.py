# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Two plan groups to become one."""

from __future__ import annotations

from attrs import define

from ..types import Model


@define(repr=False)
class PlanGroupMerge(Model):
    """Two plan groups to become one."""

    source: str
    """The group that goes."""
    target: str
    """The group that gets its plans."""
