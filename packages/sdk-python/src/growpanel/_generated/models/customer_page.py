# Generated from openapi.json by `pnpm generate`. Do not edit.
"""A page of customers."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Dict, Mapping

from attrs import define

from ..types import Model, Reader, list_of, model

if TYPE_CHECKING:
    from ..models.customer import Customer


@define(repr=False)
class CustomerPage(Model):
    """A page of customers."""

    count: int
    """Customers that match, on all pages."""
    list_: list[Customer]
    """This page."""

    _wire_names: ClassVar[Mapping[str, str]] = {
        "list_": "list",
    }

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.customer import Customer

        return {
            "list_": list_of(model(Customer)),
        }
