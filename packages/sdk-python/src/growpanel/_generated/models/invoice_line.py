# Generated from openapi.json by `pnpm generate`. Do not edit.
"""One line of an invoice."""

from __future__ import annotations

from typing import ClassVar, Mapping

from attrs import define

from ..types import UNSET, Model, Unset


@define(repr=False)
class InvoiceLine(Model):
    """One line of an invoice."""

    amount: int
    """Amount of the line, tax included; negative for credits. In the smallest unit of its currency."""
    description: str | Unset = UNSET
    """What it is for."""
    type_: str | Unset = UNSET
    """`one-time` lines do not make MRR. Known values: subscription, one-time; others may come."""
    plan_id: str | Unset = UNSET
    """The plan of this line; the invoice's when left out."""
    tax: int | Unset = UNSET
    """Tax within `amount`. In the smallest unit of its currency."""
    discount: int | Unset = UNSET
    """Discount already taken off `amount`, as a positive number. In the smallest unit of its currency."""
    quantity: int | Unset = UNSET
    """Seats or units."""
    proration: bool | Unset = UNSET
    """True for lines that settle part of a period. A negative one is a credit for time already paid, and does not
    lower MRR."""
    period_start: str | Unset = UNSET
    """First day covered."""
    period_end: str | Unset = UNSET
    """First day no longer covered."""

    _wire_names: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }
