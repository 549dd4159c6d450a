# Generated from openapi.json by `pnpm generate`. Do not edit.
"""The methods of `gp.notifications`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Union

from .._core.namespace import AsyncNamespace, Namespace

if TYPE_CHECKING:
    from .. import models
    from .bodies import NotificationSettingsUpdateDict


class Notifications(Namespace):
    """Mailed reports and alerts."""

    def get(self) -> models.NotificationSettings:
        """Notification settings.

        Which reports and alerts are mailed.

        ``GET /settings/notifications``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = gp.notifications.get()
        """
        from .._generated.api.notifications import get_settings_notifications

        return self._call(get_settings_notifications._get_kwargs())

    get_settings_notifications = get

    def update(
        self, body: Union[models.NotificationSettingsUpdate, NotificationSettingsUpdateDict]
    ) -> models.NotificationSettings:
        """Update notification settings.

        Changes the given settings.

        ``PUT /settings/notifications``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = gp.notifications.update({"daily_report": True})
        """
        from .._generated.api.notifications import put_settings_notifications

        return self._call(put_settings_notifications._get_kwargs(body=body))

    put_settings_notifications = update


class AsyncNotifications(AsyncNamespace):
    """Mailed reports and alerts."""

    async def get(self) -> models.NotificationSettings:
        """Notification settings.

        Which reports and alerts are mailed.

        ``GET /settings/notifications``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.notifications.get()
        """
        from .._generated.api.notifications import get_settings_notifications

        return await self._call(get_settings_notifications._get_kwargs())

    get_settings_notifications = get

    async def update(
        self, body: Union[models.NotificationSettingsUpdate, NotificationSettingsUpdateDict]
    ) -> models.NotificationSettings:
        """Update notification settings.

        Changes the given settings.

        ``PUT /settings/notifications``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.notifications.update({"daily_report": True})
        """
        from .._generated.api.notifications import put_settings_notifications

        return await self._call(put_settings_notifications._get_kwargs(body=body))

    put_settings_notifications = update
