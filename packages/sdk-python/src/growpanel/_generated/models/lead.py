# Generated from openapi.json by `pnpm generate`. Do not edit.
"""A customer record, and how far it has come."""

from __future__ import annotations

from attrs import define

from ..types import Model


@define(repr=False)
class Lead(Model):
    """A customer record, and how far it has come."""

    date: str
    """Day the record was created, `YYYY-MM-DD`."""
    customer_id: str
    """The customer."""
    customer_name: None | str
    """The customer's name. May be null (None)."""
    customer_email: None | str
    """The customer's e-mail address. May be null (None)."""
    country: None | str
    """ISO 3166 alpha-2, in lower case. May be null (None)."""
    status: None | str
    """Where the customer stands today. Known values: lead, trialing, active, past_due, canceled, trial_ended;
    others may come. May be null (None)."""
    trial_started: None | str
    """First day of the trial; null without one."""
    paid_started: None | str
    """Day of the first payment; null before it."""
    lead_to_paid_days: int | None
    """Days from the record to the first payment; null before it. Days."""
    trial_to_paid_days: int | None
    """Days from the start of the trial to the first payment; null before it, or without a trial. Days."""
