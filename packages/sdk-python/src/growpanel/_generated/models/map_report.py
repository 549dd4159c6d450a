# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Where the customers are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict

from attrs import define

from ..types import Model, Reader, model

if TYPE_CHECKING:
    from ..models.map_result import MapResult


@define(repr=False)
class MapReport(Model):
    """Where the customers are."""

    result: MapResult
    """Figures by country."""
    currency: str
    """Currency of the money in this answer, ISO 4217 in lower case."""

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.map_result import MapResult

        return {
            "result": model(MapResult),
        }
