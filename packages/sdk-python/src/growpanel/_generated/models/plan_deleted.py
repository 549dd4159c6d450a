# Generated from openapi.json by `pnpm generate`. Do not edit.
"""A plan was deleted."""

from __future__ import annotations

from attrs import define

from ..types import Model


@define(repr=False)
class PlanDeleted(Model):
    """A plan was deleted."""

    result: str
    """The outcome."""
    deleted: str
    """The plan."""
