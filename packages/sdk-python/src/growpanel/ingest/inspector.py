"""Looks at rows on their way: what is wrong with them, and what may be a mistake."""

from __future__ import annotations

from typing import Any, Callable, Optional, Union

from .check import Checked, Fault, checker
from .recent_ids import Place, RecentIds
from .result import Resource, WarnedRow
from .tally import Tally


class Inspector:
    def __init__(
        self,
        resource: Resource,
        data_source: str,
        tally: Tally,
        today: str,
        remembered: int,
        row_at: Callable[[int], int],
    ) -> None:
        """``remembered`` is how many ids are compared at least, to find one that comes twice; ``row_at`` gives the
        number of the row at a position, as the caller counts.
        """
        self.check: Callable[[Any], Union[Checked, Fault]] = checker(resource, data_source)
        self._resource: Resource = resource
        self._tally = tally
        self._today = today
        self._recent = RecentIds(remembered)
        self._row_at = row_at
        self._latest = ""

    def last_place_of(self, id: str) -> Optional[Place]:
        """Where the last row with this id was, as far as that is remembered."""
        return self._recent.find(id)

    def passed(self, checked: Checked, place: Place) -> Optional[Place]:
        """Notes a row that is sent. Returns the place of an earlier one with the same id."""
        earlier = self._recent.find(checked.id)
        if earlier is not None:
            row, earlier_row = self._row_at(place.position), self._row_at(earlier.position)
            self._tally.warn("duplicate_id", self._resource, WarnedRow(row, checked.id, earlier_row))
        self._recent.add(checked.id, place)
        if self._resource == "invoices":
            self._compare_date(checked, place.position)
        return earlier

    def _compare_date(self, checked: Checked, position: int) -> None:
        day = (checked.body.get("date") or checked.body["invoice_date"])[:10]
        if day > self._today:
            self._tally.warn("future_date", "invoices", WarnedRow(self._row_at(position), checked.id))
        if day < self._latest:
            self._tally.warn("out_of_order", "invoices", WarnedRow(self._row_at(position), checked.id))
        else:
            self._latest = day
