# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Ranges of the four measures, for colouring."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Dict, Mapping

from attrs import define

from ..types import UNSET, Model, Reader, Unset, model

if TYPE_CHECKING:
    from ..models.percent_range import PercentRange


@define(repr=False)
class CohortLimits(Model):
    """Ranges of the four measures, for colouring."""

    retention: PercentRange | Unset = UNSET
    """Smallest and largest value of one measure over all shown cells."""
    nrr: PercentRange | Unset = UNSET
    """Smallest and largest value of one measure over all shown cells."""
    churn: PercentRange | Unset = UNSET
    """Smallest and largest value of one measure over all shown cells."""
    net_churn: PercentRange | Unset = UNSET
    """Smallest and largest value of one measure over all shown cells."""

    _wire_names: ClassVar[Mapping[str, str]] = {
        "net_churn": "netChurn",
    }

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.percent_range import PercentRange

        return {
            "retention": model(PercentRange),
            "nrr": model(PercentRange),
            "churn": model(PercentRange),
            "net_churn": model(PercentRange),
        }
