# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Everything about one customer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict

from attrs import define

from ..types import UNSET, Model, Reader, Unset, list_of, model

if TYPE_CHECKING:
    from ..models.customer_detail_custom_variables import CustomerDetailCustomVariables
    from ..models.subscription import Subscription


@define(repr=False)
class CustomerDetail(Model):
    """Everything about one customer."""

    id: str
    """Your id of the customer."""
    name: None | str
    """Name. May be null (None)."""
    email: None | str
    """E-mail address. May be null (None)."""
    currency: str
    """Currency the customer pays in."""
    status: str
    """Where a customer stands. New values may appear. Known values: lead, trialing, active, past_due, canceled,
    trial_ended; others may come."""
    country: None | str
    """ISO 3166 alpha-2 in lower case. May be null (None)."""
    state: None | str
    """State or province. May be null (None)."""
    created_date: None | str
    """When the customer record came to be. May be null (None)."""
    trial_started: None | str
    """When the trial began. Null when it never happened."""
    trial_end_date: None | str
    """When the trial ended or will end. Null when it never happened."""
    paid_started: None | str
    """Day of the first MRR. Null when it never happened."""
    cancel_date: None | str
    """Day that MRR went to zero, while it stays there. Null when it never happened."""
    overdue_date: None | str
    """Since when a renewal is late. Null when it never happened."""
    custom_variables: CustomerDetailCustomVariables
    """Your own fields, by name."""
    current_subscriptions: list[Subscription]
    """Subscriptions that have not ended."""
    current_mrr_base_currency: int
    """MRR now, in the account's currency. In the smallest unit of its currency."""
    current_mrr_customer_currency: int
    """MRR now, in the customer's currency. In the smallest unit of its currency."""
    total_paid_base_currency: int
    """All payments less refunds, in the account's currency. In the smallest unit of its currency."""
    total_paid_customer_currency: int
    """The same in the customer's currency. In the smallest unit of its currency."""
    churn_risk_score: float | None
    """Likelihood of leaving, 0 to 100. Null when it cannot be told. Percent, 0 to 100."""
    base_currency: str | Unset = UNSET
    """Currency of the amounts in the account's currency. The published description lacks it; without it, ask any
    report."""

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.customer_detail_custom_variables import CustomerDetailCustomVariables
        from ..models.subscription import Subscription

        return {
            "custom_variables": model(CustomerDetailCustomVariables),
            "current_subscriptions": list_of(model(Subscription)),
        }
