# Generated from openapi.json by `pnpm generate`. Do not edit.
"""A billing system that data comes from."""

from __future__ import annotations

from typing import ClassVar, Mapping

from attrs import define

from ..types import UNSET, Model, Unset


@define(repr=False)
class DataSource(Model):
    """A billing system that data comes from."""

    id: str | Unset = UNSET
    """The data source."""
    name: None | str | Unset = UNSET
    """Name. May be null (None)."""
    type_: str | Unset = UNSET
    """The kind of billing system behind a data source. `api` is the Custom API that you push to. New values may
    appear. Known values: stripe, api, csv, google-sheets, google_sheets, recurly, chargebee, alunta; others may
    come."""
    status: str | Unset = UNSET
    """Whether a data source is usable. New values may appear. Known values: connected, disconnected, importing;
    others may come."""
    created_at: None | str | Unset = UNSET
    """When it was made, ISO 8601. May be null (None)."""
    updated_at: None | str | Unset = UNSET
    """When it last changed, ISO 8601. May be null (None)."""
    import_status: None | str | Unset = UNSET
    """State of the last import. May be null (None)."""
    import_started: None | str | Unset = UNSET
    """When the last import began, ISO 8601. May be null (None)."""

    _wire_names: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }
