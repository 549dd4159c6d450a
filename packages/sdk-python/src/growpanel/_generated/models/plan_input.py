# Generated from openapi.json by `pnpm generate`. Do not edit.
"""A plan: what is paid for, and how often."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(repr=False)
class PlanInput(Model):
    """A plan: what is paid for, and how often."""

    id: str
    """Your unique, stable id. The same id again updates the record."""
    name: str
    """Name."""
    billing_freq: str
    """How often it bills. Known values: day, week, month, quarter, year; others may come."""
    currency: str
    """ISO 4217."""
    data_source: str
    """The data source that the record belongs to."""
    external_id: str | Unset = UNSET
    """The same as `id`, under the name that the published description uses."""
    product_name: None | str | Unset = UNSET
    """The product it belongs to. May be null (None)."""
    billing_freq_count: int | Unset = UNSET
    """Intervals per invoice: 1 for every month, 3 with `month` for every quarter."""
    interval: str | Unset = UNSET
    """Other spelling of `billing_freq`. Known values: day, week, month, year; others may come."""
    interval_count: int | Unset = UNSET
    """Other spelling of `billing_freq_count`."""
