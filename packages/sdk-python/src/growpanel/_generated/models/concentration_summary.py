# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Totals behind the ranking."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(repr=False)
class ConcentrationSummary(Model):
    """Totals behind the ranking."""

    total_mrr: int | Unset = UNSET
    """MRR of all customers. In the smallest unit of its currency."""
    total_customers: int | Unset = UNSET
    """Customers with MRR above zero."""
