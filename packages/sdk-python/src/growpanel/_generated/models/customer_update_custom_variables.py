# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Replaces all custom variables."""

from __future__ import annotations

from ..types import MapModel


class CustomerUpdateCustomVariables(MapModel[str]):
    """Replaces all custom variables."""

    __slots__ = ()
