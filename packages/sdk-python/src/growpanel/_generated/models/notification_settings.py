# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Which mails the user gets."""

from __future__ import annotations

from attrs import define

from ..types import Model


@define(repr=False)
class NotificationSettings(Model):
    """Which mails the user gets."""

    daily_report: bool | None
    """Whether the daily report is mailed. May be null (None)."""
    weekly_report: bool | None
    """Whether the weekly report is mailed. May be null (None)."""
    monthly_report: bool | None
    """Whether the monthly report is mailed. May be null (None)."""
    expansion_alert_threshold: int | None
    """Mail when an expansion is at least this much. Null switches it off. In the smallest unit of its currency."""
    contraction_alert_threshold: int | None
    """Mail when a contraction is at least this much. Null switches it off. In the smallest unit of its currency."""
    notify_scheduled_churn: bool | None
    """Mail when a cancellation is scheduled. May be null (None)."""
    notify_failed_payment: bool | None
    """Mail when a payment fails. May be null (None)."""
