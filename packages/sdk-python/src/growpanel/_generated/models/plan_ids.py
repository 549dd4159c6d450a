# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Several plans."""

from __future__ import annotations

from attrs import define

from ..types import Model


@define(repr=False)
class PlanIds(Model):
    """Several plans."""

    plans: list[str]
    """The plans."""
