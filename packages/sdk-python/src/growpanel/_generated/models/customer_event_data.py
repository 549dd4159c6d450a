# Generated from openapi.json by `pnpm generate`. Do not edit.
"""What a customer event holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict

from attrs import define

from ..types import Model, Reader, model

if TYPE_CHECKING:
    from ..models.raw_customer import RawCustomer


@define(repr=False)
class CustomerEventData(Model):
    """What a customer event holds."""

    customer: RawCustomer
    """A customer as it was pushed, with what the metrics made of it."""

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.raw_customer import RawCustomer

        return {
            "customer": model(RawCustomer),
        }
