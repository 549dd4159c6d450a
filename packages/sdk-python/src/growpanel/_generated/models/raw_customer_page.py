# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Pushed customers."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Dict, Mapping

from attrs import define

from ..types import Model, Reader, list_of, model

if TYPE_CHECKING:
    from ..models.raw_customer import RawCustomer


@define(repr=False)
class RawCustomerPage(Model):
    """Pushed customers."""

    count: int
    """Customers of the data source."""
    list_: list[RawCustomer]
    """The newest of them."""

    _wire_names: ClassVar[Mapping[str, str]] = {
        "list_": "list",
    }

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.raw_customer import RawCustomer

        return {
            "list_": list_of(model(RawCustomer)),
        }
