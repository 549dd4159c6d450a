# Generated from openapi.json by `pnpm generate`. Do not edit.
"""What a change of plan would cost."""

from __future__ import annotations

from attrs import define

from ..types import Model


@define(repr=False)
class PlanChangePreview(Model):
    """What a change of plan would cost."""

    plan: str
    """The plan."""
    amount_due: int
    """To pay now. In the smallest unit of its currency."""
    next_amount: int
    """To pay per period from then on. In the smallest unit of its currency."""
    currency: str
    """Currency of both."""
