# Generated from openapi.json by `pnpm generate`. Do not edit.
"""The methods of `gp.reports`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Optional, Union

from .._core.namespace import AsyncNamespace, Namespace
from .._core.query import custom_filters

if TYPE_CHECKING:
    from .. import models
    from .._core.query import DateRange, Filter


class Reports(Namespace):
    """Metrics of the account, over time and at a glance."""

    def summary(
        self,
        *,
        date: Optional[DateRange] = None,
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
    ) -> models.SummaryReport:
        """Headline figures.

        MRR, ARR, subscribers and ARPA now and 30, 60, 180 and 365 days ago, with the change since then. The
        place to start.

        ``GET /reports/summary``

        Args:
            date: Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when
                left out.
            base_currency: Currency to report in, ISO 4217. The account's own when left out.
            fix_fx: `true` converts everything at the rates of one day, so that only business moves the numbers.
            currency, payment_method, pricing_model, customer, plan, age, billing_freq, region, state,
                data_source, status, has_discount, cancel_reason, segment: Filters. A list means any of its
                values, `~x` not x, `*` any value, `~` none.
            custom_<key>: Filters by your own customer fields.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = gp.reports.summary(date="20240101-20240815")
        """
        from .._generated.api.reports import get_reports_summary

        return self._call(
            get_reports_summary._get_kwargs(
                date=date,
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
                query=custom_filters("summary", custom),
            )
        )

    get_reports_summary = summary

    def mrr(
        self,
        *,
        date: Optional[DateRange] = None,
        interval: Optional[Union[Literal["day", "week", "month", "quarter", "year"], str]] = None,
        breakdown: Optional[
            Union[
                Literal[
                    "plan",
                    "currency",
                    "country",
                    "state",
                    "billing_freq",
                    "payment_method",
                    "pricing_model",
                    "subtype",
                    "industry",
                    "age",
                    "size",
                    "data_source",
                    "customer",
                    "cancel_reason",
                    "market",
                ],
                str,
            ]
        ] = None,
        base_currency: Optional[str] = None,
        compare: Optional[Union[Literal["last-period", "last-year"], str]] = None,
        committed: Optional[Union[bool, str]] = None,
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
    ) -> models.MrrReport:
        """MRR and its movements over time.

        One row per period: where MRR ended, and the new, expansion, contraction, churn and reactivation MRR
        that brought it there. Each row starts where the one before ended, so the movements of a row add up to
        the difference between two totals.

        ``GET /reports/mrr``

        Args:
            date: Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when
                left out.
            interval: Length of a row.
            breakdown: Splits the rows by this dimension; `custom_<key>` splits by a custom variable.
            base_currency: Currency to report in, ISO 4217. The account's own when left out.
            compare: Puts another span beside each row.
            committed: Whether changes that are scheduled count already.
            fix_fx: `true` converts everything at the rates of one day, so that only business moves the numbers.
            currency, payment_method, pricing_model, customer, plan, age, billing_freq, region, state,
                data_source, status, has_discount, cancel_reason, segment: Filters. A list means any of its
                values, `~x` not x, `*` any value, `~` none.
            custom_<key>: Filters by your own customer fields.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = gp.reports.mrr(date="20240101-20240815", interval="month")
        """
        from .._generated.api.reports import get_reports_mrr

        return self._call(
            get_reports_mrr._get_kwargs(
                date=date,
                interval=interval,
                breakdown=breakdown,
                base_currency=base_currency,
                compare=compare,
                committed=committed,
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
                query=custom_filters("mrr", custom),
            )
        )

    get_reports_mrr = mrr

    def mrr_subtypes(
        self,
        *,
        date: Optional[DateRange] = None,
        interval: Optional[Union[Literal["day", "week", "month", "quarter", "year"], str]] = None,
        type: Optional[Union[Literal["new", "expansion", "contraction", "churn", "reactivation"], str]] = None,
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
    ) -> models.MrrSubtypesReport:
        """Why MRR moved.

        The movements of the MRR report by subtype: another plan, another quantity, a cancellation and so on.
        One row per period and type; `total` is the field of that type in the MRR report.

        ``GET /reports/mrr-subtypes``

        Args:
            date: Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when
                left out.
            interval: Length of a row.
            type: One type of movement. All when left out.
            base_currency: Currency to report in, ISO 4217. The account's own when left out.
            fix_fx: `true` converts everything at the rates of one day, so that only business moves the numbers.
            currency, payment_method, pricing_model, customer, plan, age, billing_freq, region, state,
                data_source, status, has_discount, cancel_reason, segment: Filters. A list means any of its
                values, `~x` not x, `*` any value, `~` none.
            custom_<key>: Filters by your own customer fields.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = gp.reports.mrr_subtypes(date="20240101-20240815", interval="month")
        """
        from .._generated.api.reports import get_reports_mrr_subtypes

        return self._call(
            get_reports_mrr_subtypes._get_kwargs(
                date=date,
                interval=interval,
                type_=type,
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
                query=custom_filters("mrr_subtypes", custom),
            )
        )

    get_reports_mrr_subtypes = mrr_subtypes

    def mrr_table(
        self,
        *,
        date: Optional[DateRange] = None,
        interval: Optional[Union[Literal["day", "week", "month", "quarter", "year"], str]] = None,
        breakdown: Optional[
            Union[
                Literal[
                    "plan",
                    "currency",
                    "country",
                    "state",
                    "billing_freq",
                    "payment_method",
                    "pricing_model",
                    "subtype",
                    "industry",
                    "age",
                    "size",
                    "data_source",
                    "customer",
                    "cancel_reason",
                    "market",
                ],
                str,
            ]
        ] = None,
        base_currency: Optional[str] = None,
        committed: Optional[Union[bool, str]] = None,
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
    ) -> models.MrrTable:
        """MRR as a table.

        The MRR report the other way round: a line for each figure and a column for each period. With a
        breakdown, the MRR of each value and then of all.

        ``GET /reports/mrr-table``

        Args:
            date: Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when
                left out.
            interval: Length of a row.
            breakdown: Splits the rows by this dimension; `custom_<key>` splits by a custom variable.
            base_currency: Currency to report in, ISO 4217. The account's own when left out.
            committed: Whether changes that are scheduled count already.
            fix_fx: `true` converts everything at the rates of one day, so that only business moves the numbers.
            currency, payment_method, pricing_model, customer, plan, age, billing_freq, region, state,
                data_source, status, has_discount, cancel_reason, segment: Filters. A list means any of its
                values, `~x` not x, `*` any value, `~` none.
            custom_<key>: Filters by your own customer fields.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = gp.reports.mrr_table(date="20240101-20240815", interval="month")
        """
        from .._generated.api.reports import get_reports_mrr_table

        return self._call(
            get_reports_mrr_table._get_kwargs(
                date=date,
                interval=interval,
                breakdown=breakdown,
                base_currency=base_currency,
                committed=committed,
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
                query=custom_filters("mrr_table", custom),
            )
        )

    get_reports_mrr_table = mrr_table

    def mrr_table_subtypes(
        self,
        *,
        date: Optional[DateRange] = None,
        interval: Optional[Union[Literal["day", "week", "month", "quarter", "year"], str]] = None,
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
    ) -> models.MrrTable:
        """Movements as a table.

        A line for each type and subtype that occurs, a column for each period. The lines of a type add up to
        its field in the MRR report.

        ``GET /reports/mrr-table-subtypes``

        Args:
            date: Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when
                left out.
            interval: Length of a row.
            base_currency: Currency to report in, ISO 4217. The account's own when left out.
            fix_fx: `true` converts everything at the rates of one day, so that only business moves the numbers.
            currency, payment_method, pricing_model, customer, plan, age, billing_freq, region, state,
                data_source, status, has_discount, cancel_reason, segment: Filters. A list means any of its
                values, `~x` not x, `*` any value, `~` none.
            custom_<key>: Filters by your own customer fields.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = gp.reports.mrr_table_subtypes(date="20240101-20240815", interval="month")
        """
        from .._generated.api.reports import get_reports_mrr_table_subtypes

        return self._call(
            get_reports_mrr_table_subtypes._get_kwargs(
                date=date,
                interval=interval,
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
                query=custom_filters("mrr_table_subtypes", custom),
            )
        )

    get_reports_mrr_table_subtypes = mrr_table_subtypes

    def movement_table(
        self,
        *,
        date: Optional[DateRange] = None,
        interval: Optional[Union[Literal["day", "week", "month", "quarter", "year"], str]] = None,
        selected_date: Optional[str] = None,
        selected_type: Optional[
            Union[Literal["new", "expansion", "contraction", "churn", "reactivation"], str]
        ] = None,
        breakdown: Optional[
            Union[
                Literal[
                    "plan",
                    "currency",
                    "country",
                    "state",
                    "billing_freq",
                    "payment_method",
                    "pricing_model",
                    "subtype",
                    "industry",
                    "age",
                    "size",
                    "data_source",
                    "customer",
                    "cancel_reason",
                    "market",
                ],
                str,
            ]
        ] = None,
        breakdown_value: Optional[str] = None,
        sort: Optional[
            Union[
                Literal[
                    "date",
                    "customer_name",
                    "type",
                    "subtype",
                    "currency",
                    "mrr_change",
                    "mrr_change_base_currency",
                    "old_mrr",
                    "new_mrr",
                ],
                str,
            ]
        ] = None,
        order: Optional[Union[Literal["asc", "desc"], str]] = None,
        base_currency: Optional[str] = None,
        committed: Optional[Union[bool, str]] = None,
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
    ) -> models.MovementList:
        """Movements one by one.

        The movements behind the MRR report. Name a row with `selected-date` and a field with `selected-type` to
        get those of one number: they add up to it.

        ``GET /reports/movement-table``

        Args:
            date: Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when
                left out.
            interval: Length of a row.
            selected_date: One row of the report only: its first day, as `YYYY-MM-DD` or `YYYYMMDD`. `interval`
                says how long the row is.
            selected_type: One type of movement. All when left out.
            breakdown: The dimension of `breakdown-value`; `custom_<key>` for a custom variable.
            breakdown_value: Only movements of one value of `breakdown`, named as the MRR report does; `~` for
                none. Of a plan and the like those on days when the customer changed something there, whole.
            sort: The field to sort by.
            order: `desc` with the newest or largest first, `asc` with it last.
            base_currency: Currency to report in, ISO 4217. The account's own when left out.
            committed: Whether changes that are scheduled count already.
            fix_fx: `true` converts everything at the rates of one day, so that only business moves the numbers.
            currency, payment_method, pricing_model, customer, plan, age, billing_freq, region, state,
                data_source, status, has_discount, cancel_reason, segment: Filters. A list means any of its
                values, `~x` not x, `*` any value, `~` none.
            custom_<key>: Filters by your own customer fields.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = gp.reports.movement_table(date="20240101-20240815", interval="month")
        """
        from .._generated.api.reports import get_reports_movement_table

        return self._call(
            get_reports_movement_table._get_kwargs(
                date=date,
                interval=interval,
                selected_date=selected_date,
                selected_type=selected_type,
                breakdown=breakdown,
                breakdown_value=breakdown_value,
                sort=sort,
                order=order,
                base_currency=base_currency,
                committed=committed,
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
                query=custom_filters("movement_table", custom),
            )
        )

    get_reports_movement_table = movement_table

    def mrr_growth(
        self,
        *,
        date: Optional[DateRange] = None,
        base_currency: Optional[str] = None,
        compare_month: Optional[str] = None,
        types: Optional[str] = None,
    ) -> models.MrrGrowthReport:
        """A month's growth, day by day.

        Net movements of the last month of the range, added up from day to day, beside another month's.

        ``GET /reports/mrr-growth``

        Args:
            date: Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when
                left out.
            base_currency: Currency to report in, ISO 4217. The account's own when left out.
            compare_month: Month to compare with, `YYYY-MM`. The month before when left out.
            types: Movement types to add up, separated by commas. All when left out.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = gp.reports.mrr_growth(date="20240101-20240815")
        """
        from .._generated.api.reports import get_reports_mrr_growth

        return self._call(
            get_reports_mrr_growth._get_kwargs(
                date=date, base_currency=base_currency, compare_month=compare_month, types=types
            )
        )

    get_reports_mrr_growth = mrr_growth

    def mrr_growth_table(
        self,
        *,
        date: Optional[DateRange] = None,
        base_currency: Optional[str] = None,
        types: Optional[str] = None,
    ) -> models.MovementList:
        """The movements behind a month's growth.

        Every movement of the last month of the range, oldest first. Added up they are the last row of the
        growth report.

        ``GET /reports/mrr-growth-table``

        Args:
            date: Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when
                left out.
            base_currency: Currency to report in, ISO 4217. The account's own when left out.
            types: Movement types to add up, separated by commas. All when left out.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = gp.reports.mrr_growth_table(date="20240101-20240815")
        """
        from .._generated.api.reports import get_reports_mrr_growth_table

        return self._call(
            get_reports_mrr_growth_table._get_kwargs(date=date, base_currency=base_currency, types=types)
        )

    get_reports_mrr_growth_table = mrr_growth_table

    def cmrr_summary(
        self,
        *,
        date: Optional[DateRange] = None,
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
    ) -> models.CmrrSummaryReport:
        """Committed MRR.

        MRR as it will be in 30, 60, 180 and 365 days when only what is scheduled already happens.

        ``GET /reports/cmrr-summary``

        Args:
            date: Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when
                left out.
            base_currency: Currency to report in, ISO 4217. The account's own when left out.
            fix_fx: `true` converts everything at the rates of one day, so that only business moves the numbers.
            currency, payment_method, pricing_model, customer, plan, age, billing_freq, region, state,
                data_source, status, has_discount, cancel_reason, segment: Filters. A list means any of its
                values, `~x` not x, `*` any value, `~` none.
            custom_<key>: Filters by your own customer fields.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = gp.reports.cmrr_summary(date="20240101-20240815")
        """
        from .._generated.api.reports import get_reports_cmrr_summary

        return self._call(
            get_reports_cmrr_summary._get_kwargs(
                date=date,
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
                query=custom_filters("cmrr_summary", custom),
            )
        )

    get_reports_cmrr_summary = cmrr_summary

    def leads(
        self,
        *,
        date: Optional[DateRange] = None,
        interval: Optional[Union[Literal["day", "week", "month", "quarter", "year"], str]] = None,
        breakdown: Optional[
            Union[
                Literal[
                    "plan",
                    "currency",
                    "country",
                    "state",
                    "billing_freq",
                    "payment_method",
                    "pricing_model",
                    "subtype",
                    "industry",
                    "age",
                    "size",
                    "data_source",
                    "customer",
                    "cancel_reason",
                    "market",
                ],
                str,
            ]
        ] = None,
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
    ) -> models.LeadsReport:
        """Leads, trials and conversion over time.

        Leads by the day their record was created, trials by the day they began, and how many of each pay by
        now.

        ``GET /reports/leads``

        Args:
            date: Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when
                left out.
            interval: Length of a row.
            breakdown: Splits the rows by this dimension; `custom_<key>` splits by a custom variable.
            fix_fx: `true` converts everything at the rates of one day, so that only business moves the numbers.
            currency, payment_method, pricing_model, customer, plan, age, billing_freq, region, state,
                data_source, status, has_discount, cancel_reason, segment: Filters. A list means any of its
                values, `~x` not x, `*` any value, `~` none.
            custom_<key>: Filters by your own customer fields.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = gp.reports.leads(date="20240101-20240815", interval="month")
        """
        from .._generated.api.reports import get_reports_leads

        return self._call(
            get_reports_leads._get_kwargs(
                date=date,
                interval=interval,
                breakdown=breakdown,
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
                query=custom_filters("leads", custom),
            )
        )

    get_reports_leads = leads

    def leads_table(
        self,
        *,
        date: Optional[DateRange] = None,
        interval: Optional[Union[Literal["day", "week", "month", "quarter", "year"], str]] = None,
        selected_date: Optional[str] = None,
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
    ) -> models.LeadList:
        """Leads one by one.

        Customer records created in the range, newest first, and when they began to pay.

        ``GET /reports/leads-table``

        Args:
            date: Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when
                left out.
            interval: Length of a row.
            selected_date: One row of the report only: its first day, as `YYYY-MM-DD` or `YYYYMMDD`. `interval`
                says how long the row is.
            fix_fx: `true` converts everything at the rates of one day, so that only business moves the numbers.
            currency, payment_method, pricing_model, customer, plan, age, billing_freq, region, state,
                data_source, status, has_discount, cancel_reason, segment: Filters. A list means any of its
                values, `~x` not x, `*` any value, `~` none.
            custom_<key>: Filters by your own customer fields.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = gp.reports.leads_table(date="20240101-20240815", interval="month")
        """
        from .._generated.api.reports import get_reports_leads_table

        return self._call(
            get_reports_leads_table._get_kwargs(
                date=date,
                interval=interval,
                selected_date=selected_date,
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
                query=custom_filters("leads_table", custom),
            )
        )

    get_reports_leads_table = leads_table

    def leads_days(
        self,
        *,
        date: Optional[DateRange] = None,
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
    ) -> models.LeadsDaysReport:
        """How fast leads become paying.

        The share of the leads of the range who had paid so many days after their record was created.

        ``GET /reports/leads-days``

        Args:
            date: Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when
                left out.
            fix_fx: `true` converts everything at the rates of one day, so that only business moves the numbers.
            currency, payment_method, pricing_model, customer, plan, age, billing_freq, region, state,
                data_source, status, has_discount, cancel_reason, segment: Filters. A list means any of its
                values, `~x` not x, `*` any value, `~` none.
            custom_<key>: Filters by your own customer fields.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = gp.reports.leads_days(date="20240101-20240815")
        """
        from .._generated.api.reports import get_reports_leads_days

        return self._call(
            get_reports_leads_days._get_kwargs(
                date=date,
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
                query=custom_filters("leads_days", custom),
            )
        )

    get_reports_leads_days = leads_days

    def leads_summary(
        self,
        *,
        date: Optional[DateRange] = None,
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
    ) -> models.LeadsSummaryReport:
        """Leads and trials at a glance.

        Leads and trials of the last 30, 60, 180 and 365 days, with the change from as many days before.

        ``GET /reports/leads-summary``

        Args:
            date: Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when
                left out.
            fix_fx: `true` converts everything at the rates of one day, so that only business moves the numbers.
            currency, payment_method, pricing_model, customer, plan, age, billing_freq, region, state,
                data_source, status, has_discount, cancel_reason, segment: Filters. A list means any of its
                values, `~x` not x, `*` any value, `~` none.
            custom_<key>: Filters by your own customer fields.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = gp.reports.leads_summary(date="20240101-20240815")
        """
        from .._generated.api.reports import get_reports_leads_summary

        return self._call(
            get_reports_leads_summary._get_kwargs(
                date=date,
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
                query=custom_filters("leads_summary", custom),
            )
        )

    get_reports_leads_summary = leads_summary

    def cohort(
        self,
        *,
        date: Optional[DateRange] = None,
        interval: Optional[Union[Literal["day", "week", "month", "quarter", "year"], str]] = None,
        breakdown: Optional[
            Union[
                Literal[
                    "plan",
                    "currency",
                    "country",
                    "state",
                    "billing_freq",
                    "payment_method",
                    "pricing_model",
                    "subtype",
                    "industry",
                    "age",
                    "size",
                    "data_source",
                    "customer",
                    "cancel_reason",
                    "market",
                ],
                str,
            ]
        ] = None,
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
    ) -> models.CohortReport:
        """Retention by starting period.

        Customers grouped by the period in which they first paid, and how much of their MRR and how many of them
        are left in each period after it. The last row is the weighted average.

        ``GET /reports/cohort``

        Args:
            date: Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when
                left out.
            interval: Length of a row.
            breakdown: Splits the rows by this dimension; `custom_<key>` splits by a custom variable.
            base_currency: Currency to report in, ISO 4217. The account's own when left out.
            fix_fx: `true` converts everything at the rates of one day, so that only business moves the numbers.
            currency, payment_method, pricing_model, customer, plan, age, billing_freq, region, state,
                data_source, status, has_discount, cancel_reason, segment: Filters. A list means any of its
                values, `~x` not x, `*` any value, `~` none.
            custom_<key>: Filters by your own customer fields.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = gp.reports.cohort(date="20240101-20240815", interval="month")
        """
        from .._generated.api.reports import get_reports_cohort

        return self._call(
            get_reports_cohort._get_kwargs(
                date=date,
                interval=interval,
                breakdown=breakdown,
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
                query=custom_filters("cohort", custom),
            )
        )

    get_reports_cohort = cohort

    def retention(
        self,
        *,
        date: Optional[DateRange] = None,
        interval: Optional[Union[Literal["day", "week", "month", "quarter", "year"], str]] = None,
        breakdown: Optional[
            Union[
                Literal[
                    "plan",
                    "currency",
                    "country",
                    "state",
                    "billing_freq",
                    "payment_method",
                    "pricing_model",
                    "subtype",
                    "industry",
                    "age",
                    "size",
                    "data_source",
                    "customer",
                    "cancel_reason",
                    "market",
                ],
                str,
            ]
        ] = None,
        base_currency: Optional[str] = None,
        trailing_months: Optional[Union[int, str]] = None,
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
    ) -> models.RetentionReport:
        """Net and gross revenue retention.

        For each period, the customers who paid some months before its end, and what became of them: net and
        gross revenue retention, customer retention, churn rates, lifetime and lifetime value.

        ``GET /reports/retention``

        Args:
            date: Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when
                left out.
            interval: Length of a row.
            breakdown: Splits the rows by this dimension; `custom_<key>` splits by a custom variable.
            base_currency: Currency to report in, ISO 4217. The account's own when left out.
            trailing_months: Months between baseline and target. 1 for days, weeks and months, 3 for quarters,
                12 for years when left out.
            fix_fx: `true` converts everything at the rates of one day, so that only business moves the numbers.
            currency, payment_method, pricing_model, customer, plan, age, billing_freq, region, state,
                data_source, status, has_discount, cancel_reason, segment: Filters. A list means any of its
                values, `~x` not x, `*` any value, `~` none.
            custom_<key>: Filters by your own customer fields.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = gp.reports.retention(date="20240101-20240815", interval="month")
        """
        from .._generated.api.reports import get_reports_retention

        return self._call(
            get_reports_retention._get_kwargs(
                date=date,
                interval=interval,
                breakdown=breakdown,
                base_currency=base_currency,
                trailing_months=trailing_months,
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
                query=custom_filters("retention", custom),
            )
        )

    get_reports_retention = retention

    def transactions(
        self,
        *,
        date: Optional[DateRange] = None,
        interval: Optional[Union[Literal["day", "week", "month", "quarter", "year"], str]] = None,
        breakdown: Optional[
            Union[
                Literal[
                    "plan",
                    "currency",
                    "country",
                    "state",
                    "billing_freq",
                    "payment_method",
                    "pricing_model",
                    "subtype",
                    "industry",
                    "age",
                    "size",
                    "data_source",
                    "customer",
                    "cancel_reason",
                    "market",
                ],
                str,
            ]
        ] = None,
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
    ) -> models.TransactionsReport:
        """Cash by kind over time.

        Money received and paid back, split by subscriptions of each length, usage, one-time charges, discounts,
        refunds, fees and tax.

        ``GET /reports/transactions``

        Args:
            date: Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when
                left out.
            interval: Length of a row.
            breakdown: Splits the rows by this dimension; `custom_<key>` splits by a custom variable.
            base_currency: Currency to report in, ISO 4217. The account's own when left out.
            fix_fx: `true` converts everything at the rates of one day, so that only business moves the numbers.
            currency, payment_method, pricing_model, customer, plan, age, billing_freq, region, state,
                data_source, status, has_discount, cancel_reason, segment: Filters. A list means any of its
                values, `~x` not x, `*` any value, `~` none.
            custom_<key>: Filters by your own customer fields.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = gp.reports.transactions(date="20240101-20240815", interval="month")
        """
        from .._generated.api.reports import get_reports_transactions

        return self._call(
            get_reports_transactions._get_kwargs(
                date=date,
                interval=interval,
                breakdown=breakdown,
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
                query=custom_filters("transactions", custom),
            )
        )

    get_reports_transactions = transactions

    def transactions_summary(
        self,
        *,
        date: Optional[DateRange] = None,
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
    ) -> models.TransactionsSummaryReport:
        """Cash at a glance.

        Net cash so far this month, quarter and year beside the same stretch of the one before.

        ``GET /reports/transactions-summary``

        Args:
            date: Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when
                left out.
            base_currency: Currency to report in, ISO 4217. The account's own when left out.
            fix_fx: `true` converts everything at the rates of one day, so that only business moves the numbers.
            currency, payment_method, pricing_model, customer, plan, age, billing_freq, region, state,
                data_source, status, has_discount, cancel_reason, segment: Filters. A list means any of its
                values, `~x` not x, `*` any value, `~` none.
            custom_<key>: Filters by your own customer fields.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = gp.reports.transactions_summary(date="20240101-20240815")
        """
        from .._generated.api.reports import get_reports_transactions_summary

        return self._call(
            get_reports_transactions_summary._get_kwargs(
                date=date,
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
                query=custom_filters("transactions_summary", custom),
            )
        )

    get_reports_transactions_summary = transactions_summary

    def transactions_table(
        self,
        *,
        date: Optional[DateRange] = None,
        interval: Optional[Union[Literal["day", "week", "month", "quarter", "year"], str]] = None,
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
    ) -> models.TransactionsTable:
        """Cash by kind, as a table.

        The transactions report the other way round: a line for each kind of money and a column for each period.

        ``GET /reports/transactions-table``

        Args:
            date: Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when
                left out.
            interval: Length of a row.
            base_currency: Currency to report in, ISO 4217. The account's own when left out.
            fix_fx: `true` converts everything at the rates of one day, so that only business moves the numbers.
            currency, payment_method, pricing_model, customer, plan, age, billing_freq, region, state,
                data_source, status, has_discount, cancel_reason, segment: Filters. A list means any of its
                values, `~x` not x, `*` any value, `~` none.
            custom_<key>: Filters by your own customer fields.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = gp.reports.transactions_table(date="20240101-20240815", interval="month")
        """
        from .._generated.api.reports import get_reports_transactions_table

        return self._call(
            get_reports_transactions_table._get_kwargs(
                date=date,
                interval=interval,
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
                query=custom_filters("transactions_table", custom),
            )
        )

    get_reports_transactions_table = transactions_table

    def transactions_detail(
        self,
        *,
        date: Optional[DateRange] = None,
        interval: Optional[Union[Literal["day", "week", "month", "quarter", "year"], str]] = None,
        selected_date: Optional[str] = None,
        selected_type: Optional[
            Union[
                Literal[
                    "month_sub",
                    "year_sub",
                    "week_sub",
                    "day_sub",
                    "metered",
                    "one_time",
                    "discount",
                    "refund",
                    "fee",
                    "tax",
                    "fx_loss",
                ],
                str,
            ]
        ] = None,
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
    ) -> models.TransactionList:
        """Transactions one by one.

        Money that came in or went back in the range, newest first. An invoice with tax, a discount or a fee is
        several transactions.

        ``GET /reports/transactions-detail``

        Args:
            date: Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when
                left out.
            interval: Length of a row.
            selected_date: One row of the report only: its first day, as `YYYY-MM-DD` or `YYYYMMDD`. `interval`
                says how long the row is.
            selected_type: One kind of money. All when left out.
            base_currency: Currency to report in, ISO 4217. The account's own when left out.
            fix_fx: `true` converts everything at the rates of one day, so that only business moves the numbers.
            currency, payment_method, pricing_model, customer, plan, age, billing_freq, region, state,
                data_source, status, has_discount, cancel_reason, segment: Filters. A list means any of its
                values, `~x` not x, `*` any value, `~` none.
            custom_<key>: Filters by your own customer fields.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = gp.reports.transactions_detail(date="20240101-20240815", interval="month")
        """
        from .._generated.api.reports import get_reports_transactions_detail

        return self._call(
            get_reports_transactions_detail._get_kwargs(
                date=date,
                interval=interval,
                selected_date=selected_date,
                selected_type=selected_type,
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
                query=custom_filters("transactions_detail", custom),
            )
        )

    get_reports_transactions_detail = transactions_detail

    def invoices_detail(
        self,
        *,
        date: Optional[DateRange] = None,
        interval: Optional[Union[Literal["day", "week", "month", "quarter", "year"], str]] = None,
        selected_date: Optional[str] = None,
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
    ) -> models.ReportInvoiceList:
        """Invoices one by one.

        Invoices dated in the range, paid or not, newest first.

        ``GET /reports/invoices-detail``

        Args:
            date: Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when
                left out.
            interval: Length of a row.
            selected_date: One row of the report only: its first day, as `YYYY-MM-DD` or `YYYYMMDD`. `interval`
                says how long the row is.
            base_currency: Currency to report in, ISO 4217. The account's own when left out.
            fix_fx: `true` converts everything at the rates of one day, so that only business moves the numbers.
            currency, payment_method, pricing_model, customer, plan, age, billing_freq, region, state,
                data_source, status, has_discount, cancel_reason, segment: Filters. A list means any of its
                values, `~x` not x, `*` any value, `~` none.
            custom_<key>: Filters by your own customer fields.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = gp.reports.invoices_detail(date="20240101-20240815", interval="month")
        """
        from .._generated.api.reports import get_reports_invoices_detail

        return self._call(
            get_reports_invoices_detail._get_kwargs(
                date=date,
                interval=interval,
                selected_date=selected_date,
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
                query=custom_filters("invoices_detail", custom),
            )
        )

    get_reports_invoices_detail = invoices_detail

    def cashflow_failed_payments(
        self,
        *,
        date: Optional[DateRange] = None,
        interval: Optional[Union[Literal["day", "week", "month", "quarter", "year"], str]] = None,
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
    ) -> models.FailedPaymentsReport:
        """Failed payments over time.

        Payments by the period in which they first failed: how much was recovered, is still open, or left with
        its customer.

        ``GET /reports/cashflow-failed-payments``

        Args:
            date: Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when
                left out.
            interval: Length of a row.
            base_currency: Currency to report in, ISO 4217. The account's own when left out.
            fix_fx: `true` converts everything at the rates of one day, so that only business moves the numbers.
            currency, payment_method, pricing_model, customer, plan, age, billing_freq, region, state,
                data_source, status, has_discount, cancel_reason, segment: Filters. A list means any of its
                values, `~x` not x, `*` any value, `~` none.
            custom_<key>: Filters by your own customer fields.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = gp.reports.cashflow_failed_payments(date="20240101-20240815", interval="month")
        """
        from .._generated.api.reports import get_reports_cashflow_failed_payments

        return self._call(
            get_reports_cashflow_failed_payments._get_kwargs(
                date=date,
                interval=interval,
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
                query=custom_filters("cashflow_failed_payments", custom),
            )
        )

    get_reports_cashflow_failed_payments = cashflow_failed_payments

    def cashflow_failed_payments_summary(
        self,
        *,
        date: Optional[DateRange] = None,
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
    ) -> models.FailedPaymentsSummaryReport:
        """Failed payments at a glance.

        Open amounts, recovery rate and failed share so far this month, quarter and year, beside the ones
        before.

        ``GET /reports/cashflow-failed-payments-summary``

        Args:
            date: Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when
                left out.
            base_currency: Currency to report in, ISO 4217. The account's own when left out.
            fix_fx: `true` converts everything at the rates of one day, so that only business moves the numbers.
            currency, payment_method, pricing_model, customer, plan, age, billing_freq, region, state,
                data_source, status, has_discount, cancel_reason, segment: Filters. A list means any of its
                values, `~x` not x, `*` any value, `~` none.
            custom_<key>: Filters by your own customer fields.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = gp.reports.cashflow_failed_payments_summary(date="20240101-20240815")
        """
        from .._generated.api.reports import get_reports_cashflow_failed_payments_summary

        return self._call(
            get_reports_cashflow_failed_payments_summary._get_kwargs(
                date=date,
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
                query=custom_filters("cashflow_failed_payments_summary", custom),
            )
        )

    get_reports_cashflow_failed_payments_summary = cashflow_failed_payments_summary

    def cashflow_failed_payments_table(
        self,
        *,
        date: Optional[DateRange] = None,
        interval: Optional[Union[Literal["day", "week", "month", "quarter", "year"], str]] = None,
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
    ) -> models.FailedPaymentsTable:
        """Failed payments with their rates.

        The report of failed payments with the number of invoices, the part that failed and the part that was
        recovered.

        ``GET /reports/cashflow-failed-payments-table``

        Args:
            date: Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when
                left out.
            interval: Length of a row.
            base_currency: Currency to report in, ISO 4217. The account's own when left out.
            fix_fx: `true` converts everything at the rates of one day, so that only business moves the numbers.
            currency, payment_method, pricing_model, customer, plan, age, billing_freq, region, state,
                data_source, status, has_discount, cancel_reason, segment: Filters. A list means any of its
                values, `~x` not x, `*` any value, `~` none.
            custom_<key>: Filters by your own customer fields.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = gp.reports.cashflow_failed_payments_table(date="20240101-20240815", interval="month")
        """
        from .._generated.api.reports import get_reports_cashflow_failed_payments_table

        return self._call(
            get_reports_cashflow_failed_payments_table._get_kwargs(
                date=date,
                interval=interval,
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
                query=custom_filters("cashflow_failed_payments_table", custom),
            )
        )

    get_reports_cashflow_failed_payments_table = cashflow_failed_payments_table

    def cashflow_failed_payments_detail(
        self,
        *,
        date: Optional[DateRange] = None,
        interval: Optional[Union[Literal["day", "week", "month", "quarter", "year"], str]] = None,
        selected_date: Optional[str] = None,
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
    ) -> models.FailedPaymentList:
        """Failed payments one by one.

        Invoices of the range whose payment failed, newest first, and what became of each by now.

        ``GET /reports/cashflow-failed-payments-detail``

        Args:
            date: Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when
                left out.
            interval: Length of a row.
            selected_date: One row of the report only: its first day, as `YYYY-MM-DD` or `YYYYMMDD`. `interval`
                says how long the row is.
            base_currency: Currency to report in, ISO 4217. The account's own when left out.
            fix_fx: `true` converts everything at the rates of one day, so that only business moves the numbers.
            currency, payment_method, pricing_model, customer, plan, age, billing_freq, region, state,
                data_source, status, has_discount, cancel_reason, segment: Filters. A list means any of its
                values, `~x` not x, `*` any value, `~` none.
            custom_<key>: Filters by your own customer fields.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = gp.reports.cashflow_failed_payments_detail(date="20240101-20240815", interval="month")
        """
        from .._generated.api.reports import get_reports_cashflow_failed_payments_detail

        return self._call(
            get_reports_cashflow_failed_payments_detail._get_kwargs(
                date=date,
                interval=interval,
                selected_date=selected_date,
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
                query=custom_filters("cashflow_failed_payments_detail", custom),
            )
        )

    get_reports_cashflow_failed_payments_detail = cashflow_failed_payments_detail

    def cashflow_refunds(
        self,
        *,
        date: Optional[DateRange] = None,
        interval: Optional[Union[Literal["day", "week", "month", "quarter", "year"], str]] = None,
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
    ) -> models.RefundsReport:
        """Refunds over time.

        Money paid back per period, as positive amounts.

        ``GET /reports/cashflow-refunds``

        Args:
            date: Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when
                left out.
            interval: Length of a row.
            base_currency: Currency to report in, ISO 4217. The account's own when left out.
            fix_fx: `true` converts everything at the rates of one day, so that only business moves the numbers.
            currency, payment_method, pricing_model, customer, plan, age, billing_freq, region, state,
                data_source, status, has_discount, cancel_reason, segment: Filters. A list means any of its
                values, `~x` not x, `*` any value, `~` none.
            custom_<key>: Filters by your own customer fields.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = gp.reports.cashflow_refunds(date="20240101-20240815", interval="month")
        """
        from .._generated.api.reports import get_reports_cashflow_refunds

        return self._call(
            get_reports_cashflow_refunds._get_kwargs(
                date=date,
                interval=interval,
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
                query=custom_filters("cashflow_refunds", custom),
            )
        )

    get_reports_cashflow_refunds = cashflow_refunds

    def cashflow_refunds_table(
        self,
        *,
        date: Optional[DateRange] = None,
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
    ) -> models.RefundedCustomerList:
        """Who got money back.

        Refunds of the range by customer, the largest amount first.

        ``GET /reports/cashflow-refunds-table``

        Args:
            date: Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when
                left out.
            base_currency: Currency to report in, ISO 4217. The account's own when left out.
            fix_fx: `true` converts everything at the rates of one day, so that only business moves the numbers.
            currency, payment_method, pricing_model, customer, plan, age, billing_freq, region, state,
                data_source, status, has_discount, cancel_reason, segment: Filters. A list means any of its
                values, `~x` not x, `*` any value, `~` none.
            custom_<key>: Filters by your own customer fields.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = gp.reports.cashflow_refunds_table(date="20240101-20240815")
        """
        from .._generated.api.reports import get_reports_cashflow_refunds_table

        return self._call(
            get_reports_cashflow_refunds_table._get_kwargs(
                date=date,
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
                query=custom_filters("cashflow_refunds_table", custom),
            )
        )

    get_reports_cashflow_refunds_table = cashflow_refunds_table

    def cashflow_refunds_detail(
        self,
        *,
        date: Optional[DateRange] = None,
        interval: Optional[Union[Literal["day", "week", "month", "quarter", "year"], str]] = None,
        selected_date: Optional[str] = None,
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
    ) -> models.RefundList:
        """Refunds one by one.

        Money paid back in the range, newest first, as positive amounts.

        ``GET /reports/cashflow-refunds-detail``

        Args:
            date: Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when
                left out.
            interval: Length of a row.
            selected_date: One row of the report only: its first day, as `YYYY-MM-DD` or `YYYYMMDD`. `interval`
                says how long the row is.
            base_currency: Currency to report in, ISO 4217. The account's own when left out.
            fix_fx: `true` converts everything at the rates of one day, so that only business moves the numbers.
            currency, payment_method, pricing_model, customer, plan, age, billing_freq, region, state,
                data_source, status, has_discount, cancel_reason, segment: Filters. A list means any of its
                values, `~x` not x, `*` any value, `~` none.
            custom_<key>: Filters by your own customer fields.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = gp.reports.cashflow_refunds_detail(date="20240101-20240815", interval="month")
        """
        from .._generated.api.reports import get_reports_cashflow_refunds_detail

        return self._call(
            get_reports_cashflow_refunds_detail._get_kwargs(
                date=date,
                interval=interval,
                selected_date=selected_date,
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
                query=custom_filters("cashflow_refunds_detail", custom),
            )
        )

    get_reports_cashflow_refunds_detail = cashflow_refunds_detail

    def cashflow_failure_rate(
        self,
        *,
        date: Optional[DateRange] = None,
        interval: Optional[Union[Literal["day", "week", "month", "quarter", "year"], str]] = None,
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
    ) -> models.FailureRateReport:
        """Payment failure rate over time.

        Share of invoices of each period whose payment failed at least once.

        ``GET /reports/cashflow-failure-rate``

        Args:
            date: Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when
                left out.
            interval: Length of a row.
            fix_fx: `true` converts everything at the rates of one day, so that only business moves the numbers.
            currency, payment_method, pricing_model, customer, plan, age, billing_freq, region, state,
                data_source, status, has_discount, cancel_reason, segment: Filters. A list means any of its
                values, `~x` not x, `*` any value, `~` none.
            custom_<key>: Filters by your own customer fields.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = gp.reports.cashflow_failure_rate(date="20240101-20240815", interval="month")
        """
        from .._generated.api.reports import get_reports_cashflow_failure_rate

        return self._call(
            get_reports_cashflow_failure_rate._get_kwargs(
                date=date,
                interval=interval,
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
                query=custom_filters("cashflow_failure_rate", custom),
            )
        )

    get_reports_cashflow_failure_rate = cashflow_failure_rate

    def cashflow_failure_rate_summary(
        self,
        *,
        date: Optional[DateRange] = None,
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
    ) -> models.FailureRateSummaryReport:
        """Payment failure rate at a glance.

        Failure rate so far this month and year, beside the ones before.

        ``GET /reports/cashflow-failure-rate-summary``

        Args:
            date: Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when
                left out.
            fix_fx: `true` converts everything at the rates of one day, so that only business moves the numbers.
            currency, payment_method, pricing_model, customer, plan, age, billing_freq, region, state,
                data_source, status, has_discount, cancel_reason, segment: Filters. A list means any of its
                values, `~x` not x, `*` any value, `~` none.
            custom_<key>: Filters by your own customer fields.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = gp.reports.cashflow_failure_rate_summary(date="20240101-20240815")
        """
        from .._generated.api.reports import get_reports_cashflow_failure_rate_summary

        return self._call(
            get_reports_cashflow_failure_rate_summary._get_kwargs(
                date=date,
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
                query=custom_filters("cashflow_failure_rate_summary", custom),
            )
        )

    get_reports_cashflow_failure_rate_summary = cashflow_failure_rate_summary

    def cashflow_outstanding_unpaid(
        self,
        *,
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
    ) -> models.OutstandingUnpaidReport:
        """What customers owe.

        Open invoices that have been tried at least once, by how long they are overdue.

        ``GET /reports/cashflow-outstanding-unpaid``

        Args:
            base_currency: Currency to report in, ISO 4217. The account's own when left out.
            fix_fx: `true` converts everything at the rates of one day, so that only business moves the numbers.
            currency, payment_method, pricing_model, customer, plan, age, billing_freq, region, state,
                data_source, status, has_discount, cancel_reason, segment: Filters. A list means any of its
                values, `~x` not x, `*` any value, `~` none.
            custom_<key>: Filters by your own customer fields.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = gp.reports.cashflow_outstanding_unpaid()
        """
        from .._generated.api.reports import get_reports_cashflow_outstanding_unpaid

        return self._call(
            get_reports_cashflow_outstanding_unpaid._get_kwargs(
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
                query=custom_filters("cashflow_outstanding_unpaid", custom),
            )
        )

    get_reports_cashflow_outstanding_unpaid = cashflow_outstanding_unpaid

    def churn_scheduled(
        self,
        *,
        date: Optional[DateRange] = None,
        interval: Optional[Union[Literal["day", "week", "month", "quarter", "year"], str]] = None,
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
    ) -> models.ChurnScheduledReport:
        """Churn that is already certain.

        Cancellations that have been asked for and take effect later, by the period in which they do.

        ``GET /reports/churn-scheduled``

        Args:
            date: Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when
                left out.
            interval: Length of a row.
            base_currency: Currency to report in, ISO 4217. The account's own when left out.
            fix_fx: `true` converts everything at the rates of one day, so that only business moves the numbers.
            currency, payment_method, pricing_model, customer, plan, age, billing_freq, region, state,
                data_source, status, has_discount, cancel_reason, segment: Filters. A list means any of its
                values, `~x` not x, `*` any value, `~` none.
            custom_<key>: Filters by your own customer fields.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = gp.reports.churn_scheduled(date="20240101-20240815", interval="month")
        """
        from .._generated.api.reports import get_reports_churn_scheduled

        return self._call(
            get_reports_churn_scheduled._get_kwargs(
                date=date,
                interval=interval,
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
                query=custom_filters("churn_scheduled", custom),
            )
        )

    get_reports_churn_scheduled = churn_scheduled

    def churn_scheduled_movements(
        self,
        *,
        date: Optional[DateRange] = None,
        interval: Optional[Union[Literal["day", "week", "month", "quarter", "year"], str]] = None,
        selected_date: Optional[str] = None,
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
    ) -> models.MovementList:
        """Scheduled churn one by one.

        Changes that have been asked for and take effect later, soonest first. A range that is over stands for
        the year ahead.

        ``GET /reports/churn-scheduled-movements``

        Args:
            date: Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when
                left out.
            interval: Length of a row.
            selected_date: One row of the report only: its first day, as `YYYY-MM-DD` or `YYYYMMDD`. `interval`
                says how long the row is.
            base_currency: Currency to report in, ISO 4217. The account's own when left out.
            fix_fx: `true` converts everything at the rates of one day, so that only business moves the numbers.
            currency, payment_method, pricing_model, customer, plan, age, billing_freq, region, state,
                data_source, status, has_discount, cancel_reason, segment: Filters. A list means any of its
                values, `~x` not x, `*` any value, `~` none.
            custom_<key>: Filters by your own customer fields.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = gp.reports.churn_scheduled_movements(date="20240101-20240815", interval="month")
        """
        from .._generated.api.reports import get_reports_churn_scheduled_movements

        return self._call(
            get_reports_churn_scheduled_movements._get_kwargs(
                date=date,
                interval=interval,
                selected_date=selected_date,
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
                query=custom_filters("churn_scheduled_movements", custom),
            )
        )

    get_reports_churn_scheduled_movements = churn_scheduled_movements

    def churn_scheduled_summary(
        self,
        *,
        date: Optional[DateRange] = None,
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
    ) -> models.ChurnScheduledSummaryReport:
        """Scheduled churn at a glance.

        MRR that is certain to go, all of it and within 30, 60, 180 and 365 days; zero or negative.

        ``GET /reports/churn-scheduled-summary``

        Args:
            date: Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when
                left out.
            base_currency: Currency to report in, ISO 4217. The account's own when left out.
            fix_fx: `true` converts everything at the rates of one day, so that only business moves the numbers.
            currency, payment_method, pricing_model, customer, plan, age, billing_freq, region, state,
                data_source, status, has_discount, cancel_reason, segment: Filters. A list means any of its
                values, `~x` not x, `*` any value, `~` none.
            custom_<key>: Filters by your own customer fields.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = gp.reports.churn_scheduled_summary(date="20240101-20240815")
        """
        from .._generated.api.reports import get_reports_churn_scheduled_summary

        return self._call(
            get_reports_churn_scheduled_summary._get_kwargs(
                date=date,
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
                query=custom_filters("churn_scheduled_summary", custom),
            )
        )

    get_reports_churn_scheduled_summary = churn_scheduled_summary

    def churn_reasons_summary(
        self, *, date: Optional[DateRange] = None, regenerate: Optional[Union[bool, str]] = None
    ) -> models.ChurnReasonsSummary:
        """Why customers leave.

        A short text about the comments of customers who left. Null without comments.

        ``GET /reports/churn-reasons-summary``

        Args:
            date: Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when
                left out.
            regenerate: Whether to write the summary anew.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = gp.reports.churn_reasons_summary(date="20240101-20240815")
        """
        from .._generated.api.reports import get_reports_churn_reasons_summary

        return self._call(get_reports_churn_reasons_summary._get_kwargs(date=date, regenerate=regenerate))

    get_reports_churn_reasons_summary = churn_reasons_summary

    def cancellation_timing(
        self,
        *,
        date: Optional[DateRange] = None,
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
    ) -> models.CancellationTimingReport:
        """After how long customers leave.

        Customers who left in the range, by how many months they had paid since they began or came back.

        ``GET /reports/cancellation-timing``

        Args:
            date: Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when
                left out.
            base_currency: Currency to report in, ISO 4217. The account's own when left out.
            fix_fx: `true` converts everything at the rates of one day, so that only business moves the numbers.
            currency, payment_method, pricing_model, customer, plan, age, billing_freq, region, state,
                data_source, status, has_discount, cancel_reason, segment: Filters. A list means any of its
                values, `~x` not x, `*` any value, `~` none.
            custom_<key>: Filters by your own customer fields.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = gp.reports.cancellation_timing(date="20240101-20240815")
        """
        from .._generated.api.reports import get_reports_cancellation_timing

        return self._call(
            get_reports_cancellation_timing._get_kwargs(
                date=date,
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
                query=custom_filters("cancellation_timing", custom),
            )
        )

    get_reports_cancellation_timing = cancellation_timing

    def cancellation_timing_detail(
        self,
        *,
        date: Optional[DateRange] = None,
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
    ) -> models.CancellationList:
        """Customers who left, one by one.

        Everyone who left in the range, oldest first, and how long they had paid.

        ``GET /reports/cancellation-timing-detail``

        Args:
            date: Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when
                left out.
            base_currency: Currency to report in, ISO 4217. The account's own when left out.
            fix_fx: `true` converts everything at the rates of one day, so that only business moves the numbers.
            currency, payment_method, pricing_model, customer, plan, age, billing_freq, region, state,
                data_source, status, has_discount, cancel_reason, segment: Filters. A list means any of its
                values, `~x` not x, `*` any value, `~` none.
            custom_<key>: Filters by your own customer fields.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = gp.reports.cancellation_timing_detail(date="20240101-20240815")
        """
        from .._generated.api.reports import get_reports_cancellation_timing_detail

        return self._call(
            get_reports_cancellation_timing_detail._get_kwargs(
                date=date,
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
                query=custom_filters("cancellation_timing_detail", custom),
            )
        )

    get_reports_cancellation_timing_detail = cancellation_timing_detail

    def map(
        self,
        *,
        date: Optional[DateRange] = None,
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
    ) -> models.MapReport:
        """Where the customers are.

        The main figures by country, for countries with customers, leads or trials.

        ``GET /reports/map``

        Args:
            date: Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when
                left out.
            base_currency: Currency to report in, ISO 4217. The account's own when left out.
            fix_fx: `true` converts everything at the rates of one day, so that only business moves the numbers.
            currency, payment_method, pricing_model, customer, plan, age, billing_freq, region, state,
                data_source, status, has_discount, cancel_reason, segment: Filters. A list means any of its
                values, `~x` not x, `*` any value, `~` none.
            custom_<key>: Filters by your own customer fields.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = gp.reports.map(date="20240101-20240815")
        """
        from .._generated.api.reports import get_reports_map

        return self._call(
            get_reports_map._get_kwargs(
                date=date,
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
                query=custom_filters("map", custom),
            )
        )

    get_reports_map = map

    def customer_concentration(
        self,
        *,
        base_currency: Optional[str] = None,
        q: Optional[str] = None,
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
    ) -> models.CustomerConcentrationReport:
        """How MRR is spread over customers.

        Customers by MRR with running totals, and the share that the largest hold.

        ``GET /reports/customer-concentration``

        Args:
            base_currency: Currency to report in, ISO 4217. The account's own when left out.
            q: Narrows the list to names and e-mail addresses that hold this text.
            fix_fx: `true` converts everything at the rates of one day, so that only business moves the numbers.
            currency, payment_method, pricing_model, customer, plan, age, billing_freq, region, state,
                data_source, status, has_discount, cancel_reason, segment: Filters. A list means any of its
                values, `~x` not x, `*` any value, `~` none.
            custom_<key>: Filters by your own customer fields.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = gp.reports.customer_concentration()
        """
        from .._generated.api.reports import get_reports_customer_concentration

        return self._call(
            get_reports_customer_concentration._get_kwargs(
                base_currency=base_currency,
                q=q,
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
                query=custom_filters("customer_concentration", custom),
            )
        )

    get_reports_customer_concentration = customer_concentration

    def latest_activity(
        self,
        *,
        limit: Optional[Union[int, str]] = None,
        days: Optional[Union[int, str]] = None,
        include_failed: Optional[Union[Literal["0", "1"], str]] = None,
        include_scheduled: Optional[Union[Literal["0", "1"], str]] = None,
        base_currency: Optional[str] = None,
    ) -> models.LatestActivityReport:
        """What happened last.

        The newest MRR movements and failed payments, and if asked for the changes that lie ahead.

        ``GET /reports/latest-activity``

        Args:
            limit: Entries to return, 1 to 100.
            days: Days to look back, 1 to 365.
            include_failed: `1` with failed payments, `0` without.
            include_scheduled: `1` with changes that lie ahead, `0` without.
            base_currency: Currency to report in, ISO 4217. The account's own when left out.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = gp.reports.latest_activity()
        """
        from .._generated.api.reports import get_reports_latest_activity

        return self._call(
            get_reports_latest_activity._get_kwargs(
                limit=limit,
                days=days,
                include_failed=include_failed,
                include_scheduled=include_scheduled,
                base_currency=base_currency,
            )
        )

    get_reports_latest_activity = latest_activity

    def custom_variables(
        self, *, key: str, search: Optional[str] = None, limit: Optional[Union[int, str]] = None
    ) -> models.CustomVariablesReport:
        """Values of a custom variable.

        Which values a custom variable has, and how many customers have each.

        ``GET /reports/custom-variables``

        Args:
            key: Name of the custom variable.
            search: Narrows the values to those that hold this text, in any case.
            limit: Values to return.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = gp.reports.custom_variables(key="industry")
        """
        from .._generated.api.reports import get_reports_custom_variables

        return self._call(get_reports_custom_variables._get_kwargs(key=key, search=search, limit=limit))

    get_reports_custom_variables = custom_variables


class AsyncReports(AsyncNamespace):
    """Metrics of the account, over time and at a glance."""

    async def summary(
        self,
        *,
        date: Optional[DateRange] = None,
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
    ) -> models.SummaryReport:
        """Headline figures.

        MRR, ARR, subscribers and ARPA now and 30, 60, 180 and 365 days ago, with the change since then. The
        place to start.

        ``GET /reports/summary``

        Args:
            date: Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when
                left out.
            base_currency: Currency to report in, ISO 4217. The account's own when left out.
            fix_fx: `true` converts everything at the rates of one day, so that only business moves the numbers.
            currency, payment_method, pricing_model, customer, plan, age, billing_freq, region, state,
                data_source, status, has_discount, cancel_reason, segment: Filters. A list means any of its
                values, `~x` not x, `*` any value, `~` none.
            custom_<key>: Filters by your own customer fields.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.reports.summary(date="20240101-20240815")
        """
        from .._generated.api.reports import get_reports_summary

        return await self._call(
            get_reports_summary._get_kwargs(
                date=date,
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
                query=custom_filters("summary", custom),
            )
        )

    get_reports_summary = summary

    async def mrr(
        self,
        *,
        date: Optional[DateRange] = None,
        interval: Optional[Union[Literal["day", "week", "month", "quarter", "year"], str]] = None,
        breakdown: Optional[
            Union[
                Literal[
                    "plan",
                    "currency",
                    "country",
                    "state",
                    "billing_freq",
                    "payment_method",
                    "pricing_model",
                    "subtype",
                    "industry",
                    "age",
                    "size",
                    "data_source",
                    "customer",
                    "cancel_reason",
                    "market",
                ],
                str,
            ]
        ] = None,
        base_currency: Optional[str] = None,
        compare: Optional[Union[Literal["last-period", "last-year"], str]] = None,
        committed: Optional[Union[bool, str]] = None,
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
    ) -> models.MrrReport:
        """MRR and its movements over time.

        One row per period: where MRR ended, and the new, expansion, contraction, churn and reactivation MRR
        that brought it there. Each row starts where the one before ended, so the movements of a row add up to
        the difference between two totals.

        ``GET /reports/mrr``

        Args:
            date: Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when
                left out.
            interval: Length of a row.
            breakdown: Splits the rows by this dimension; `custom_<key>` splits by a custom variable.
            base_currency: Currency to report in, ISO 4217. The account's own when left out.
            compare: Puts another span beside each row.
            committed: Whether changes that are scheduled count already.
            fix_fx: `true` converts everything at the rates of one day, so that only business moves the numbers.
            currency, payment_method, pricing_model, customer, plan, age, billing_freq, region, state,
                data_source, status, has_discount, cancel_reason, segment: Filters. A list means any of its
                values, `~x` not x, `*` any value, `~` none.
            custom_<key>: Filters by your own customer fields.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.reports.mrr(date="20240101-20240815", interval="month")
        """
        from .._generated.api.reports import get_reports_mrr

        return await self._call(
            get_reports_mrr._get_kwargs(
                date=date,
                interval=interval,
                breakdown=breakdown,
                base_currency=base_currency,
                compare=compare,
                committed=committed,
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
                query=custom_filters("mrr", custom),
            )
        )

    get_reports_mrr = mrr

    async def mrr_subtypes(
        self,
        *,
        date: Optional[DateRange] = None,
        interval: Optional[Union[Literal["day", "week", "month", "quarter", "year"], str]] = None,
        type: Optional[Union[Literal["new", "expansion", "contraction", "churn", "reactivation"], str]] = None,
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
    ) -> models.MrrSubtypesReport:
        """Why MRR moved.

        The movements of the MRR report by subtype: another plan, another quantity, a cancellation and so on.
        One row per period and type; `total` is the field of that type in the MRR report.

        ``GET /reports/mrr-subtypes``

        Args:
            date: Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when
                left out.
            interval: Length of a row.
            type: One type of movement. All when left out.
            base_currency: Currency to report in, ISO 4217. The account's own when left out.
            fix_fx: `true` converts everything at the rates of one day, so that only business moves the numbers.
            currency, payment_method, pricing_model, customer, plan, age, billing_freq, region, state,
                data_source, status, has_discount, cancel_reason, segment: Filters. A list means any of its
                values, `~x` not x, `*` any value, `~` none.
            custom_<key>: Filters by your own customer fields.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.reports.mrr_subtypes(date="20240101-20240815", interval="month")
        """
        from .._generated.api.reports import get_reports_mrr_subtypes

        return await self._call(
            get_reports_mrr_subtypes._get_kwargs(
                date=date,
                interval=interval,
                type_=type,
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
                query=custom_filters("mrr_subtypes", custom),
            )
        )

    get_reports_mrr_subtypes = mrr_subtypes

    async def mrr_table(
        self,
        *,
        date: Optional[DateRange] = None,
        interval: Optional[Union[Literal["day", "week", "month", "quarter", "year"], str]] = None,
        breakdown: Optional[
            Union[
                Literal[
                    "plan",
                    "currency",
                    "country",
                    "state",
                    "billing_freq",
                    "payment_method",
                    "pricing_model",
                    "subtype",
                    "industry",
                    "age",
                    "size",
                    "data_source",
                    "customer",
                    "cancel_reason",
                    "market",
                ],
                str,
            ]
        ] = None,
        base_currency: Optional[str] = None,
        committed: Optional[Union[bool, str]] = None,
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
    ) -> models.MrrTable:
        """MRR as a table.

        The MRR report the other way round: a line for each figure and a column for each period. With a
        breakdown, the MRR of each value and then of all.

        ``GET /reports/mrr-table``

        Args:
            date: Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when
                left out.
            interval: Length of a row.
            breakdown: Splits the rows by this dimension; `custom_<key>` splits by a custom variable.
            base_currency: Currency to report in, ISO 4217. The account's own when left out.
            committed: Whether changes that are scheduled count already.
            fix_fx: `true` converts everything at the rates of one day, so that only business moves the numbers.
            currency, payment_method, pricing_model, customer, plan, age, billing_freq, region, state,
                data_source, status, has_discount, cancel_reason, segment: Filters. A list means any of its
                values, `~x` not x, `*` any value, `~` none.
            custom_<key>: Filters by your own customer fields.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.reports.mrr_table(date="20240101-20240815", interval="month")
        """
        from .._generated.api.reports import get_reports_mrr_table

        return await self._call(
            get_reports_mrr_table._get_kwargs(
                date=date,
                interval=interval,
                breakdown=breakdown,
                base_currency=base_currency,
                committed=committed,
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
                query=custom_filters("mrr_table", custom),
            )
        )

    get_reports_mrr_table = mrr_table

    async def mrr_table_subtypes(
        self,
        *,
        date: Optional[DateRange] = None,
        interval: Optional[Union[Literal["day", "week", "month", "quarter", "year"], str]] = None,
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
    ) -> models.MrrTable:
        """Movements as a table.

        A line for each type and subtype that occurs, a column for each period. The lines of a type add up to
        its field in the MRR report.

        ``GET /reports/mrr-table-subtypes``

        Args:
            date: Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when
                left out.
            interval: Length of a row.
            base_currency: Currency to report in, ISO 4217. The account's own when left out.
            fix_fx: `true` converts everything at the rates of one day, so that only business moves the numbers.
            currency, payment_method, pricing_model, customer, plan, age, billing_freq, region, state,
                data_source, status, has_discount, cancel_reason, segment: Filters. A list means any of its
                values, `~x` not x, `*` any value, `~` none.
            custom_<key>: Filters by your own customer fields.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.reports.mrr_table_subtypes(date="20240101-20240815", interval="month")
        """
        from .._generated.api.reports import get_reports_mrr_table_subtypes

        return await self._call(
            get_reports_mrr_table_subtypes._get_kwargs(
                date=date,
                interval=interval,
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
                query=custom_filters("mrr_table_subtypes", custom),
            )
        )

    get_reports_mrr_table_subtypes = mrr_table_subtypes

    async def movement_table(
        self,
        *,
        date: Optional[DateRange] = None,
        interval: Optional[Union[Literal["day", "week", "month", "quarter", "year"], str]] = None,
        selected_date: Optional[str] = None,
        selected_type: Optional[
            Union[Literal["new", "expansion", "contraction", "churn", "reactivation"], str]
        ] = None,
        breakdown: Optional[
            Union[
                Literal[
                    "plan",
                    "currency",
                    "country",
                    "state",
                    "billing_freq",
                    "payment_method",
                    "pricing_model",
                    "subtype",
                    "industry",
                    "age",
                    "size",
                    "data_source",
                    "customer",
                    "cancel_reason",
                    "market",
                ],
                str,
            ]
        ] = None,
        breakdown_value: Optional[str] = None,
        sort: Optional[
            Union[
                Literal[
                    "date",
                    "customer_name",
                    "type",
                    "subtype",
                    "currency",
                    "mrr_change",
                    "mrr_change_base_currency",
                    "old_mrr",
                    "new_mrr",
                ],
                str,
            ]
        ] = None,
        order: Optional[Union[Literal["asc", "desc"], str]] = None,
        base_currency: Optional[str] = None,
        committed: Optional[Union[bool, str]] = None,
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
    ) -> models.MovementList:
        """Movements one by one.

        The movements behind the MRR report. Name a row with `selected-date` and a field with `selected-type` to
        get those of one number: they add up to it.

        ``GET /reports/movement-table``

        Args:
            date: Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when
                left out.
            interval: Length of a row.
            selected_date: One row of the report only: its first day, as `YYYY-MM-DD` or `YYYYMMDD`. `interval`
                says how long the row is.
            selected_type: One type of movement. All when left out.
            breakdown: The dimension of `breakdown-value`; `custom_<key>` for a custom variable.
            breakdown_value: Only movements of one value of `breakdown`, named as the MRR report does; `~` for
                none. Of a plan and the like those on days when the customer changed something there, whole.
            sort: The field to sort by.
            order: `desc` with the newest or largest first, `asc` with it last.
            base_currency: Currency to report in, ISO 4217. The account's own when left out.
            committed: Whether changes that are scheduled count already.
            fix_fx: `true` converts everything at the rates of one day, so that only business moves the numbers.
            currency, payment_method, pricing_model, customer, plan, age, billing_freq, region, state,
                data_source, status, has_discount, cancel_reason, segment: Filters. A list means any of its
                values, `~x` not x, `*` any value, `~` none.
            custom_<key>: Filters by your own customer fields.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.reports.movement_table(date="20240101-20240815", interval="month")
        """
        from .._generated.api.reports import get_reports_movement_table

        return await self._call(
            get_reports_movement_table._get_kwargs(
                date=date,
                interval=interval,
                selected_date=selected_date,
                selected_type=selected_type,
                breakdown=breakdown,
                breakdown_value=breakdown_value,
                sort=sort,
                order=order,
                base_currency=base_currency,
                committed=committed,
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
                query=custom_filters("movement_table", custom),
            )
        )

    get_reports_movement_table = movement_table

    async def mrr_growth(
        self,
        *,
        date: Optional[DateRange] = None,
        base_currency: Optional[str] = None,
        compare_month: Optional[str] = None,
        types: Optional[str] = None,
    ) -> models.MrrGrowthReport:
        """A month's growth, day by day.

        Net movements of the last month of the range, added up from day to day, beside another month's.

        ``GET /reports/mrr-growth``

        Args:
            date: Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when
                left out.
            base_currency: Currency to report in, ISO 4217. The account's own when left out.
            compare_month: Month to compare with, `YYYY-MM`. The month before when left out.
            types: Movement types to add up, separated by commas. All when left out.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.reports.mrr_growth(date="20240101-20240815")
        """
        from .._generated.api.reports import get_reports_mrr_growth

        return await self._call(
            get_reports_mrr_growth._get_kwargs(
                date=date, base_currency=base_currency, compare_month=compare_month, types=types
            )
        )

    get_reports_mrr_growth = mrr_growth

    async def mrr_growth_table(
        self,
        *,
        date: Optional[DateRange] = None,
        base_currency: Optional[str] = None,
        types: Optional[str] = None,
    ) -> models.MovementList:
        """The movements behind a month's growth.

        Every movement of the last month of the range, oldest first. Added up they are the last row of the
        growth report.

        ``GET /reports/mrr-growth-table``

        Args:
            date: Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when
                left out.
            base_currency: Currency to report in, ISO 4217. The account's own when left out.
            types: Movement types to add up, separated by commas. All when left out.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.reports.mrr_growth_table(date="20240101-20240815")
        """
        from .._generated.api.reports import get_reports_mrr_growth_table

        return await self._call(
            get_reports_mrr_growth_table._get_kwargs(date=date, base_currency=base_currency, types=types)
        )

    get_reports_mrr_growth_table = mrr_growth_table

    async def cmrr_summary(
        self,
        *,
        date: Optional[DateRange] = None,
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
    ) -> models.CmrrSummaryReport:
        """Committed MRR.

        MRR as it will be in 30, 60, 180 and 365 days when only what is scheduled already happens.

        ``GET /reports/cmrr-summary``

        Args:
            date: Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when
                left out.
            base_currency: Currency to report in, ISO 4217. The account's own when left out.
            fix_fx: `true` converts everything at the rates of one day, so that only business moves the numbers.
            currency, payment_method, pricing_model, customer, plan, age, billing_freq, region, state,
                data_source, status, has_discount, cancel_reason, segment: Filters. A list means any of its
                values, `~x` not x, `*` any value, `~` none.
            custom_<key>: Filters by your own customer fields.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.reports.cmrr_summary(date="20240101-20240815")
        """
        from .._generated.api.reports import get_reports_cmrr_summary

        return await self._call(
            get_reports_cmrr_summary._get_kwargs(
                date=date,
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
                query=custom_filters("cmrr_summary", custom),
            )
        )

    get_reports_cmrr_summary = cmrr_summary

    async def leads(
        self,
        *,
        date: Optional[DateRange] = None,
        interval: Optional[Union[Literal["day", "week", "month", "quarter", "year"], str]] = None,
        breakdown: Optional[
            Union[
                Literal[
                    "plan",
                    "currency",
                    "country",
                    "state",
                    "billing_freq",
                    "payment_method",
                    "pricing_model",
                    "subtype",
                    "industry",
                    "age",
                    "size",
                    "data_source",
                    "customer",
                    "cancel_reason",
                    "market",
                ],
                str,
            ]
        ] = None,
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
    ) -> models.LeadsReport:
        """Leads, trials and conversion over time.

        Leads by the day their record was created, trials by the day they began, and how many of each pay by
        now.

        ``GET /reports/leads``

        Args:
            date: Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when
                left out.
            interval: Length of a row.
            breakdown: Splits the rows by this dimension; `custom_<key>` splits by a custom variable.
            fix_fx: `true` converts everything at the rates of one day, so that only business moves the numbers.
            currency, payment_method, pricing_model, customer, plan, age, billing_freq, region, state,
                data_source, status, has_discount, cancel_reason, segment: Filters. A list means any of its
                values, `~x` not x, `*` any value, `~` none.
            custom_<key>: Filters by your own customer fields.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.reports.leads(date="20240101-20240815", interval="month")
        """
        from .._generated.api.reports import get_reports_leads

        return await self._call(
            get_reports_leads._get_kwargs(
                date=date,
                interval=interval,
                breakdown=breakdown,
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
                query=custom_filters("leads", custom),
            )
        )

    get_reports_leads = leads

    async def leads_table(
        self,
        *,
        date: Optional[DateRange] = None,
        interval: Optional[Union[Literal["day", "week", "month", "quarter", "year"], str]] = None,
        selected_date: Optional[str] = None,
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
    ) -> models.LeadList:
        """Leads one by one.

        Customer records created in the range, newest first, and when they began to pay.

        ``GET /reports/leads-table``

        Args:
            date: Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when
                left out.
            interval: Length of a row.
            selected_date: One row of the report only: its first day, as `YYYY-MM-DD` or `YYYYMMDD`. `interval`
                says how long the row is.
            fix_fx: `true` converts everything at the rates of one day, so that only business moves the numbers.
            currency, payment_method, pricing_model, customer, plan, age, billing_freq, region, state,
                data_source, status, has_discount, cancel_reason, segment: Filters. A list means any of its
                values, `~x` not x, `*` any value, `~` none.
            custom_<key>: Filters by your own customer fields.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.reports.leads_table(date="20240101-20240815", interval="month")
        """
        from .._generated.api.reports import get_reports_leads_table

        return await self._call(
            get_reports_leads_table._get_kwargs(
                date=date,
                interval=interval,
                selected_date=selected_date,
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
                query=custom_filters("leads_table", custom),
            )
        )

    get_reports_leads_table = leads_table

    async def leads_days(
        self,
        *,
        date: Optional[DateRange] = None,
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
    ) -> models.LeadsDaysReport:
        """How fast leads become paying.

        The share of the leads of the range who had paid so many days after their record was created.

        ``GET /reports/leads-days``

        Args:
            date: Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when
                left out.
            fix_fx: `true` converts everything at the rates of one day, so that only business moves the numbers.
            currency, payment_method, pricing_model, customer, plan, age, billing_freq, region, state,
                data_source, status, has_discount, cancel_reason, segment: Filters. A list means any of its
                values, `~x` not x, `*` any value, `~` none.
            custom_<key>: Filters by your own customer fields.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.reports.leads_days(date="20240101-20240815")
        """
        from .._generated.api.reports import get_reports_leads_days

        return await self._call(
            get_reports_leads_days._get_kwargs(
                date=date,
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
                query=custom_filters("leads_days", custom),
            )
        )

    get_reports_leads_days = leads_days

    async def leads_summary(
        self,
        *,
        date: Optional[DateRange] = None,
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
    ) -> models.LeadsSummaryReport:
        """Leads and trials at a glance.

        Leads and trials of the last 30, 60, 180 and 365 days, with the change from as many days before.

        ``GET /reports/leads-summary``

        Args:
            date: Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when
                left out.
            fix_fx: `true` converts everything at the rates of one day, so that only business moves the numbers.
            currency, payment_method, pricing_model, customer, plan, age, billing_freq, region, state,
                data_source, status, has_discount, cancel_reason, segment: Filters. A list means any of its
                values, `~x` not x, `*` any value, `~` none.
            custom_<key>: Filters by your own customer fields.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.reports.leads_summary(date="20240101-20240815")
        """
        from .._generated.api.reports import get_reports_leads_summary

        return await self._call(
            get_reports_leads_summary._get_kwargs(
                date=date,
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
                query=custom_filters("leads_summary", custom),
            )
        )

    get_reports_leads_summary = leads_summary

    async def cohort(
        self,
        *,
        date: Optional[DateRange] = None,
        interval: Optional[Union[Literal["day", "week", "month", "quarter", "year"], str]] = None,
        breakdown: Optional[
            Union[
                Literal[
                    "plan",
                    "currency",
                    "country",
                    "state",
                    "billing_freq",
                    "payment_method",
                    "pricing_model",
                    "subtype",
                    "industry",
                    "age",
                    "size",
                    "data_source",
                    "customer",
                    "cancel_reason",
                    "market",
                ],
                str,
            ]
        ] = None,
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
    ) -> models.CohortReport:
        """Retention by starting period.

        Customers grouped by the period in which they first paid, and how much of their MRR and how many of them
        are left in each period after it. The last row is the weighted average.

        ``GET /reports/cohort``

        Args:
            date: Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when
                left out.
            interval: Length of a row.
            breakdown: Splits the rows by this dimension; `custom_<key>` splits by a custom variable.
            base_currency: Currency to report in, ISO 4217. The account's own when left out.
            fix_fx: `true` converts everything at the rates of one day, so that only business moves the numbers.
            currency, payment_method, pricing_model, customer, plan, age, billing_freq, region, state,
                data_source, status, has_discount, cancel_reason, segment: Filters. A list means any of its
                values, `~x` not x, `*` any value, `~` none.
            custom_<key>: Filters by your own customer fields.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.reports.cohort(date="20240101-20240815", interval="month")
        """
        from .._generated.api.reports import get_reports_cohort

        return await self._call(
            get_reports_cohort._get_kwargs(
                date=date,
                interval=interval,
                breakdown=breakdown,
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
                query=custom_filters("cohort", custom),
            )
        )

    get_reports_cohort = cohort

    async def retention(
        self,
        *,
        date: Optional[DateRange] = None,
        interval: Optional[Union[Literal["day", "week", "month", "quarter", "year"], str]] = None,
        breakdown: Optional[
            Union[
                Literal[
                    "plan",
                    "currency",
                    "country",
                    "state",
                    "billing_freq",
                    "payment_method",
                    "pricing_model",
                    "subtype",
                    "industry",
                    "age",
                    "size",
                    "data_source",
                    "customer",
                    "cancel_reason",
                    "market",
                ],
                str,
            ]
        ] = None,
        base_currency: Optional[str] = None,
        trailing_months: Optional[Union[int, str]] = None,
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
    ) -> models.RetentionReport:
        """Net and gross revenue retention.

        For each period, the customers who paid some months before its end, and what became of them: net and
        gross revenue retention, customer retention, churn rates, lifetime and lifetime value.

        ``GET /reports/retention``

        Args:
            date: Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when
                left out.
            interval: Length of a row.
            breakdown: Splits the rows by this dimension; `custom_<key>` splits by a custom variable.
            base_currency: Currency to report in, ISO 4217. The account's own when left out.
            trailing_months: Months between baseline and target. 1 for days, weeks and months, 3 for quarters,
                12 for years when left out.
            fix_fx: `true` converts everything at the rates of one day, so that only business moves the numbers.
            currency, payment_method, pricing_model, customer, plan, age, billing_freq, region, state,
                data_source, status, has_discount, cancel_reason, segment: Filters. A list means any of its
                values, `~x` not x, `*` any value, `~` none.
            custom_<key>: Filters by your own customer fields.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.reports.retention(date="20240101-20240815", interval="month")
        """
        from .._generated.api.reports import get_reports_retention

        return await self._call(
            get_reports_retention._get_kwargs(
                date=date,
                interval=interval,
                breakdown=breakdown,
                base_currency=base_currency,
                trailing_months=trailing_months,
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
                query=custom_filters("retention", custom),
            )
        )

    get_reports_retention = retention

    async def transactions(
        self,
        *,
        date: Optional[DateRange] = None,
        interval: Optional[Union[Literal["day", "week", "month", "quarter", "year"], str]] = None,
        breakdown: Optional[
            Union[
                Literal[
                    "plan",
                    "currency",
                    "country",
                    "state",
                    "billing_freq",
                    "payment_method",
                    "pricing_model",
                    "subtype",
                    "industry",
                    "age",
                    "size",
                    "data_source",
                    "customer",
                    "cancel_reason",
                    "market",
                ],
                str,
            ]
        ] = None,
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
    ) -> models.TransactionsReport:
        """Cash by kind over time.

        Money received and paid back, split by subscriptions of each length, usage, one-time charges, discounts,
        refunds, fees and tax.

        ``GET /reports/transactions``

        Args:
            date: Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when
                left out.
            interval: Length of a row.
            breakdown: Splits the rows by this dimension; `custom_<key>` splits by a custom variable.
            base_currency: Currency to report in, ISO 4217. The account's own when left out.
            fix_fx: `true` converts everything at the rates of one day, so that only business moves the numbers.
            currency, payment_method, pricing_model, customer, plan, age, billing_freq, region, state,
                data_source, status, has_discount, cancel_reason, segment: Filters. A list means any of its
                values, `~x` not x, `*` any value, `~` none.
            custom_<key>: Filters by your own customer fields.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.reports.transactions(date="20240101-20240815", interval="month")
        """
        from .._generated.api.reports import get_reports_transactions

        return await self._call(
            get_reports_transactions._get_kwargs(
                date=date,
                interval=interval,
                breakdown=breakdown,
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
                query=custom_filters("transactions", custom),
            )
        )

    get_reports_transactions = transactions

    async def transactions_summary(
        self,
        *,
        date: Optional[DateRange] = None,
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
    ) -> models.TransactionsSummaryReport:
        """Cash at a glance.

        Net cash so far this month, quarter and year beside the same stretch of the one before.

        ``GET /reports/transactions-summary``

        Args:
            date: Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when
                left out.
            base_currency: Currency to report in, ISO 4217. The account's own when left out.
            fix_fx: `true` converts everything at the rates of one day, so that only business moves the numbers.
            currency, payment_method, pricing_model, customer, plan, age, billing_freq, region, state,
                data_source, status, has_discount, cancel_reason, segment: Filters. A list means any of its
                values, `~x` not x, `*` any value, `~` none.
            custom_<key>: Filters by your own customer fields.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.reports.transactions_summary(date="20240101-20240815")
        """
        from .._generated.api.reports import get_reports_transactions_summary

        return await self._call(
            get_reports_transactions_summary._get_kwargs(
                date=date,
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
                query=custom_filters("transactions_summary", custom),
            )
        )

    get_reports_transactions_summary = transactions_summary

    async def transactions_table(
        self,
        *,
        date: Optional[DateRange] = None,
        interval: Optional[Union[Literal["day", "week", "month", "quarter", "year"], str]] = None,
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
    ) -> models.TransactionsTable:
        """Cash by kind, as a table.

        The transactions report the other way round: a line for each kind of money and a column for each period.

        ``GET /reports/transactions-table``

        Args:
            date: Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when
                left out.
            interval: Length of a row.
            base_currency: Currency to report in, ISO 4217. The account's own when left out.
            fix_fx: `true` converts everything at the rates of one day, so that only business moves the numbers.
            currency, payment_method, pricing_model, customer, plan, age, billing_freq, region, state,
                data_source, status, has_discount, cancel_reason, segment: Filters. A list means any of its
                values, `~x` not x, `*` any value, `~` none.
            custom_<key>: Filters by your own customer fields.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.reports.transactions_table(date="20240101-20240815", interval="month")
        """
        from .._generated.api.reports import get_reports_transactions_table

        return await self._call(
            get_reports_transactions_table._get_kwargs(
                date=date,
                interval=interval,
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
                query=custom_filters("transactions_table", custom),
            )
        )

    get_reports_transactions_table = transactions_table

    async def transactions_detail(
        self,
        *,
        date: Optional[DateRange] = None,
        interval: Optional[Union[Literal["day", "week", "month", "quarter", "year"], str]] = None,
        selected_date: Optional[str] = None,
        selected_type: Optional[
            Union[
                Literal[
                    "month_sub",
                    "year_sub",
                    "week_sub",
                    "day_sub",
                    "metered",
                    "one_time",
                    "discount",
                    "refund",
                    "fee",
                    "tax",
                    "fx_loss",
                ],
                str,
            ]
        ] = None,
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
    ) -> models.TransactionList:
        """Transactions one by one.

        Money that came in or went back in the range, newest first. An invoice with tax, a discount or a fee is
        several transactions.

        ``GET /reports/transactions-detail``

        Args:
            date: Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when
                left out.
            interval: Length of a row.
            selected_date: One row of the report only: its first day, as `YYYY-MM-DD` or `YYYYMMDD`. `interval`
                says how long the row is.
            selected_type: One kind of money. All when left out.
            base_currency: Currency to report in, ISO 4217. The account's own when left out.
            fix_fx: `true` converts everything at the rates of one day, so that only business moves the numbers.
            currency, payment_method, pricing_model, customer, plan, age, billing_freq, region, state,
                data_source, status, has_discount, cancel_reason, segment: Filters. A list means any of its
                values, `~x` not x, `*` any value, `~` none.
            custom_<key>: Filters by your own customer fields.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.reports.transactions_detail(date="20240101-20240815", interval="month")
        """
        from .._generated.api.reports import get_reports_transactions_detail

        return await self._call(
            get_reports_transactions_detail._get_kwargs(
                date=date,
                interval=interval,
                selected_date=selected_date,
                selected_type=selected_type,
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
                query=custom_filters("transactions_detail", custom),
            )
        )

    get_reports_transactions_detail = transactions_detail

    async def invoices_detail(
        self,
        *,
        date: Optional[DateRange] = None,
        interval: Optional[Union[Literal["day", "week", "month", "quarter", "year"], str]] = None,
        selected_date: Optional[str] = None,
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
    ) -> models.ReportInvoiceList:
        """Invoices one by one.

        Invoices dated in the range, paid or not, newest first.

        ``GET /reports/invoices-detail``

        Args:
            date: Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when
                left out.
            interval: Length of a row.
            selected_date: One row of the report only: its first day, as `YYYY-MM-DD` or `YYYYMMDD`. `interval`
                says how long the row is.
            base_currency: Currency to report in, ISO 4217. The account's own when left out.
            fix_fx: `true` converts everything at the rates of one day, so that only business moves the numbers.
            currency, payment_method, pricing_model, customer, plan, age, billing_freq, region, state,
                data_source, status, has_discount, cancel_reason, segment: Filters. A list means any of its
                values, `~x` not x, `*` any value, `~` none.
            custom_<key>: Filters by your own customer fields.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.reports.invoices_detail(date="20240101-20240815", interval="month")
        """
        from .._generated.api.reports import get_reports_invoices_detail

        return await self._call(
            get_reports_invoices_detail._get_kwargs(
                date=date,
                interval=interval,
                selected_date=selected_date,
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
                query=custom_filters("invoices_detail", custom),
            )
        )

    get_reports_invoices_detail = invoices_detail

    async def cashflow_failed_payments(
        self,
        *,
        date: Optional[DateRange] = None,
        interval: Optional[Union[Literal["day", "week", "month", "quarter", "year"], str]] = None,
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
    ) -> models.FailedPaymentsReport:
        """Failed payments over time.

        Payments by the period in which they first failed: how much was recovered, is still open, or left with
        its customer.

        ``GET /reports/cashflow-failed-payments``

        Args:
            date: Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when
                left out.
            interval: Length of a row.
            base_currency: Currency to report in, ISO 4217. The account's own when left out.
            fix_fx: `true` converts everything at the rates of one day, so that only business moves the numbers.
            currency, payment_method, pricing_model, customer, plan, age, billing_freq, region, state,
                data_source, status, has_discount, cancel_reason, segment: Filters. A list means any of its
                values, `~x` not x, `*` any value, `~` none.
            custom_<key>: Filters by your own customer fields.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.reports.cashflow_failed_payments(date="20240101-20240815", interval="month")
        """
        from .._generated.api.reports import get_reports_cashflow_failed_payments

        return await self._call(
            get_reports_cashflow_failed_payments._get_kwargs(
                date=date,
                interval=interval,
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
                query=custom_filters("cashflow_failed_payments", custom),
            )
        )

    get_reports_cashflow_failed_payments = cashflow_failed_payments

    async def cashflow_failed_payments_summary(
        self,
        *,
        date: Optional[DateRange] = None,
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
    ) -> models.FailedPaymentsSummaryReport:
        """Failed payments at a glance.

        Open amounts, recovery rate and failed share so far this month, quarter and year, beside the ones
        before.

        ``GET /reports/cashflow-failed-payments-summary``

        Args:
            date: Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when
                left out.
            base_currency: Currency to report in, ISO 4217. The account's own when left out.
            fix_fx: `true` converts everything at the rates of one day, so that only business moves the numbers.
            currency, payment_method, pricing_model, customer, plan, age, billing_freq, region, state,
                data_source, status, has_discount, cancel_reason, segment: Filters. A list means any of its
                values, `~x` not x, `*` any value, `~` none.
            custom_<key>: Filters by your own customer fields.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.reports.cashflow_failed_payments_summary(date="20240101-20240815")
        """
        from .._generated.api.reports import get_reports_cashflow_failed_payments_summary

        return await self._call(
            get_reports_cashflow_failed_payments_summary._get_kwargs(
                date=date,
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
                query=custom_filters("cashflow_failed_payments_summary", custom),
            )
        )

    get_reports_cashflow_failed_payments_summary = cashflow_failed_payments_summary

    async def cashflow_failed_payments_table(
        self,
        *,
        date: Optional[DateRange] = None,
        interval: Optional[Union[Literal["day", "week", "month", "quarter", "year"], str]] = None,
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
    ) -> models.FailedPaymentsTable:
        """Failed payments with their rates.

        The report of failed payments with the number of invoices, the part that failed and the part that was
        recovered.

        ``GET /reports/cashflow-failed-payments-table``

        Args:
            date: Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when
                left out.
            interval: Length of a row.
            base_currency: Currency to report in, ISO 4217. The account's own when left out.
            fix_fx: `true` converts everything at the rates of one day, so that only business moves the numbers.
            currency, payment_method, pricing_model, customer, plan, age, billing_freq, region, state,
                data_source, status, has_discount, cancel_reason, segment: Filters. A list means any of its
                values, `~x` not x, `*` any value, `~` none.
            custom_<key>: Filters by your own customer fields.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.reports.cashflow_failed_payments_table(date="20240101-20240815", interval="month")
        """
        from .._generated.api.reports import get_reports_cashflow_failed_payments_table

        return await self._call(
            get_reports_cashflow_failed_payments_table._get_kwargs(
                date=date,
                interval=interval,
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
                query=custom_filters("cashflow_failed_payments_table", custom),
            )
        )

    get_reports_cashflow_failed_payments_table = cashflow_failed_payments_table

    async def cashflow_failed_payments_detail(
        self,
        *,
        date: Optional[DateRange] = None,
        interval: Optional[Union[Literal["day", "week", "month", "quarter", "year"], str]] = None,
        selected_date: Optional[str] = None,
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
    ) -> models.FailedPaymentList:
        """Failed payments one by one.

        Invoices of the range whose payment failed, newest first, and what became of each by now.

        ``GET /reports/cashflow-failed-payments-detail``

        Args:
            date: Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when
                left out.
            interval: Length of a row.
            selected_date: One row of the report only: its first day, as `YYYY-MM-DD` or `YYYYMMDD`. `interval`
                says how long the row is.
            base_currency: Currency to report in, ISO 4217. The account's own when left out.
            fix_fx: `true` converts everything at the rates of one day, so that only business moves the numbers.
            currency, payment_method, pricing_model, customer, plan, age, billing_freq, region, state,
                data_source, status, has_discount, cancel_reason, segment: Filters. A list means any of its
                values, `~x` not x, `*` any value, `~` none.
            custom_<key>: Filters by your own customer fields.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.reports.cashflow_failed_payments_detail(date="20240101-20240815", interval="month")
        """
        from .._generated.api.reports import get_reports_cashflow_failed_payments_detail

        return await self._call(
            get_reports_cashflow_failed_payments_detail._get_kwargs(
                date=date,
                interval=interval,
                selected_date=selected_date,
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
                query=custom_filters("cashflow_failed_payments_detail", custom),
            )
        )

    get_reports_cashflow_failed_payments_detail = cashflow_failed_payments_detail

    async def cashflow_refunds(
        self,
        *,
        date: Optional[DateRange] = None,
        interval: Optional[Union[Literal["day", "week", "month", "quarter", "year"], str]] = None,
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
    ) -> models.RefundsReport:
        """Refunds over time.

        Money paid back per period, as positive amounts.

        ``GET /reports/cashflow-refunds``

        Args:
            date: Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when
                left out.
            interval: Length of a row.
            base_currency: Currency to report in, ISO 4217. The account's own when left out.
            fix_fx: `true` converts everything at the rates of one day, so that only business moves the numbers.
            currency, payment_method, pricing_model, customer, plan, age, billing_freq, region, state,
                data_source, status, has_discount, cancel_reason, segment: Filters. A list means any of its
                values, `~x` not x, `*` any value, `~` none.
            custom_<key>: Filters by your own customer fields.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.reports.cashflow_refunds(date="20240101-20240815", interval="month")
        """
        from .._generated.api.reports import get_reports_cashflow_refunds

        return await self._call(
            get_reports_cashflow_refunds._get_kwargs(
                date=date,
                interval=interval,
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
                query=custom_filters("cashflow_refunds", custom),
            )
        )

    get_reports_cashflow_refunds = cashflow_refunds

    async def cashflow_refunds_table(
        self,
        *,
        date: Optional[DateRange] = None,
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
    ) -> models.RefundedCustomerList:
        """Who got money back.

        Refunds of the range by customer, the largest amount first.

        ``GET /reports/cashflow-refunds-table``

        Args:
            date: Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when
                left out.
            base_currency: Currency to report in, ISO 4217. The account's own when left out.
            fix_fx: `true` converts everything at the rates of one day, so that only business moves the numbers.
            currency, payment_method, pricing_model, customer, plan, age, billing_freq, region, state,
                data_source, status, has_discount, cancel_reason, segment: Filters. A list means any of its
                values, `~x` not x, `*` any value, `~` none.
            custom_<key>: Filters by your own customer fields.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.reports.cashflow_refunds_table(date="20240101-20240815")
        """
        from .._generated.api.reports import get_reports_cashflow_refunds_table

        return await self._call(
            get_reports_cashflow_refunds_table._get_kwargs(
                date=date,
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
                query=custom_filters("cashflow_refunds_table", custom),
            )
        )

    get_reports_cashflow_refunds_table = cashflow_refunds_table

    async def cashflow_refunds_detail(
        self,
        *,
        date: Optional[DateRange] = None,
        interval: Optional[Union[Literal["day", "week", "month", "quarter", "year"], str]] = None,
        selected_date: Optional[str] = None,
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
    ) -> models.RefundList:
        """Refunds one by one.

        Money paid back in the range, newest first, as positive amounts.

        ``GET /reports/cashflow-refunds-detail``

        Args:
            date: Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when
                left out.
            interval: Length of a row.
            selected_date: One row of the report only: its first day, as `YYYY-MM-DD` or `YYYYMMDD`. `interval`
                says how long the row is.
            base_currency: Currency to report in, ISO 4217. The account's own when left out.
            fix_fx: `true` converts everything at the rates of one day, so that only business moves the numbers.
            currency, payment_method, pricing_model, customer, plan, age, billing_freq, region, state,
                data_source, status, has_discount, cancel_reason, segment: Filters. A list means any of its
                values, `~x` not x, `*` any value, `~` none.
            custom_<key>: Filters by your own customer fields.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.reports.cashflow_refunds_detail(date="20240101-20240815", interval="month")
        """
        from .._generated.api.reports import get_reports_cashflow_refunds_detail

        return await self._call(
            get_reports_cashflow_refunds_detail._get_kwargs(
                date=date,
                interval=interval,
                selected_date=selected_date,
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
                query=custom_filters("cashflow_refunds_detail", custom),
            )
        )

    get_reports_cashflow_refunds_detail = cashflow_refunds_detail

    async def cashflow_failure_rate(
        self,
        *,
        date: Optional[DateRange] = None,
        interval: Optional[Union[Literal["day", "week", "month", "quarter", "year"], str]] = None,
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
    ) -> models.FailureRateReport:
        """Payment failure rate over time.

        Share of invoices of each period whose payment failed at least once.

        ``GET /reports/cashflow-failure-rate``

        Args:
            date: Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when
                left out.
            interval: Length of a row.
            fix_fx: `true` converts everything at the rates of one day, so that only business moves the numbers.
            currency, payment_method, pricing_model, customer, plan, age, billing_freq, region, state,
                data_source, status, has_discount, cancel_reason, segment: Filters. A list means any of its
                values, `~x` not x, `*` any value, `~` none.
            custom_<key>: Filters by your own customer fields.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.reports.cashflow_failure_rate(date="20240101-20240815", interval="month")
        """
        from .._generated.api.reports import get_reports_cashflow_failure_rate

        return await self._call(
            get_reports_cashflow_failure_rate._get_kwargs(
                date=date,
                interval=interval,
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
                query=custom_filters("cashflow_failure_rate", custom),
            )
        )

    get_reports_cashflow_failure_rate = cashflow_failure_rate

    async def cashflow_failure_rate_summary(
        self,
        *,
        date: Optional[DateRange] = None,
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
    ) -> models.FailureRateSummaryReport:
        """Payment failure rate at a glance.

        Failure rate so far this month and year, beside the ones before.

        ``GET /reports/cashflow-failure-rate-summary``

        Args:
            date: Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when
                left out.
            fix_fx: `true` converts everything at the rates of one day, so that only business moves the numbers.
            currency, payment_method, pricing_model, customer, plan, age, billing_freq, region, state,
                data_source, status, has_discount, cancel_reason, segment: Filters. A list means any of its
                values, `~x` not x, `*` any value, `~` none.
            custom_<key>: Filters by your own customer fields.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.reports.cashflow_failure_rate_summary(date="20240101-20240815")
        """
        from .._generated.api.reports import get_reports_cashflow_failure_rate_summary

        return await self._call(
            get_reports_cashflow_failure_rate_summary._get_kwargs(
                date=date,
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
                query=custom_filters("cashflow_failure_rate_summary", custom),
            )
        )

    get_reports_cashflow_failure_rate_summary = cashflow_failure_rate_summary

    async def cashflow_outstanding_unpaid(
        self,
        *,
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
    ) -> models.OutstandingUnpaidReport:
        """What customers owe.

        Open invoices that have been tried at least once, by how long they are overdue.

        ``GET /reports/cashflow-outstanding-unpaid``

        Args:
            base_currency: Currency to report in, ISO 4217. The account's own when left out.
            fix_fx: `true` converts everything at the rates of one day, so that only business moves the numbers.
            currency, payment_method, pricing_model, customer, plan, age, billing_freq, region, state,
                data_source, status, has_discount, cancel_reason, segment: Filters. A list means any of its
                values, `~x` not x, `*` any value, `~` none.
            custom_<key>: Filters by your own customer fields.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.reports.cashflow_outstanding_unpaid()
        """
        from .._generated.api.reports import get_reports_cashflow_outstanding_unpaid

        return await self._call(
            get_reports_cashflow_outstanding_unpaid._get_kwargs(
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
                query=custom_filters("cashflow_outstanding_unpaid", custom),
            )
        )

    get_reports_cashflow_outstanding_unpaid = cashflow_outstanding_unpaid

    async def churn_scheduled(
        self,
        *,
        date: Optional[DateRange] = None,
        interval: Optional[Union[Literal["day", "week", "month", "quarter", "year"], str]] = None,
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
    ) -> models.ChurnScheduledReport:
        """Churn that is already certain.

        Cancellations that have been asked for and take effect later, by the period in which they do.

        ``GET /reports/churn-scheduled``

        Args:
            date: Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when
                left out.
            interval: Length of a row.
            base_currency: Currency to report in, ISO 4217. The account's own when left out.
            fix_fx: `true` converts everything at the rates of one day, so that only business moves the numbers.
            currency, payment_method, pricing_model, customer, plan, age, billing_freq, region, state,
                data_source, status, has_discount, cancel_reason, segment: Filters. A list means any of its
                values, `~x` not x, `*` any value, `~` none.
            custom_<key>: Filters by your own customer fields.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.reports.churn_scheduled(date="20240101-20240815", interval="month")
        """
        from .._generated.api.reports import get_reports_churn_scheduled

        return await self._call(
            get_reports_churn_scheduled._get_kwargs(
                date=date,
                interval=interval,
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
                query=custom_filters("churn_scheduled", custom),
            )
        )

    get_reports_churn_scheduled = churn_scheduled

    async def churn_scheduled_movements(
        self,
        *,
        date: Optional[DateRange] = None,
        interval: Optional[Union[Literal["day", "week", "month", "quarter", "year"], str]] = None,
        selected_date: Optional[str] = None,
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
    ) -> models.MovementList:
        """Scheduled churn one by one.

        Changes that have been asked for and take effect later, soonest first. A range that is over stands for
        the year ahead.

        ``GET /reports/churn-scheduled-movements``

        Args:
            date: Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when
                left out.
            interval: Length of a row.
            selected_date: One row of the report only: its first day, as `YYYY-MM-DD` or `YYYYMMDD`. `interval`
                says how long the row is.
            base_currency: Currency to report in, ISO 4217. The account's own when left out.
            fix_fx: `true` converts everything at the rates of one day, so that only business moves the numbers.
            currency, payment_method, pricing_model, customer, plan, age, billing_freq, region, state,
                data_source, status, has_discount, cancel_reason, segment: Filters. A list means any of its
                values, `~x` not x, `*` any value, `~` none.
            custom_<key>: Filters by your own customer fields.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.reports.churn_scheduled_movements(date="20240101-20240815", interval="month")
        """
        from .._generated.api.reports import get_reports_churn_scheduled_movements

        return await self._call(
            get_reports_churn_scheduled_movements._get_kwargs(
                date=date,
                interval=interval,
                selected_date=selected_date,
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
                query=custom_filters("churn_scheduled_movements", custom),
            )
        )

    get_reports_churn_scheduled_movements = churn_scheduled_movements

    async def churn_scheduled_summary(
        self,
        *,
        date: Optional[DateRange] = None,
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
    ) -> models.ChurnScheduledSummaryReport:
        """Scheduled churn at a glance.

        MRR that is certain to go, all of it and within 30, 60, 180 and 365 days; zero or negative.

        ``GET /reports/churn-scheduled-summary``

        Args:
            date: Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when
                left out.
            base_currency: Currency to report in, ISO 4217. The account's own when left out.
            fix_fx: `true` converts everything at the rates of one day, so that only business moves the numbers.
            currency, payment_method, pricing_model, customer, plan, age, billing_freq, region, state,
                data_source, status, has_discount, cancel_reason, segment: Filters. A list means any of its
                values, `~x` not x, `*` any value, `~` none.
            custom_<key>: Filters by your own customer fields.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.reports.churn_scheduled_summary(date="20240101-20240815")
        """
        from .._generated.api.reports import get_reports_churn_scheduled_summary

        return await self._call(
            get_reports_churn_scheduled_summary._get_kwargs(
                date=date,
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
                query=custom_filters("churn_scheduled_summary", custom),
            )
        )

    get_reports_churn_scheduled_summary = churn_scheduled_summary

    async def churn_reasons_summary(
        self, *, date: Optional[DateRange] = None, regenerate: Optional[Union[bool, str]] = None
    ) -> models.ChurnReasonsSummary:
        """Why customers leave.

        A short text about the comments of customers who left. Null without comments.

        ``GET /reports/churn-reasons-summary``

        Args:
            date: Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when
                left out.
            regenerate: Whether to write the summary anew.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.reports.churn_reasons_summary(date="20240101-20240815")
        """
        from .._generated.api.reports import get_reports_churn_reasons_summary

        return await self._call(get_reports_churn_reasons_summary._get_kwargs(date=date, regenerate=regenerate))

    get_reports_churn_reasons_summary = churn_reasons_summary

    async def cancellation_timing(
        self,
        *,
        date: Optional[DateRange] = None,
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
    ) -> models.CancellationTimingReport:
        """After how long customers leave.

        Customers who left in the range, by how many months they had paid since they began or came back.

        ``GET /reports/cancellation-timing``

        Args:
            date: Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when
                left out.
            base_currency: Currency to report in, ISO 4217. The account's own when left out.
            fix_fx: `true` converts everything at the rates of one day, so that only business moves the numbers.
            currency, payment_method, pricing_model, customer, plan, age, billing_freq, region, state,
                data_source, status, has_discount, cancel_reason, segment: Filters. A list means any of its
                values, `~x` not x, `*` any value, `~` none.
            custom_<key>: Filters by your own customer fields.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.reports.cancellation_timing(date="20240101-20240815")
        """
        from .._generated.api.reports import get_reports_cancellation_timing

        return await self._call(
            get_reports_cancellation_timing._get_kwargs(
                date=date,
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
                query=custom_filters("cancellation_timing", custom),
            )
        )

    get_reports_cancellation_timing = cancellation_timing

    async def cancellation_timing_detail(
        self,
        *,
        date: Optional[DateRange] = None,
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
    ) -> models.CancellationList:
        """Customers who left, one by one.

        Everyone who left in the range, oldest first, and how long they had paid.

        ``GET /reports/cancellation-timing-detail``

        Args:
            date: Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when
                left out.
            base_currency: Currency to report in, ISO 4217. The account's own when left out.
            fix_fx: `true` converts everything at the rates of one day, so that only business moves the numbers.
            currency, payment_method, pricing_model, customer, plan, age, billing_freq, region, state,
                data_source, status, has_discount, cancel_reason, segment: Filters. A list means any of its
                values, `~x` not x, `*` any value, `~` none.
            custom_<key>: Filters by your own customer fields.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.reports.cancellation_timing_detail(date="20240101-20240815")
        """
        from .._generated.api.reports import get_reports_cancellation_timing_detail

        return await self._call(
            get_reports_cancellation_timing_detail._get_kwargs(
                date=date,
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
                query=custom_filters("cancellation_timing_detail", custom),
            )
        )

    get_reports_cancellation_timing_detail = cancellation_timing_detail

    async def map(
        self,
        *,
        date: Optional[DateRange] = None,
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
    ) -> models.MapReport:
        """Where the customers are.

        The main figures by country, for countries with customers, leads or trials.

        ``GET /reports/map``

        Args:
            date: Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when
                left out.
            base_currency: Currency to report in, ISO 4217. The account's own when left out.
            fix_fx: `true` converts everything at the rates of one day, so that only business moves the numbers.
            currency, payment_method, pricing_model, customer, plan, age, billing_freq, region, state,
                data_source, status, has_discount, cancel_reason, segment: Filters. A list means any of its
                values, `~x` not x, `*` any value, `~` none.
            custom_<key>: Filters by your own customer fields.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.reports.map(date="20240101-20240815")
        """
        from .._generated.api.reports import get_reports_map

        return await self._call(
            get_reports_map._get_kwargs(
                date=date,
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
                query=custom_filters("map", custom),
            )
        )

    get_reports_map = map

    async def customer_concentration(
        self,
        *,
        base_currency: Optional[str] = None,
        q: Optional[str] = None,
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
    ) -> models.CustomerConcentrationReport:
        """How MRR is spread over customers.

        Customers by MRR with running totals, and the share that the largest hold.

        ``GET /reports/customer-concentration``

        Args:
            base_currency: Currency to report in, ISO 4217. The account's own when left out.
            q: Narrows the list to names and e-mail addresses that hold this text.
            fix_fx: `true` converts everything at the rates of one day, so that only business moves the numbers.
            currency, payment_method, pricing_model, customer, plan, age, billing_freq, region, state,
                data_source, status, has_discount, cancel_reason, segment: Filters. A list means any of its
                values, `~x` not x, `*` any value, `~` none.
            custom_<key>: Filters by your own customer fields.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.reports.customer_concentration()
        """
        from .._generated.api.reports import get_reports_customer_concentration

        return await self._call(
            get_reports_customer_concentration._get_kwargs(
                base_currency=base_currency,
                q=q,
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
                query=custom_filters("customer_concentration", custom),
            )
        )

    get_reports_customer_concentration = customer_concentration

    async def latest_activity(
        self,
        *,
        limit: Optional[Union[int, str]] = None,
        days: Optional[Union[int, str]] = None,
        include_failed: Optional[Union[Literal["0", "1"], str]] = None,
        include_scheduled: Optional[Union[Literal["0", "1"], str]] = None,
        base_currency: Optional[str] = None,
    ) -> models.LatestActivityReport:
        """What happened last.

        The newest MRR movements and failed payments, and if asked for the changes that lie ahead.

        ``GET /reports/latest-activity``

        Args:
            limit: Entries to return, 1 to 100.
            days: Days to look back, 1 to 365.
            include_failed: `1` with failed payments, `0` without.
            include_scheduled: `1` with changes that lie ahead, `0` without.
            base_currency: Currency to report in, ISO 4217. The account's own when left out.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.reports.latest_activity()
        """
        from .._generated.api.reports import get_reports_latest_activity

        return await self._call(
            get_reports_latest_activity._get_kwargs(
                limit=limit,
                days=days,
                include_failed=include_failed,
                include_scheduled=include_scheduled,
                base_currency=base_currency,
            )
        )

    get_reports_latest_activity = latest_activity

    async def custom_variables(
        self, *, key: str, search: Optional[str] = None, limit: Optional[Union[int, str]] = None
    ) -> models.CustomVariablesReport:
        """Values of a custom variable.

        Which values a custom variable has, and how many customers have each.

        ``GET /reports/custom-variables``

        Args:
            key: Name of the custom variable.
            search: Narrows the values to those that hold this text, in any case.
            limit: Values to return.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.reports.custom_variables(key="industry")
        """
        from .._generated.api.reports import get_reports_custom_variables

        return await self._call(get_reports_custom_variables._get_kwargs(key=key, search=search, limit=limit))

    get_reports_custom_variables = custom_variables
