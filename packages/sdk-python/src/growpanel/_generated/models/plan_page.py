# Generated from openapi.json by `pnpm generate`. Do not edit.
"""The plans."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Dict, Mapping

from attrs import define

from ..types import Model, Reader, list_of, model

if TYPE_CHECKING:
    from ..models.plan import Plan


@define(repr=False)
class PlanPage(Model):
    """The plans."""

    count: int
    """Plans."""
    list_: list[Plan]
    """All of them."""

    _wire_names: ClassVar[Mapping[str, str]] = {
        "list_": "list",
    }

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.plan import Plan

        return {
            "list_": list_of(model(Plan)),
        }
