# Generated from openapi.json by `pnpm generate`. Do not edit.
"""A webhook subscription was deleted."""

from __future__ import annotations

from attrs import define

from ..types import Model


@define(repr=False)
class WebhookDeleted(Model):
    """A webhook subscription was deleted."""

    success: bool
    """Always true."""
    message: str
    """What happened."""
