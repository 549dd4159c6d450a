# Generated from openapi.json by `pnpm generate`. Do not edit.
"""What an import event holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict

from attrs import define

from ..types import Model, Reader, model

if TYPE_CHECKING:
    from ..models.data_source import DataSource
    from ..models.import_progress import ImportProgress


@define(repr=False)
class ImportEventData(Model):
    """What an import event holds."""

    data_source: DataSource
    """A billing system that data comes from."""
    progress: ImportProgress
    """How far an import has come."""

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.data_source import DataSource
        from ..models.import_progress import ImportProgress

        return {
            "data_source": model(DataSource),
            "progress": model(ImportProgress),
        }
