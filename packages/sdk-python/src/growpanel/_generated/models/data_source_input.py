# Generated from openapi.json by `pnpm generate`. Do not edit.
"""A new data source."""

from __future__ import annotations

from typing import ClassVar, Mapping

from attrs import define

from ..types import Model


@define(repr=False)
class DataSourceInput(Model):
    """A new data source."""

    name: str
    """Name."""
    type_: str
    """The kind of billing system behind a data source. `api` is the Custom API that you push to. New values may
    appear. Known values: stripe, api, csv, google-sheets, google_sheets, recurly, chargebee, alunta; others may
    come."""

    _wire_names: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }
