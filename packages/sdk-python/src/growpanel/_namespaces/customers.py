# Generated from openapi.json by `pnpm generate`. Do not edit.
"""The methods of `gp.customers`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Union

from .._core.namespace import AsyncNamespace, Namespace
from .._core.query import custom_filters

if TYPE_CHECKING:
    from .. import models
    from .._core.pages import AsyncPages, Pages
    from .._core.query import Filter


class Customers(Namespace):
    """Customers as reports see them."""

    def list(
        self,
        *,
        limit: Optional[Union[int, str]] = None,
        offset: Optional[Union[int, str]] = None,
        search: Optional[str] = None,
        base_currency: Optional[str] = None,
        currency: Optional[Filter] = None,
        payment_method: Optional[Filter] = None,
        pricing_model: Optional[Filter] = None,
        customer: Optional[Filter] = None,
        plan: Optional[Filter] = None,
        age: Optional[Filter] = None,
        billing_freq: Optional[Filter] = None,
        region: Optional[Filter] = None,
        state: Optional[Filter] = None,
        data_source: Optional[Filter] = None,
        status: Optional[Filter] = None,
        has_discount: Optional[Filter] = None,
        cancel_reason: Optional[Filter] = None,
        segment: Optional[Filter] = None,
        fix_fx: Optional[Union[bool, str]] = None,
        **custom: Filter,
    ) -> models.CustomerList:
        """List customers.

        Customers with their MRR and status, newest first, a page at a time.

        ``GET /customers``

        Args:
            limit: Customers per page; more than 500 is served as 500.
            offset: Customers to skip.
            search: Narrows to ids, names and e-mail addresses that hold this text.
            base_currency: Currency to report in, ISO 4217. The account's own when left out.
            fix_fx: `true` converts everything at the rates of one day, so that only business moves the numbers.
            currency, payment_method, pricing_model, customer, plan, age, billing_freq, region, state,
                data_source, status, has_discount, cancel_reason, segment: Filters. A list means any of its
                values, `~x` not x, `*` any value, `~` none.
            custom_<key>: Filters by your own customer fields.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = gp.customers.list()
        """
        from .._generated.api.customers import get_customers

        return self._call(
            get_customers._get_kwargs(
                limit=limit,
                offset=offset,
                search=search,
                base_currency=base_currency,
                currency=currency,
                payment_method=payment_method,
                pricing_model=pricing_model,
                customer=customer,
                plan=plan,
                age=age,
                billing_freq=billing_freq,
                region=region,
                state=state,
                data_source=data_source,
                status=status,
                has_discount=has_discount,
                cancel_reason=cancel_reason,
                segment=segment,
                fix_fx=fix_fx,
                query=custom_filters("list", custom),
            )
        )

    get_customers = list

    def iterate(
        self,
        *,
        limit: Optional[Union[int, str]] = None,
        offset: Optional[Union[int, str]] = None,
        search: Optional[str] = None,
        base_currency: Optional[str] = None,
        currency: Optional[Filter] = None,
        payment_method: Optional[Filter] = None,
        pricing_model: Optional[Filter] = None,
        customer: Optional[Filter] = None,
        plan: Optional[Filter] = None,
        age: Optional[Filter] = None,
        billing_freq: Optional[Filter] = None,
        region: Optional[Filter] = None,
        state: Optional[Filter] = None,
        data_source: Optional[Filter] = None,
        status: Optional[Filter] = None,
        has_discount: Optional[Filter] = None,
        cancel_reason: Optional[Filter] = None,
        segment: Optional[Filter] = None,
        fix_fx: Optional[Union[bool, str]] = None,
        **custom: Filter,
    ) -> Pages["models.Customer", "models.CustomerList"]:
        """List customers: all of them, page after page, fetched while the loop runs.

        Customers with their MRR and status, newest first, a page at a time.

        ``GET /customers``

        Args:
            limit: Size of a page.
            offset: Rows to skip at the beginning.
            search: Narrows to ids, names and e-mail addresses that hold this text.
            base_currency: Currency to report in, ISO 4217. The account's own when left out.
            fix_fx: `true` converts everything at the rates of one day, so that only business moves the numbers.
            currency, payment_method, pricing_model, customer, plan, age, billing_freq, region, state,
                data_source, status, has_discount, cancel_reason, segment: Filters. A list means any of its
                values, `~x` not x, `*` any value, `~` none.
            custom_<key>: Filters by your own customer fields.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            for row in gp.customers.iterate(limit=100):
                print(row.id)
        """
        from .._core.pages import Pages
        from .._generated.api.customers import get_customers

        start = offset

        def fetch(offset: int) -> models.CustomerList:
            return self._call(
                get_customers._get_kwargs(
                    limit=limit,
                    offset=offset,
                    search=search,
                    base_currency=base_currency,
                    currency=currency,
                    payment_method=payment_method,
                    pricing_model=pricing_model,
                    customer=customer,
                    plan=plan,
                    age=age,
                    billing_freq=billing_freq,
                    region=region,
                    state=state,
                    data_source=data_source,
                    status=status,
                    has_discount=has_discount,
                    cancel_reason=cancel_reason,
                    segment=segment,
                    fix_fx=fix_fx,
                    query=custom_filters("list", custom),
                )
            )

        return Pages(fetch, start)

    def detail(self, id: str, *, base_currency: Optional[str] = None) -> models.CustomerDetail:
        """One customer.

        Everything about one customer: dates, MRR, subscriptions and payments.

        ``GET /customers/{id}``

        Args:
            id: The customer, by the id that it was pushed with.
            base_currency: Currency to report in, ISO 4217. The account's own when left out.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 404, 429, 500, or without one when no answer came.

        Example::

            answer = gp.customers.detail("cus_1")
        """
        from .._generated.api.customers import get_customers_id

        return self._call(get_customers_id._get_kwargs(id=id, base_currency=base_currency))

    get_customers_id = detail

    def resync(self, id: str) -> models.Success:
        """Compute a customer anew.

        Reads the customer from the billing system once more; for pushed customers, computes the metrics anew.

        ``POST /customers/{id}/resync``

        Args:
            id: The customer, by the id that it was pushed with.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 404, 429, 500, or without one when no answer came.

        Example::

            answer = gp.customers.resync("cus_1")
        """
        from .._generated.api.customers import post_customers_id_resync

        return self._call(post_customers_id_resync._get_kwargs(id=id))

    post_customers_id_resync = resync


class AsyncCustomers(AsyncNamespace):
    """Customers as reports see them."""

    async def list(
        self,
        *,
        limit: Optional[Union[int, str]] = None,
        offset: Optional[Union[int, str]] = None,
        search: Optional[str] = None,
        base_currency: Optional[str] = None,
        currency: Optional[Filter] = None,
        payment_method: Optional[Filter] = None,
        pricing_model: Optional[Filter] = None,
        customer: Optional[Filter] = None,
        plan: Optional[Filter] = None,
        age: Optional[Filter] = None,
        billing_freq: Optional[Filter] = None,
        region: Optional[Filter] = None,
        state: Optional[Filter] = None,
        data_source: Optional[Filter] = None,
        status: Optional[Filter] = None,
        has_discount: Optional[Filter] = None,
        cancel_reason: Optional[Filter] = None,
        segment: Optional[Filter] = None,
        fix_fx: Optional[Union[bool, str]] = None,
        **custom: Filter,
    ) -> models.CustomerList:
        """List customers.

        Customers with their MRR and status, newest first, a page at a time.

        ``GET /customers``

        Args:
            limit: Customers per page; more than 500 is served as 500.
            offset: Customers to skip.
            search: Narrows to ids, names and e-mail addresses that hold this text.
            base_currency: Currency to report in, ISO 4217. The account's own when left out.
            fix_fx: `true` converts everything at the rates of one day, so that only business moves the numbers.
            currency, payment_method, pricing_model, customer, plan, age, billing_freq, region, state,
                data_source, status, has_discount, cancel_reason, segment: Filters. A list means any of its
                values, `~x` not x, `*` any value, `~` none.
            custom_<key>: Filters by your own customer fields.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.customers.list()
        """
        from .._generated.api.customers import get_customers

        return await self._call(
            get_customers._get_kwargs(
                limit=limit,
                offset=offset,
                search=search,
                base_currency=base_currency,
                currency=currency,
                payment_method=payment_method,
                pricing_model=pricing_model,
                customer=customer,
                plan=plan,
                age=age,
                billing_freq=billing_freq,
                region=region,
                state=state,
                data_source=data_source,
                status=status,
                has_discount=has_discount,
                cancel_reason=cancel_reason,
                segment=segment,
                fix_fx=fix_fx,
                query=custom_filters("list", custom),
            )
        )

    get_customers = list

    def iterate(
        self,
        *,
        limit: Optional[Union[int, str]] = None,
        offset: Optional[Union[int, str]] = None,
        search: Optional[str] = None,
        base_currency: Optional[str] = None,
        currency: Optional[Filter] = None,
        payment_method: Optional[Filter] = None,
        pricing_model: Optional[Filter] = None,
        customer: Optional[Filter] = None,
        plan: Optional[Filter] = None,
        age: Optional[Filter] = None,
        billing_freq: Optional[Filter] = None,
        region: Optional[Filter] = None,
        state: Optional[Filter] = None,
        data_source: Optional[Filter] = None,
        status: Optional[Filter] = None,
        has_discount: Optional[Filter] = None,
        cancel_reason: Optional[Filter] = None,
        segment: Optional[Filter] = None,
        fix_fx: Optional[Union[bool, str]] = None,
        **custom: Filter,
    ) -> AsyncPages["models.Customer", "models.CustomerList"]:
        """List customers: all of them, page after page, fetched while the loop runs.

        Customers with their MRR and status, newest first, a page at a time.

        ``GET /customers``

        Args:
            limit: Size of a page.
            offset: Rows to skip at the beginning.
            search: Narrows to ids, names and e-mail addresses that hold this text.
            base_currency: Currency to report in, ISO 4217. The account's own when left out.
            fix_fx: `true` converts everything at the rates of one day, so that only business moves the numbers.
            currency, payment_method, pricing_model, customer, plan, age, billing_freq, region, state,
                data_source, status, has_discount, cancel_reason, segment: Filters. A list means any of its
                values, `~x` not x, `*` any value, `~` none.
            custom_<key>: Filters by your own customer fields.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            async for row in gp.customers.iterate(limit=100):
                print(row.id)
        """
        from .._core.pages import AsyncPages
        from .._generated.api.customers import get_customers

        start = offset

        async def fetch(offset: int) -> models.CustomerList:
            return await self._call(
                get_customers._get_kwargs(
                    limit=limit,
                    offset=offset,
                    search=search,
                    base_currency=base_currency,
                    currency=currency,
                    payment_method=payment_method,
                    pricing_model=pricing_model,
                    customer=customer,
                    plan=plan,
                    age=age,
                    billing_freq=billing_freq,
                    region=region,
                    state=state,
                    data_source=data_source,
                    status=status,
                    has_discount=has_discount,
                    cancel_reason=cancel_reason,
                    segment=segment,
                    fix_fx=fix_fx,
                    query=custom_filters("list", custom),
                )
            )

        return AsyncPages(fetch, start)

    async def detail(self, id: str, *, base_currency: Optional[str] = None) -> models.CustomerDetail:
        """One customer.

        Everything about one customer: dates, MRR, subscriptions and payments.

        ``GET /customers/{id}``

        Args:
            id: The customer, by the id that it was pushed with.
            base_currency: Currency to report in, ISO 4217. The account's own when left out.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 404, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.customers.detail("cus_1")
        """
        from .._generated.api.customers import get_customers_id

        return await self._call(get_customers_id._get_kwargs(id=id, base_currency=base_currency))

    get_customers_id = detail

    async def resync(self, id: str) -> models.Success:
        """Compute a customer anew.

        Reads the customer from the billing system once more; for pushed customers, computes the metrics anew.

        ``POST /customers/{id}/resync``

        Args:
            id: The customer, by the id that it was pushed with.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 404, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.customers.resync("cus_1")
        """
        from .._generated.api.customers import post_customers_id_resync

        return await self._call(post_customers_id_resync._get_kwargs(id=id))

    post_customers_id_resync = resync
