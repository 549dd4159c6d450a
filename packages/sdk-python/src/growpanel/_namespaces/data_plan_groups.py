# Generated from openapi.json by `pnpm generate`. Do not edit.
"""The methods of `gp.data.plan_groups`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Union

from .._core.namespace import AsyncNamespace, Namespace

if TYPE_CHECKING:
    from .. import models
    from .bodies import (
        PlanGroupIdsDict,
        PlanGroupInputDict,
        PlanGroupMergeDict,
        PlanGroupUpdateDict,
        PlanIdsDict,
    )


class DataPlanGroups(Namespace):
    """Plans that reports treat as one."""

    def list(self, *, limit: Optional[Union[int, str]] = None) -> models.PlanGroupList:
        """List plan groups.

        Groups of plans that reports treat as one.

        ``GET /data/plan-groups``

        Args:
            limit: Records to return, newest first. 100 when left out; more than 10000 is served as 10000.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = gp.data.plan_groups.list()
        """
        from .._generated.api.data_plan_groups import get_data_plan_groups

        return self._call(get_data_plan_groups._get_kwargs(limit=limit))

    get_data_plan_groups = list

    def create(self, body: Union[models.PlanGroupInput, PlanGroupInputDict]) -> models.Success:
        """Create a plan group.

        Puts plans together under one name.

        ``POST /data/plan-groups``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = gp.data.plan_groups.create({"name": "Pro tier", "plans": ["price_a", "price_b"]})
        """
        from .._generated.api.data_plan_groups import post_data_plan_groups

        return self._call(post_data_plan_groups._get_kwargs(body=body))

    post_data_plan_groups = create

    def get(self, id: str) -> models.PlanGroup:
        """One plan group.

        A plan group with the ids of its plans.

        ``GET /data/plan-groups/{id}``

        Args:
            id: The plan group.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 404, 429, 500, or without one when no answer came.

        Example::

            answer = gp.data.plan_groups.get("pg_1")
        """
        from .._generated.api.data_plan_groups import get_data_plan_groups_id

        return self._call(get_data_plan_groups_id._get_kwargs(id=id))

    get_data_plan_groups_id = get

    def update(self, id: str, body: Union[models.PlanGroupUpdate, PlanGroupUpdateDict]) -> models.Success:
        """Update a plan group.

        Replaces name and plans of a group.

        ``PUT /data/plan-groups/{id}``

        Args:
            id: The plan group.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 404, 429, 500, or without one when no answer came.

        Example::

            answer = gp.data.plan_groups.update("pg_1", {"name": "Pro tier", "plans": ["price_a"]})
        """
        from .._generated.api.data_plan_groups import put_data_plan_groups_id

        return self._call(put_data_plan_groups_id._get_kwargs(id=id, body=body))

    put_data_plan_groups_id = update

    def delete(self, id: str) -> models.Success:
        """Delete a plan group.

        Dissolves a group; its plans stay.

        ``DELETE /data/plan-groups/{id}``

        Args:
            id: The plan group.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 404, 429, 500, or without one when no answer came.

        Example::

            answer = gp.data.plan_groups.delete("pg_1")
        """
        from .._generated.api.data_plan_groups import delete_data_plan_groups_id

        return self._call(delete_data_plan_groups_id._get_kwargs(id=id))

    delete_data_plan_groups_id = delete

    def delete_multiple(self, body: Union[models.PlanGroupIds, PlanGroupIdsDict]) -> models.Success:
        """Delete plan groups.

        Dissolves several groups; their plans stay.

        ``POST /data/plan-groups/delete-multiple``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 404, 429, 500, or without one when no answer came.

        Example::

            answer = gp.data.plan_groups.delete_multiple({"ids": ["pg_1", "pg_2"]})
        """
        from .._generated.api.data_plan_groups import post_data_plan_groups_delete_multiple

        return self._call(post_data_plan_groups_delete_multiple._get_kwargs(body=body))

    post_data_plan_groups_delete_multiple = delete_multiple

    def merge(self, body: Union[models.PlanGroupMerge, PlanGroupMergeDict]) -> models.Success:
        """Merge plan groups.

        Moves the plans of one group into another and dissolves the first.

        ``POST /data/plan-groups/merge``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 404, 429, 500, or without one when no answer came.

        Example::

            answer = gp.data.plan_groups.merge({"source": "pg_1", "target": "pg_2"})
        """
        from .._generated.api.data_plan_groups import post_data_plan_groups_merge

        return self._call(post_data_plan_groups_merge._get_kwargs(body=body))

    post_data_plan_groups_merge = merge

    def ai_suggest(self, body: Union[models.PlanIds, PlanIdsDict]) -> models.PlanGroupList:
        """Suggest plan groups.

        Proposes groups for plans by their names.

        ``POST /data/plan-groups/ai-suggest``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = gp.data.plan_groups.ai_suggest({"plans": ["price_a", "price_b"]})
        """
        from .._generated.api.data_plan_groups import post_data_plan_groups_ai_suggest

        return self._call(post_data_plan_groups_ai_suggest._get_kwargs(body=body))

    post_data_plan_groups_ai_suggest = ai_suggest


class AsyncDataPlanGroups(AsyncNamespace):
    """Plans that reports treat as one."""

    async def list(self, *, limit: Optional[Union[int, str]] = None) -> models.PlanGroupList:
        """List plan groups.

        Groups of plans that reports treat as one.

        ``GET /data/plan-groups``

        Args:
            limit: Records to return, newest first. 100 when left out; more than 10000 is served as 10000.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.data.plan_groups.list()
        """
        from .._generated.api.data_plan_groups import get_data_plan_groups

        return await self._call(get_data_plan_groups._get_kwargs(limit=limit))

    get_data_plan_groups = list

    async def create(self, body: Union[models.PlanGroupInput, PlanGroupInputDict]) -> models.Success:
        """Create a plan group.

        Puts plans together under one name.

        ``POST /data/plan-groups``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.data.plan_groups.create({"name": "Pro tier", "plans": ["price_a", "price_b"]})
        """
        from .._generated.api.data_plan_groups import post_data_plan_groups

        return await self._call(post_data_plan_groups._get_kwargs(body=body))

    post_data_plan_groups = create

    async def get(self, id: str) -> models.PlanGroup:
        """One plan group.

        A plan group with the ids of its plans.

        ``GET /data/plan-groups/{id}``

        Args:
            id: The plan group.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 404, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.data.plan_groups.get("pg_1")
        """
        from .._generated.api.data_plan_groups import get_data_plan_groups_id

        return await self._call(get_data_plan_groups_id._get_kwargs(id=id))

    get_data_plan_groups_id = get

    async def update(self, id: str, body: Union[models.PlanGroupUpdate, PlanGroupUpdateDict]) -> models.Success:
        """Update a plan group.

        Replaces name and plans of a group.

        ``PUT /data/plan-groups/{id}``

        Args:
            id: The plan group.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 404, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.data.plan_groups.update("pg_1", {"name": "Pro tier", "plans": ["price_a"]})
        """
        from .._generated.api.data_plan_groups import put_data_plan_groups_id

        return await self._call(put_data_plan_groups_id._get_kwargs(id=id, body=body))

    put_data_plan_groups_id = update

    async def delete(self, id: str) -> models.Success:
        """Delete a plan group.

        Dissolves a group; its plans stay.

        ``DELETE /data/plan-groups/{id}``

        Args:
            id: The plan group.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 404, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.data.plan_groups.delete("pg_1")
        """
        from .._generated.api.data_plan_groups import delete_data_plan_groups_id

        return await self._call(delete_data_plan_groups_id._get_kwargs(id=id))

    delete_data_plan_groups_id = delete

    async def delete_multiple(self, body: Union[models.PlanGroupIds, PlanGroupIdsDict]) -> models.Success:
        """Delete plan groups.

        Dissolves several groups; their plans stay.

        ``POST /data/plan-groups/delete-multiple``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 404, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.data.plan_groups.delete_multiple({"ids": ["pg_1", "pg_2"]})
        """
        from .._generated.api.data_plan_groups import post_data_plan_groups_delete_multiple

        return await self._call(post_data_plan_groups_delete_multiple._get_kwargs(body=body))

    post_data_plan_groups_delete_multiple = delete_multiple

    async def merge(self, body: Union[models.PlanGroupMerge, PlanGroupMergeDict]) -> models.Success:
        """Merge plan groups.

        Moves the plans of one group into another and dissolves the first.

        ``POST /data/plan-groups/merge``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 404, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.data.plan_groups.merge({"source": "pg_1", "target": "pg_2"})
        """
        from .._generated.api.data_plan_groups import post_data_plan_groups_merge

        return await self._call(post_data_plan_groups_merge._get_kwargs(body=body))

    post_data_plan_groups_merge = merge

    async def ai_suggest(self, body: Union[models.PlanIds, PlanIdsDict]) -> models.PlanGroupList:
        """Suggest plan groups.

        Proposes groups for plans by their names.

        ``POST /data/plan-groups/ai-suggest``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.data.plan_groups.ai_suggest({"plans": ["price_a", "price_b"]})
        """
        from .._generated.api.data_plan_groups import post_data_plan_groups_ai_suggest

        return await self._call(post_data_plan_groups_ai_suggest._get_kwargs(body=body))

    post_data_plan_groups_ai_suggest = ai_suggest
