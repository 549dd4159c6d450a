# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Figures by country."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Dict, Mapping

from attrs import define

from ..types import Model, Reader, model

if TYPE_CHECKING:
    from ..models.map_result_list import MapResultList


@define(repr=False)
class MapResult(Model):
    """Figures by country."""

    list_: MapResultList
    """Keys are ISO 3166 alpha-2 codes in lower case."""

    _wire_names: ClassVar[Mapping[str, str]] = {
        "list_": "list",
    }

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.map_result_list import MapResultList

        return {
            "list_": model(MapResultList),
        }
