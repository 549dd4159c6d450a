# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Webhook subscriptions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict

from attrs import define

from ..types import Model, Reader, list_of, model

if TYPE_CHECKING:
    from ..models.webhook import Webhook


@define(repr=False)
class WebhookList(Model):
    """Webhook subscriptions."""

    webhooks: list[Webhook]
    """All of them."""

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.webhook import Webhook

        return {
            "webhooks": list_of(model(Webhook)),
        }
