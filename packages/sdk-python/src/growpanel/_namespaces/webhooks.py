# Generated from openapi.json by `pnpm generate`. Do not edit.
"""The methods of `gp.webhooks`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Union

from .._core.namespace import AsyncNamespace, Namespace

if TYPE_CHECKING:
    from .. import models
    from .bodies import WebhookInputDict


class Webhooks(Namespace):
    """Events sent to other systems."""

    def list(self) -> models.WebhookList:
        """List webhook subscriptions.

        Where events are sent.

        ``GET /integrations/webhooks``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = gp.webhooks.list()
        """
        from .._generated.api.webhooks import get_integrations_webhooks

        return self._call(get_integrations_webhooks._get_kwargs())

    get_integrations_webhooks = list

    def create(self, body: Union[models.WebhookInput, WebhookInputDict]) -> models.WebhookCreated:
        """Subscribe to an event.

        Sends every event of one type to an address.

        ``POST /integrations/webhooks``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 409, 429, 500, or without one when no answer came.

        Example::

            answer = gp.webhooks.create({"url": "https://example.com/hook", "event_type": "movement.churn"})
        """
        from .._generated.api.webhooks import post_integrations_webhooks

        return self._call(post_integrations_webhooks._get_kwargs(body=body))

    post_integrations_webhooks = create

    def delete(self, id: str) -> models.WebhookDeleted:
        """Delete a webhook subscription.

        Stops sending events to it.

        ``DELETE /integrations/webhooks/{id}``

        Args:
            id: The webhook.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 404, 429, 500, or without one when no answer came.

        Example::

            answer = gp.webhooks.delete("wh_1")
        """
        from .._generated.api.webhooks import delete_integrations_webhooks_id

        return self._call(delete_integrations_webhooks_id._get_kwargs(id=id))

    delete_integrations_webhooks_id = delete

    def get(self, id: str) -> models.Webhook:
        """One webhook subscription.

        Where one subscription sends its events.

        ``GET /integrations/webhooks/{id}``

        Args:
            id: The webhook.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 404, 429, 500, or without one when no answer came.

        Example::

            answer = gp.webhooks.get("wh_1")
        """
        from .._generated.api.webhooks import get_integrations_webhooks_id

        return self._call(get_integrations_webhooks_id._get_kwargs(id=id))

    get_integrations_webhooks_id = get

    def verify(self) -> models.VerifiedKey:
        """Check the API key.

        Who the key belongs to and what it may do.

        ``GET /integrations/verify``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = gp.webhooks.verify()
        """
        from .._generated.api.webhooks import get_integrations_verify

        return self._call(get_integrations_verify._get_kwargs())

    get_integrations_verify = verify

    def sample(
        self, event: str
    ) -> Union[
        models.MovementEvent, models.InvoiceEvent, models.CustomerEvent, models.PlanEvent, models.ImportEvent
    ]:
        """Sample of an event.

        What a delivery of this event type looks like, made from the account's newest data where there is any.

        ``GET /integrations/sample/{event}``

        Args:
            event: The event type.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 404, 429, 500, or without one when no answer came.

        Example::

            answer = gp.webhooks.sample("customer.created")
        """
        from .._generated.api.webhooks import get_integrations_sample_event

        return self._call(get_integrations_sample_event._get_kwargs(event=event))

    get_integrations_sample_event = sample


class AsyncWebhooks(AsyncNamespace):
    """Events sent to other systems."""

    async def list(self) -> models.WebhookList:
        """List webhook subscriptions.

        Where events are sent.

        ``GET /integrations/webhooks``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.webhooks.list()
        """
        from .._generated.api.webhooks import get_integrations_webhooks

        return await self._call(get_integrations_webhooks._get_kwargs())

    get_integrations_webhooks = list

    async def create(self, body: Union[models.WebhookInput, WebhookInputDict]) -> models.WebhookCreated:
        """Subscribe to an event.

        Sends every event of one type to an address.

        ``POST /integrations/webhooks``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 409, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.webhooks.create({"url": "https://example.com/hook", "event_type": "movement.churn"})
        """
        from .._generated.api.webhooks import post_integrations_webhooks

        return await self._call(post_integrations_webhooks._get_kwargs(body=body))

    post_integrations_webhooks = create

    async def delete(self, id: str) -> models.WebhookDeleted:
        """Delete a webhook subscription.

        Stops sending events to it.

        ``DELETE /integrations/webhooks/{id}``

        Args:
            id: The webhook.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 404, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.webhooks.delete("wh_1")
        """
        from .._generated.api.webhooks import delete_integrations_webhooks_id

        return await self._call(delete_integrations_webhooks_id._get_kwargs(id=id))

    delete_integrations_webhooks_id = delete

    async def get(self, id: str) -> models.Webhook:
        """One webhook subscription.

        Where one subscription sends its events.

        ``GET /integrations/webhooks/{id}``

        Args:
            id: The webhook.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 404, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.webhooks.get("wh_1")
        """
        from .._generated.api.webhooks import get_integrations_webhooks_id

        return await self._call(get_integrations_webhooks_id._get_kwargs(id=id))

    get_integrations_webhooks_id = get

    async def verify(self) -> models.VerifiedKey:
        """Check the API key.

        Who the key belongs to and what it may do.

        ``GET /integrations/verify``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.webhooks.verify()
        """
        from .._generated.api.webhooks import get_integrations_verify

        return await self._call(get_integrations_verify._get_kwargs())

    get_integrations_verify = verify

    async def sample(
        self, event: str
    ) -> Union[
        models.MovementEvent, models.InvoiceEvent, models.CustomerEvent, models.PlanEvent, models.ImportEvent
    ]:
        """Sample of an event.

        What a delivery of this event type looks like, made from the account's newest data where there is any.

        ``GET /integrations/sample/{event}``

        Args:
            event: The event type.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 404, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.webhooks.sample("customer.created")
        """
        from .._generated.api.webhooks import get_integrations_sample_event

        return await self._call(get_integrations_sample_event._get_kwargs(event=event))

    get_integrations_sample_event = sample
