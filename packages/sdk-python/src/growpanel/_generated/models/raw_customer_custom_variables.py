# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Your own fields, by name."""

from __future__ import annotations

from ..types import MapModel


class RawCustomerCustomVariables(MapModel[str]):
    """Your own fields, by name."""

    __slots__ = ()
