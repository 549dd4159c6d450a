"""Whether a text is a date that exists: ``YYYY-MM-DD``, or with a time and an offset."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_TIME_AND_OFFSET = re.compile(
    r"[Tt ](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:[.,]\d+)?)?(?:[Zz]|[+-](?:[01]\d|2[0-3])(?::?[0-5]\d)?)?", re.ASCII
)


# Invoices share their days, so most of them have been looked at before.
@lru_cache(maxsize=4096)
def _is_day(text: str) -> bool:
    if not _DAY.fullmatch(text):
        return False
    try:
        date(int(text[:4]), int(text[5:7]), int(text[8:]))
    except ValueError:
        return False
    return True


def is_iso_date(text: str) -> bool:
    return _is_day(text[:10]) and (len(text) == 10 or _TIME_AND_OFFSET.fullmatch(text[10:]) is not None)
