# Generated from openapi.json by `pnpm generate`. Do not edit.
"""How much of the MRR hangs on few customers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict

from attrs import define

from ..types import Model, Reader, model

if TYPE_CHECKING:
    from ..models.concentration_result import ConcentrationResult


@define(repr=False)
class CustomerConcentrationReport(Model):
    """How much of the MRR hangs on few customers."""

    result: ConcentrationResult
    """How MRR is spread over customers."""
    currency: str
    """Currency of the money in this answer, ISO 4217 in lower case."""

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.concentration_result import ConcentrationResult

        return {
            "result": model(ConcentrationResult),
        }
