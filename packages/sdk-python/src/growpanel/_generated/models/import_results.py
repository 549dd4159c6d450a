# Generated from openapi.json by `pnpm generate`. Do not edit.
"""The outcome for each row, in the order pushed. Good rows are stored although others are not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict

from attrs import define

from ..types import Model, Reader, list_of, model

if TYPE_CHECKING:
    from ..models.import_row import ImportRow


@define(repr=False)
class ImportResults(Model):
    """The outcome for each row, in the order pushed. Good rows are stored although others are not."""

    result: list[ImportRow]
    """One per row."""

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.import_row import ImportRow

        return {
            "result": list_of(model(ImportRow)),
        }
