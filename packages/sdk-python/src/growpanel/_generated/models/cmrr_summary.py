# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Committed MRR: today's, with the changes that are already scheduled."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(repr=False)
class CmrrSummary(Model):
    """Committed MRR: today's, with the changes that are already scheduled."""

    cmrr_current: int | Unset = UNSET
    """MRR now. In the smallest unit of its currency."""
    cmrr_30: int | Unset = UNSET
    """MRR in 30 days, if nothing else happens. In the smallest unit of its currency."""
    cmrr_60: int | Unset = UNSET
    """MRR in 60 days, if nothing else happens. In the smallest unit of its currency."""
    cmrr_180: int | Unset = UNSET
    """MRR in 180 days, if nothing else happens. In the smallest unit of its currency."""
    cmrr_365: int | Unset = UNSET
    """MRR in 365 days, if nothing else happens. In the smallest unit of its currency."""
