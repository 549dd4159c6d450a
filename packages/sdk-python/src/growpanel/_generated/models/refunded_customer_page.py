# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Customers who got money back."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Dict, Mapping

from attrs import define

from ..types import Model, Reader, list_of, model

if TYPE_CHECKING:
    from ..models.refunded_customer import RefundedCustomer


@define(repr=False)
class RefundedCustomerPage(Model):
    """Customers who got money back."""

    count: int
    """Customers."""
    list_: list[RefundedCustomer]
    """All of them, the largest amount first."""

    _wire_names: ClassVar[Mapping[str, str]] = {
        "list_": "list",
    }

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.refunded_customer import RefundedCustomer

        return {
            "list_": list_of(model(RefundedCustomer)),
        }
