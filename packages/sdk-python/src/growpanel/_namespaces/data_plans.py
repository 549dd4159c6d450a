# Generated from openapi.json by `pnpm generate`. Do not edit.
"""The methods of `gp.data.plans`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence, Union

from .._core.namespace import AsyncNamespace, Namespace

if TYPE_CHECKING:
    from .. import models
    from .bodies import PlanDeleteDict, PlanInputDict, PlanUpdateDict


class DataPlans(Namespace):
    """Plans as you push them."""

    def list(
        self, *, source: Optional[str] = None, limit: Optional[Union[int, str]] = None
    ) -> models.RawPlanList:
        """List pushed plans.

        Plans as they were pushed.

        ``GET /data/plans``

        Args:
            source: Narrows to one data source.
            limit: Records to return, newest first. 100 when left out; more than 10000 is served as 10000.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 404, 429, 500, or without one when no answer came.

        Example::

            answer = gp.data.plans.list()
        """
        from .._generated.api.data_plans import get_data_plans

        return self._call(get_data_plans._get_kwargs(source=source, limit=limit))

    get_data_plans = list

    def create(
        self, body: Union[models.PlanInput, PlanInputDict, Sequence[Union[models.PlanInput, PlanInputDict]]]
    ) -> models.ImportResults:
        """Push plans.

        Creates or updates plans. Their interval says how an invoice amount becomes monthly. Takes one record or
        an array, stores the good rows and answers each bad one with its reason. The same id again updates.

        ``POST /data/plans``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = gp.data.plans.create({"id": "plan_pro", "name": "Pro Monthly", "billing_freq": "month", "billing_freq_count": 1, "currency": "usd", "data_source": "ds_1"})
        """
        from .._generated.api.data_plans import post_data_plans

        return self._call(post_data_plans._get_kwargs(body=body))

    post_data_plans = create

    def update(self, id: str, body: Union[models.PlanUpdate, PlanUpdateDict]) -> models.PlanUpdated:
        """Update a plan.

        Replaces name, interval and currency of a plan; metrics of its customers are computed anew.

        ``PUT /data/plans/{id}``

        Args:
            id: The plan, by the id that it was pushed with.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 404, 429, 500, or without one when no answer came.

        Example::

            answer = gp.data.plans.update("plan_pro", {"id": "plan_pro", "name": "Pro", "billing_freq": "month", "currency": "usd"})
        """
        from .._generated.api.data_plans import put_data_plans_id

        return self._call(put_data_plans_id._get_kwargs(id=id, body=body))

    put_data_plans_id = update

    def delete(
        self, id: str, body: Optional[Union[models.PlanDelete, PlanDeleteDict]] = None
    ) -> models.PlanDeleted:
        """Delete a plan.

        Removes a plan. The body may name it once more; when it does, it must be the same.

        ``DELETE /data/plans/{id}``

        Args:
            id: The plan, by the id that it was pushed with.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 404, 429, 500, or without one when no answer came.

        Example::

            answer = gp.data.plans.delete("plan_pro", {"id": "plan_pro", "external_id": "plan_pro"})
        """
        from .._generated.api.data_plans import delete_data_plans_id

        return self._call(delete_data_plans_id._get_kwargs(id=id, body=body))

    delete_data_plans_id = delete

    def get(self, id: str, *, source: Optional[str] = None) -> models.RawPlan:
        """One pushed plan.

        A plan as it was pushed.

        ``GET /data/plans/{id}``

        Args:
            id: The plan, by the id that it was pushed with.
            source: Narrows to one data source.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 404, 429, 500, or without one when no answer came.

        Example::

            answer = gp.data.plans.get("plan_pro")
        """
        from .._generated.api.data_plans import get_data_plans_id

        return self._call(get_data_plans_id._get_kwargs(id=id, source=source))

    get_data_plans_id = get


class AsyncDataPlans(AsyncNamespace):
    """Plans as you push them."""

    async def list(
        self, *, source: Optional[str] = None, limit: Optional[Union[int, str]] = None
    ) -> models.RawPlanList:
        """List pushed plans.

        Plans as they were pushed.

        ``GET /data/plans``

        Args:
            source: Narrows to one data source.
            limit: Records to return, newest first. 100 when left out; more than 10000 is served as 10000.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 404, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.data.plans.list()
        """
        from .._generated.api.data_plans import get_data_plans

        return await self._call(get_data_plans._get_kwargs(source=source, limit=limit))

    get_data_plans = list

    async def create(
        self, body: Union[models.PlanInput, PlanInputDict, Sequence[Union[models.PlanInput, PlanInputDict]]]
    ) -> models.ImportResults:
        """Push plans.

        Creates or updates plans. Their interval says how an invoice amount becomes monthly. Takes one record or
        an array, stores the good rows and answers each bad one with its reason. The same id again updates.

        ``POST /data/plans``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.data.plans.create({"id": "plan_pro", "name": "Pro Monthly", "billing_freq": "month", "billing_freq_count": 1, "currency": "usd", "data_source": "ds_1"})
        """
        from .._generated.api.data_plans import post_data_plans

        return await self._call(post_data_plans._get_kwargs(body=body))

    post_data_plans = create

    async def update(self, id: str, body: Union[models.PlanUpdate, PlanUpdateDict]) -> models.PlanUpdated:
        """Update a plan.

        Replaces name, interval and currency of a plan; metrics of its customers are computed anew.

        ``PUT /data/plans/{id}``

        Args:
            id: The plan, by the id that it was pushed with.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 404, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.data.plans.update("plan_pro", {"id": "plan_pro", "name": "Pro", "billing_freq": "month", "currency": "usd"})
        """
        from .._generated.api.data_plans import put_data_plans_id

        return await self._call(put_data_plans_id._get_kwargs(id=id, body=body))

    put_data_plans_id = update

    async def delete(
        self, id: str, body: Optional[Union[models.PlanDelete, PlanDeleteDict]] = None
    ) -> models.PlanDeleted:
        """Delete a plan.

        Removes a plan. The body may name it once more; when it does, it must be the same.

        ``DELETE /data/plans/{id}``

        Args:
            id: The plan, by the id that it was pushed with.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 404, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.data.plans.delete("plan_pro", {"id": "plan_pro", "external_id": "plan_pro"})
        """
        from .._generated.api.data_plans import delete_data_plans_id

        return await self._call(delete_data_plans_id._get_kwargs(id=id, body=body))

    delete_data_plans_id = delete

    async def get(self, id: str, *, source: Optional[str] = None) -> models.RawPlan:
        """One pushed plan.

        A plan as it was pushed.

        ``GET /data/plans/{id}``

        Args:
            id: The plan, by the id that it was pushed with.
            source: Narrows to one data source.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 404, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.data.plans.get("plan_pro")
        """
        from .._generated.api.data_plans import get_data_plans_id

        return await self._call(get_data_plans_id._get_kwargs(id=id, source=source))

    get_data_plans_id = get
