"""Query parameters in the forms that the API reads."""

from __future__ import annotations

import datetime
import re
from typing import Any, Mapping, Sequence, Tuple, Union
from urllib.parse import quote

from .._generated.facts import date_ranges
from .errors import ArgumentError
from .model import UNSET
from .values import as_number, is_flag

#: A day: a date, an aware datetime's UTC day, ``"YYYY-MM-DD"`` or ``"YYYYMMDD"``.
Day = Union[datetime.date, str]

#: Days from one to another, both included, as a pair; or a single day; or one of the API's words.
DateRange = Union[Day, Tuple[Day, Day]]

#: One value of a query parameter.
Scalar = Union[str, int, float, bool, datetime.date]

#: A filter: one value, or a list that means any of them.
Filter = Union[Scalar, Sequence[Scalar]]

#: Anything that a query parameter may be; None leaves it out.
QueryValue = Union[None, Scalar, Sequence[Scalar], DateRange]


def _day(name: str, value: Any) -> str:
    if isinstance(value, datetime.datetime) and value.tzinfo is not None:
        value = value.astimezone(datetime.timezone.utc)
    if isinstance(value, datetime.date):
        return value.strftime("%Y%m%d").zfill(8)
    if isinstance(value, str) and re.fullmatch(r"\d{4}-?\d{2}-?\d{2}", value):
        return value.replace("-", "")
    raise ArgumentError(f"{name} must hold days as date, 'YYYY-MM-DD' or 'YYYYMMDD', got {value!r}")


def _text(name: str, value: Any) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float)):
        return str(value)
    if isinstance(value, datetime.date):
        return _day(name, value)
    number = None if is_flag(value) else as_number(value)
    if number is not None:
        return str(number)
    raise ArgumentError(
        f"{name} must be text, a number, a boolean, a date or a list of those, got {type(value).__name__}"
    )


def query_string(query: Mapping[str, Any]) -> str:
    """``{"limit": 50, "plan": ["a", "b"]}`` → ``?limit=50&plan=a%20b``.

    A list means any of its values, which the API writes with spaces, and with ``~~`` for ``custom_<key>``. A date
    becomes a UTC day, ``YYYYMMDD``. What is None is left out.
    """
    parts = []
    for name, value in query.items():
        if value is None or value is UNSET:
            continue
        if isinstance(value, (str, int, float, datetime.date)):
            text = _text(name, value)
        elif name in date_ranges and isinstance(value, (tuple, list)) and len(value) == 2:
            text = f"{_day(name, value[0])}-{_day(name, value[1])}"
        elif isinstance(value, (list, tuple, set, frozenset)):
            separator = "~~" if name.startswith("custom_") else " "
            text = separator.join(_text(name, item) for item in value)
        else:
            text = _text(name, value)
        parts.append(f"{quote(name, safe='')}={quote(text, safe='~')}")
    return f"?{'&'.join(parts)}" if parts else ""


def custom_filters(method: str, given: Mapping[str, Any]) -> Mapping[str, Any]:
    """The ``custom_<key>`` filters among keyword arguments; anything else is a mistake in writing."""
    for name in given:
        if not name.startswith("custom_") or name == "custom_":
            raise TypeError(
                f"{method}() got an unexpected keyword argument {name!r}; "
                "filters by your own customer fields are named custom_<key>"
            )
    return given
