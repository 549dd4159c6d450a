# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Names the account, so that none is deleted by mistake."""

from __future__ import annotations

from attrs import define

from ..types import Model


@define(repr=False)
class AccountDelete(Model):
    """Names the account, so that none is deleted by mistake."""

    confirm: str
    """The account's name."""
