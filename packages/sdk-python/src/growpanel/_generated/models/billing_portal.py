# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Where payment methods are managed."""

from __future__ import annotations

from attrs import define

from ..types import Model


@define(repr=False)
class BillingPortal(Model):
    """Where payment methods are managed."""

    url: str
    """An address that works for a short time."""
