# Generated from openapi.json by `pnpm generate`. Do not edit.
"""The values of one field."""

from typing import Literal

MovementEventEventType = Literal[
    "movement.churn",
    "movement.contraction",
    "movement.expansion",
    "movement.new",
    "movement.reactivation",
]
