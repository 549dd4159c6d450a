# Generated from openapi.json by `pnpm generate`. Do not edit.
"""One entry of the activity list."""

from __future__ import annotations

from typing import ClassVar, Mapping

from attrs import define

from ..types import UNSET, Model, Unset


@define(repr=False)
class Activity(Model):
    """One entry of the activity list."""

    source: str
    """Where an entry of the activity list comes from. Known values: movement, failed_payment, scheduled; others
    may come."""
    type_: str
    """What happened. New values may appear. Known values: new, expansion, contraction, churn, reactivation,
    failed_payment; others may come."""
    date: str
    """When it became known, ISO 8601."""
    effective_date: str
    """The day it counts from, `YYYY-MM-DD`."""
    customer_id: str
    """The customer."""
    customer_name: None | str
    """The customer's name. May be null (None)."""
    customer_email: None | str
    """The customer's e-mail address. May be null (None)."""
    amount: int
    """Signed change of MRR, or the amount that was not collected. In the smallest unit of its currency."""
    currency: str
    """Currency of `amount`."""
    subtype: None | str | Unset = UNSET
    """Why the MRR moved, when that is known. May be null (None)."""
    overdue_date: None | str | Unset = UNSET
    """For failed payments, since when the invoice is overdue. May be null (None)."""

    _wire_names: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }
