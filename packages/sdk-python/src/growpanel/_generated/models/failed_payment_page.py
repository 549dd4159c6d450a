# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Failed payments, one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Dict, Mapping

from attrs import define

from ..types import Model, Reader, list_of, model

if TYPE_CHECKING:
    from ..models.failed_payment import FailedPayment


@define(repr=False)
class FailedPaymentPage(Model):
    """Failed payments, one by one."""

    count: int
    """Failed payments."""
    list_: list[FailedPayment]
    """All of them."""

    _wire_names: ClassVar[Mapping[str, str]] = {
        "list_": "list",
    }

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.failed_payment import FailedPayment

        return {
            "list_": list_of(model(FailedPayment)),
        }
