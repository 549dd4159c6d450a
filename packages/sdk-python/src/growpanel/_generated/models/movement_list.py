# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Movements of MRR, one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict

from attrs import define

from ..types import Model, Reader, model

if TYPE_CHECKING:
    from ..models.movement_page import MovementPage


@define(repr=False)
class MovementList(Model):
    """Movements of MRR, one by one."""

    result: MovementPage
    """Movements of MRR, one by one."""
    currency: str
    """Currency of the money in this answer, ISO 4217 in lower case."""

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.movement_page import MovementPage

        return {
            "result": model(MovementPage),
        }
