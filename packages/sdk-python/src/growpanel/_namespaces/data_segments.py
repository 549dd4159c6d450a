# Generated from openapi.json by `pnpm generate`. Do not edit.
"""The methods of `gp.data.segments`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Union

from .._core.namespace import AsyncNamespace, Namespace

if TYPE_CHECKING:
    from .. import models
    from .bodies import SegmentInputDict, SegmentUpdateDict


class DataSegments(Namespace):
    """Saved filters."""

    def list(self) -> models.SegmentList:
        """List segments.

        Saved sets of filters.

        ``GET /data/segments``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = gp.data.segments.list()
        """
        from .._generated.api.data_segments import get_data_segments

        return self._call(get_data_segments._get_kwargs())

    get_data_segments = list

    def create(self, body: Union[models.SegmentInput, SegmentInputDict]) -> models.Success:
        """Create a segment.

        Saves a set of filters under a name, for reports to use by id.

        ``POST /data/segments``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = gp.data.segments.create({"name": "EU Enterprise", "filters": {"region": "eu"}})
        """
        from .._generated.api.data_segments import post_data_segments

        return self._call(post_data_segments._get_kwargs(body=body))

    post_data_segments = create

    def get(self, id: str) -> models.Segment:
        """One segment.

        A segment with its filters.

        ``GET /data/segments/{id}``

        Args:
            id: The segment.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 404, 429, 500, or without one when no answer came.

        Example::

            answer = gp.data.segments.get("seg_1")
        """
        from .._generated.api.data_segments import get_data_segments_id

        return self._call(get_data_segments_id._get_kwargs(id=id))

    get_data_segments_id = get

    def update(self, id: str, body: Union[models.SegmentUpdate, SegmentUpdateDict]) -> models.Success:
        """Update a segment.

        Changes the given fields of a segment.

        ``PUT /data/segments/{id}``

        Args:
            id: The segment.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 404, 429, 500, or without one when no answer came.

        Example::

            answer = gp.data.segments.update("seg_1", {"name": "EU"})
        """
        from .._generated.api.data_segments import put_data_segments_id

        return self._call(put_data_segments_id._get_kwargs(id=id, body=body))

    put_data_segments_id = update

    def delete(self, id: str) -> models.Success:
        """Delete a segment.

        Removes a saved segment.

        ``DELETE /data/segments/{id}``

        Args:
            id: The segment.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 404, 429, 500, or without one when no answer came.

        Example::

            answer = gp.data.segments.delete("seg_1")
        """
        from .._generated.api.data_segments import delete_data_segments_id

        return self._call(delete_data_segments_id._get_kwargs(id=id))

    delete_data_segments_id = delete


class AsyncDataSegments(AsyncNamespace):
    """Saved filters."""

    async def list(self) -> models.SegmentList:
        """List segments.

        Saved sets of filters.

        ``GET /data/segments``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.data.segments.list()
        """
        from .._generated.api.data_segments import get_data_segments

        return await self._call(get_data_segments._get_kwargs())

    get_data_segments = list

    async def create(self, body: Union[models.SegmentInput, SegmentInputDict]) -> models.Success:
        """Create a segment.

        Saves a set of filters under a name, for reports to use by id.

        ``POST /data/segments``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.data.segments.create({"name": "EU Enterprise", "filters": {"region": "eu"}})
        """
        from .._generated.api.data_segments import post_data_segments

        return await self._call(post_data_segments._get_kwargs(body=body))

    post_data_segments = create

    async def get(self, id: str) -> models.Segment:
        """One segment.

        A segment with its filters.

        ``GET /data/segments/{id}``

        Args:
            id: The segment.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 404, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.data.segments.get("seg_1")
        """
        from .._generated.api.data_segments import get_data_segments_id

        return await self._call(get_data_segments_id._get_kwargs(id=id))

    get_data_segments_id = get

    async def update(self, id: str, body: Union[models.SegmentUpdate, SegmentUpdateDict]) -> models.Success:
        """Update a segment.

        Changes the given fields of a segment.

        ``PUT /data/segments/{id}``

        Args:
            id: The segment.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 404, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.data.segments.update("seg_1", {"name": "EU"})
        """
        from .._generated.api.data_segments import put_data_segments_id

        return await self._call(put_data_segments_id._get_kwargs(id=id, body=body))

    put_data_segments_id = update

    async def delete(self, id: str) -> models.Success:
        """Delete a segment.

        Removes a saved segment.

        ``DELETE /data/segments/{id}``

        Args:
            id: The segment.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 404, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.data.segments.delete("seg_1")
        """
        from .._generated.api.data_segments import delete_data_segments_id

        return await self._call(delete_data_segments_id._get_kwargs(id=id))

    delete_data_segments_id = delete
