# Generated from openapi.json by `pnpm generate`. Do not edit.
"""A question in words."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(repr=False)
class ChatMessage(Model):
    """A question in words."""

    message: str
    """The question."""
    conversation_id: str | Unset = UNSET
    """The conversation that it goes on with."""
