# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Refunds, one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict

from attrs import define

from ..types import Model, Reader, model

if TYPE_CHECKING:
    from ..models.refund_page import RefundPage


@define(repr=False)
class RefundList(Model):
    """Refunds, one by one."""

    result: RefundPage
    """Refunds, one by one."""
    currency: str
    """Currency of the money in this answer, ISO 4217 in lower case."""

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.refund_page import RefundPage

        return {
            "result": model(RefundPage),
        }
