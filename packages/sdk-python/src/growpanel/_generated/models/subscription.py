# Generated from openapi.json by `pnpm generate`. Do not edit.
"""One subscription, as read from the invoices."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(repr=False)
class Subscription(Model):
    """One subscription, as read from the invoices."""

    subscription_id: str | Unset = UNSET
    """Your id of the subscription; empty for the implicit one."""
    plan_id: None | str | Unset = UNSET
    """The plan. May be null (None)."""
    plan_name: None | str | Unset = UNSET
    """The plan's name. May be null (None)."""
    status: str | Unset = UNSET
    """How it stands. Known values: trialing, active, past_due, canceled; others may come."""
    start_date: None | str | Unset = UNSET
    """When it began. May be null (None)."""
    current_period_end: None | str | Unset = UNSET
    """First day that is not paid for. May be null (None)."""
    next_billing_date: None | str | Unset = UNSET
    """When the next invoice is due. Null when none is."""
