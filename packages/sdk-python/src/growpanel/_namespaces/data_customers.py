# Generated from openapi.json by `pnpm generate`. Do not edit.
"""The methods of `gp.data.customers`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence, Union

from .._core.namespace import AsyncNamespace, Namespace

if TYPE_CHECKING:
    from .. import models
    from .bodies import CustomerInputDict, CustomerUpdateDict


class DataCustomers(Namespace):
    """Customers as you push them."""

    def list(self, *, source: str, limit: Optional[Union[int, str]] = None) -> models.RawCustomerList:
        """List pushed customers.

        Customers of one data source as they were pushed, newest first.

        ``GET /data/customers``

        Args:
            source: The data source.
            limit: Records to return, newest first. 100 when left out; more than 10000 is served as 10000.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 404, 429, 500, or without one when no answer came.

        Example::

            answer = gp.data.customers.list(source="ds_1")
        """
        from .._generated.api.data_customers import get_data_customers

        return self._call(get_data_customers._get_kwargs(source=source, limit=limit))

    get_data_customers = list

    def create(
        self,
        body: Union[
            models.CustomerInput, CustomerInputDict, Sequence[Union[models.CustomerInput, CustomerInputDict]]
        ],
    ) -> models.ImportResults:
        """Push customers.

        Creates or updates customers. Takes one record or an array, stores the good rows and answers each bad
        one with its reason. The same id again updates.

        ``POST /data/customers``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = gp.data.customers.create({"id": "cus_1", "name": "Acme Inc", "email": "billing@acme.example", "created_date": "2024-01-15", "country": "us", "data_source": "ds_1"})
        """
        from .._generated.api.data_customers import post_data_customers

        return self._call(post_data_customers._get_kwargs(body=body))

    post_data_customers = create

    def get(self, id: str, *, source: str) -> models.RawCustomer:
        """One pushed customer.

        A customer as it was pushed.

        ``GET /data/customers/{id}``

        Args:
            id: The customer, by the id that it was pushed with.
            source: The data source.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 404, 429, 500, or without one when no answer came.

        Example::

            answer = gp.data.customers.get("cus_1", source="ds_1")
        """
        from .._generated.api.data_customers import get_data_customers_id

        return self._call(get_data_customers_id._get_kwargs(id=id, source=source))

    get_data_customers_id = get

    def update(self, id: str, body: Union[models.CustomerUpdate, CustomerUpdateDict]) -> models.Success:
        """Update a customer.

        Changes the given fields of a customer.

        ``PUT /data/customers/{id}``

        Args:
            id: The customer, by the id that it was pushed with.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 404, 429, 500, or without one when no answer came.

        Example::

            answer = gp.data.customers.update("cus_1", {"name": "Acme Corporation"})
        """
        from .._generated.api.data_customers import put_data_customers_id

        return self._call(put_data_customers_id._get_kwargs(id=id, body=body))

    put_data_customers_id = update

    def delete(self, id: str) -> models.Success:
        """Delete a customer.

        Removes a customer and their invoices; the metrics follow.

        ``DELETE /data/customers/{id}``

        Args:
            id: The customer, by the id that it was pushed with.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 404, 429, 500, or without one when no answer came.

        Example::

            answer = gp.data.customers.delete("cus_1")
        """
        from .._generated.api.data_customers import delete_data_customers_id

        return self._call(delete_data_customers_id._get_kwargs(id=id))

    delete_data_customers_id = delete


class AsyncDataCustomers(AsyncNamespace):
    """Customers as you push them."""

    async def list(self, *, source: str, limit: Optional[Union[int, str]] = None) -> models.RawCustomerList:
        """List pushed customers.

        Customers of one data source as they were pushed, newest first.

        ``GET /data/customers``

        Args:
            source: The data source.
            limit: Records to return, newest first. 100 when left out; more than 10000 is served as 10000.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 404, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.data.customers.list(source="ds_1")
        """
        from .._generated.api.data_customers import get_data_customers

        return await self._call(get_data_customers._get_kwargs(source=source, limit=limit))

    get_data_customers = list

    async def create(
        self,
        body: Union[
            models.CustomerInput, CustomerInputDict, Sequence[Union[models.CustomerInput, CustomerInputDict]]
        ],
    ) -> models.ImportResults:
        """Push customers.

        Creates or updates customers. Takes one record or an array, stores the good rows and answers each bad
        one with its reason. The same id again updates.

        ``POST /data/customers``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.data.customers.create({"id": "cus_1", "name": "Acme Inc", "email": "billing@acme.example", "created_date": "2024-01-15", "country": "us", "data_source": "ds_1"})
        """
        from .._generated.api.data_customers import post_data_customers

        return await self._call(post_data_customers._get_kwargs(body=body))

    post_data_customers = create

    async def get(self, id: str, *, source: str) -> models.RawCustomer:
        """One pushed customer.

        A customer as it was pushed.

        ``GET /data/customers/{id}``

        Args:
            id: The customer, by the id that it was pushed with.
            source: The data source.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 404, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.data.customers.get("cus_1", source="ds_1")
        """
        from .._generated.api.data_customers import get_data_customers_id

        return await self._call(get_data_customers_id._get_kwargs(id=id, source=source))

    get_data_customers_id = get

    async def update(self, id: str, body: Union[models.CustomerUpdate, CustomerUpdateDict]) -> models.Success:
        """Update a customer.

        Changes the given fields of a customer.

        ``PUT /data/customers/{id}``

        Args:
            id: The customer, by the id that it was pushed with.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 404, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.data.customers.update("cus_1", {"name": "Acme Corporation"})
        """
        from .._generated.api.data_customers import put_data_customers_id

        return await self._call(put_data_customers_id._get_kwargs(id=id, body=body))

    put_data_customers_id = update

    async def delete(self, id: str) -> models.Success:
        """Delete a customer.

        Removes a customer and their invoices; the metrics follow.

        ``DELETE /data/customers/{id}``

        Args:
            id: The customer, by the id that it was pushed with.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 404, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.data.customers.delete("cus_1")
        """
        from .._generated.api.data_customers import delete_data_customers_id

        return await self._call(delete_data_customers_id._get_kwargs(id=id))

    delete_data_customers_id = delete
