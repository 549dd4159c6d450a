# Generated from openapi.json by `pnpm generate`. Do not edit.
"""One pushed row as it came, and what became of it."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(repr=False)
class ImportRow(Model):
    """One pushed row as it came, and what became of it."""

    export_status: str
    """The outcome for one pushed row. Known values: success, error; others may come."""
    id: str | Unset = UNSET
    """Your id of the row."""
    export_error: str | Unset = UNSET
    """Why the row was refused, naming the field; absent when it was stored."""
