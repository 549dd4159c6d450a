# Generated from openapi.json by `pnpm generate`. Do not edit.
"""How the account computes and shows its numbers."""

from __future__ import annotations

from attrs import define

from ..types import Model


@define(repr=False)
class Settings(Model):
    """How the account computes and shows its numbers."""

    base_currency: str
    """Currency that reports are in, ISO 4217 in lower case."""
    timezone: str
    """IANA time zone in which days begin and end."""
    first_day_of_week: int
    """0 Sunday, 1 Monday."""
    churn_recognition: str
    """When a cancellation counts: when the paid time ends, or at once. Known values: end_of_period, immediate;
    others may come."""
    auto_churn: bool
    """Whether a subscription that is not renewed ends by itself."""
    grace_days: int
    """Days a renewal may be late on plans of a month or more. Days."""
    grace_days_short: int
    """Days a renewal may be late on shorter plans. Days."""
    refunds: str
    """Whether a refund lowers MRR until the next invoice. Known values: proportional, ignore; others may come."""
