# Generated from openapi.json by `pnpm generate`. Do not edit.
"""A customer as your billing system knows it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict

from attrs import define

from ..types import UNSET, Model, Reader, Unset, model

if TYPE_CHECKING:
    from ..models.customer_input_custom_variables import CustomerInputCustomVariables
    from ..models.customer_input_metadata import CustomerInputMetadata


@define(repr=False)
class CustomerInput(Model):
    """A customer as your billing system knows it."""

    id: str
    """Your unique, stable id. The same id again updates the record."""
    data_source: str
    """The data source that the record belongs to."""
    name: str | Unset = UNSET
    """Name of the person or company. Give this or `email`."""
    email: str | Unset = UNSET
    """E-mail address."""
    created_date: str | Unset = UNSET
    """When they became a customer or lead, ISO 8601. The published description requires it."""
    trial_started: str | Unset = UNSET
    """When a trial began, ISO 8601."""
    country: str | Unset = UNSET
    """ISO 3166 alpha-2; stored in lower case. The published description requires it."""
    state: str | Unset = UNSET
    """State or province."""
    custom_variables: CustomerInputCustomVariables | Unset = UNSET
    """Your own fields, by name; reports filter by them."""
    created: str | Unset = UNSET
    """Other spelling of `created_date`."""
    metadata: CustomerInputMetadata | Unset = UNSET
    """Other spelling of `custom_variables`."""

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.customer_input_custom_variables import CustomerInputCustomVariables
        from ..models.customer_input_metadata import CustomerInputMetadata

        return {
            "custom_variables": model(CustomerInputCustomVariables),
            "metadata": model(CustomerInputMetadata),
        }
