# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Your own fields, by name; reports filter by them."""

from __future__ import annotations

from ..types import MapModel


class CustomerInputCustomVariables(MapModel[str]):
    """Your own fields, by name; reports filter by them."""

    __slots__ = ()
