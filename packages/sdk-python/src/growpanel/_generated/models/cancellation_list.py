# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Customers who left, one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict

from attrs import define

from ..types import Model, Reader, model

if TYPE_CHECKING:
    from ..models.cancellation_page import CancellationPage


@define(repr=False)
class CancellationList(Model):
    """Customers who left, one by one."""

    result: CancellationPage
    """Customers who left, one by one."""
    currency: str
    """Currency of the money in this answer, ISO 4217 in lower case."""

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.cancellation_page import CancellationPage

        return {
            "result": model(CancellationPage),
        }
