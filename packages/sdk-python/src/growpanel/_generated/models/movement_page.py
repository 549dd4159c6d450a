# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Movements of MRR, one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Dict, Mapping

from attrs import define

from ..types import Model, Reader, list_of, model

if TYPE_CHECKING:
    from ..models.movement import Movement


@define(repr=False)
class MovementPage(Model):
    """Movements of MRR, one by one."""

    count: int
    """Movements."""
    list_: list[Movement]
    """All of them."""

    _wire_names: ClassVar[Mapping[str, str]] = {
        "list_": "list",
    }

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.movement import Movement

        return {
            "list_": list_of(model(Movement)),
        }
