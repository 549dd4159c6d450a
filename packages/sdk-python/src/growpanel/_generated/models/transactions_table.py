# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Cash by kind, as a table with a column for each period."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict

from attrs import define

from ..types import Model, Reader, list_of, model

if TYPE_CHECKING:
    from ..models.transactions_line import TransactionsLine


@define(repr=False)
class TransactionsTable(Model):
    """Cash by kind, as a table with a column for each period."""

    result: list[TransactionsLine]
    """A line for each kind; `net_amount` comes last."""
    currency: str
    """Currency of the money in this answer, ISO 4217 in lower case."""

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.transactions_line import TransactionsLine

        return {
            "result": list_of(model(TransactionsLine)),
        }
