# Generated from openapi.json by `pnpm generate`. Do not edit.
"""The methods of `gp.account`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Union

from .._core.namespace import AsyncNamespace, Namespace

if TYPE_CHECKING:
    from .. import models
    from .account_api_keys import AccountApiKeys, AsyncAccountApiKeys
    from .account_billing import AccountBilling, AsyncAccountBilling
    from .account_team import AccountTeam, AsyncAccountTeam
    from .bodies import AccountDeleteDict, AccountUpdateDict


class Account(Namespace):
    """The account behind the API key."""

    @cached_property
    def billing(self) -> AccountBilling:
        from .account_billing import AccountBilling

        return AccountBilling(self._sender)

    @cached_property
    def team(self) -> AccountTeam:
        from .account_team import AccountTeam

        return AccountTeam(self._sender)

    @cached_property
    def api_keys(self) -> AccountApiKeys:
        from .account_api_keys import AccountApiKeys

        return AccountApiKeys(self._sender)

    def get(self) -> models.Account:
        """The account.

        Name, currency, time zone and data sources of the account.

        ``GET /account``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = gp.account.get()
        """
        from .._generated.api.account import get_account

        return self._call(get_account._get_kwargs())

    get_account = get

    def update(self, body: Union[models.AccountUpdate, AccountUpdateDict]) -> models.Account:
        """Change the account.

        Changes the given fields.

        ``POST /account``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = gp.account.update({"name": "New Account Name"})
        """
        from .._generated.api.account import post_account

        return self._call(post_account._get_kwargs(body=body))

    post_account = update

    def delete(self, body: Union[models.AccountDelete, AccountDeleteDict]) -> models.Success:
        """Delete the account.

        Removes the account and everything in it. The body must name it.

        ``DELETE /account``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = gp.account.delete({"confirm": "Example"})
        """
        from .._generated.api.account import delete_account

        return self._call(delete_account._get_kwargs(body=body))

    delete_account = delete


class AsyncAccount(AsyncNamespace):
    """The account behind the API key."""

    @cached_property
    def billing(self) -> AsyncAccountBilling:
        from .account_billing import AsyncAccountBilling

        return AsyncAccountBilling(self._sender)

    @cached_property
    def team(self) -> AsyncAccountTeam:
        from .account_team import AsyncAccountTeam

        return AsyncAccountTeam(self._sender)

    @cached_property
    def api_keys(self) -> AsyncAccountApiKeys:
        from .account_api_keys import AsyncAccountApiKeys

        return AsyncAccountApiKeys(self._sender)

    async def get(self) -> models.Account:
        """The account.

        Name, currency, time zone and data sources of the account.

        ``GET /account``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.account.get()
        """
        from .._generated.api.account import get_account

        return await self._call(get_account._get_kwargs())

    get_account = get

    async def update(self, body: Union[models.AccountUpdate, AccountUpdateDict]) -> models.Account:
        """Change the account.

        Changes the given fields.

        ``POST /account``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.account.update({"name": "New Account Name"})
        """
        from .._generated.api.account import post_account

        return await self._call(post_account._get_kwargs(body=body))

    post_account = update

    async def delete(self, body: Union[models.AccountDelete, AccountDeleteDict]) -> models.Success:
        """Delete the account.

        Removes the account and everything in it. The body must name it.

        ``DELETE /account``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.account.delete({"confirm": "Example"})
        """
        from .._generated.api.account import delete_account

        return await self._call(delete_account._get_kwargs(body=body))

    delete_account = delete
