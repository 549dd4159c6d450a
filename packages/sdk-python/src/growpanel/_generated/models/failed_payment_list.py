# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Failed payments, one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict

from attrs import define

from ..types import Model, Reader, model

if TYPE_CHECKING:
    from ..models.failed_payment_page import FailedPaymentPage


@define(repr=False)
class FailedPaymentList(Model):
    """Failed payments, one by one."""

    result: FailedPaymentPage
    """Failed payments, one by one."""
    currency: str
    """Currency of the money in this answer, ISO 4217 in lower case."""

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.failed_payment_page import FailedPaymentPage

        return {
            "result": model(FailedPaymentPage),
        }
