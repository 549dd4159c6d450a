# Generated from openapi.json by `pnpm generate`. Do not edit.
"""The fields of the profile that change."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(repr=False)
class ProfileUpdate(Model):
    """The fields of the profile that change."""

    first_name: str | Unset = UNSET
    """First name."""
    last_name: str | Unset = UNSET
    """Last name."""
    locale: str | Unset = UNSET
    """Language and region."""
    timezone: str | Unset = UNSET
    """IANA time zone."""
