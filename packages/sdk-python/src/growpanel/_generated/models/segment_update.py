# Generated from openapi.json by `pnpm generate`. Do not edit.
"""The fields of a segment that change."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict

from attrs import define

from ..types import UNSET, Model, Reader, Unset, model

if TYPE_CHECKING:
    from ..models.segment_update_filters import SegmentUpdateFilters


@define(repr=False)
class SegmentUpdate(Model):
    """The fields of a segment that change."""

    name: str | Unset = UNSET
    """Name."""
    description: str | Unset = UNSET
    """What it is for."""
    filters: SegmentUpdateFilters | Unset = UNSET
    """Report filters by name, with the values that a report takes."""
    mode: str | Unset = UNSET
    """Whether a segment narrows a report (`filter`) or splits it (`breakdown`). Known values: filter, breakdown;
    others may come."""

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.segment_update_filters import SegmentUpdateFilters

        return {
            "filters": model(SegmentUpdateFilters),
        }
