# Generated from openapi.json by `pnpm generate`. Do not edit.
"""The methods of `gp.settings`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Union

from .._core.namespace import AsyncNamespace, Namespace

if TYPE_CHECKING:
    from .. import models
    from .bodies import (
        HubspotSettingsUpdateDict,
        LookerStudioSettingsUpdateDict,
        SettingsUpdateDict,
        SlackSettingsUpdateDict,
        StripeSettingsUpdateDict,
        TeamsSettingsUpdateDict,
        WebhookSettingsUpdateDict,
    )


class Settings(Namespace):
    """How the account computes and works with other systems."""

    def get(self) -> models.Settings:
        """Account settings.

        How the account computes and shows its numbers.

        ``GET /settings``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = gp.settings.get()
        """
        from .._generated.api.settings import get_settings

        return self._call(get_settings._get_kwargs())

    get_settings = get

    def update(self, body: Union[models.SettingsUpdate, SettingsUpdateDict]) -> models.Settings:
        """Change account settings.

        Changes the given settings. What bears on metrics computes all ledgers anew.

        ``POST /settings``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = gp.settings.update({"churn_recognition": "immediate"})
        """
        from .._generated.api.settings import post_settings

        return self._call(post_settings._get_kwargs(body=body))

    post_settings = update

    def stripe(self) -> models.StripeSettings:
        """Settings of Stripe.

        How the account works with Stripe.

        ``GET /settings/stripe``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = gp.settings.stripe()
        """
        from .._generated.api.settings import get_settings_stripe

        return self._call(get_settings_stripe._get_kwargs())

    get_settings_stripe = stripe

    def update_stripe(
        self, body: Union[models.StripeSettingsUpdate, StripeSettingsUpdateDict]
    ) -> models.StripeSettings:
        """Change settings of Stripe.

        Changes the given fields.

        ``POST /settings/stripe``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = gp.settings.update_stripe({"connected": True})
        """
        from .._generated.api.settings import post_settings_stripe

        return self._call(post_settings_stripe._get_kwargs(body=body))

    post_settings_stripe = update_stripe

    def hubspot(self) -> models.HubspotSettings:
        """Settings of HubSpot.

        How the account works with HubSpot.

        ``GET /settings/hubspot``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = gp.settings.hubspot()
        """
        from .._generated.api.settings import get_settings_hubspot

        return self._call(get_settings_hubspot._get_kwargs())

    get_settings_hubspot = hubspot

    def update_hubspot(
        self, body: Union[models.HubspotSettingsUpdate, HubspotSettingsUpdateDict]
    ) -> models.HubspotSettings:
        """Change settings of HubSpot.

        Changes the given fields.

        ``POST /settings/hubspot``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = gp.settings.update_hubspot({"connected": True})
        """
        from .._generated.api.settings import post_settings_hubspot

        return self._call(post_settings_hubspot._get_kwargs(body=body))

    post_settings_hubspot = update_hubspot

    def webhook(self) -> models.WebhookSettings:
        """Settings of the settings webhook.

        How the account works with the settings webhook.

        ``GET /settings/webhook``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = gp.settings.webhook()
        """
        from .._generated.api.settings import get_settings_webhook

        return self._call(get_settings_webhook._get_kwargs())

    get_settings_webhook = webhook

    def update_webhook(
        self, body: Union[models.WebhookSettingsUpdate, WebhookSettingsUpdateDict]
    ) -> models.WebhookSettings:
        """Change settings of the settings webhook.

        Changes the given fields.

        ``POST /settings/webhook``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = gp.settings.update_webhook({"url": "https://example.com/hook"})
        """
        from .._generated.api.settings import post_settings_webhook

        return self._call(post_settings_webhook._get_kwargs(body=body))

    post_settings_webhook = update_webhook

    def slack(self) -> models.SlackSettings:
        """Settings of Slack.

        How the account works with Slack.

        ``GET /settings/slack``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = gp.settings.slack()
        """
        from .._generated.api.settings import get_settings_slack

        return self._call(get_settings_slack._get_kwargs())

    get_settings_slack = slack

    def update_slack(
        self, body: Union[models.SlackSettingsUpdate, SlackSettingsUpdateDict]
    ) -> models.SlackSettings:
        """Change settings of Slack.

        Changes the given fields.

        ``POST /settings/slack``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = gp.settings.update_slack({"connected": True})
        """
        from .._generated.api.settings import post_settings_slack

        return self._call(post_settings_slack._get_kwargs(body=body))

    post_settings_slack = update_slack

    def teams(self) -> models.TeamsSettings:
        """Settings of Microsoft Teams.

        How the account works with Microsoft Teams.

        ``GET /settings/teams``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = gp.settings.teams()
        """
        from .._generated.api.settings import get_settings_teams

        return self._call(get_settings_teams._get_kwargs())

    get_settings_teams = teams

    def update_teams(
        self, body: Union[models.TeamsSettingsUpdate, TeamsSettingsUpdateDict]
    ) -> models.TeamsSettings:
        """Change settings of Microsoft Teams.

        Changes the given fields.

        ``POST /settings/teams``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = gp.settings.update_teams({"webhook_url": "https://example.com/hook"})
        """
        from .._generated.api.settings import post_settings_teams

        return self._call(post_settings_teams._get_kwargs(body=body))

    post_settings_teams = update_teams

    def looker_studio(self) -> models.LookerStudioSettings:
        """Settings of Looker Studio.

        How the account works with Looker Studio.

        ``GET /settings/looker-studio``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = gp.settings.looker_studio()
        """
        from .._generated.api.settings import get_settings_looker_studio

        return self._call(get_settings_looker_studio._get_kwargs())

    get_settings_looker_studio = looker_studio

    def update_looker_studio(
        self, body: Union[models.LookerStudioSettingsUpdate, LookerStudioSettingsUpdateDict]
    ) -> models.LookerStudioSettings:
        """Change settings of Looker Studio.

        Changes the given fields.

        ``POST /settings/looker-studio``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = gp.settings.update_looker_studio({"enabled": True})
        """
        from .._generated.api.settings import post_settings_looker_studio

        return self._call(post_settings_looker_studio._get_kwargs(body=body))

    post_settings_looker_studio = update_looker_studio


class AsyncSettings(AsyncNamespace):
    """How the account computes and works with other systems."""

    async def get(self) -> models.Settings:
        """Account settings.

        How the account computes and shows its numbers.

        ``GET /settings``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.settings.get()
        """
        from .._generated.api.settings import get_settings

        return await self._call(get_settings._get_kwargs())

    get_settings = get

    async def update(self, body: Union[models.SettingsUpdate, SettingsUpdateDict]) -> models.Settings:
        """Change account settings.

        Changes the given settings. What bears on metrics computes all ledgers anew.

        ``POST /settings``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.settings.update({"churn_recognition": "immediate"})
        """
        from .._generated.api.settings import post_settings

        return await self._call(post_settings._get_kwargs(body=body))

    post_settings = update

    async def stripe(self) -> models.StripeSettings:
        """Settings of Stripe.

        How the account works with Stripe.

        ``GET /settings/stripe``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.settings.stripe()
        """
        from .._generated.api.settings import get_settings_stripe

        return await self._call(get_settings_stripe._get_kwargs())

    get_settings_stripe = stripe

    async def update_stripe(
        self, body: Union[models.StripeSettingsUpdate, StripeSettingsUpdateDict]
    ) -> models.StripeSettings:
        """Change settings of Stripe.

        Changes the given fields.

        ``POST /settings/stripe``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.settings.update_stripe({"connected": True})
        """
        from .._generated.api.settings import post_settings_stripe

        return await self._call(post_settings_stripe._get_kwargs(body=body))

    post_settings_stripe = update_stripe

    async def hubspot(self) -> models.HubspotSettings:
        """Settings of HubSpot.

        How the account works with HubSpot.

        ``GET /settings/hubspot``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.settings.hubspot()
        """
        from .._generated.api.settings import get_settings_hubspot

        return await self._call(get_settings_hubspot._get_kwargs())

    get_settings_hubspot = hubspot

    async def update_hubspot(
        self, body: Union[models.HubspotSettingsUpdate, HubspotSettingsUpdateDict]
    ) -> models.HubspotSettings:
        """Change settings of HubSpot.

        Changes the given fields.

        ``POST /settings/hubspot``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.settings.update_hubspot({"connected": True})
        """
        from .._generated.api.settings import post_settings_hubspot

        return await self._call(post_settings_hubspot._get_kwargs(body=body))

    post_settings_hubspot = update_hubspot

    async def webhook(self) -> models.WebhookSettings:
        """Settings of the settings webhook.

        How the account works with the settings webhook.

        ``GET /settings/webhook``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.settings.webhook()
        """
        from .._generated.api.settings import get_settings_webhook

        return await self._call(get_settings_webhook._get_kwargs())

    get_settings_webhook = webhook

    async def update_webhook(
        self, body: Union[models.WebhookSettingsUpdate, WebhookSettingsUpdateDict]
    ) -> models.WebhookSettings:
        """Change settings of the settings webhook.

        Changes the given fields.

        ``POST /settings/webhook``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.settings.update_webhook({"url": "https://example.com/hook"})
        """
        from .._generated.api.settings import post_settings_webhook

        return await self._call(post_settings_webhook._get_kwargs(body=body))

    post_settings_webhook = update_webhook

    async def slack(self) -> models.SlackSettings:
        """Settings of Slack.

        How the account works with Slack.

        ``GET /settings/slack``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.settings.slack()
        """
        from .._generated.api.settings import get_settings_slack

        return await self._call(get_settings_slack._get_kwargs())

    get_settings_slack = slack

    async def update_slack(
        self, body: Union[models.SlackSettingsUpdate, SlackSettingsUpdateDict]
    ) -> models.SlackSettings:
        """Change settings of Slack.

        Changes the given fields.

        ``POST /settings/slack``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.settings.update_slack({"connected": True})
        """
        from .._generated.api.settings import post_settings_slack

        return await self._call(post_settings_slack._get_kwargs(body=body))

    post_settings_slack = update_slack

    async def teams(self) -> models.TeamsSettings:
        """Settings of Microsoft Teams.

        How the account works with Microsoft Teams.

        ``GET /settings/teams``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.settings.teams()
        """
        from .._generated.api.settings import get_settings_teams

        return await self._call(get_settings_teams._get_kwargs())

    get_settings_teams = teams

    async def update_teams(
        self, body: Union[models.TeamsSettingsUpdate, TeamsSettingsUpdateDict]
    ) -> models.TeamsSettings:
        """Change settings of Microsoft Teams.

        Changes the given fields.

        ``POST /settings/teams``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.settings.update_teams({"webhook_url": "https://example.com/hook"})
        """
        from .._generated.api.settings import post_settings_teams

        return await self._call(post_settings_teams._get_kwargs(body=body))

    post_settings_teams = update_teams

    async def looker_studio(self) -> models.LookerStudioSettings:
        """Settings of Looker Studio.

        How the account works with Looker Studio.

        ``GET /settings/looker-studio``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.settings.looker_studio()
        """
        from .._generated.api.settings import get_settings_looker_studio

        return await self._call(get_settings_looker_studio._get_kwargs())

    get_settings_looker_studio = looker_studio

    async def update_looker_studio(
        self, body: Union[models.LookerStudioSettingsUpdate, LookerStudioSettingsUpdateDict]
    ) -> models.LookerStudioSettings:
        """Change settings of Looker Studio.

        Changes the given fields.

        ``POST /settings/looker-studio``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.settings.update_looker_studio({"enabled": True})
        """
        from .._generated.api.settings import post_settings_looker_studio

        return await self._call(post_settings_looker_studio._get_kwargs(body=body))

    post_settings_looker_studio = update_looker_studio
