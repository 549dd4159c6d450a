# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Open invoices with at least one attempt to collect, by how long they are overdue."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(repr=False)
class OutstandingSummary(Model):
    """Open invoices with at least one attempt to collect, by how long they are overdue."""

    today_still_unpaid: int | Unset = UNSET
    """Overdue for less than 30 days. In the smallest unit of its currency."""
    d30_still_unpaid: int | Unset = UNSET
    """30 to 59 days. In the smallest unit of its currency."""
    d60_still_unpaid: int | Unset = UNSET
    """60 to 179 days. In the smallest unit of its currency."""
    d180_still_unpaid: int | Unset = UNSET
    """180 to 364 days. In the smallest unit of its currency."""
    d365_still_unpaid: int | Unset = UNSET
    """365 days or more. In the smallest unit of its currency."""
