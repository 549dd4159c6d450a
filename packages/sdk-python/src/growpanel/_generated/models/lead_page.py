# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Leads, one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Dict, Mapping

from attrs import define

from ..types import Model, Reader, list_of, model

if TYPE_CHECKING:
    from ..models.lead import Lead


@define(repr=False)
class LeadPage(Model):
    """Leads, one by one."""

    count: int
    """Leads."""
    list_: list[Lead]
    """All of them, newest first."""

    _wire_names: ClassVar[Mapping[str, str]] = {
        "list_": "list",
    }

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.lead import Lead

        return {
            "list_": list_of(model(Lead)),
        }
