# Generated from openapi.json by `pnpm generate`. Do not edit.
"""One value of a custom variable."""

from __future__ import annotations

from attrs import define

from ..types import Model


@define(repr=False)
class CustomVariableValue(Model):
    """One value of a custom variable."""

    value: str
    """The value."""
    count: int
    """Customers that have it."""
