# Generated from openapi.json by `pnpm generate`. Do not edit.
"""The fields of the account that change."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(repr=False)
class AccountUpdate(Model):
    """The fields of the account that change."""

    name: str | Unset = UNSET
    """Name."""
    base_currency: str | Unset = UNSET
    """Currency that reports are in."""
    timezone: str | Unset = UNSET
    """IANA time zone."""
