# Generated from openapi.json by `pnpm generate`. Do not edit.
"""An invoice from GrowPanel."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(repr=False)
class BillingInvoice(Model):
    """An invoice from GrowPanel."""

    id: str
    """The invoice."""
    date: str
    """When it was written, `YYYY-MM-DD`."""
    amount: int
    """What it is over. In the smallest unit of its currency."""
    currency: str
    """Its currency."""
    status: str
    """Whether it is paid."""
    pdf_url: None | str | Unset = UNSET
    """Where its document is. May be null (None)."""
