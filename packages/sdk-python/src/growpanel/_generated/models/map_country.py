# Generated from openapi.json by `pnpm generate`. Do not edit.
"""The figures of one country."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(repr=False)
class MapCountry(Model):
    """The figures of one country."""

    current_mrr: int | Unset = UNSET
    """MRR now. In the smallest unit of its currency."""
    subscribers: int | Unset = UNSET
    """Customers with MRR above zero."""
    arpa: float | None | Unset = UNSET
    """MRR per subscriber. In the smallest unit of its currency. May be null (None)."""
    asp: float | None | Unset = UNSET
    """New MRR per new customer of the range. In the smallest unit of its currency. May be null (None)."""
    customer_churn_rate: float | None | Unset = UNSET
    """Customers lost in the range. Percent, 0 to 100. May be null (None)."""
    net_mrr_churn: float | None | Unset = UNSET
    """MRR lost in the range, expansion deducted; negative when expansion wins. Percent, 0 to 100. May be null
    (None)."""
    ltv: float | None | Unset = UNSET
    """Expected revenue of one customer. In the smallest unit of its currency. May be null (None)."""
    leads: int | Unset = UNSET
    """Customer records created in the range."""
    leads_converted: int | Unset = UNSET
    """Those of them who pay by now."""
    lead_conversion_rate: float | None | Unset = UNSET
    """The share of them. Percent, 0 to 100. May be null (None)."""
    new_trials: int | Unset = UNSET
    """Trials started in the range."""
    trials_converted: int | Unset = UNSET
    """Those of them that pay by now."""
    trial_conversion_rate: float | None | Unset = UNSET
    """The share of them. Percent, 0 to 100. May be null (None)."""
    payment_failure_rate: float | None | Unset = UNSET
    """Invoices of the range that failed at least once. Percent, 0 to 100. May be null (None)."""
    mrr_percent: float | Unset = UNSET
    """Share of the account's MRR. Percent, 0 to 100."""
    subscribers_percent: float | Unset = UNSET
    """Share of the account's subscribers. Percent, 0 to 100."""
    leads_percent: float | Unset = UNSET
    """Share of the account's leads. Percent, 0 to 100."""
    trials_percent: float | Unset = UNSET
    """Share of the account's trials. Percent, 0 to 100."""
