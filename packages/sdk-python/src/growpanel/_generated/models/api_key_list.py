# Generated from openapi.json by `pnpm generate`. Do not edit.
"""API keys of the account."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict

from attrs import define

from ..types import Model, Reader, list_of, model

if TYPE_CHECKING:
    from ..models.api_key import ApiKey


@define(repr=False)
class ApiKeyList(Model):
    """API keys of the account."""

    result: list[ApiKey]
    """Newest first."""

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.api_key import ApiKey

        return {
            "result": list_of(model(ApiKey)),
        }
