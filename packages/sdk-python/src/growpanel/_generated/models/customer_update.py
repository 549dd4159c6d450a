# Generated from openapi.json by `pnpm generate`. Do not edit.
"""The fields of a customer that change."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict

from attrs import define

from ..types import UNSET, Model, Reader, Unset, model

if TYPE_CHECKING:
    from ..models.customer_update_custom_variables import CustomerUpdateCustomVariables


@define(repr=False)
class CustomerUpdate(Model):
    """The fields of a customer that change."""

    name: str | Unset = UNSET
    """Name."""
    email: str | Unset = UNSET
    """E-mail address."""
    custom_variables: CustomerUpdateCustomVariables | Unset = UNSET
    """Replaces all custom variables."""
    created_date: str | Unset = UNSET
    """When they became a customer or lead, ISO 8601."""
    trial_started: str | Unset = UNSET
    """When a trial began, ISO 8601."""
    country: str | Unset = UNSET
    """ISO 3166 alpha-2."""
    state: str | Unset = UNSET
    """State or province."""

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.customer_update_custom_variables import CustomerUpdateCustomVariables

        return {
            "custom_variables": model(CustomerUpdateCustomVariables),
        }
