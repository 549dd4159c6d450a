# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Failed payments over time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict

from attrs import define

from ..types import Model, Reader, list_of, model

if TYPE_CHECKING:
    from ..models.failed_payments_period import FailedPaymentsPeriod


@define(repr=False)
class FailedPaymentsReport(Model):
    """Failed payments over time."""

    result: list[FailedPaymentsPeriod]
    """One row per period, oldest first."""
    currency: str
    """Currency of the money in this answer, ISO 4217 in lower case."""

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.failed_payments_period import FailedPaymentsPeriod

        return {
            "result": list_of(model(FailedPaymentsPeriod)),
        }
