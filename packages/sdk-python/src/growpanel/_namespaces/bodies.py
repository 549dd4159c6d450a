# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Request bodies as dicts, for type checkers and editors."""

from __future__ import annotations

from typing import Any, Literal, Mapping, Sequence, TypedDict, Union

__all__ = [
    "AccountDeleteDict",
    "AccountUpdateDict",
    "ApiKeyInputDict",
    "ApiKeyUpdateDict",
    "BillingAddressDict",
    "ChatActionDict",
    "ChatMessageDict",
    "CustomerInputDict",
    "CustomerUpdateDict",
    "DataSourceInputDict",
    "DataSourceUpdateDict",
    "HubspotSettingsUpdateDict",
    "InvoiceInputDict",
    "InvoiceLineDict",
    "InvoiceUpdateDict",
    "LookerStudioSettingsUpdateDict",
    "NotificationSettingsUpdateDict",
    "PlanChoiceDict",
    "PlanDeleteDict",
    "PlanGroupIdsDict",
    "PlanGroupInputDict",
    "PlanGroupMergeDict",
    "PlanGroupUpdateDict",
    "PlanIdsDict",
    "PlanInputDict",
    "PlanUpdateDict",
    "ProfileUpdateDict",
    "SegmentInputDict",
    "SegmentUpdateDict",
    "SettingsUpdateDict",
    "SlackSettingsUpdateDict",
    "StripeSettingsUpdateDict",
    "TeamInviteDict",
    "TeamMemberUpdateDict",
    "TeamsSettingsUpdateDict",
    "WebhookInputDict",
    "WebhookSettingsUpdateDict",
]


class ProfileUpdateDict(TypedDict, total=False):
    """The fields of the profile that change."""

    first_name: str
    """First name."""
    last_name: str
    """Last name."""
    locale: str
    """Language and region."""
    timezone: str
    """IANA time zone."""


class AccountUpdateDict(TypedDict, total=False):
    """The fields of the account that change."""

    name: str
    """Name."""
    base_currency: str
    """Currency that reports are in."""
    timezone: str
    """IANA time zone."""


class _AccountDeleteRequired(TypedDict):
    confirm: str
    """The account's name."""


class AccountDeleteDict(_AccountDeleteRequired, total=False):
    """Names the account, so that none is deleted by mistake."""


class _PlanChoiceRequired(TypedDict):
    plan: Union[Literal["starter", "pro", "enterprise"], str]
    """The plan. Known values: starter, pro, enterprise; others may come."""


class PlanChoiceDict(_PlanChoiceRequired, total=False):
    """The plan to take."""

    billing_cycle: Union[Literal["month", "year"], str]
    """How often to be billed. Known values: month, year; others may come."""


class _BillingAddressRequired(TypedDict):
    name: str
    """Company."""
    country: str
    """ISO 3166 alpha-2."""


class BillingAddressDict(_BillingAddressRequired, total=False):
    """Who the invoices go to."""

    line1: str
    """Street."""
    line2: str
    """More of the street."""
    city: str
    """City."""
    postal_code: str
    """Postal code."""
    vat_number: str
    """VAT number."""


class TeamMemberUpdateDict(TypedDict, total=False):
    """What changes about a member."""

    role: Union[Literal["admin", "readonly"], str]
    """What they may do. Known values: admin, readonly; others may come."""
    name: str
    """Name."""


class _TeamInviteRequired(TypedDict):
    email: str
    """Their address."""
    role: Union[Literal["admin", "readonly"], str]
    """What they may do. Known values: admin, readonly; others may come."""


class TeamInviteDict(_TeamInviteRequired, total=False):
    """Who to invite."""


class _ApiKeyInputRequired(TypedDict):
    name: str
    """What it is for."""
    role: Union[Literal["admin", "readonly"], str]
    """What it may do. Known values: admin, readonly; others may come."""


class ApiKeyInputDict(_ApiKeyInputRequired, total=False):
    """A new API key."""

    access_level: str
    """Other spelling of `role`."""


class _ApiKeyUpdateRequired(TypedDict):
    name: str
    """What it is for."""


class ApiKeyUpdateDict(_ApiKeyUpdateRequired, total=False):
    """What changes about a key."""


class NotificationSettingsUpdateDict(TypedDict, total=False):
    """The notification settings that change."""

    daily_report: Union[bool, None]
    """Whether the daily report is mailed. May be null (None)."""
    weekly_report: Union[bool, None]
    """Whether the weekly report is mailed. May be null (None)."""
    monthly_report: Union[bool, None]
    """Whether the monthly report is mailed. May be null (None)."""
    expansion_alert_threshold: Union[int, None]
    """Mail when an expansion is at least this much. Null switches it off. In the smallest unit of its currency."""
    contraction_alert_threshold: Union[int, None]
    """Mail when a contraction is at least this much. Null switches it off. In the smallest unit of its
    currency."""
    notify_scheduled_churn: Union[bool, None]
    """Mail when a cancellation is scheduled. May be null (None)."""
    notify_failed_payment: Union[bool, None]
    """Mail when a payment fails. May be null (None)."""


class SettingsUpdateDict(TypedDict, total=False):
    """The settings that change."""

    base_currency: str
    """Currency that reports are in, ISO 4217 in lower case."""
    timezone: str
    """IANA time zone in which days begin and end."""
    first_day_of_week: int
    """0 Sunday, 1 Monday."""
    churn_recognition: Union[Literal["end_of_period", "immediate"], str]
    """When a cancellation counts: when the paid time ends, or at once. Known values: end_of_period, immediate;
    others may come."""
    auto_churn: bool
    """Whether a subscription that is not renewed ends by itself."""
    grace_days: int
    """Days a renewal may be late on plans of a month or more. Days."""
    grace_days_short: int
    """Days a renewal may be late on shorter plans. Days."""
    refunds: Union[Literal["proportional", "ignore"], str]
    """Whether a refund lowers MRR until the next invoice. Known values: proportional, ignore; others may come."""


class StripeSettingsUpdateDict(TypedDict, total=False):
    """The fields that change."""

    connected: bool
    """Whether the account is connected."""
    stripe_account: Union[str, None]
    """The connected account. May be null (None)."""
    import_metered: bool
    """Whether usage counts towards MRR."""


class HubspotSettingsUpdateDict(TypedDict, total=False):
    """The fields that change."""

    connected: bool
    """Whether the portal is connected."""
    portal_id: Union[str, None]
    """The portal. May be null (None)."""
    sync_customers: bool
    """Whether MRR and status are written to companies."""


class WebhookSettingsUpdateDict(TypedDict, total=False):
    """The fields that change."""

    url: Union[str, None]
    """Where movements are sent. Null switches it off."""
    types: Sequence[str]
    """Movement types that are sent; all when empty."""
    threshold: Union[int, None]
    """Only movements of at least this much are sent. In the smallest unit of its currency. May be null (None)."""


class SlackSettingsUpdateDict(TypedDict, total=False):
    """The fields that change."""

    connected: bool
    """Whether a channel is connected."""
    channel: Union[str, None]
    """The channel. May be null (None)."""
    types: Sequence[str]
    """Movement types that are posted."""
    threshold: Union[int, None]
    """Only movements of at least this much are posted. In the smallest unit of its currency. May be null
    (None)."""


class TeamsSettingsUpdateDict(TypedDict, total=False):
    """The fields that change."""

    webhook_url: Union[str, None]
    """The channel's address. Null switches it off."""
    types: Sequence[str]
    """Movement types that are posted."""
    threshold: Union[int, None]
    """Only movements of at least this much are posted. In the smallest unit of its currency. May be null
    (None)."""


class LookerStudioSettingsUpdateDict(TypedDict, total=False):
    """The fields that change."""

    enabled: bool
    """Whether the connector may read reports."""
    last_used: Union[str, None]
    """When it last did, ISO 8601. May be null (None)."""


class _WebhookInputRequired(TypedDict):
    url: str
    """An https address."""
    event_type: Union[
        Literal[
            "movement.new",
            "movement.expansion",
            "movement.contraction",
            "movement.churn",
            "movement.reactivation",
            "failed_payment",
            "invoice.paid",
            "customer.created",
            "customer.updated",
            "plan.created",
            "data_source.import_completed",
        ],
        str,
    ]
    """What a webhook subscription listens to. New values may appear. Known values: movement.new,
    movement.expansion, movement.contraction, movement.churn, movement.reactivation, failed_payment,
    invoice.paid, customer.created, customer.updated, plan.created, data_source.import_completed; others may
    come."""


class WebhookInputDict(_WebhookInputRequired, total=False):
    """A new webhook subscription."""


class _ChatMessageRequired(TypedDict):
    message: str
    """The question."""


class ChatMessageDict(_ChatMessageRequired, total=False):
    """A question in words."""

    conversation_id: str
    """The conversation that it goes on with."""


class _ChatActionRequired(TypedDict):
    approve: bool
    """Whether it may be done."""


class ChatActionDict(_ChatActionRequired, total=False):
    """The answer to an action that the chat proposed."""


class _CustomerInputRequired(TypedDict):
    id: str
    """Your unique, stable id. The same id again updates the record."""
    data_source: str
    """The data source that the record belongs to."""


class CustomerInputDict(_CustomerInputRequired, total=False):
    """A customer as your billing system knows it."""

    name: str
    """Name of the person or company. Give this or `email`."""
    email: str
    """E-mail address."""
    created_date: str
    """When they became a customer or lead, ISO 8601. The published description requires it."""
    trial_started: str
    """When a trial began, ISO 8601."""
    country: str
    """ISO 3166 alpha-2; stored in lower case. The published description requires it."""
    state: str
    """State or province."""
    custom_variables: Mapping[str, str]
    """Your own fields, by name; reports filter by them."""
    created: str
    """Other spelling of `created_date`."""
    metadata: Mapping[str, str]
    """Other spelling of `custom_variables`."""


class CustomerUpdateDict(TypedDict, total=False):
    """The fields of a customer that change."""

    name: str
    """Name."""
    email: str
    """E-mail address."""
    custom_variables: Mapping[str, str]
    """Replaces all custom variables."""
    created_date: str
    """When they became a customer or lead, ISO 8601."""
    trial_started: str
    """When a trial began, ISO 8601."""
    country: str
    """ISO 3166 alpha-2."""
    state: str
    """State or province."""


class _PlanInputRequired(TypedDict):
    id: str
    """Your unique, stable id. The same id again updates the record."""
    name: str
    """Name."""
    billing_freq: Union[Literal["day", "week", "month", "quarter", "year"], str]
    """How often it bills. Known values: day, week, month, quarter, year; others may come."""
    currency: str
    """ISO 4217."""
    data_source: str
    """The data source that the record belongs to."""


class PlanInputDict(_PlanInputRequired, total=False):
    """A plan: what is paid for, and how often."""

    external_id: str
    """The same as `id`, under the name that the published description uses."""
    product_name: Union[str, None]
    """The product it belongs to. May be null (None)."""
    billing_freq_count: int
    """Intervals per invoice: 1 for every month, 3 with `month` for every quarter."""
    interval: Union[Literal["day", "week", "month", "year"], str]
    """Other spelling of `billing_freq`. Known values: day, week, month, year; others may come."""
    interval_count: int
    """Other spelling of `billing_freq_count`."""


class _PlanUpdateRequired(TypedDict):
    id: str
    """Your unique, stable id. The same id again updates the record."""
    name: str
    """Name."""
    billing_freq: Union[Literal["day", "week", "month", "quarter", "year"], str]
    """How often it bills. Known values: day, week, month, quarter, year; others may come."""
    currency: str
    """ISO 4217."""


class PlanUpdateDict(_PlanUpdateRequired, total=False):
    """The new state of a plan."""

    product_name: Union[str, None]
    """The product it belongs to. May be null (None)."""
    billing_freq_count: int
    """Intervals per invoice: 1 for every month, 3 with `month` for every quarter."""


class _PlanDeleteRequired(TypedDict):
    id: str
    """The plan."""
    external_id: str
    """The plan, by its other name."""


class PlanDeleteDict(_PlanDeleteRequired, total=False):
    """Names the plan once more, so that none is deleted by mistake."""


class _InvoiceInputRequired(TypedDict):
    id: str
    """Your unique, stable id. The same id again updates the invoice."""
    customer_id: str
    """The customer; must exist."""
    date: str
    """When the invoice was written, ISO 8601."""
    amount: int
    """What the customer is charged, tax included. Negative or positive for a refund, 0 for a trial or a
    cancellation. In the smallest unit of its currency."""
    currency: str
    """ISO 4217."""
    data_source: str
    """The data source that the record belongs to."""


class InvoiceInputDict(_InvoiceInputRequired, total=False):
    """A billing document: what a customer was charged, got back, or that they left."""

    type: Union[Literal["subscription", "one-time", "refund", "cancellation"], str]
    """How it counts. `subscription` when a plan or a period is given, else `one-time`. Known values:
    subscription, one-time, refund, cancellation; others may come."""
    plan_id: str
    """The plan; must exist. It says how the amount becomes monthly."""
    subscription_id: str
    """Groups invoices into one subscription. Without it a customer has a single one."""
    period_start: str
    """First day that the invoice covers."""
    period_end: str
    """First day that it no longer covers."""
    status: Union[Literal["paid", "open", "failed", "void", "uncollectible"], str]
    """Whether the money came in; `paid` when left out. Known values: paid, open, failed, void, uncollectible;
    others may come."""
    paid_date: str
    """When the money came in, if later than `date`."""
    tax: int
    """Tax within `amount`. In the smallest unit of its currency."""
    discount: int
    """Discount already taken off `amount`, as a positive number. In the smallest unit of its currency."""
    quantity: int
    """Seats or units."""
    attempt_count: int
    """Attempts to collect."""
    payment_method: Union[Literal["visa", "mastercard", "ach", "sepa", "paypal", "manual"], str]
    """How the customer pays. Known values: visa, mastercard, ach, sepa, paypal, manual; others may come."""
    refunded_invoice_id: str
    """For a refund: the invoice that is paid back."""
    cancel_reason: Union[Literal["too_expensive", "payment_failed", "unused"], str]
    """For a cancellation: why. Known values: too_expensive, payment_failed, unused; others may come."""
    description: str
    """What it is for."""
    lines: Sequence[InvoiceLineDict]
    """Lines of the invoice. When given, MRR comes from them."""
    invoice_date: str
    """Other spelling of `date`."""


class _InvoiceLineRequired(TypedDict):
    amount: int
    """Amount of the line, tax included; negative for credits. In the smallest unit of its currency."""


class InvoiceLineDict(_InvoiceLineRequired, total=False):
    """One line of an invoice."""

    description: str
    """What it is for."""
    type: Union[Literal["subscription", "one-time"], str]
    """`one-time` lines do not make MRR. Known values: subscription, one-time; others may come."""
    plan_id: str
    """The plan of this line; the invoice's when left out."""
    tax: int
    """Tax within `amount`. In the smallest unit of its currency."""
    discount: int
    """Discount already taken off `amount`, as a positive number. In the smallest unit of its currency."""
    quantity: int
    """Seats or units."""
    proration: bool
    """True for lines that settle part of a period. A negative one is a credit for time already paid, and does
    not lower MRR."""
    period_start: str
    """First day covered."""
    period_end: str
    """First day no longer covered."""


class InvoiceUpdateDict(TypedDict, total=False):
    """The fields of an invoice that change."""

    id: str
    """Your unique, stable id. The same id again updates the invoice."""
    customer_id: str
    """The customer; must exist."""
    date: str
    """When the invoice was written, ISO 8601."""
    amount: int
    """What the customer is charged, tax included. Negative or positive for a refund, 0 for a trial or a
    cancellation. In the smallest unit of its currency."""
    currency: str
    """ISO 4217."""
    data_source: str
    """The data source that the record belongs to."""
    type: Union[Literal["subscription", "one-time", "refund", "cancellation"], str]
    """How it counts. `subscription` when a plan or a period is given, else `one-time`. Known values:
    subscription, one-time, refund, cancellation; others may come."""
    plan_id: str
    """The plan; must exist. It says how the amount becomes monthly."""
    subscription_id: str
    """Groups invoices into one subscription. Without it a customer has a single one."""
    period_start: str
    """First day that the invoice covers."""
    period_end: str
    """First day that it no longer covers."""
    status: Union[Literal["paid", "open", "failed", "void", "uncollectible"], str]
    """Whether the money came in; `paid` when left out. Known values: paid, open, failed, void, uncollectible;
    others may come."""
    paid_date: str
    """When the money came in, if later than `date`."""
    tax: int
    """Tax within `amount`. In the smallest unit of its currency."""
    discount: int
    """Discount already taken off `amount`, as a positive number. In the smallest unit of its currency."""
    quantity: int
    """Seats or units."""
    attempt_count: int
    """Attempts to collect."""
    payment_method: Union[Literal["visa", "mastercard", "ach", "sepa", "paypal", "manual"], str]
    """How the customer pays. Known values: visa, mastercard, ach, sepa, paypal, manual; others may come."""
    refunded_invoice_id: str
    """For a refund: the invoice that is paid back."""
    cancel_reason: Union[Literal["too_expensive", "payment_failed", "unused"], str]
    """For a cancellation: why. Known values: too_expensive, payment_failed, unused; others may come."""
    description: str
    """What it is for."""
    lines: Sequence[InvoiceLineDict]
    """Lines of the invoice. When given, MRR comes from them."""


class _PlanGroupInputRequired(TypedDict):
    name: str
    """Name."""
    plans: Sequence[str]
    """Ids of its plans."""


class PlanGroupInputDict(_PlanGroupInputRequired, total=False):
    """A new plan group."""


class _PlanGroupUpdateRequired(TypedDict):
    name: str
    """Name."""


class PlanGroupUpdateDict(_PlanGroupUpdateRequired, total=False):
    """The new state of a plan group."""

    plans: Sequence[str]
    """Ids of its plans."""
    type: Union[Literal["manual", "auto"], str]
    """Whether the plans of a group are listed by hand or picked by a selector. Known values: manual, auto;
    others may come."""
    selector_type: Union[Literal["name", "id", "product_name"], str]
    """What the selector of an automatic group looks at. Known values: name, id, product_name; others may come."""
    selector: str
    """What it must match, in any case; `*` stands for anything. Plans that come later are picked too."""


class _PlanGroupIdsRequired(TypedDict):
    ids: Sequence[str]
    """The groups."""


class PlanGroupIdsDict(_PlanGroupIdsRequired, total=False):
    """Several plan groups."""


class _PlanGroupMergeRequired(TypedDict):
    source: str
    """The group that goes."""
    target: str
    """The group that gets its plans."""


class PlanGroupMergeDict(_PlanGroupMergeRequired, total=False):
    """Two plan groups to become one."""


class _PlanIdsRequired(TypedDict):
    plans: Sequence[str]
    """The plans."""


class PlanIdsDict(_PlanIdsRequired, total=False):
    """Several plans."""


class _SegmentInputRequired(TypedDict):
    name: str
    """Name."""
    filters: Mapping[str, Any]
    """Report filters by name, with the values that a report takes."""


class SegmentInputDict(_SegmentInputRequired, total=False):
    """A new segment."""

    description: str
    """What it is for."""
    mode: Union[Literal["filter", "breakdown"], str]
    """Whether a segment narrows a report (`filter`) or splits it (`breakdown`). Known values: filter,
    breakdown; others may come."""


class SegmentUpdateDict(TypedDict, total=False):
    """The fields of a segment that change."""

    name: str
    """Name."""
    description: str
    """What it is for."""
    filters: Mapping[str, Any]
    """Report filters by name, with the values that a report takes."""
    mode: Union[Literal["filter", "breakdown"], str]
    """Whether a segment narrows a report (`filter`) or splits it (`breakdown`). Known values: filter,
    breakdown; others may come."""


class _DataSourceInputRequired(TypedDict):
    name: str
    """Name."""
    type: Union[
        Literal["stripe", "api", "csv", "google-sheets", "google_sheets", "recurly", "chargebee", "alunta"], str
    ]
    """The kind of billing system behind a data source. `api` is the Custom API that you push to. New values may
    appear. Known values: stripe, api, csv, google-sheets, google_sheets, recurly, chargebee, alunta; others may
    come."""


class DataSourceInputDict(_DataSourceInputRequired, total=False):
    """A new data source."""


class DataSourceUpdateDict(TypedDict, total=False):
    """The fields of a data source that change."""

    id: str
    """The data source."""
    name: Union[str, None]
    """Name. May be null (None)."""
    type: Union[
        Literal["stripe", "api", "csv", "google-sheets", "google_sheets", "recurly", "chargebee", "alunta"], str
    ]
    """The kind of billing system behind a data source. `api` is the Custom API that you push to. New values may
    appear. Known values: stripe, api, csv, google-sheets, google_sheets, recurly, chargebee, alunta; others may
    come."""
    status: Union[Literal["connected", "disconnected", "importing"], str]
    """Whether a data source is usable. New values may appear. Known values: connected, disconnected, importing;
    others may come."""
    created_at: Union[str, None]
    """When it was made, ISO 8601. May be null (None)."""
    updated_at: Union[str, None]
    """When it last changed, ISO 8601. May be null (None)."""
    import_status: Union[str, None]
    """State of the last import. May be null (None)."""
    import_started: Union[str, None]
    """When the last import began, ISO 8601. May be null (None)."""
