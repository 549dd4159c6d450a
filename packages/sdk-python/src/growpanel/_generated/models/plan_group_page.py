# Generated from openapi.json by `pnpm generate`. Do not edit.
"""The plan groups."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Dict, Mapping

from attrs import define

from ..types import Model, Reader, list_of, model

if TYPE_CHECKING:
    from ..models.plan_group import PlanGroup


@define(repr=False)
class PlanGroupPage(Model):
    """The plan groups."""

    count: int
    """Plan groups."""
    list_: list[PlanGroup]
    """This page."""

    _wire_names: ClassVar[Mapping[str, str]] = {
        "list_": "list",
    }

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.plan_group import PlanGroup

        return {
            "list_": list_of(model(PlanGroup)),
        }
