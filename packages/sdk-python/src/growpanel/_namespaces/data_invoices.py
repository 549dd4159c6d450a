# Generated from openapi.json by `pnpm generate`. Do not edit.
"""The methods of `gp.data.invoices`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence, Union

from .._core.namespace import AsyncNamespace, Namespace

if TYPE_CHECKING:
    from .. import models
    from .bodies import InvoiceInputDict, InvoiceUpdateDict


class DataInvoices(Namespace):
    """Invoices as you push them."""

    def list(self, *, source: str, limit: Optional[Union[int, str]] = None) -> models.RawInvoiceList:
        """List pushed invoices.

        Invoices of one data source as they were pushed, newest first.

        ``GET /data/invoices``

        Args:
            source: The data source.
            limit: Records to return, newest first. 100 when left out; more than 10000 is served as 10000.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 404, 429, 500, or without one when no answer came.

        Example::

            answer = gp.data.invoices.list(source="ds_1")
        """
        from .._generated.api.data_invoices import get_data_invoices

        return self._call(get_data_invoices._get_kwargs(source=source, limit=limit))

    get_data_invoices = list

    def create(
        self,
        body: Union[
            models.InvoiceInput, InvoiceInputDict, Sequence[Union[models.InvoiceInput, InvoiceInputDict]]
        ],
    ) -> models.ImportResults:
        """Push invoices.

        Creates or updates invoices, from which all metrics follow. Push customers and plans first, then
        invoices in the order of their dates. Takes one record or an array, stores the good rows and answers
        each bad one with its reason. The same id again updates.

        ``POST /data/invoices``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = gp.data.invoices.create({"id": "inv_1", "customer_id": "cus_1", "plan_id": "plan_pro", "type": "subscription", "date": "2024-02-01", "amount": 9900, "currency": "usd", "period_start": "2024-02-01", "period_end": "2024-03-01", "data_source": "ds_1"})
        """
        from .._generated.api.data_invoices import post_data_invoices

        return self._call(post_data_invoices._get_kwargs(body=body))

    post_data_invoices = create

    def update(self, id: str, body: Union[models.InvoiceUpdate, InvoiceUpdateDict]) -> models.Success:
        """Update an invoice.

        Changes the given fields of an invoice; the customer's metrics are computed anew.

        ``PUT /data/invoices/{id}``

        Args:
            id: The invoice, by the id that it was pushed with.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 404, 429, 500, or without one when no answer came.

        Example::

            answer = gp.data.invoices.update("inv_1", {"amount": 12900})
        """
        from .._generated.api.data_invoices import put_data_invoices_id

        return self._call(put_data_invoices_id._get_kwargs(id=id, body=body))

    put_data_invoices_id = update

    def delete(self, id: str) -> models.Success:
        """Delete an invoice.

        Removes an invoice; the customer's metrics are computed anew.

        ``DELETE /data/invoices/{id}``

        Args:
            id: The invoice, by the id that it was pushed with.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 404, 429, 500, or without one when no answer came.

        Example::

            answer = gp.data.invoices.delete("inv_1")
        """
        from .._generated.api.data_invoices import delete_data_invoices_id

        return self._call(delete_data_invoices_id._get_kwargs(id=id))

    delete_data_invoices_id = delete

    def get(self, id: str, *, source: Optional[str] = None) -> models.RawInvoice:
        """One pushed invoice.

        An invoice as it was pushed.

        ``GET /data/invoices/{id}``

        Args:
            id: The invoice, by the id that it was pushed with.
            source: Narrows to one data source.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 404, 429, 500, or without one when no answer came.

        Example::

            answer = gp.data.invoices.get("inv_1")
        """
        from .._generated.api.data_invoices import get_data_invoices_id

        return self._call(get_data_invoices_id._get_kwargs(id=id, source=source))

    get_data_invoices_id = get


class AsyncDataInvoices(AsyncNamespace):
    """Invoices as you push them."""

    async def list(self, *, source: str, limit: Optional[Union[int, str]] = None) -> models.RawInvoiceList:
        """List pushed invoices.

        Invoices of one data source as they were pushed, newest first.

        ``GET /data/invoices``

        Args:
            source: The data source.
            limit: Records to return, newest first. 100 when left out; more than 10000 is served as 10000.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 404, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.data.invoices.list(source="ds_1")
        """
        from .._generated.api.data_invoices import get_data_invoices

        return await self._call(get_data_invoices._get_kwargs(source=source, limit=limit))

    get_data_invoices = list

    async def create(
        self,
        body: Union[
            models.InvoiceInput, InvoiceInputDict, Sequence[Union[models.InvoiceInput, InvoiceInputDict]]
        ],
    ) -> models.ImportResults:
        """Push invoices.

        Creates or updates invoices, from which all metrics follow. Push customers and plans first, then
        invoices in the order of their dates. Takes one record or an array, stores the good rows and answers
        each bad one with its reason. The same id again updates.

        ``POST /data/invoices``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.data.invoices.create({"id": "inv_1", "customer_id": "cus_1", "plan_id": "plan_pro", "type": "subscription", "date": "2024-02-01", "amount": 9900, "currency": "usd", "period_start": "2024-02-01", "period_end": "2024-03-01", "data_source": "ds_1"})
        """
        from .._generated.api.data_invoices import post_data_invoices

        return await self._call(post_data_invoices._get_kwargs(body=body))

    post_data_invoices = create

    async def update(self, id: str, body: Union[models.InvoiceUpdate, InvoiceUpdateDict]) -> models.Success:
        """Update an invoice.

        Changes the given fields of an invoice; the customer's metrics are computed anew.

        ``PUT /data/invoices/{id}``

        Args:
            id: The invoice, by the id that it was pushed with.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 404, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.data.invoices.update("inv_1", {"amount": 12900})
        """
        from .._generated.api.data_invoices import put_data_invoices_id

        return await self._call(put_data_invoices_id._get_kwargs(id=id, body=body))

    put_data_invoices_id = update

    async def delete(self, id: str) -> models.Success:
        """Delete an invoice.

        Removes an invoice; the customer's metrics are computed anew.

        ``DELETE /data/invoices/{id}``

        Args:
            id: The invoice, by the id that it was pushed with.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 404, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.data.invoices.delete("inv_1")
        """
        from .._generated.api.data_invoices import delete_data_invoices_id

        return await self._call(delete_data_invoices_id._get_kwargs(id=id))

    delete_data_invoices_id = delete

    async def get(self, id: str, *, source: Optional[str] = None) -> models.RawInvoice:
        """One pushed invoice.

        An invoice as it was pushed.

        ``GET /data/invoices/{id}``

        Args:
            id: The invoice, by the id that it was pushed with.
            source: Narrows to one data source.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 404, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.data.invoices.get("inv_1")
        """
        from .._generated.api.data_invoices import get_data_invoices_id

        return await self._call(get_data_invoices_id._get_kwargs(id=id, source=source))

    get_data_invoices_id = get
