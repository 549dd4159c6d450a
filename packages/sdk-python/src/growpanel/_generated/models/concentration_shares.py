# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Share of MRR that the largest customers hold."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(repr=False)
class ConcentrationShares(Model):
    """Share of MRR that the largest customers hold."""

    top_1: float | Unset = UNSET
    """Share of the largest customer. Percent, 0 to 100."""
    top_5: float | Unset = UNSET
    """Share of the largest 5 customers. Percent, 0 to 100."""
    top_10: float | Unset = UNSET
    """Share of the largest 10 customers. Percent, 0 to 100."""
    top_20: float | Unset = UNSET
    """Share of the largest 20 customers. Percent, 0 to 100."""
