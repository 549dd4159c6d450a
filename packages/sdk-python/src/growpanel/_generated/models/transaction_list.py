# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Money that moved, one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict

from attrs import define

from ..types import Model, Reader, model

if TYPE_CHECKING:
    from ..models.transaction_page import TransactionPage


@define(repr=False)
class TransactionList(Model):
    """Money that moved, one by one."""

    result: TransactionPage
    """Money that moved, one by one."""
    currency: str
    """Currency of the money in this answer, ISO 4217 in lower case."""

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.transaction_page import TransactionPage

        return {
            "result": model(TransactionPage),
        }
