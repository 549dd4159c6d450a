# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Those that occur, by subtype. Movements whose type says it all have none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from ..types import MapModel, Reader, model

if TYPE_CHECKING:
    from ..models.movement_share import MovementShare


if TYPE_CHECKING:
    _Map = MapModel[MovementShare]
else:
    _Map = MapModel


class MrrSubtypesPeriodSubtypes(_Map):
    """Those that occur, by subtype. Movements whose type says it all have none."""

    __slots__ = ()

    @classmethod
    def _reader(cls) -> Optional[Reader]:
        from ..models.movement_share import MovementShare

        return model(MovementShare)
