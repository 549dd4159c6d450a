# Generated from openapi.json by `pnpm generate`. Do not edit.
"""A customer's place in the ranking by MRR."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(repr=False)
class ConcentrationCustomer(Model):
    """A customer's place in the ranking by MRR."""

    rank: int | Unset = UNSET
    """1 is the largest."""
    id: str | Unset = UNSET
    """The customer."""
    name: None | str | Unset = UNSET
    """The customer's name. May be null (None)."""
    mrr: int | Unset = UNSET
    """MRR. In the smallest unit of its currency."""
    cumulative_mrr: int | Unset = UNSET
    """MRR of this and all larger customers. In the smallest unit of its currency."""
    cumulative_pct: float | Unset = UNSET
    """Their share of all MRR. Percent, 0 to 100."""
