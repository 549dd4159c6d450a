# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Customers who left after so many months."""

from __future__ import annotations

from attrs import define

from ..types import Model


@define(repr=False)
class CancellationTiming(Model):
    """Customers who left after so many months."""

    months: int
    """Whole months between the day they began to pay, or came back, and the day they left."""
    customers: int
    """Customers who left after as long."""
    percent: float
    """Share of all who left in the range. Percent, 0 to 100."""
    mrr_change: int
    """MRR that went with them; zero or negative. In the smallest unit of its currency."""
