# Generated from openapi.json by `pnpm generate`. Do not edit.
"""One change of a customer's MRR. Losses are negative."""

from __future__ import annotations

from typing import ClassVar, Mapping

from attrs import define

from ..types import UNSET, Model, Unset


@define(repr=False)
class Movement(Model):
    """One change of a customer's MRR. Losses are negative."""

    date: str
    """The day it counts from, `YYYY-MM-DD`."""
    customer_id: str
    """The customer."""
    customer_name: None | str
    """The customer's name. May be null (None)."""
    customer_email: None | str
    """The customer's e-mail address. May be null (None)."""
    type_: str
    """What became of the MRR: the first, more, less, none, or some again. New values may appear. Known values:
    new, expansion, contraction, churn, reactivation; others may come."""
    mrr_change: int
    """Signed change of MRR. In the smallest unit of its currency."""
    mrr_change_base_currency: int
    """The same in the currency of the report, at the rates of the day. In the smallest unit of its currency."""
    old_mrr: int
    """The customer's MRR before it. In the smallest unit of its currency."""
    new_mrr: int
    """The customer's MRR after it. In the smallest unit of its currency."""
    currency: str
    """Currency of `mrr_change`, `old_mrr` and `new_mrr`."""
    description: str
    """What happened, in a few words."""
    subtype: None | str | Unset = UNSET
    """Why the MRR moved; null where the type says it all. Known values: plan_change, quantity_change,
    discount_change, add_on, interval_change, cancellation, missed_renewal, refund; others may come."""
    plan_name: None | str | Unset = UNSET
    """Plan of the invoice that caused it; null when none did, or when it names no plan."""

    _wire_names: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }
