# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Who the invoices go to."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(repr=False)
class BillingAddress(Model):
    """Who the invoices go to."""

    name: str
    """Company."""
    country: str
    """ISO 3166 alpha-2."""
    line1: str | Unset = UNSET
    """Street."""
    line2: str | Unset = UNSET
    """More of the street."""
    city: str | Unset = UNSET
    """City."""
    postal_code: str | Unset = UNSET
    """Postal code."""
    vat_number: str | Unset = UNSET
    """VAT number."""
