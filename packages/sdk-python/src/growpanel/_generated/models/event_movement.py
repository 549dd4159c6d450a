# Generated from openapi.json by `pnpm generate`. Do not edit.
"""A change of a customer's MRR."""

from __future__ import annotations

from typing import ClassVar, Mapping

from attrs import define

from ..types import Model


@define(repr=False)
class EventMovement(Model):
    """A change of a customer's MRR."""

    type_: str
    """What kind. Known values: new, expansion, contraction, churn, reactivation; others may come."""
    subtype: None | str
    """Why, when that is known. May be null (None)."""
    date: str
    """The day it counts from, `YYYY-MM-DD`."""
    mrr_change: int
    """Signed change of MRR. In the smallest unit of its currency."""
    mrr: int
    """MRR after it. In the smallest unit of its currency."""
    currency: str
    """Currency of the amounts."""
    invoice_id: None | str
    """The invoice that caused it; null when it was the absence of one."""

    _wire_names: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }
