# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Cash by kind over time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict

from attrs import define

from ..types import UNSET, Model, Reader, Unset, list_of, model

if TYPE_CHECKING:
    from ..models.transactions_period import TransactionsPeriod


@define(repr=False)
class TransactionsReport(Model):
    """Cash by kind over time."""

    result: list[TransactionsPeriod]
    """One row per period, oldest first."""
    currency: str
    """Currency of the money in this answer, ISO 4217 in lower case."""
    breakdown: str | Unset = UNSET
    """The dimension that the rows are split by, when one was asked for."""

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.transactions_period import TransactionsPeriod

        return {
            "result": list_of(model(TransactionsPeriod)),
        }
