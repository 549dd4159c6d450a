# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Refunds over time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict

from attrs import define

from ..types import Model, Reader, list_of, model

if TYPE_CHECKING:
    from ..models.refunds_period import RefundsPeriod


@define(repr=False)
class RefundsReport(Model):
    """Refunds over time."""

    result: list[RefundsPeriod]
    """One row per period, oldest first."""
    currency: str
    """Currency of the money in this answer, ISO 4217 in lower case."""

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.refunds_period import RefundsPeriod

        return {
            "result": list_of(model(RefundsPeriod)),
        }
