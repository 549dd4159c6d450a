# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Customers of one data source."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict

from attrs import define

from ..types import Model, Reader, model

if TYPE_CHECKING:
    from ..models.raw_customer_page import RawCustomerPage


@define(repr=False)
class RawCustomerList(Model):
    """Customers of one data source."""

    result: RawCustomerPage
    """Pushed customers."""

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.raw_customer_page import RawCustomerPage

        return {
            "result": model(RawCustomerPage),
        }
