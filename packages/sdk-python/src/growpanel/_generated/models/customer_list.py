# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Customers with their MRR."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict

from attrs import define

from ..types import Model, Reader, model

if TYPE_CHECKING:
    from ..models.customer_page import CustomerPage


@define(repr=False)
class CustomerList(Model):
    """Customers with their MRR."""

    result: CustomerPage
    """A page of customers."""
    currency: str
    """Currency of the money in this answer, ISO 4217 in lower case."""

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.customer_page import CustomerPage

        return {
            "result": model(CustomerPage),
        }
