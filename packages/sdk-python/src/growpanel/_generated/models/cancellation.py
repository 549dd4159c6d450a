# Generated from openapi.json by `pnpm generate`. Do not edit.
"""A customer who left."""

from __future__ import annotations

from attrs import define

from ..types import Model


@define(repr=False)
class Cancellation(Model):
    """A customer who left."""

    date: str
    """Day they left, `YYYY-MM-DD`."""
    customer_id: str
    """The customer."""
    customer_name: None | str
    """The customer's name. May be null (None)."""
    customer_email: None | str
    """The customer's e-mail address. May be null (None)."""
    started: str
    """Day they began to pay, or came back, `YYYY-MM-DD`."""
    days: int
    """Days in between. Days."""
    months: int
    """Whole months in between."""
    mrr_change: int
    """MRR that went with them; zero or negative. In the smallest unit of its currency."""
