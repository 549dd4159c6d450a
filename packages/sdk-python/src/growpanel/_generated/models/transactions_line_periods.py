# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Amount by first day of the period, `YYYY-MM-DD`."""

from __future__ import annotations

from ..types import MapModel


class TransactionsLinePeriods(MapModel[int]):
    """Amount by first day of the period, `YYYY-MM-DD`."""

    __slots__ = ()
