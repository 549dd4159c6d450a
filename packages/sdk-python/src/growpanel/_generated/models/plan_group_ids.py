# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Several plan groups."""

from __future__ import annotations

from attrs import define

from ..types import Model


@define(repr=False)
class PlanGroupIds(Model):
    """Several plan groups."""

    ids: list[str]
    """The groups."""
