# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Who the API key belongs to."""

from __future__ import annotations

from attrs import define

from ..types import Model


@define(repr=False)
class VerifiedKey(Model):
    """Who the API key belongs to."""

    account_id: str
    """The account."""
    account_name: str
    """Its name."""
    access_level: str
    """What the key may do. Known values: admin, readonly; others may come."""
