# Generated from openapi.json by `pnpm generate`. Do not edit.
"""A customer as reports see it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict

from attrs import define

from ..types import UNSET, Model, Reader, Unset, model

if TYPE_CHECKING:
    from ..models.customer_custom_variables_type_0 import CustomerCustomVariablesType0


@define(repr=False)
class Customer(Model):
    """A customer as reports see it."""

    id: str | Unset = UNSET
    """Your id of the customer."""
    name: None | str | Unset = UNSET
    """Name. May be null (None)."""
    email: None | str | Unset = UNSET
    """E-mail address. May be null (None)."""
    status: str | Unset = UNSET
    """Where a customer stands. New values may appear. Known values: lead, trialing, active, past_due, canceled,
    trial_ended; others may come."""
    country: None | str | Unset = UNSET
    """ISO 3166 alpha-2 in lower case. May be null (None)."""
    state: None | str | Unset = UNSET
    """State or province. May be null (None)."""
    created_date: None | str | Unset = UNSET
    """When the customer record came to be. May be null (None)."""
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
    currency: None | str | Unset = UNSET
    """Currency the customer pays in. May be null (None)."""
    custom_variables: CustomerCustomVariablesType0 | None | Unset = UNSET
    """Your own fields, by name. May be null (None)."""
    mrr: int | Unset = UNSET
    """MRR now, in the account's currency. In the smallest unit of its currency."""
    payments: int | Unset = UNSET
    """Paid invoices."""
    total_paid_customer_currency: int | Unset = UNSET
    """All payments less refunds, in the customer's currency. In the smallest unit of its currency."""
    total_paid_base_currency: int | Unset = UNSET
    """The same in the account's currency. In the smallest unit of its currency."""
    current_mrr_base_currency: int | Unset = UNSET
    """The same as `mrr`, under the name that one customer has it by. In the smallest unit of its currency."""

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.customer_custom_variables_type_0 import CustomerCustomVariablesType0

        return {
            "custom_variables": model(CustomerCustomVariablesType0),
        }
