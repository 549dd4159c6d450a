"""Makes JSON of one value of a row, whatever library it comes from, or says what is wrong with it."""

from __future__ import annotations

import math
import numbers
import re
from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Callable, Dict, Optional

from .._core.field_rule import FieldRule
from .._core.model import UNSET, Model
from .currency import currencies
from .iso_date import is_iso_date

#: The largest number that every JSON reader keeps exactly.
_LARGEST = 2**53 - 1
_PLAIN = frozenset((str, int, bool))
_COUNTRY = re.compile(r"[A-Za-z]{2}")


class Wrong(Exception):
    """What is wrong with a value."""


def is_missing(value: Any) -> bool:
    """Whether a value means "not given": None, and what NumPy, pandas and Polars have in its place."""
    if value is None or value is UNSET:
        return True
    if type(value) in _PLAIN:
        return False
    if type(value).__name__ == "NAType":
        return True
    try:
        # NaN and NaT are not equal to themselves.
        return bool(value != value)
    except (TypeError, ValueError, ArithmeticError):
        return False


def shown(value: Any) -> str:
    """A value as a message shows it: short, and on one line."""
    if isinstance(value, (list, tuple)):
        return "a list"
    if isinstance(value, (Mapping, Model)):
        return "an object"
    line = re.sub(r"[\x00-\x1f\x7f-\x9f]", " ", str(value))
    line = f"{line[:60]}…" if len(line) > 60 else line
    return f"'{line}'" if isinstance(value, str) else line


def _whole(value: Any) -> Optional[int]:
    if type(value) is not int:
        if isinstance(value, bool) or type(value).__name__ in ("bool", "bool_"):
            return None
        if isinstance(value, numbers.Integral):
            value = int(value)
        elif isinstance(value, (numbers.Real, Decimal)):
            # A column with gaps is one of floats in pandas, though its numbers are whole.
            if not math.isfinite(value) or value % 1 != 0:
                return None
            value = math.trunc(value)
        else:
            return None
    return value if -_LARGEST <= value <= _LARGEST else None


def _number(rule: FieldRule, value: Any) -> int:
    number = _whole(value)
    if number is None:
        unit = " of the currency's smallest unit (9900 for $99.00)" if rule.kind == "money" else ""
        raise Wrong(f"must be a whole number{unit}, got {shown(value)}")
    if rule.least is not None and number < rule.least:
        raise Wrong(f"must be {rule.least} or more, got {number}")
    return number


def date_text(value: Any) -> Optional[str]:
    """A date object as ISO 8601; None when it is something else."""
    if isinstance(value, datetime):
        # Frames keep days as midnights. Without an offset both are in the account's time zone.
        if value.tzinfo is None and not (value.hour or value.minute or value.second or value.microsecond):
            return value.date().isoformat()
        return value.isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if type(value).__name__ == "datetime64":
        text = str(value)
        return text[:10] if re.fullmatch(r"[T0:.]*", text[10:]) else text
    return None


def _text(rule: FieldRule, value: Any) -> str:
    if not isinstance(value, str):
        raise Wrong(f"must be text, got {shown(value)}")
    if rule.values and value not in rule.values:
        raise Wrong(f"must be one of {', '.join(rule.values)}, got {shown(value)}")
    if rule.required and value == "":
        raise Wrong("is empty")
    return value


def _date(rule: FieldRule, value: Any) -> str:
    text = value if isinstance(value, str) else date_text(value)
    if text is None:
        raise Wrong(f"must be a date or text, got {shown(value)}")
    if not is_iso_date(text):
        raise Wrong(f"must be a date that exists, as YYYY-MM-DD or an ISO 8601 date-time, got {shown(text)}")
    return text


def _currency(rule: FieldRule, value: Any) -> str:
    if _text(rule, value) not in currencies and value.lower() not in currencies:
        raise Wrong(f"must be a currency of ISO 4217, got {shown(value)}")
    return str(value)


def _country(rule: FieldRule, value: Any) -> str:
    if not _COUNTRY.fullmatch(_text(rule, value)):
        raise Wrong(f"must be two letters of ISO 3166, got {shown(value)}")
    return str(value)


def _flag(rule: FieldRule, value: Any) -> bool:
    if isinstance(value, bool) or type(value).__name__ in ("bool", "bool_"):
        return bool(value)
    raise Wrong(f"must be true or false, got {shown(value)}")


def _map(rule: FieldRule, value: Any) -> Dict[str, str]:
    entries = value.to_dict() if isinstance(value, Model) else value
    if not isinstance(entries, Mapping):
        raise Wrong(f"must be an object, got {shown(value)}")
    kept = {name: inner for name, inner in entries.items() if not is_missing(inner)}
    for name, inner in kept.items():
        if not isinstance(inner, str):
            raise Wrong(f"must hold text only, got {shown(inner)} for {shown(name)}")
    return kept


#: What makes JSON of a value of each kind. They raise ``Wrong``.
converters: Dict[str, Callable[[FieldRule, Any], Any]] = {
    "text": _text,
    "date": _date,
    "currency": _currency,
    "country": _country,
    "money": _number,
    "whole": _number,
    "flag": _flag,
    "map": _map,
}


def converted_other(value: Any) -> Any:
    """The value of a field that the contract does not have, as JSON. It is sent as it is, if it can be."""
    if type(value) in _PLAIN:
        return value
    if isinstance(value, (Mapping, Model)):
        entries = value.to_dict() if isinstance(value, Model) else value
        return {str(name): converted_other(inner) for name, inner in entries.items() if not is_missing(inner)}
    if isinstance(value, (list, tuple)):
        return [converted_other(inner) for inner in value]
    text = value if isinstance(value, str) else date_text(value)
    if text is not None:
        return text
    if type(value).__name__ in ("bool", "bool_"):
        return bool(value)
    number = _whole(value)
    if number is not None:
        return number
    if isinstance(value, (numbers.Real, Decimal)) and math.isfinite(value):
        return float(value)
    raise Wrong(f"cannot be written as JSON, got {shown(value)}")
