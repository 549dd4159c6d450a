# Generated from openapi.json by `pnpm generate`. Do not edit.
"""The values of a custom variable."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict

from attrs import define

from ..types import Model, Reader, list_of, model

if TYPE_CHECKING:
    from ..models.custom_variable_value import CustomVariableValue


@define(repr=False)
class CustomVariablesReport(Model):
    """The values of a custom variable."""

    values: list[CustomVariableValue]
    """Most frequent first."""

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.custom_variable_value import CustomVariableValue

        return {
            "values": list_of(model(CustomVariableValue)),
        }
