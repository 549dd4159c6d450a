# Generated from openapi.json by `pnpm generate`. Do not edit.
"""How many leads had paid so soon."""

from __future__ import annotations

from attrs import define

from ..types import Model


@define(repr=False)
class LeadsDay(Model):
    """How many leads had paid so soon."""

    days: int
    """Days since the record was created. Days."""
    percent: float
    """Leads of the range who had paid by then. Percent, 0 to 100."""
