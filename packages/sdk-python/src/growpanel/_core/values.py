"""Values of other libraries (NumPy, pandas, Polars, ``decimal``) as JSON has them. None of these is imported: their
values are known by what they can do.
"""

from __future__ import annotations

import math
import numbers
import re
from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Optional, Union

from .model import UNSET, Model

#: The largest number that every JSON reader keeps exactly.
_LARGEST = 2**53 - 1
_PLAIN = frozenset((str, int, bool))


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
    line = re.sub(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]", " ", str(value))
    line = f"{line[:60]}…" if len(line) > 60 else line
    return f"'{line}'" if isinstance(value, str) else line


def is_flag(value: Any) -> bool:
    return isinstance(value, bool) or type(value).__name__ in ("bool", "bool_")


def is_unicode(text: str) -> bool:
    """Whether text can be sent. Half a character, which broken decoding leaves behind, cannot."""
    if text.isascii():
        return True
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def whole_number(value: Any) -> Optional[int]:
    """The whole number that a value is, however it is kept; None when it is none."""
    if type(value) is not int:
        if is_flag(value):
            return None
        if isinstance(value, numbers.Integral):
            value = int(value)
        elif isinstance(value, (numbers.Real, Decimal)):
            # A column with gaps is one of floats in pandas, though its numbers are whole.
            if not math.isfinite(value) or value % 1 != 0:
                return None
            value = int(value) if isinstance(value, Decimal) else int(float(value))
        else:
            return None
    return value if -_LARGEST <= value <= _LARGEST else None


def as_number(value: Any) -> Union[int, float, None]:
    """The number that a value is; None when it is none, or none that JSON has."""
    if type(value) is int:
        return value
    number = whole_number(value)
    if number is None and isinstance(value, (numbers.Real, Decimal)) and not is_flag(value) and math.isfinite(value):
        return float(value)
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
