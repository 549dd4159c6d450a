# Generated from openapi.json by `pnpm generate`. Do not edit.
"""The methods of `gp.plans`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.namespace import AsyncNamespace, Namespace

if TYPE_CHECKING:
    from .. import models


class Plans(Namespace):
    """Plans as reports see them."""

    def list(self) -> models.PlanList:
        """List plans.

        All plans with the plan groups that hold them.

        ``GET /plans``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = gp.plans.list()
        """
        from .._generated.api.plans import get_plans

        return self._call(get_plans._get_kwargs())

    get_plans = list


class AsyncPlans(AsyncNamespace):
    """Plans as reports see them."""

    async def list(self) -> models.PlanList:
        """List plans.

        All plans with the plan groups that hold them.

        ``GET /plans``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.plans.list()
        """
        from .._generated.api.plans import get_plans

        return await self._call(get_plans._get_kwargs())

    get_plans = list
