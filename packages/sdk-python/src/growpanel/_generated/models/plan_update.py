# Generated from openapi.json by `pnpm generate`. Do not edit.
"""The new state of a plan."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(repr=False)
class PlanUpdate(Model):
    """The new state of a plan."""

    id: str
    """Your unique, stable id. The same id again updates the record."""
    name: str
    """Name."""
    billing_freq: str
    """How often it bills. Known values: day, week, month, quarter, year; others may come."""
    currency: str
    """ISO 4217."""
    product_name: None | str | Unset = UNSET
    """The product it belongs to. May be null (None)."""
    billing_freq_count: int | Unset = UNSET
    """Intervals per invoice: 1 for every month, 3 with `month` for every quarter."""
