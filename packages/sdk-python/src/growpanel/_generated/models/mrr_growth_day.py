# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Net MRR movement of a month, added up to one day."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(repr=False)
class MrrGrowthDay(Model):
    """Net MRR movement of a month, added up to one day."""

    date: int
    """Day of the month; 0 is the start, where both curves are zero."""
    cumulative_mrr: int
    """Net movement of the chosen month up to this day. In the smallest unit of its currency."""
    cumulative_mrr_compare: int | Unset = UNSET
    """The same for the month it is compared with. In the smallest unit of its currency."""
