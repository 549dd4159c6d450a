# Generated from openapi.json by `pnpm generate`. Do not edit.
"""The segments."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Dict, Mapping

from attrs import define

from ..types import Model, Reader, list_of, model

if TYPE_CHECKING:
    from ..models.segment import Segment


@define(repr=False)
class SegmentPage(Model):
    """The segments."""

    count: int
    """Segments."""
    list_: list[Segment]
    """All of them."""

    _wire_names: ClassVar[Mapping[str, str]] = {
        "list_": "list",
    }

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.segment import Segment

        return {
            "list_": list_of(model(Segment)),
        }
