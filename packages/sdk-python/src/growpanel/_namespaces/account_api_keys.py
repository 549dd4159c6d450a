# Generated from openapi.json by `pnpm generate`. Do not edit.
"""The methods of `gp.account.api_keys`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Union

from .._core.namespace import AsyncNamespace, Namespace

if TYPE_CHECKING:
    from .. import models
    from .bodies import ApiKeyInputDict, ApiKeyUpdateDict


class AccountApiKeys(Namespace):
    """Keys of the account."""

    def list(self) -> models.ApiKeyList:
        """List API keys.

        Keys of the account, without their secrets.

        ``GET /account/api-keys``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = gp.account.api_keys.list()
        """
        from .._generated.api.api_keys import get_account_api_keys

        return self._call(get_account_api_keys._get_kwargs())

    get_account_api_keys = list

    def create(self, body: Union[models.ApiKeyInput, ApiKeyInputDict]) -> models.ApiKeyCreated:
        """Create an API key.

        Makes a key. The answer holds its only copy.

        ``POST /account/api-keys``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = gp.account.api_keys.create({"name": "CI Key", "role": "readonly"})
        """
        from .._generated.api.api_keys import post_account_api_keys

        return self._call(post_account_api_keys._get_kwargs(body=body))

    post_account_api_keys = create

    def update(self, id: str, body: Union[models.ApiKeyUpdate, ApiKeyUpdateDict]) -> models.ApiKey:
        """Rename an API key.

        Changes the name of a key.

        ``PUT /account/api-keys/{id}``

        Args:
            id: The key, by its id; the secret itself is never part of an address.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 404, 429, 500, or without one when no answer came.

        Example::

            answer = gp.account.api_keys.update("key_123", {"name": "Renamed"})
        """
        from .._generated.api.api_keys import put_account_api_keys_id

        return self._call(put_account_api_keys_id._get_kwargs(id=id, body=body))

    put_account_api_keys_id = update

    def delete(self, id: str) -> models.Success:
        """Delete an API key.

        Makes a key useless at once.

        ``DELETE /account/api-keys/{id}``

        Args:
            id: The key, by its id; the secret itself is never part of an address.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 404, 429, 500, or without one when no answer came.

        Example::

            answer = gp.account.api_keys.delete("key_123")
        """
        from .._generated.api.api_keys import delete_account_api_keys_id

        return self._call(delete_account_api_keys_id._get_kwargs(id=id))

    delete_account_api_keys_id = delete


class AsyncAccountApiKeys(AsyncNamespace):
    """Keys of the account."""

    async def list(self) -> models.ApiKeyList:
        """List API keys.

        Keys of the account, without their secrets.

        ``GET /account/api-keys``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.account.api_keys.list()
        """
        from .._generated.api.api_keys import get_account_api_keys

        return await self._call(get_account_api_keys._get_kwargs())

    get_account_api_keys = list

    async def create(self, body: Union[models.ApiKeyInput, ApiKeyInputDict]) -> models.ApiKeyCreated:
        """Create an API key.

        Makes a key. The answer holds its only copy.

        ``POST /account/api-keys``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.account.api_keys.create({"name": "CI Key", "role": "readonly"})
        """
        from .._generated.api.api_keys import post_account_api_keys

        return await self._call(post_account_api_keys._get_kwargs(body=body))

    post_account_api_keys = create

    async def update(self, id: str, body: Union[models.ApiKeyUpdate, ApiKeyUpdateDict]) -> models.ApiKey:
        """Rename an API key.

        Changes the name of a key.

        ``PUT /account/api-keys/{id}``

        Args:
            id: The key, by its id; the secret itself is never part of an address.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 404, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.account.api_keys.update("key_123", {"name": "Renamed"})
        """
        from .._generated.api.api_keys import put_account_api_keys_id

        return await self._call(put_account_api_keys_id._get_kwargs(id=id, body=body))

    put_account_api_keys_id = update

    async def delete(self, id: str) -> models.Success:
        """Delete an API key.

        Makes a key useless at once.

        ``DELETE /account/api-keys/{id}``

        Args:
            id: The key, by its id; the secret itself is never part of an address.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 404, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.account.api_keys.delete("key_123")
        """
        from .._generated.api.api_keys import delete_account_api_keys_id

        return await self._call(delete_account_api_keys_id._get_kwargs(id=id))

    delete_account_api_keys_id = delete
