# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Refunds, one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Dict, Mapping

from attrs import define

from ..types import Model, Reader, list_of, model

if TYPE_CHECKING:
    from ..models.refund import Refund


@define(repr=False)
class RefundPage(Model):
    """Refunds, one by one."""

    count: int
    """Refunds."""
    list_: list[Refund]
    """All of them."""

    _wire_names: ClassVar[Mapping[str, str]] = {
        "list_": "list",
    }

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.refund import Refund

        return {
            "list_": list_of(model(Refund)),
        }
