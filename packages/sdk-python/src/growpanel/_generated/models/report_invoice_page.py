# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Invoices, one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Dict, Mapping

from attrs import define

from ..types import Model, Reader, list_of, model

if TYPE_CHECKING:
    from ..models.report_invoice import ReportInvoice


@define(repr=False)
class ReportInvoicePage(Model):
    """Invoices, one by one."""

    count: int
    """Invoices."""
    list_: list[ReportInvoice]
    """All of them."""

    _wire_names: ClassVar[Mapping[str, str]] = {
        "list_": "list",
    }

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.report_invoice import ReportInvoice

        return {
            "list_": list_of(model(ReportInvoice)),
        }
