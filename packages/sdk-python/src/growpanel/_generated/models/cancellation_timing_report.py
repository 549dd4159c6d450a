# Generated from openapi.json by `pnpm generate`. Do not edit.
"""After how long customers leave."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict

from attrs import define

from ..types import Model, Reader, list_of, model

if TYPE_CHECKING:
    from ..models.cancellation_timing import CancellationTiming


@define(repr=False)
class CancellationTimingReport(Model):
    """After how long customers leave."""

    result: list[CancellationTiming]
    """A row for each number of months that occurs, fewest first."""
    currency: str
    """Currency of the money in this answer, ISO 4217 in lower case."""

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.cancellation_timing import CancellationTiming

        return {
            "result": list_of(model(CancellationTiming)),
        }
