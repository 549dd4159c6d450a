# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Pushed plans."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Dict, Mapping

from attrs import define

from ..types import Model, Reader, list_of, model

if TYPE_CHECKING:
    from ..models.raw_plan import RawPlan


@define(repr=False)
class RawPlanPage(Model):
    """Pushed plans."""

    count: int
    """Plans that match."""
    list_: list[RawPlan]
    """The plans."""

    _wire_names: ClassVar[Mapping[str, str]] = {
        "list_": "list",
    }

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.raw_plan import RawPlan

        return {
            "list_": list_of(model(RawPlan)),
        }
