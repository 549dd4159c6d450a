# Generated from openapi.json by `pnpm generate`. Do not edit.
"""The values of one field."""

from typing import Literal

CustomerEventEventType = Literal[
    "customer.created",
    "customer.updated",
]
