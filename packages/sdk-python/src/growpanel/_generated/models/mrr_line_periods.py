# Generated from openapi.json by `pnpm generate`. Do not edit.
"""MRR by first day of the period, `YYYY-MM-DD`."""

from __future__ import annotations

from ..types import MapModel


class MrrLinePeriods(MapModel[int]):
    """MRR by first day of the period, `YYYY-MM-DD`."""

    __slots__ = ()
