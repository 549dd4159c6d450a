# Generated from openapi.json by `pnpm generate`. Do not edit.
"""How MRR is spread over customers."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Dict, Mapping

from attrs import define

from ..types import UNSET, Model, Reader, Unset, list_of, model

if TYPE_CHECKING:
    from ..models.concentration_customer import ConcentrationCustomer
    from ..models.concentration_row import ConcentrationRow
    from ..models.concentration_shares import ConcentrationShares
    from ..models.concentration_summary import ConcentrationSummary


@define(repr=False)
class ConcentrationResult(Model):
    """How MRR is spread over customers."""

    pareto: list[ConcentrationCustomer]
    """The ranking, largest first."""
    concentration: ConcentrationShares
    """Share of MRR that the largest customers hold."""
    list_: list[ConcentrationRow]
    """The customers that match `q`."""
    count: int
    """Customers that match `q`."""
    summary: ConcentrationSummary | Unset = UNSET
    """Totals behind the ranking."""

    _wire_names: ClassVar[Mapping[str, str]] = {
        "list_": "list",
    }

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.concentration_customer import ConcentrationCustomer
        from ..models.concentration_row import ConcentrationRow
        from ..models.concentration_shares import ConcentrationShares
        from ..models.concentration_summary import ConcentrationSummary

        return {
            "pareto": list_of(model(ConcentrationCustomer)),
            "concentration": model(ConcentrationShares),
            "list_": list_of(model(ConcentrationRow)),
            "summary": model(ConcentrationSummary),
        }
