# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Movements of one kind in one period."""

from __future__ import annotations

from attrs import define

from ..types import Model


@define(repr=False)
class MovementShare(Model):
    """Movements of one kind in one period."""

    mrr: int
    """Signed change of MRR. In the smallest unit of its currency."""
    customers: int
    """Different customers."""
