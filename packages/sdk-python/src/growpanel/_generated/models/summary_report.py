# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Headline figures of the account."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict

from attrs import define

from ..types import Model, Reader, model

if TYPE_CHECKING:
    from ..models.summary import Summary


@define(repr=False)
class SummaryReport(Model):
    """Headline figures of the account."""

    summary: Summary
    """The headline figures, now and some days ago."""
    currency: str
    """Currency of the money in this answer, ISO 4217 in lower case."""

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.summary import Summary

        return {
            "summary": model(Summary),
        }
