# Generated from openapi.json by `pnpm generate`. Do not edit.
"""The cohort matrix."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Dict, Mapping

from attrs import define

from ..types import Model, Reader, list_of, model

if TYPE_CHECKING:
    from ..models.cohort import Cohort
    from ..models.cohort_limits import CohortLimits


@define(repr=False)
class CohortResult(Model):
    """The cohort matrix."""

    list_: list[Cohort]
    """Cohorts by start, then the average."""
    limits: CohortLimits
    """Ranges of the four measures, for colouring."""

    _wire_names: ClassVar[Mapping[str, str]] = {
        "list_": "list",
    }

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.cohort import Cohort
        from ..models.cohort_limits import CohortLimits

        return {
            "list_": list_of(model(Cohort)),
            "limits": model(CohortLimits),
        }
