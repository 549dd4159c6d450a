# Generated from openapi.json by `pnpm generate`. Do not edit.
"""A group that a plan is in."""

from __future__ import annotations

from attrs import define

from ..types import Model


@define(repr=False)
class PlanGroupRef(Model):
    """A group that a plan is in."""

    id: str
    """The group."""
    name: str
    """Its name."""
