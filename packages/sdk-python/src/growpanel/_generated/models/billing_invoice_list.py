# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Invoices from GrowPanel."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict

from attrs import define

from ..types import Model, Reader, list_of, model

if TYPE_CHECKING:
    from ..models.billing_invoice import BillingInvoice


@define(repr=False)
class BillingInvoiceList(Model):
    """Invoices from GrowPanel."""

    result: list[BillingInvoice]
    """Newest first."""

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.billing_invoice import BillingInvoice

        return {
            "result": list_of(model(BillingInvoice)),
        }
