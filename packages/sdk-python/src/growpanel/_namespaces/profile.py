# Generated from openapi.json by `pnpm generate`. Do not edit.
"""The methods of `gp.profile`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Union

from .._core.namespace import AsyncNamespace, Namespace

if TYPE_CHECKING:
    from .. import models
    from .bodies import ProfileUpdateDict


class Profile(Namespace):
    """The user behind the API key."""

    def get(self) -> models.Profile:
        """The current user.

        The user behind the API key.

        ``GET /profile``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = gp.profile.get()
        """
        from .._generated.api.profile import get_profile

        return self._call(get_profile._get_kwargs())

    get_profile = get

    def update(self, body: Union[models.ProfileUpdate, ProfileUpdateDict]) -> models.Profile:
        """Update the current user.

        Changes the given fields of the profile.

        ``PUT /profile``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = gp.profile.update({"first_name": "Ada", "timezone": "Europe/Copenhagen"})
        """
        from .._generated.api.profile import put_profile

        return self._call(put_profile._get_kwargs(body=body))

    put_profile = update


class AsyncProfile(AsyncNamespace):
    """The user behind the API key."""

    async def get(self) -> models.Profile:
        """The current user.

        The user behind the API key.

        ``GET /profile``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.profile.get()
        """
        from .._generated.api.profile import get_profile

        return await self._call(get_profile._get_kwargs())

    get_profile = get

    async def update(self, body: Union[models.ProfileUpdate, ProfileUpdateDict]) -> models.Profile:
        """Update the current user.

        Changes the given fields of the profile.

        ``PUT /profile``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.profile.update({"first_name": "Ada", "timezone": "Europe/Copenhagen"})
        """
        from .._generated.api.profile import put_profile

        return await self._call(put_profile._get_kwargs(body=body))

    put_profile = update
