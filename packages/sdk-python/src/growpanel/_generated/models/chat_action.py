# Generated from openapi.json by `pnpm generate`. Do not edit.
"""The answer to an action that the chat proposed."""

from __future__ import annotations

from attrs import define

from ..types import Model


@define(repr=False)
class ChatAction(Model):
    """The answer to an action that the chat proposed."""

    approve: bool
    """Whether it may be done."""
