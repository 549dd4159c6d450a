# Generated from openapi.json by `pnpm generate`. Do not edit.
"""A new segment."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict

from attrs import define

from ..types import UNSET, Model, Reader, Unset, model

if TYPE_CHECKING:
    from ..models.segment_input_filters import SegmentInputFilters


@define(repr=False)
class SegmentInput(Model):
    """A new segment."""

    name: str
    """Name."""
    filters: SegmentInputFilters
    """Report filters by name, with the values that a report takes."""
    description: str | Unset = UNSET
    """What it is for."""
    mode: str | Unset = UNSET
    """Whether a segment narrows a report (`filter`) or splits it (`breakdown`). Known values: filter, breakdown;
    others may come."""

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.segment_input_filters import SegmentInputFilters

        return {
            "filters": model(SegmentInputFilters),
        }
