# Generated from openapi.json by `pnpm generate`. Do not edit.
"""The methods of `gp.account.billing`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Union

from .._core.namespace import AsyncNamespace, Namespace

if TYPE_CHECKING:
    from .. import models
    from .bodies import BillingAddressDict, PlanChoiceDict


class AccountBilling(Namespace):
    """What the account pays GrowPanel."""

    def details(self) -> models.Billing:
        """What the account pays.

        Plan, period and limits of the account, with what it uses of them.

        ``GET /account/billing``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = gp.account.billing.details()
        """
        from .._generated.api.billing import get_account_billing

        return self._call(get_account_billing._get_kwargs())

    get_account_billing = details

    def invoices(self) -> models.BillingInvoiceList:
        """Invoices from GrowPanel.

        What the account was charged.

        ``GET /account/billing/invoices``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = gp.account.billing.invoices()
        """
        from .._generated.api.billing import get_account_billing_invoices

        return self._call(get_account_billing_invoices._get_kwargs())

    get_account_billing_invoices = invoices

    def portal(self) -> models.BillingPortal:
        """Open the billing portal.

        An address where payment methods are managed.

        ``GET /account/billing/portal``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = gp.account.billing.portal()
        """
        from .._generated.api.billing import get_account_billing_portal

        return self._call(get_account_billing_portal._get_kwargs())

    get_account_billing_portal = portal

    def subscribe(self, body: Union[models.PlanChoice, PlanChoiceDict]) -> models.Billing:
        """Subscribe.

        Takes a plan for an account that has none.

        ``POST /account/billing/subscribe``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = gp.account.billing.subscribe({"plan": "pro"})
        """
        from .._generated.api.billing import post_account_billing_subscribe

        return self._call(post_account_billing_subscribe._get_kwargs(body=body))

    post_account_billing_subscribe = subscribe

    def check_vat(self, *, vat_number: str) -> models.VatCheck:
        """Check a VAT number.

        Whether a VAT number has the form that its country gives it.

        ``GET /account/billing/check-vat``

        Args:
            vat_number: The number to check, with its country.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = gp.account.billing.check_vat(vat_number="DK12345678")
        """
        from .._generated.api.billing import get_account_billing_check_vat

        return self._call(get_account_billing_check_vat._get_kwargs(vat_number=vat_number))

    get_account_billing_check_vat = check_vat

    def set_address(self, body: Union[models.BillingAddress, BillingAddressDict]) -> models.BillingAddress:
        """Set the billing address.

        Who the invoices go to from now on.

        ``POST /account/billing/address``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = gp.account.billing.set_address({"name": "Example Inc", "country": "dk"})
        """
        from .._generated.api.billing import post_account_billing_address

        return self._call(post_account_billing_address._get_kwargs(body=body))

    post_account_billing_address = set_address

    def setup(self) -> models.BillingSetup:
        """Prepare a payment method.

        What a form needs to take a card.

        ``POST /account/billing/setup``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = gp.account.billing.setup()
        """
        from .._generated.api.billing import post_account_billing_setup

        return self._call(post_account_billing_setup._get_kwargs())

    post_account_billing_setup = setup

    def preview_change(self, body: Union[models.PlanChoice, PlanChoiceDict]) -> models.PlanChangePreview:
        """Preview a change of plan.

        What a change of plan would cost, without making it.

        ``POST /account/billing/preview-change``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = gp.account.billing.preview_change({"plan": "enterprise"})
        """
        from .._generated.api.billing import post_account_billing_preview_change

        return self._call(post_account_billing_preview_change._get_kwargs(body=body))

    post_account_billing_preview_change = preview_change

    def change_plan(self, body: Union[models.PlanChoice, PlanChoiceDict]) -> models.Billing:
        """Change the plan.

        Moves the account to another plan at once.

        ``POST /account/billing/change-plan``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = gp.account.billing.change_plan({"plan": "enterprise"})
        """
        from .._generated.api.billing import post_account_billing_change_plan

        return self._call(post_account_billing_change_plan._get_kwargs(body=body))

    post_account_billing_change_plan = change_plan

    def undo_cancellation(self) -> models.Billing:
        """Undo a cancellation.

        Lets a plan that was to end go on.

        ``POST /account/billing/undo-cancellation``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = gp.account.billing.undo_cancellation()
        """
        from .._generated.api.billing import post_account_billing_undo_cancellation

        return self._call(post_account_billing_undo_cancellation._get_kwargs())

    post_account_billing_undo_cancellation = undo_cancellation

    def delete_card(self, card_id: str) -> models.Success:
        """Remove a card.

        Forgets a payment method.

        ``DELETE /account/billing/cards/{card_id}``

        Args:
            card_id: The card.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 404, 429, 500, or without one when no answer came.

        Example::

            answer = gp.account.billing.delete_card("card_1")
        """
        from .._generated.api.billing import delete_account_billing_cards_card_id

        return self._call(delete_account_billing_cards_card_id._get_kwargs(card_id=card_id))

    delete_account_billing_cards_card_id = delete_card


class AsyncAccountBilling(AsyncNamespace):
    """What the account pays GrowPanel."""

    async def details(self) -> models.Billing:
        """What the account pays.

        Plan, period and limits of the account, with what it uses of them.

        ``GET /account/billing``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.account.billing.details()
        """
        from .._generated.api.billing import get_account_billing

        return await self._call(get_account_billing._get_kwargs())

    get_account_billing = details

    async def invoices(self) -> models.BillingInvoiceList:
        """Invoices from GrowPanel.

        What the account was charged.

        ``GET /account/billing/invoices``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.account.billing.invoices()
        """
        from .._generated.api.billing import get_account_billing_invoices

        return await self._call(get_account_billing_invoices._get_kwargs())

    get_account_billing_invoices = invoices

    async def portal(self) -> models.BillingPortal:
        """Open the billing portal.

        An address where payment methods are managed.

        ``GET /account/billing/portal``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.account.billing.portal()
        """
        from .._generated.api.billing import get_account_billing_portal

        return await self._call(get_account_billing_portal._get_kwargs())

    get_account_billing_portal = portal

    async def subscribe(self, body: Union[models.PlanChoice, PlanChoiceDict]) -> models.Billing:
        """Subscribe.

        Takes a plan for an account that has none.

        ``POST /account/billing/subscribe``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.account.billing.subscribe({"plan": "pro"})
        """
        from .._generated.api.billing import post_account_billing_subscribe

        return await self._call(post_account_billing_subscribe._get_kwargs(body=body))

    post_account_billing_subscribe = subscribe

    async def check_vat(self, *, vat_number: str) -> models.VatCheck:
        """Check a VAT number.

        Whether a VAT number has the form that its country gives it.

        ``GET /account/billing/check-vat``

        Args:
            vat_number: The number to check, with its country.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.account.billing.check_vat(vat_number="DK12345678")
        """
        from .._generated.api.billing import get_account_billing_check_vat

        return await self._call(get_account_billing_check_vat._get_kwargs(vat_number=vat_number))

    get_account_billing_check_vat = check_vat

    async def set_address(
        self, body: Union[models.BillingAddress, BillingAddressDict]
    ) -> models.BillingAddress:
        """Set the billing address.

        Who the invoices go to from now on.

        ``POST /account/billing/address``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.account.billing.set_address({"name": "Example Inc", "country": "dk"})
        """
        from .._generated.api.billing import post_account_billing_address

        return await self._call(post_account_billing_address._get_kwargs(body=body))

    post_account_billing_address = set_address

    async def setup(self) -> models.BillingSetup:
        """Prepare a payment method.

        What a form needs to take a card.

        ``POST /account/billing/setup``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.account.billing.setup()
        """
        from .._generated.api.billing import post_account_billing_setup

        return await self._call(post_account_billing_setup._get_kwargs())

    post_account_billing_setup = setup

    async def preview_change(self, body: Union[models.PlanChoice, PlanChoiceDict]) -> models.PlanChangePreview:
        """Preview a change of plan.

        What a change of plan would cost, without making it.

        ``POST /account/billing/preview-change``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.account.billing.preview_change({"plan": "enterprise"})
        """
        from .._generated.api.billing import post_account_billing_preview_change

        return await self._call(post_account_billing_preview_change._get_kwargs(body=body))

    post_account_billing_preview_change = preview_change

    async def change_plan(self, body: Union[models.PlanChoice, PlanChoiceDict]) -> models.Billing:
        """Change the plan.

        Moves the account to another plan at once.

        ``POST /account/billing/change-plan``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.account.billing.change_plan({"plan": "enterprise"})
        """
        from .._generated.api.billing import post_account_billing_change_plan

        return await self._call(post_account_billing_change_plan._get_kwargs(body=body))

    post_account_billing_change_plan = change_plan

    async def undo_cancellation(self) -> models.Billing:
        """Undo a cancellation.

        Lets a plan that was to end go on.

        ``POST /account/billing/undo-cancellation``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.account.billing.undo_cancellation()
        """
        from .._generated.api.billing import post_account_billing_undo_cancellation

        return await self._call(post_account_billing_undo_cancellation._get_kwargs())

    post_account_billing_undo_cancellation = undo_cancellation

    async def delete_card(self, card_id: str) -> models.Success:
        """Remove a card.

        Forgets a payment method.

        ``DELETE /account/billing/cards/{card_id}``

        Args:
            card_id: The card.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 404, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.account.billing.delete_card("card_1")
        """
        from .._generated.api.billing import delete_account_billing_cards_card_id

        return await self._call(delete_account_billing_cards_card_id._get_kwargs(card_id=card_id))

    delete_account_billing_cards_card_id = delete_card
