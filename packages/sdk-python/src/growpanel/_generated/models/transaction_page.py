# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Money that moved, one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Dict, Mapping

from attrs import define

from ..types import Model, Reader, list_of, model

if TYPE_CHECKING:
    from ..models.transaction import Transaction


@define(repr=False)
class TransactionPage(Model):
    """Money that moved, one by one."""

    count: int
    """Transactions."""
    list_: list[Transaction]
    """All of them."""

    _wire_names: ClassVar[Mapping[str, str]] = {
        "list_": "list",
    }

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.transaction import Transaction

        return {
            "list_": list_of(model(Transaction)),
        }
