# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Your own fields, by name. May be null (None)."""

from __future__ import annotations

from ..types import MapModel


class CustomerCustomVariablesType0(MapModel[str]):
    """Your own fields, by name. May be null (None)."""

    __slots__ = ()
