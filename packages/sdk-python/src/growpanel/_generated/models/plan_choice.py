# Generated from openapi.json by `pnpm generate`. Do not edit.
"""The plan to take."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(repr=False)
class PlanChoice(Model):
    """The plan to take."""

    plan: str
    """The plan. Known values: starter, pro, enterprise; others may come."""
    billing_cycle: str | Unset = UNSET
    """How often to be billed. Known values: month, year; others may come."""
