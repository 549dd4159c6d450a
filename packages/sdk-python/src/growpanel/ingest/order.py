"""Invoices in a list or a frame are pushed by date. What comes as a stream keeps its order, since sorting it would mean
to hold it all.
"""

from __future__ import annotations

import math
import re
from array import array
from datetime import date, datetime, timezone
from typing import Any, Dict, List, Optional, Sequence

from .._core.values import date_text, is_missing
from .iso_date import is_iso_date


def _instant_of(value: Any) -> float:
    """Seconds, good enough to put invoices in order; NaN for what is no date."""
    text = value if isinstance(value, str) else None if is_missing(value) else date_text(value)
    if text is None or not is_iso_date(text):
        return math.nan
    # Without an offset the account's own zone is meant, which is not known here. UTC at least keeps the order.
    day = date(int(text[:4]), int(text[5:7]), int(text[8:10])).toordinal() * 86400.0
    if len(text) == 10:
        return day
    clock = re.match(r".(\d\d):(\d\d)(?::(\d\d)([.,]\d+)?)?(?:([+-])(\d\d):?(\d\d)?)?", text[10:])
    if not clock:
        return day
    hours, minutes, seconds, fraction, sign, ahead, and_minutes = clock.groups()
    offset = int(ahead or 0) * 3600 + int(and_minutes or 0) * 60
    time = int(hours) * 3600 + int(minutes) * 60 + int(seconds or 0) + float((fraction or ".0").replace(",", "."))
    return day + time - (-offset if sign == "-" else offset)


def _is_ordered(dates: Sequence[Any]) -> bool:
    before = ""
    for day in dates:
        if not isinstance(day, str) or day < before:
            return False
        before = day
    return True


def by_date(dates: Sequence[Any], ids: Sequence[Any]) -> Optional[Sequence[int]]:
    """The places of the rows in the order of their dates; None when they are in order already. Rows of one day keep
    their order, and so do rows with the same id: of those the last one counts, whatever its date.
    """
    if _is_ordered(dates):
        return None
    instants: List[float] = []
    latest_of: Dict[str, float] = {}
    before = -math.inf
    for day, id in zip(dates, ids):
        instant = _instant_of(day)
        # What has no date is reported anyway, and stays where it is.
        before = before if math.isnan(instant) else instant
        at = before
        if isinstance(id, str):
            at = max(before, latest_of.get(id, before))
            latest_of[id] = at
        instants.append(at)
    # The sort is stable.
    return array("q", sorted(range(len(instants)), key=instants.__getitem__))


def today_anywhere(now: float) -> str:
    """The day in the time zone that is furthest ahead of UTC."""
    return datetime.fromtimestamp(now + 14 * 3600, timezone.utc).date().isoformat()
