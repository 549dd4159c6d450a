# Generated from openapi.json by `pnpm generate`. Do not edit.
"""What the account pays GrowPanel."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(repr=False)
class Billing(Model):
    """What the account pays GrowPanel."""

    plan: str
    """The plan."""
    status: str
    """How it stands. Known values: trialing, active, past_due, canceled; others may come."""
    billing_cycle: str
    """How often it is billed."""
    current_period_start: str
    """First day of the running period."""
    current_period_end: str
    """Last day of the running period."""
    mrr_limit: int | None
    """MRR up to which the plan goes. Null without a limit. In the smallest unit of its currency."""
    current_mrr: int
    """MRR of the account now. In the smallest unit of its currency."""
    customer_limit: int | None
    """Customers up to which the plan goes. Null without a limit."""
    current_customers: int
    """Paying customers of the account."""
    cancel_at_period_end: bool | Unset = UNSET
    """Whether it ends with the running period."""
