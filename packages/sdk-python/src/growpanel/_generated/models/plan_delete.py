# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Names the plan once more, so that none is deleted by mistake."""

from __future__ import annotations

from attrs import define

from ..types import Model


@define(repr=False)
class PlanDelete(Model):
    """Names the plan once more, so that none is deleted by mistake."""

    id: str
    """The plan."""
    external_id: str
    """The plan, by its other name."""
