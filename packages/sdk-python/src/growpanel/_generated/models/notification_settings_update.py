# Generated from openapi.json by `pnpm generate`. Do not edit.
"""The notification settings that change."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(repr=False)
class NotificationSettingsUpdate(Model):
    """The notification settings that change."""

    daily_report: bool | None | Unset = UNSET
    """Whether the daily report is mailed. May be null (None)."""
    weekly_report: bool | None | Unset = UNSET
    """Whether the weekly report is mailed. May be null (None)."""
    monthly_report: bool | None | Unset = UNSET
    """Whether the monthly report is mailed. May be null (None)."""
    expansion_alert_threshold: int | None | Unset = UNSET
    """Mail when an expansion is at least this much. Null switches it off. In the smallest unit of its currency."""
    contraction_alert_threshold: int | None | Unset = UNSET
    """Mail when a contraction is at least this much. Null switches it off. In the smallest unit of its currency."""
    notify_scheduled_churn: bool | None | Unset = UNSET
    """Mail when a cancellation is scheduled. May be null (None)."""
    notify_failed_payment: bool | None | Unset = UNSET
    """Mail when a payment fails. May be null (None)."""
