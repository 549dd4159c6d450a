# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Saved segments."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict

from attrs import define

from ..types import Model, Reader, model

if TYPE_CHECKING:
    from ..models.segment_page import SegmentPage


@define(repr=False)
class SegmentList(Model):
    """Saved segments."""

    result: SegmentPage
    """The segments."""

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.segment_page import SegmentPage

        return {
            "result": model(SegmentPage),
        }
