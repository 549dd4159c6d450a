# Generated from openapi.json by `pnpm generate`. Do not edit.
"""A new plan group."""

from __future__ import annotations

from attrs import define

from ..types import Model


@define(repr=False)
class PlanGroupInput(Model):
    """A new plan group."""

    name: str
    """Name."""
    plans: list[str]
    """Ids of its plans."""
