# Generated from openapi.json by `pnpm generate`. Do not edit.
"""One kind of money on one invoice. What goes out is negative."""

from __future__ import annotations

from typing import ClassVar, Mapping

from attrs import define

from ..types import Model


@define(repr=False)
class Transaction(Model):
    """One kind of money on one invoice. What goes out is negative."""

    date: str
    """Day the money moved, `YYYY-MM-DD`."""
    customer_id: str
    """The customer."""
    customer_name: None | str
    """The customer's name. May be null (None)."""
    customer_email: None | str
    """The customer's e-mail address. May be null (None)."""
    type_: str
    """The kind. New values may appear. Known values: month_sub, year_sub, week_sub, day_sub, metered, one_time,
    discount, refund, fee, tax, fx_loss; others may come."""
    status: str
    """Whether it came in or went back. Known values: paid, refunded; others may come."""
    transaction_id: str
    """The invoice."""
    currency: str
    """Currency of `amount`."""
    description: None | str
    """What it is for. May be null (None)."""
    amount: int
    """The amount. In the smallest unit of its currency."""
    amount_base_currency: int
    """The same in the currency of the report, at the rates of the day. In the smallest unit of its currency."""

    _wire_names: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }
