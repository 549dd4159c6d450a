# Generated from openapi.json by `pnpm generate`. Do not edit.
"""The values of one field."""

from typing import Literal

InvoiceEventEventType = Literal[
    "failed_payment",
    "invoice.paid",
]
