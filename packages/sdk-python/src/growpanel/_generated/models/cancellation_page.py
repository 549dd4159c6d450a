# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Customers who left, one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Dict, Mapping

from attrs import define

from ..types import Model, Reader, list_of, model

if TYPE_CHECKING:
    from ..models.cancellation import Cancellation


@define(repr=False)
class CancellationPage(Model):
    """Customers who left, one by one."""

    count: int
    """Customers who left."""
    list_: list[Cancellation]
    """All of them."""

    _wire_names: ClassVar[Mapping[str, str]] = {
        "list_": "list",
    }

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.cancellation import Cancellation

        return {
            "list_": list_of(model(Cancellation)),
        }
