# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Every namespace of a client, imported when first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._core.namespace import AsyncSender, Sender
    from .account import Account, AsyncAccount
    from .chat import AsyncChat, Chat
    from .customers import AsyncCustomers, Customers
    from .data import AsyncData, Data
    from .exports import AsyncExports, Exports
    from .notifications import AsyncNotifications, Notifications
    from .plans import AsyncPlans, Plans
    from .profile import AsyncProfile, Profile
    from .reports import AsyncReports, Reports
    from .settings import AsyncSettings, Settings
    from .webhooks import AsyncWebhooks, Webhooks


class Namespaces:
    """What a client offers."""

    _sender: Sender

    @cached_property
    def reports(self) -> Reports:
        """Metrics of the account, over time and at a glance."""
        from .reports import Reports

        return Reports(self._sender)

    @cached_property
    def customers(self) -> Customers:
        """Customers as reports see them."""
        from .customers import Customers

        return Customers(self._sender)

    @cached_property
    def plans(self) -> Plans:
        """Plans as reports see them."""
        from .plans import Plans

        return Plans(self._sender)

    @cached_property
    def exports(self) -> Exports:
        """CSV files."""
        from .exports import Exports

        return Exports(self._sender)

    @cached_property
    def profile(self) -> Profile:
        """The user behind the API key."""
        from .profile import Profile

        return Profile(self._sender)

    @cached_property
    def account(self) -> Account:
        """The account behind the API key."""
        from .account import Account

        return Account(self._sender)

    @cached_property
    def notifications(self) -> Notifications:
        """Mailed reports and alerts."""
        from .notifications import Notifications

        return Notifications(self._sender)

    @cached_property
    def settings(self) -> Settings:
        """How the account computes and works with other systems."""
        from .settings import Settings

        return Settings(self._sender)

    @cached_property
    def webhooks(self) -> Webhooks:
        """Events sent to other systems."""
        from .webhooks import Webhooks

        return Webhooks(self._sender)

    @cached_property
    def chat(self) -> Chat:
        """Questions in words."""
        from .chat import Chat

        return Chat(self._sender)

    @cached_property
    def data(self) -> Data:
        """The methods of gp.data."""
        from .data import Data

        return Data(self._sender)


class AsyncNamespaces:
    """What a client offers."""

    _sender: AsyncSender

    @cached_property
    def reports(self) -> AsyncReports:
        """Metrics of the account, over time and at a glance."""
        from .reports import AsyncReports

        return AsyncReports(self._sender)

    @cached_property
    def customers(self) -> AsyncCustomers:
        """Customers as reports see them."""
        from .customers import AsyncCustomers

        return AsyncCustomers(self._sender)

    @cached_property
    def plans(self) -> AsyncPlans:
        """Plans as reports see them."""
        from .plans import AsyncPlans

        return AsyncPlans(self._sender)

    @cached_property
    def exports(self) -> AsyncExports:
        """CSV files."""
        from .exports import AsyncExports

        return AsyncExports(self._sender)

    @cached_property
    def profile(self) -> AsyncProfile:
        """The user behind the API key."""
        from .profile import AsyncProfile

        return AsyncProfile(self._sender)

    @cached_property
    def account(self) -> AsyncAccount:
        """The account behind the API key."""
        from .account import AsyncAccount

        return AsyncAccount(self._sender)

    @cached_property
    def notifications(self) -> AsyncNotifications:
        """Mailed reports and alerts."""
        from .notifications import AsyncNotifications

        return AsyncNotifications(self._sender)

    @cached_property
    def settings(self) -> AsyncSettings:
        """How the account computes and works with other systems."""
        from .settings import AsyncSettings

        return AsyncSettings(self._sender)

    @cached_property
    def webhooks(self) -> AsyncWebhooks:
        """Events sent to other systems."""
        from .webhooks import AsyncWebhooks

        return AsyncWebhooks(self._sender)

    @cached_property
    def chat(self) -> AsyncChat:
        """Questions in words."""
        from .chat import AsyncChat

        return AsyncChat(self._sender)

    @cached_property
    def data(self) -> AsyncData:
        """The methods of gp.data."""
        from .data import AsyncData

        return AsyncData(self._sender)
