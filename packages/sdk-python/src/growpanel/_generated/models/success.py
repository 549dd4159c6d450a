# Generated from openapi.json by `pnpm generate`. Do not edit.
"""The request was carried out."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(repr=False)
class Success(Model):
    """The request was carried out."""

    success: bool
    """Always true."""
    id: str | Unset = UNSET
    """The record that was touched."""
