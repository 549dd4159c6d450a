# Generated from openapi.json by `pnpm generate`. Do not edit.
"""One customer of the list."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(repr=False)
class ConcentrationRow(Model):
    """One customer of the list."""

    id: str | Unset = UNSET
    """The customer."""
    name: None | str | Unset = UNSET
    """The customer's name. May be null (None)."""
    mrr: int | Unset = UNSET
    """MRR. In the smallest unit of its currency."""
    percentage: float | Unset = UNSET
    """Share of all MRR. Percent, 0 to 100."""
