# Generated from openapi.json by `pnpm generate`. Do not edit.
"""A plan was updated."""

from __future__ import annotations

from attrs import define

from ..types import Model


@define(repr=False)
class PlanUpdated(Model):
    """A plan was updated."""

    result: str
    """The outcome."""
    updated: str
    """The plan."""
