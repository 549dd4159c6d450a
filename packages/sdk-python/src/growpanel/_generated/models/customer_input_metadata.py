# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Other spelling of `custom_variables`."""

from __future__ import annotations

from ..types import MapModel


class CustomerInputMetadata(MapModel[str]):
    """Other spelling of `custom_variables`."""

    __slots__ = ()
