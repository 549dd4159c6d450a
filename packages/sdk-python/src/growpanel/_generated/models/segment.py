# Generated from openapi.json by `pnpm generate`. Do not edit.
"""A saved set of filters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict

from attrs import define

from ..types import UNSET, Model, Reader, Unset, model

if TYPE_CHECKING:
    from ..models.segment_filters import SegmentFilters


@define(repr=False)
class Segment(Model):
    """A saved set of filters."""

    id: str
    """The segment."""
    name: str
    """Name."""
    filters: SegmentFilters
    """Report filters by name, with the values that a report takes."""
    mode: str
    """Whether a segment narrows a report (`filter`) or splits it (`breakdown`). Known values: filter, breakdown;
    others may come."""
    description: None | str | Unset = UNSET
    """What it is for. May be null (None)."""

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.segment_filters import SegmentFilters

        return {
            "filters": model(SegmentFilters),
        }
