# Generated from openapi.json by `pnpm generate`. Do not edit.
"""An import ended."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Dict, Mapping

from attrs import define

from ..types import Model, Reader, model

if TYPE_CHECKING:
    from ..models.import_event_data import ImportEventData
    from ..models.import_event_event_type import ImportEventEventType


@define(repr=False)
class ImportEvent(Model):
    """An import ended."""

    id: str
    """The event. The same in every attempt to deliver it: keep it to act once."""
    created_at: str
    """When it happened, ISO 8601."""
    account_id: str
    """The account."""
    event_type: ImportEventEventType
    """What happened."""
    data: ImportEventData
    """What an import event holds."""

    _variants: ClassVar[Mapping[str, "frozenset[str]"]] = {
        "event_type": frozenset(["data_source.import_completed"]),
    }

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.import_event_data import ImportEventData

        return {
            "data": model(ImportEventData),
        }
