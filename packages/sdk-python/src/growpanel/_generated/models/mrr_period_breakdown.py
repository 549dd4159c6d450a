# Generated from openapi.json by `pnpm generate`. Do not edit.
"""The same figures by value of the dimension that was asked for; `~` stands for none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from ..types import MapModel, Reader, model

if TYPE_CHECKING:
    from ..models.mrr_period import MrrPeriod


if TYPE_CHECKING:
    _Map = MapModel[MrrPeriod]
else:
    _Map = MapModel


class MrrPeriodBreakdown(_Map):
    """The same figures by value of the dimension that was asked for; `~` stands for none."""

    __slots__ = ()

    @classmethod
    def _reader(cls) -> Optional[Reader]:
        from ..models.mrr_period import MrrPeriod

        return model(MrrPeriod)
