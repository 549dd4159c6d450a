# Generated from openapi.json by `pnpm generate`. Do not edit.
"""The fields of everything that is pushed, with what a value has to be."""

from __future__ import annotations

from typing import Mapping, Tuple

from .._core.field_rule import FieldRule

#: Schema → its fields.
field_rules: Mapping[str, Tuple[FieldRule, ...]] = {
    "CustomerInput": (
        FieldRule("id", "text", required=True),
        FieldRule("name", "text"),
        FieldRule("email", "text"),
        FieldRule("created_date", "date"),
        FieldRule("trial_started", "date"),
        FieldRule("country", "country"),
        FieldRule("state", "text"),
        FieldRule("custom_variables", "map"),
        FieldRule("data_source", "text", required=True),
        FieldRule("created", "date", alias_of="created_date"),
        FieldRule("metadata", "map", alias_of="custom_variables"),
    ),
    "PlanInput": (
        FieldRule("id", "text", required=True),
        FieldRule("external_id", "text"),
        FieldRule("name", "text", required=True),
        FieldRule("product_name", "text"),
        FieldRule(
            "billing_freq",
            "text",
            required=True,
            values=(
                "day",
                "week",
                "month",
                "quarter",
                "year",
            ),
        ),
        FieldRule("billing_freq_count", "whole", least=1),
        FieldRule("currency", "currency", required=True),
        FieldRule("data_source", "text", required=True),
        FieldRule(
            "interval",
            "text",
            values=(
                "day",
                "week",
                "month",
                "quarter",
                "year",
            ),
            alias_of="billing_freq",
        ),
        FieldRule("interval_count", "whole", least=1, alias_of="billing_freq_count"),
    ),
    "InvoiceInput": (
        FieldRule("id", "text", required=True),
        FieldRule("customer_id", "text", required=True),
        FieldRule("date", "date", required=True),
        FieldRule("amount", "money", required=True),
        FieldRule("currency", "currency", required=True),
        FieldRule("data_source", "text", required=True),
        FieldRule(
            "type",
            "text",
            values=(
                "subscription",
                "one-time",
                "refund",
                "cancellation",
            ),
        ),
        FieldRule("plan_id", "text"),
        FieldRule("subscription_id", "text"),
        FieldRule("period_start", "date"),
        FieldRule("period_end", "date"),
        FieldRule(
            "status",
            "text",
            values=(
                "paid",
                "open",
                "failed",
                "void",
                "uncollectible",
            ),
        ),
        FieldRule("paid_date", "date"),
        FieldRule("tax", "money"),
        FieldRule("discount", "money"),
        FieldRule("quantity", "whole", least=0),
        FieldRule("attempt_count", "whole", least=0),
        FieldRule("payment_method", "text"),
        FieldRule("refunded_invoice_id", "text"),
        FieldRule("cancel_reason", "text"),
        FieldRule("description", "text"),
        FieldRule("lines", "rows", of="InvoiceLine"),
        FieldRule("invoice_date", "date", alias_of="date"),
    ),
    "InvoiceLine": (
        FieldRule("description", "text"),
        FieldRule(
            "type",
            "text",
            values=(
                "subscription",
                "one-time",
            ),
        ),
        FieldRule("plan_id", "text"),
        FieldRule("amount", "money", required=True),
        FieldRule("tax", "money"),
        FieldRule("discount", "money"),
        FieldRule("quantity", "whole", least=0),
        FieldRule("proration", "flag"),
        FieldRule("period_start", "date"),
        FieldRule("period_end", "date"),
    ),
}
