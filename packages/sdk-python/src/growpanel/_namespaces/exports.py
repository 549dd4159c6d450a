# Generated from openapi.json by `pnpm generate`. Do not edit.
"""The methods of `gp.exports`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from .._core.namespace import AsyncNamespace, Namespace

if TYPE_CHECKING:
    from .._core.query import DateRange


class Exports(Namespace):
    """CSV files."""

    def customers(self, *, date: Optional[DateRange] = None) -> str:
        """Customers as CSV.

        All customers with their MRR and dates, amounts in minor units.

        ``GET /exports/customers.csv``

        Args:
            date: Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when
                left out.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = gp.exports.customers(date="20240101-20240815")
        """
        from .._generated.api.exports import get_exports_customers_csv

        return self._call(get_exports_customers_csv._get_kwargs(date=date))

    get_exports_customers_csv = customers

    def mrr_movements(self, *, date: Optional[DateRange] = None, category: Optional[str] = None) -> str:
        """MRR movements as CSV.

        Every movement of the range, amounts in minor units.

        ``GET /exports/mrr-movements.csv``

        Args:
            date: Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when
                left out.
            category: Movement types to export, separated by spaces. All when left out.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = gp.exports.mrr_movements(date="20240101-20240815")
        """
        from .._generated.api.exports import get_exports_mrr_movements_csv

        return self._call(get_exports_mrr_movements_csv._get_kwargs(date=date, category=category))

    get_exports_mrr_movements_csv = mrr_movements

    def mrr_growth(self, *, date: Optional[DateRange] = None, category: Optional[str] = None) -> str:
        """MRR growth as CSV.

        Movements of the range added up by day, amounts in minor units.

        ``GET /exports/mrr-growth.csv``

        Args:
            date: Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when
                left out.
            category: Movement types to export, separated by spaces. All when left out.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = gp.exports.mrr_growth(date="20240101-20240815")
        """
        from .._generated.api.exports import get_exports_mrr_growth_csv

        return self._call(get_exports_mrr_growth_csv._get_kwargs(date=date, category=category))

    get_exports_mrr_growth_csv = mrr_growth


class AsyncExports(AsyncNamespace):
    """CSV files."""

    async def customers(self, *, date: Optional[DateRange] = None) -> str:
        """Customers as CSV.

        All customers with their MRR and dates, amounts in minor units.

        ``GET /exports/customers.csv``

        Args:
            date: Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when
                left out.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.exports.customers(date="20240101-20240815")
        """
        from .._generated.api.exports import get_exports_customers_csv

        return await self._call(get_exports_customers_csv._get_kwargs(date=date))

    get_exports_customers_csv = customers

    async def mrr_movements(self, *, date: Optional[DateRange] = None, category: Optional[str] = None) -> str:
        """MRR movements as CSV.

        Every movement of the range, amounts in minor units.

        ``GET /exports/mrr-movements.csv``

        Args:
            date: Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when
                left out.
            category: Movement types to export, separated by spaces. All when left out.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.exports.mrr_movements(date="20240101-20240815")
        """
        from .._generated.api.exports import get_exports_mrr_movements_csv

        return await self._call(get_exports_mrr_movements_csv._get_kwargs(date=date, category=category))

    get_exports_mrr_movements_csv = mrr_movements

    async def mrr_growth(self, *, date: Optional[DateRange] = None, category: Optional[str] = None) -> str:
        """MRR growth as CSV.

        Movements of the range added up by day, amounts in minor units.

        ``GET /exports/mrr-growth.csv``

        Args:
            date: Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when
                left out.
            category: Movement types to export, separated by spaces. All when left out.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.exports.mrr_growth(date="20240101-20240815")
        """
        from .._generated.api.exports import get_exports_mrr_growth_csv

        return await self._call(get_exports_mrr_growth_csv._get_kwargs(date=date, category=category))

    get_exports_mrr_growth_csv = mrr_growth
