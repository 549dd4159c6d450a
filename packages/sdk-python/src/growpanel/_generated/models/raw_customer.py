# Generated from openapi.json by `pnpm generate`. Do not edit.
"""A customer as it was pushed, with what the metrics made of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict

from attrs import define

from ..types import UNSET, Model, Reader, Unset, model

if TYPE_CHECKING:
    from ..models.raw_customer_current_mrr import RawCustomerCurrentMrr
    from ..models.raw_customer_custom_variables import RawCustomerCustomVariables


@define(repr=False)
class RawCustomer(Model):
    """A customer as it was pushed, with what the metrics made of it."""

    id: str | Unset = UNSET
    """Your id."""
    name: None | str | Unset = UNSET
    """Name. May be null (None)."""
    email: None | str | Unset = UNSET
    """E-mail address. May be null (None)."""
    created_date: None | str | Unset = UNSET
    """When they became a customer or lead. May be null (None)."""
    country: None | str | Unset = UNSET
    """ISO 3166 alpha-2 in lower case. May be null (None)."""
    state: None | str | Unset = UNSET
    """State or province. May be null (None)."""
    trial_started: None | str | Unset = UNSET
    """When the trial began. Null when it never happened."""
    trial_end_date: None | str | Unset = UNSET
    """When the trial ended or will end. Null when it never happened."""
    paid_started: None | str | Unset = UNSET
    """Day of the first MRR. Null when it never happened."""
    cancel_date: None | str | Unset = UNSET
    """Day that MRR went to zero, while it stays there. Null when it never happened."""
    overdue_date: None | str | Unset = UNSET
    """Since when a renewal is late. Null when it never happened."""
    status: str | Unset = UNSET
    """Where a customer stands. New values may appear. Known values: lead, trialing, active, past_due, canceled,
    trial_ended; others may come."""
    currency: None | str | Unset = UNSET
    """Currency the customer pays in. May be null (None)."""
    data_source: str | Unset = UNSET
    """The data source that the record belongs to."""
    custom_variables: RawCustomerCustomVariables | Unset = UNSET
    """Your own fields, by name."""
    cancel_reason: None | str | Unset = UNSET
    """Why they left, when that is known. May be null (None)."""
    current_mrr: RawCustomerCurrentMrr | Unset = UNSET
    """MRR now, by currency."""

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.raw_customer_current_mrr import RawCustomerCurrentMrr
        from ..models.raw_customer_custom_variables import RawCustomerCustomVariables

        return {
            "custom_variables": model(RawCustomerCustomVariables),
            "current_mrr": model(RawCustomerCurrentMrr),
        }
