# Generated from openapi.json by `pnpm generate`. Do not edit.
"""The methods of `gp.data`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._core.namespace import AsyncNamespace, Namespace

if TYPE_CHECKING:
    from .data_customers import AsyncDataCustomers, DataCustomers
    from .data_invoices import AsyncDataInvoices, DataInvoices
    from .data_plan_groups import AsyncDataPlanGroups, DataPlanGroups
    from .data_plans import AsyncDataPlans, DataPlans
    from .data_segments import AsyncDataSegments, DataSegments
    from .data_sources import AsyncDataSources, DataSources


class Data(Namespace):
    """The methods of gp.data."""

    @cached_property
    def customers(self) -> DataCustomers:
        from .data_customers import DataCustomers

        return DataCustomers(self._sender)

    @cached_property
    def plans(self) -> DataPlans:
        from .data_plans import DataPlans

        return DataPlans(self._sender)

    @cached_property
    def invoices(self) -> DataInvoices:
        from .data_invoices import DataInvoices

        return DataInvoices(self._sender)

    @cached_property
    def plan_groups(self) -> DataPlanGroups:
        from .data_plan_groups import DataPlanGroups

        return DataPlanGroups(self._sender)

    @cached_property
    def segments(self) -> DataSegments:
        from .data_segments import DataSegments

        return DataSegments(self._sender)

    @cached_property
    def sources(self) -> DataSources:
        from .data_sources import DataSources

        return DataSources(self._sender)


class AsyncData(AsyncNamespace):
    """The methods of gp.data."""

    @cached_property
    def customers(self) -> AsyncDataCustomers:
        from .data_customers import AsyncDataCustomers

        return AsyncDataCustomers(self._sender)

    @cached_property
    def plans(self) -> AsyncDataPlans:
        from .data_plans import AsyncDataPlans

        return AsyncDataPlans(self._sender)

    @cached_property
    def invoices(self) -> AsyncDataInvoices:
        from .data_invoices import AsyncDataInvoices

        return AsyncDataInvoices(self._sender)

    @cached_property
    def plan_groups(self) -> AsyncDataPlanGroups:
        from .data_plan_groups import AsyncDataPlanGroups

        return AsyncDataPlanGroups(self._sender)

    @cached_property
    def segments(self) -> AsyncDataSegments:
        from .data_segments import AsyncDataSegments

        return AsyncDataSegments(self._sender)

    @cached_property
    def sources(self) -> AsyncDataSources:
        from .data_sources import AsyncDataSources

        return AsyncDataSources(self._sender)
