# Generated from openapi.json by `pnpm generate`. Do not edit.
"""The methods of `gp.data.sources`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Optional, Union

from .._core.namespace import AsyncNamespace, Namespace

if TYPE_CHECKING:
    from .. import models
    from .bodies import DataSourceInputDict, DataSourceUpdateDict


class DataSources(Namespace):
    """Billing systems that data comes from."""

    def list(
        self,
        *,
        type: Optional[
            Union[Literal["stripe", "api", "csv", "google-sheets", "recurly", "chargebee", "alunta"], str]
        ] = None,
    ) -> models.DataSourceList:
        """List data sources.

        Billing systems that data comes from.

        ``GET /data/data-sources``

        Args:
            type: Narrows to one kind of data source.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = gp.data.sources.list()
        """
        from .._generated.api.data_data_sources import get_data_data_sources

        return self._call(get_data_data_sources._get_kwargs(type_=type))

    get_data_data_sources = list

    def create(self, body: Union[models.DataSourceInput, DataSourceInputDict]) -> models.DataSourceCreated:
        """Create a data source.

        Adds a billing system. For your own, the type is `api`; the answer then holds the only copy of an API
        key that pushes to it.

        ``POST /data/data-sources``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = gp.data.sources.create({"name": "Billing platform", "type": "api"})
        """
        from .._generated.api.data_data_sources import post_data_data_sources

        return self._call(post_data_data_sources._get_kwargs(body=body))

    post_data_data_sources = create

    def update(self, id: str, body: Union[models.DataSourceUpdate, DataSourceUpdateDict]) -> models.DataSource:
        """Update a data source.

        Changes the name of a data source.

        ``PUT /data/data-sources/{id}``

        Args:
            id: The data source.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 404, 429, 500, or without one when no answer came.

        Example::

            answer = gp.data.sources.update("ds_1", {"name": "Billing"})
        """
        from .._generated.api.data_data_sources import put_data_data_sources_id

        return self._call(put_data_data_sources_id._get_kwargs(id=id, body=body))

    put_data_data_sources_id = update

    def delete(self, id: str) -> models.Success:
        """Delete a data source.

        Removes a data source with everything that it brought.

        ``DELETE /data/data-sources/{id}``

        Args:
            id: The data source.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 404, 429, 500, or without one when no answer came.

        Example::

            answer = gp.data.sources.delete("ds_1")
        """
        from .._generated.api.data_data_sources import delete_data_data_sources_id

        return self._call(delete_data_data_sources_id._get_kwargs(id=id))

    delete_data_data_sources_id = delete

    def get(self, id: str) -> models.DataSource:
        """One data source.

        A billing system that data comes from.

        ``GET /data/data-sources/{id}``

        Args:
            id: The data source.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 404, 429, 500, or without one when no answer came.

        Example::

            answer = gp.data.sources.get("ds_1")
        """
        from .._generated.api.data_data_sources import get_data_data_sources_id

        return self._call(get_data_data_sources_id._get_kwargs(id=id))

    get_data_data_sources_id = get

    def progress(self, id: str) -> models.ImportProgress:
        """Progress of an import.

        How far the running import has come, or how the last one ended.

        ``GET /data/data-sources/{id}/progress``

        Args:
            id: The data source.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 404, 429, 500, or without one when no answer came.

        Example::

            answer = gp.data.sources.progress("ds_1")
        """
        from .._generated.api.data_data_sources import get_data_data_sources_id_progress

        return self._call(get_data_data_sources_id_progress._get_kwargs(id=id))

    get_data_data_sources_id_progress = progress

    def reset(self, id: str) -> models.Success:
        """Empty a data source.

        Removes all customers, plans and invoices of a data source, and keeps the source.

        ``POST /data/data-sources/{id}/reset``

        Args:
            id: The data source.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 404, 429, 500, or without one when no answer came.

        Example::

            answer = gp.data.sources.reset("ds_1")
        """
        from .._generated.api.data_data_sources import post_data_data_sources_id_reset

        return self._call(post_data_data_sources_id_reset._get_kwargs(id=id))

    post_data_data_sources_id_reset = reset

    def full_import(self, id: str) -> models.Success:
        """Import everything again.

        Reads everything from the billing system once more; for your own, computes all metrics anew.

        ``POST /data/data-sources/{id}/full-import``

        Args:
            id: The data source.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 404, 429, 500, or without one when no answer came.

        Example::

            answer = gp.data.sources.full_import("ds_1")
        """
        from .._generated.api.data_data_sources import post_data_data_sources_id_full_import

        return self._call(post_data_data_sources_id_full_import._get_kwargs(id=id))

    post_data_data_sources_id_full_import = full_import

    def abort(self, id: str) -> models.Success:
        """Abort an import.

        Stops the running import.

        ``POST /data/data-sources/{id}/abort``

        Args:
            id: The data source.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 404, 429, 500, or without one when no answer came.

        Example::

            answer = gp.data.sources.abort("ds_1")
        """
        from .._generated.api.data_data_sources import post_data_data_sources_id_abort

        return self._call(post_data_data_sources_id_abort._get_kwargs(id=id))

    post_data_data_sources_id_abort = abort

    def connect(self, id: str) -> models.DataSource:
        """Connect a data source.

        Makes a data source usable again.

        ``POST /data/data-sources/{id}/connect``

        Args:
            id: The data source.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 404, 429, 500, or without one when no answer came.

        Example::

            answer = gp.data.sources.connect("ds_1")
        """
        from .._generated.api.data_data_sources import post_data_data_sources_id_connect

        return self._call(post_data_data_sources_id_connect._get_kwargs(id=id))

    post_data_data_sources_id_connect = connect


class AsyncDataSources(AsyncNamespace):
    """Billing systems that data comes from."""

    async def list(
        self,
        *,
        type: Optional[
            Union[Literal["stripe", "api", "csv", "google-sheets", "recurly", "chargebee", "alunta"], str]
        ] = None,
    ) -> models.DataSourceList:
        """List data sources.

        Billing systems that data comes from.

        ``GET /data/data-sources``

        Args:
            type: Narrows to one kind of data source.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.data.sources.list()
        """
        from .._generated.api.data_data_sources import get_data_data_sources

        return await self._call(get_data_data_sources._get_kwargs(type_=type))

    get_data_data_sources = list

    async def create(
        self, body: Union[models.DataSourceInput, DataSourceInputDict]
    ) -> models.DataSourceCreated:
        """Create a data source.

        Adds a billing system. For your own, the type is `api`; the answer then holds the only copy of an API
        key that pushes to it.

        ``POST /data/data-sources``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.data.sources.create({"name": "Billing platform", "type": "api"})
        """
        from .._generated.api.data_data_sources import post_data_data_sources

        return await self._call(post_data_data_sources._get_kwargs(body=body))

    post_data_data_sources = create

    async def update(
        self, id: str, body: Union[models.DataSourceUpdate, DataSourceUpdateDict]
    ) -> models.DataSource:
        """Update a data source.

        Changes the name of a data source.

        ``PUT /data/data-sources/{id}``

        Args:
            id: The data source.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 404, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.data.sources.update("ds_1", {"name": "Billing"})
        """
        from .._generated.api.data_data_sources import put_data_data_sources_id

        return await self._call(put_data_data_sources_id._get_kwargs(id=id, body=body))

    put_data_data_sources_id = update

    async def delete(self, id: str) -> models.Success:
        """Delete a data source.

        Removes a data source with everything that it brought.

        ``DELETE /data/data-sources/{id}``

        Args:
            id: The data source.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 404, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.data.sources.delete("ds_1")
        """
        from .._generated.api.data_data_sources import delete_data_data_sources_id

        return await self._call(delete_data_data_sources_id._get_kwargs(id=id))

    delete_data_data_sources_id = delete

    async def get(self, id: str) -> models.DataSource:
        """One data source.

        A billing system that data comes from.

        ``GET /data/data-sources/{id}``

        Args:
            id: The data source.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 404, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.data.sources.get("ds_1")
        """
        from .._generated.api.data_data_sources import get_data_data_sources_id

        return await self._call(get_data_data_sources_id._get_kwargs(id=id))

    get_data_data_sources_id = get

    async def progress(self, id: str) -> models.ImportProgress:
        """Progress of an import.

        How far the running import has come, or how the last one ended.

        ``GET /data/data-sources/{id}/progress``

        Args:
            id: The data source.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 404, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.data.sources.progress("ds_1")
        """
        from .._generated.api.data_data_sources import get_data_data_sources_id_progress

        return await self._call(get_data_data_sources_id_progress._get_kwargs(id=id))

    get_data_data_sources_id_progress = progress

    async def reset(self, id: str) -> models.Success:
        """Empty a data source.

        Removes all customers, plans and invoices of a data source, and keeps the source.

        ``POST /data/data-sources/{id}/reset``

        Args:
            id: The data source.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 404, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.data.sources.reset("ds_1")
        """
        from .._generated.api.data_data_sources import post_data_data_sources_id_reset

        return await self._call(post_data_data_sources_id_reset._get_kwargs(id=id))

    post_data_data_sources_id_reset = reset

    async def full_import(self, id: str) -> models.Success:
        """Import everything again.

        Reads everything from the billing system once more; for your own, computes all metrics anew.

        ``POST /data/data-sources/{id}/full-import``

        Args:
            id: The data source.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 404, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.data.sources.full_import("ds_1")
        """
        from .._generated.api.data_data_sources import post_data_data_sources_id_full_import

        return await self._call(post_data_data_sources_id_full_import._get_kwargs(id=id))

    post_data_data_sources_id_full_import = full_import

    async def abort(self, id: str) -> models.Success:
        """Abort an import.

        Stops the running import.

        ``POST /data/data-sources/{id}/abort``

        Args:
            id: The data source.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 404, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.data.sources.abort("ds_1")
        """
        from .._generated.api.data_data_sources import post_data_data_sources_id_abort

        return await self._call(post_data_data_sources_id_abort._get_kwargs(id=id))

    post_data_data_sources_id_abort = abort

    async def connect(self, id: str) -> models.DataSource:
        """Connect a data source.

        Makes a data source usable again.

        ``POST /data/data-sources/{id}/connect``

        Args:
            id: The data source.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 404, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.data.sources.connect("ds_1")
        """
        from .._generated.api.data_data_sources import post_data_data_sources_id_connect

        return await self._call(post_data_data_sources_id_connect._get_kwargs(id=id))

    post_data_data_sources_id_connect = connect
