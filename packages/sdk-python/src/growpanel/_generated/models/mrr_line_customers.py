# Generated from openapi.json by `pnpm generate`. Do not edit.
"""The customers behind it, the same way. Empty for a line that has none, such as `fx_adjustment`."""

from __future__ import annotations

from ..types import MapModel


class MrrLineCustomers(MapModel[int]):
    """The customers behind it, the same way. Empty for a line that has none, such as `fx_adjustment`."""

    __slots__ = ()
