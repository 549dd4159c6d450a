# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Smallest and largest value of one measure over all shown cells."""

from __future__ import annotations

from typing import ClassVar, Mapping

from attrs import define

from ..types import UNSET, Model, Unset


@define(repr=False)
class PercentRange(Model):
    """Smallest and largest value of one measure over all shown cells."""

    min_: float | Unset = UNSET
    """The smallest. Percent, 0 to 100."""
    max_: float | Unset = UNSET
    """The largest. Percent, 0 to 100."""

    _wire_names: ClassVar[Mapping[str, str]] = {
        "min_": "min",
        "max_": "max",
    }
