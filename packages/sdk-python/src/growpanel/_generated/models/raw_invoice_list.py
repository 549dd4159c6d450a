# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Invoices of one data source."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict

from attrs import define

from ..types import Model, Reader, model

if TYPE_CHECKING:
    from ..models.raw_invoice_page import RawInvoicePage


@define(repr=False)
class RawInvoiceList(Model):
    """Invoices of one data source."""

    result: RawInvoicePage
    """Pushed invoices."""

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.raw_invoice_page import RawInvoicePage

        return {
            "result": model(RawInvoicePage),
        }
