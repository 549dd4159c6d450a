# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Keys are ISO 3166 alpha-2 codes in lower case."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from ..types import MapModel, Reader, model

if TYPE_CHECKING:
    from ..models.map_country import MapCountry


if TYPE_CHECKING:
    _Map = MapModel[MapCountry]
else:
    _Map = MapModel


class MapResultList(_Map):
    """Keys are ISO 3166 alpha-2 codes in lower case."""

    __slots__ = ()

    @classmethod
    def _reader(cls) -> Optional[Reader]:
        from ..models.map_country import MapCountry

        return model(MapCountry)
