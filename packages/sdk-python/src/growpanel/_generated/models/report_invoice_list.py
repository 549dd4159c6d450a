# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Invoices, one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict

from attrs import define

from ..types import Model, Reader, model

if TYPE_CHECKING:
    from ..models.report_invoice_page import ReportInvoicePage


@define(repr=False)
class ReportInvoiceList(Model):
    """Invoices, one by one."""

    result: ReportInvoicePage
    """Invoices, one by one."""
    currency: str
    """Currency of the money in this answer, ISO 4217 in lower case."""

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.report_invoice_page import ReportInvoicePage

        return {
            "result": model(ReportInvoicePage),
        }
