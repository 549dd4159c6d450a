# Generated from openapi.json by `pnpm generate`. Do not edit.
"""A webhook subscription for the same address and event exists already."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(repr=False)
class WebhookConflict(Model):
    """A webhook subscription for the same address and event exists already."""

    error: str
    """What went wrong."""
    existing_id: str
    """The subscription that is in the way."""
    message: str | Unset = UNSET
    """The same sentence as `error`."""
