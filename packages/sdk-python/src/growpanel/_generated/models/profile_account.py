# Generated from openapi.json by `pnpm generate`. Do not edit.
"""An account that the user can open."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(repr=False)
class ProfileAccount(Model):
    """An account that the user can open."""

    id: str | Unset = UNSET
    """The account."""
    name: str | Unset = UNSET
    """Its name."""
