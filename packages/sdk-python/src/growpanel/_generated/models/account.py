# Generated from openapi.json by `pnpm generate`. Do not edit.
"""The account behind the API key."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict

from attrs import define

from ..types import Model, Reader, list_of, model

if TYPE_CHECKING:
    from ..models.data_source import DataSource


@define(repr=False)
class Account(Model):
    """The account behind the API key."""

    id: str
    """The account."""
    name: str
    """Name."""
    base_currency: str
    """Currency that reports are in."""
    timezone: str
    """IANA time zone."""
    first_day_of_week: int
    """0 Sunday, 1 Monday."""
    data_sources: list[DataSource]
    """Where its data comes from."""

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.data_source import DataSource

        return {
            "data_sources": list_of(model(DataSource)),
        }
