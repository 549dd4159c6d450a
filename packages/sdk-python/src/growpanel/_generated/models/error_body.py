# Generated from openapi.json by `pnpm generate`. Do not edit.
"""What every failed request answers with. `error` and `message` hold the same sentence."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(repr=False)
class ErrorBody(Model):
    """What every failed request answers with. `error` and `message` hold the same sentence."""

    error: str
    """What went wrong and what to do about it."""
    message: str | Unset = UNSET
    """The same sentence as `error`, for clients that read this name."""
    field: str | Unset = UNSET
    """The request field or parameter that is wrong, when one is."""
