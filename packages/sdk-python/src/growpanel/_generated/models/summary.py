# Generated from openapi.json by `pnpm generate`. Do not edit.
"""The headline figures, now and some days ago."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(repr=False)
class Summary(Model):
    """The headline figures, now and some days ago."""

    mrr_current: int | Unset = UNSET
    """MRR, now. In the smallest unit of its currency."""
    mrr_30: int | Unset = UNSET
    """MRR, 30 days ago. In the smallest unit of its currency."""
    mrr_60: int | Unset = UNSET
    """MRR, 60 days ago. In the smallest unit of its currency."""
    mrr_180: int | Unset = UNSET
    """MRR, 180 days ago. In the smallest unit of its currency."""
    mrr_365: int | Unset = UNSET
    """MRR, 365 days ago. In the smallest unit of its currency."""
    arr_current: int | Unset = UNSET
    """ARR, twelve times MRR, now. In the smallest unit of its currency."""
    arr_30: int | Unset = UNSET
    """ARR, twelve times MRR, 30 days ago. In the smallest unit of its currency."""
    arr_60: int | Unset = UNSET
    """ARR, twelve times MRR, 60 days ago. In the smallest unit of its currency."""
    arr_180: int | Unset = UNSET
    """ARR, twelve times MRR, 180 days ago. In the smallest unit of its currency."""
    arr_365: int | Unset = UNSET
    """ARR, twelve times MRR, 365 days ago. In the smallest unit of its currency."""
    subscribers_current: int | Unset = UNSET
    """Customers with MRR above zero, now."""
    subscribers_30: int | Unset = UNSET
    """Customers with MRR above zero, 30 days ago."""
    subscribers_60: int | Unset = UNSET
    """Customers with MRR above zero, 60 days ago."""
    subscribers_180: int | Unset = UNSET
    """Customers with MRR above zero, 180 days ago."""
    subscribers_365: int | Unset = UNSET
    """Customers with MRR above zero, 365 days ago."""
    arpa_current: float | None | Unset = UNSET
    """MRR per subscriber, now. Null without subscribers. In the smallest unit of its currency."""
    arpa_30: float | None | Unset = UNSET
    """MRR per subscriber, 30 days ago. Null without subscribers. In the smallest unit of its currency."""
    arpa_60: float | None | Unset = UNSET
    """MRR per subscriber, 60 days ago. Null without subscribers. In the smallest unit of its currency."""
    arpa_180: float | None | Unset = UNSET
    """MRR per subscriber, 180 days ago. Null without subscribers. In the smallest unit of its currency."""
    arpa_365: float | None | Unset = UNSET
    """MRR per subscriber, 365 days ago. Null without subscribers. In the smallest unit of its currency."""
    mrr_percentage_change_30: float | None | Unset = UNSET
    """Change of MRR over 30 days. Null when it was zero then. Percent, 0 to 100."""
    mrr_percentage_change_60: float | None | Unset = UNSET
    """Change of MRR over 60 days. Null when it was zero then. Percent, 0 to 100."""
    mrr_percentage_change_180: float | None | Unset = UNSET
    """Change of MRR over 180 days. Null when it was zero then. Percent, 0 to 100."""
    mrr_percentage_change_365: float | None | Unset = UNSET
    """Change of MRR over 365 days. Null when it was zero then. Percent, 0 to 100."""
    arr_percentage_change_30: float | None | Unset = UNSET
    """Change of ARR over 30 days. Null when it was zero then. Percent, 0 to 100."""
    arr_percentage_change_60: float | None | Unset = UNSET
    """Change of ARR over 60 days. Null when it was zero then. Percent, 0 to 100."""
    arr_percentage_change_180: float | None | Unset = UNSET
    """Change of ARR over 180 days. Null when it was zero then. Percent, 0 to 100."""
    arr_percentage_change_365: float | None | Unset = UNSET
    """Change of ARR over 365 days. Null when it was zero then. Percent, 0 to 100."""
    subscribers_percentage_change_30: float | None | Unset = UNSET
    """Change of Customers with MRR above zero over 30 days. Null when it was zero then. Percent, 0 to 100."""
    subscribers_percentage_change_60: float | None | Unset = UNSET
    """Change of Customers with MRR above zero over 60 days. Null when it was zero then. Percent, 0 to 100."""
    subscribers_percentage_change_180: float | None | Unset = UNSET
    """Change of Customers with MRR above zero over 180 days. Null when it was zero then. Percent, 0 to 100."""
    subscribers_percentage_change_365: float | None | Unset = UNSET
    """Change of Customers with MRR above zero over 365 days. Null when it was zero then. Percent, 0 to 100."""
    arpa_percentage_change_30: float | None | Unset = UNSET
    """Change of ARPA over 30 days. Null when it was zero then. Percent, 0 to 100."""
    arpa_percentage_change_60: float | None | Unset = UNSET
    """Change of ARPA over 60 days. Null when it was zero then. Percent, 0 to 100."""
    arpa_percentage_change_180: float | None | Unset = UNSET
    """Change of ARPA over 180 days. Null when it was zero then. Percent, 0 to 100."""
    arpa_percentage_change_365: float | None | Unset = UNSET
    """Change of ARPA over 365 days. Null when it was zero then. Percent, 0 to 100."""
