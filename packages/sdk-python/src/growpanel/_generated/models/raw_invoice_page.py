# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Pushed invoices."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Dict, Mapping

from attrs import define

from ..types import Model, Reader, list_of, model

if TYPE_CHECKING:
    from ..models.raw_invoice import RawInvoice


@define(repr=False)
class RawInvoicePage(Model):
    """Pushed invoices."""

    count: int
    """Invoices of the data source."""
    list_: list[RawInvoice]
    """The newest of them."""

    _wire_names: ClassVar[Mapping[str, str]] = {
        "list_": "list",
    }

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.raw_invoice import RawInvoice

        return {
            "list_": list_of(model(RawInvoice)),
        }
