# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Customers who got money back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict

from attrs import define

from ..types import Model, Reader, model

if TYPE_CHECKING:
    from ..models.refunded_customer_page import RefundedCustomerPage


@define(repr=False)
class RefundedCustomerList(Model):
    """Customers who got money back."""

    result: RefundedCustomerPage
    """Customers who got money back."""
    currency: str
    """Currency of the money in this answer, ISO 4217 in lower case."""

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.refunded_customer_page import RefundedCustomerPage

        return {
            "result": model(RefundedCustomerPage),
        }
