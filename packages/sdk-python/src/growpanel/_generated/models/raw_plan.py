# Generated from openapi.json by `pnpm generate`. Do not edit.
"""A plan as it was pushed."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(repr=False)
class RawPlan(Model):
    """A plan as it was pushed."""

    external_id: str
    """Your id."""
    name: str
    """Name."""
    billing_freq: str
    """How often a plan bills. New values may appear. Known values: day, week, month, quarter, year; others may
    come."""
    currency: str
    """ISO 4217 in lower case."""
    data_source: str
    """The data source that the record belongs to."""
    id: str | Unset = UNSET
    """Your id."""
    product_name: None | str | Unset = UNSET
    """The product it belongs to. May be null (None)."""
    billing_freq_count: int | Unset = UNSET
    """Intervals per invoice."""
