# Generated from openapi.json by `pnpm generate`. Do not edit.
"""The settings that change."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(repr=False)
class SettingsUpdate(Model):
    """The settings that change."""

    base_currency: str | Unset = UNSET
    """Currency that reports are in, ISO 4217 in lower case."""
    timezone: str | Unset = UNSET
    """IANA time zone in which days begin and end."""
    first_day_of_week: int | Unset = UNSET
    """0 Sunday, 1 Monday."""
    churn_recognition: str | Unset = UNSET
    """When a cancellation counts: when the paid time ends, or at once. Known values: end_of_period, immediate;
    others may come."""
    auto_churn: bool | Unset = UNSET
    """Whether a subscription that is not renewed ends by itself."""
    grace_days: int | Unset = UNSET
    """Days a renewal may be late on plans of a month or more. Days."""
    grace_days_short: int | Unset = UNSET
    """Days a renewal may be late on shorter plans. Days."""
    refunds: str | Unset = UNSET
    """Whether a refund lowers MRR until the next invoice. Known values: proportional, ignore; others may come."""
