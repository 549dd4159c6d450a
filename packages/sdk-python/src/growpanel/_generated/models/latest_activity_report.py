# Generated from openapi.json by `pnpm generate`. Do not edit.
"""The newest movements, failed payments and scheduled changes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict

from attrs import define

from ..types import Model, Reader, list_of, model

if TYPE_CHECKING:
    from ..models.activity import Activity


@define(repr=False)
class LatestActivityReport(Model):
    """The newest movements, failed payments and scheduled changes."""

    result: list[Activity]
    """Newest first."""

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.activity import Activity

        return {
            "result": list_of(model(Activity)),
        }
