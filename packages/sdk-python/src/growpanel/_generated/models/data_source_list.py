# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Data sources of the account."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict

from attrs import define

from ..types import Model, Reader, list_of, model

if TYPE_CHECKING:
    from ..models.data_source import DataSource


@define(repr=False)
class DataSourceList(Model):
    """Data sources of the account."""

    result: list[DataSource]
    """All of them."""

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.data_source import DataSource

        return {
            "result": list_of(model(DataSource)),
        }
