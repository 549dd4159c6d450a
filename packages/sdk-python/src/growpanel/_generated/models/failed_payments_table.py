# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Failed payments over time, with their rates."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict

from attrs import define

from ..types import Model, Reader, list_of, model

if TYPE_CHECKING:
    from ..models.failed_payments_table_period import FailedPaymentsTablePeriod


@define(repr=False)
class FailedPaymentsTable(Model):
    """Failed payments over time, with their rates."""

    result: list[FailedPaymentsTablePeriod]
    """One row per period, oldest first."""
    currency: str
    """Currency of the money in this answer, ISO 4217 in lower case."""

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.failed_payments_table_period import FailedPaymentsTablePeriod

        return {
            "result": list_of(model(FailedPaymentsTablePeriod)),
        }
