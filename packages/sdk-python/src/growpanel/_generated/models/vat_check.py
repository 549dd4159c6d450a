# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Whether a VAT number is one."""

from __future__ import annotations

from attrs import define

from ..types import Model


@define(repr=False)
class VatCheck(Model):
    """Whether a VAT number is one."""

    vat_number: str
    """The number."""
    valid: bool
    """Whether its form is right for its country."""
    country: None | str
    """Its country, ISO 3166 alpha-2 in lower case. May be null (None)."""
