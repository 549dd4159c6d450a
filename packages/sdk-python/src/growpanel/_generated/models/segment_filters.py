# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Report filters by name, with the values that a report takes."""

from __future__ import annotations

from typing import Any

from ..types import MapModel


class SegmentFilters(MapModel[Any]):
    """Report filters by name, with the values that a report takes."""

    __slots__ = ()
