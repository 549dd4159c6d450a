# Generated from openapi.json by `pnpm generate`. Do not edit.
"""MRR now, by currency."""

from __future__ import annotations

from ..types import MapModel


class RawCustomerCurrentMrr(MapModel[int]):
    """MRR now, by currency."""

    __slots__ = ()
