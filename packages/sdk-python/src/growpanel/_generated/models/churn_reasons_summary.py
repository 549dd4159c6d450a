# Generated from openapi.json by `pnpm generate`. Do not edit.
"""What leaving customers say, in a few sentences."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(repr=False)
class ChurnReasonsSummary(Model):
    """What leaving customers say, in a few sentences."""

    summary: None | str
    """Markdown. Null when there is nothing to sum up."""
    comment_count: int | Unset = UNSET
    """Comments that it rests on."""
    total_cancellations: str | Unset = UNSET
    """Cancellations of the range, as text."""
    generated_at: str | Unset = UNSET
    """When it was written, ISO 8601."""
    reason: str | Unset = UNSET
    """Why `summary` is null, when it is."""
